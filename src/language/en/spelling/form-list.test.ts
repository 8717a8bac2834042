import dictionary from 'dictionary-en'
import nspell from 'nspell'
import {expect, it} from 'vitest'
import fc from '../../../../test/chance.ts'
import {packWords, WordList} from './form-list.ts'
import {englishSpelling} from './spelling.ts'

const word = fc.string({unit: fc.constantFrom(...'abcABC'), minLength: 1, maxLength: 20})

it('finds each word that was packed, and no other', () => {
  fc.assert(
    fc.property(fc.array(word, {maxLength: 200}), fc.array(word), (words, others) => {
      const list = new WordList(packWords(words))
      expect([...list]).toEqual([...new Set(words)].sort())
      for (const other of [...words, ...others]) expect(list.has(other)).toBe(words.includes(other))
    })
  )
})

it('knows what the dictionary knows', async () => {
  const spelling = await englishSpelling()
  const speller = nspell(dictionary)
  const forms = Object.keys(speller.data).filter((form) => /^[a-z]+$/i.test(form))
  expect(forms.length).toBeGreaterThan(80_000)
  expect(forms.filter((form) => spelling.judge(form) === 'unknown')).toEqual([])
  // Words with a letter taken out are known to both or to neither, but for British ones and the newer ones.
  const broken = forms.filter((_, index) => index % 50 === 0).map((form) => form.slice(0, 2) + form.slice(3))
  const known = broken.filter((form) => spelling.judge(form) === 'right' && speller.data[form] === undefined)
  expect(known.length).toBeLessThan(broken.length / 50)
})

it('judges thousands of words soon', async () => {
  const spelling = await englishSpelling()
  const began = performance.now()
  for (let index = 0; index < 50_000; index++)
    spelling.judge(`word${index.toString(36).replaceAll(/\d/g, 'q')}`)
  expect(performance.now() - began).toBeLessThan(5_000)
})
