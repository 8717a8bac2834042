import {afterEach, expect, it} from 'vitest'
import {Linter} from './lint.ts'
import {tidy, useTidying} from './tidy.ts'

afterEach(() => useTidying(undefined))

/** How often is tidied while a letter is linted. */
async function timesOf(text: string): Promise<number> {
  let times = 0
  useTidying(() => times++)
  await new Linter().lint(text)
  return times
}

it('a long letter leaves less behind it each time that it is read', async () => {
  const letter = `Dear Ms Ash,

Thank you for your letter of 3 May. It goes without saying, it was not easy. We cannot refund them, because
they were worn. You can have them mended at our shop.

Kind regards,
Lea Orth
`
  expect(await timesOf(letter)).toBe(0)
  expect(await timesOf('It was not easy. '.repeat(13_000))).toBe(2)
  // Read once more for the change that is offered.
  expect(await timesOf(letter.repeat(1_500))).toBe(4)
})

it('nothing happens where nobody says how', () => {
  expect(() => tidy(true)).not.toThrow()
})
