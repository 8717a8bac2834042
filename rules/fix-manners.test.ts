import {expect, it} from 'vitest'
import {fixLetter} from '../src/lint/fix.ts'
import {Linter} from '../src/lint/lint.ts'

const linter = new Linter({refusal: true})

/** Changes that are left to a person: done by themselves, they would say something else. */
it.each([
  [
    'an apology that opens a paragraph',
    'Dear Ms Lee,\n\nWe are sorry, but we cannot refund the fee.\n\nOnce again, apologies for the disappointment. Your happiness is what we live for!\n'
  ],
  [
    'an apology that is the close',
    'Dear Ms Lee,\n\nWe are sorry, but we cannot refund the fee, because the sale has ended.\n\nSorry again,\nDeclan\n'
  ],
  [
    'regret that “also” leans on',
    'Dear Ms Lee,\n\nUnfortunately, we cannot refund the fee. Unfortunately, also the seat was taken by then.\n'
  ],
  [
    'an inference that would become an accusation',
    'Dear Ms Lee,\n\nWe cannot refund the fee. You clearly did not read the terms of the sale.\n'
  ]
])('leaves %s to a person', async (_, letter) => {
  const {messages} = await linter.lint(letter)
  expect(
    messages.filter(({rule}) => ['excess-apology', 'unfortunately', 'condescension'].includes(rule))
  ).not.toEqual([])
  expect((await fixLetter(linter, letter, {})).text).toBe(letter)
})

it('takes out an apology that nobody misses', async () => {
  const letter =
    'Dear Ms Lee,\n\nWe are sorry, but we cannot refund the fee. The sale ended in May. We apologise for any inconvenience. You can swap the ticket for the June fair instead, and I hope to see you there.\n'
  expect((await fixLetter(linter, letter, {})).text).toBe(
    letter.replace(' We apologise for any inconvenience.', '')
  )
})
