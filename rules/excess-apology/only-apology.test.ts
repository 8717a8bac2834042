import {expect, it} from 'vitest'
import {Linter} from '../../src/lint/lint.ts'
import {onlyApology} from './only-apology.ts'

async function kindOf(text: string): Promise<string | undefined> {
  const {letter} = await new Linter().lint(`Dear Ms Lee,\n\nWe cannot refund the fee. ${text}\n`)
  const sentence = letter?.body.at(-1)
  return sentence && onlyApology(sentence)
}

it.each([
  'We apologise for any inconvenience this may have caused you.',
  'Once again, our sincerest apologies.',
  'I am so sorry about this.'
])('tells nothing besides: %s', async (text) => expect(await kindOf(text)).toBe('empty'))

it.each([
  'We also apologise for the delay in our reply.',
  'We are sorry for the mistake in your invoice.',
  'Sorry for the broken zip.'
])('owns up to something: %s', async (text) => expect(await kindOf(text)).toBe('filled'))

it('may say more than sorry', async () => {
  expect(await kindOf('We are sorry, and have sent the zip by post.')).not.toBe('empty')
})
