import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {narrow, narrowed} from '../scripts/narrow-classes.mjs'

const names = ['L', 'Lu', 'Ll', 'Lo', 'N'] as const

test.each(names)('\\p{%s} is what Unicode says in Latin, Greek and Cyrillic', (name) => {
  const exact = new RegExp(`\\p{${name}}`, 'u')
  const ours = new RegExp(`[${narrow[name]}]`, 'u')
  const differ = [...characters(0, 0x24f), ...characters(0x370, 0x45f)].filter(
    (character) => exact.test(character) !== ours.test(character)
  )
  expect(differ).toEqual([])
})

test('letters of other alphabets are letters', () => {
  const letter = new RegExp(`^[${narrow.L}]+$`, 'u')
  for (const word of [
    'Ελένη',
    'Հայկ',
    'שרה',
    'محمد',
    'गीता',
    'กิตติ',
    'თამარ',
    'Nguyễn',
    '山田',
    'さくら',
    '김민준',
    '𠮷野',
    'Ａｎｎａ'
  ])
    expect(word).toMatch(letter)
  const all = characters(0x530, 0x3ffff).filter((character) => /\p{L}/u.test(character))
  const missed = all.filter((character) => !letter.test(character))
  // Signs like ℝ and Ⰰ's neighbours in the middle of symbols.
  expect(missed.length / all.length).toBeLessThan(0.01)
})

test('marks, spaces and pictures are no letters', () => {
  const letter = new RegExp(`[${narrow.L}]`, 'u')
  const others =
    '\u1680\u2003\u2009\u200b\u2013\u2014\u2018\u2019\u201c\u2026\u20ac\u2192\u2713\u3000\u3001\u3002\ufeff\ufffd😀🇩🇪🙏🏽'
  expect([...others].filter((character) => letter.test(character))).toEqual([])
})

test('capitals have their small letters, in Vietnamese too', () => {
  expect('ĐẶNG').toMatch(new RegExp(`^[${narrow.Lu}]+$`, 'u'))
  expect('đặng').toMatch(new RegExp(`^[${narrow.Ll}]+$`, 'u'))
})

test('classes are put in place within brackets and without', () => {
  const code = 'const a = 8 / 2\nconst word = /^\\p{Lu}[\\p{Ll}\\]-]+\\P{L}\\\\p/u // \\p{L}\n'
  expect(narrowed(code, 'a.ts')).toBe(
    `const a = 8 / 2\nconst word = /^[${narrow.Lu}][${narrow.Ll}\\]-]+\\P{L}\\\\p/u // \\p{L}\n`
  )
})

test('the built program has none of the wide classes left', () => {
  const index = readFileSync('dist/index.js', 'utf8')
  expect(index).not.toMatch(/\\p\{(?:L|Lu|Ll|Lo)\}/)
})

function characters(first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
}
