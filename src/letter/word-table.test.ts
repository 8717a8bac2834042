import {expect, test} from 'vitest'
import fc from '../../test/chance.ts'
import {WordTable} from './word-table.ts'

test('each word is found by its place, and found out once', () => {
  const word = fc.string({unit: 'grapheme', minLength: 1, maxLength: 8})
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 400}), (words) => {
      const made: string[] = []
      const table = new WordTable((text) => {
        made.push(text)
        return {text}
      })
      const text = words.join('')
      for (let pass = 0; pass < 2; pass++) {
        let at = 0
        for (const own of words) {
          expect(table.get(text, at, at + own.length).text).toBe(own)
          at += own.length
        }
      }
      expect(made).toEqual([...new Set(words)])
    })
  )
})

test('very many words are no harm', () => {
  let made = 0
  const table = new WordTable((text) => {
    made++
    return text
  })
  const all = Array.from({length: 110_000}, (_, index) => `w${index}`)
  expect(all.every((own) => table.get(own, 0, own.length) === own)).toBe(true)
  expect(all.slice(-5000).every((own) => table.get(own, 0, own.length) === own)).toBe(true)
  expect(made).toBe(110_000)
})
