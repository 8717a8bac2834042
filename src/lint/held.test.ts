import {expect, test} from 'vitest'
import type {Format} from '../read/read.ts'
import {fixLetter} from './fix.ts'
import {held} from './held.ts'
import {Linter} from './lint.ts'
import type {LintedLetter} from './linted-letter.ts'
import {isLong} from './long.ts'
import {packResult} from './pack-result.ts'

const letter = `Dear Ms Ash,

Thank you for your letter of 3 May. It goes without saying, it was not easy. We cannot refund them, because
they were worn. You can have them mended at our shop.

Kind regards,
Lea Orth
`
const times = Math.ceil(250_000 / letter.length)
const linter = new Linter()

function lint(text: string, format: Format = 'markdown'): Promise<LintedLetter> {
  return linter.lintOnce(text, {format})
}

test('of a long letter the words are let go, and reports say the same of it', async () => {
  const text = letter.repeat(times)
  expect(isLong(text)).toBe(true)
  const result = await lint(text)
  const kept = await held(result, text)
  expect(packResult(kept)).toEqual(packResult(result))
  expect(kept.messages).toBe(result.messages)
  expect(kept.letter?.sentences[0]).not.toHaveProperty('tokens')
})

test('a short letter stays as it is', async () => {
  const result = await lint(letter)
  expect(await held(result, letter)).toBe(result)
})

test('a long letter in a language that is not read has none', async () => {
  const text =
    'Leider können wir Ihnen den Betrag für die Schuhe nicht erstatten, weil sie getragen sind. '.repeat(3000)
  const result = await lint(text)
  expect(await held(result, text)).toBe(result)
})

test('a long letter is mended as a short one is', async () => {
  const text = letter.repeat(times)
  const once = await fixLetter(linter, letter, {})
  const {text: mended, fixed, result} = await fixLetter(linter, text, {})
  expect(once.fixed).toBeGreaterThan(0)
  expect(mended).toBe(once.text.repeat(times))
  expect(fixed).toBe(times * once.fixed)
  expect(result.letter?.sentences[0]).not.toHaveProperty('tokens')
})
