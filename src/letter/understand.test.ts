import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'

async function isRefusal(body: string): Promise<boolean | undefined> {
  const {letter} = await new Linter({}).lint(`Dear Ms Lee,\n\n${body}\n\nKind regards,\nAnn Moss\n`)
  return letter?.refusal
}

describe('a no to what the reader asked for', () => {
  it.each([
    'We have received the reports of two readers. They are appended below. Any revised text would be looked at as a new one. We are unable to accept your manuscript.',
    'We have received your application. It was read within a day. The mailbox is not monitored. You were not selected for the next round.'
  ])('makes a refusal, whatever else is said: %s', async (body) => expect(await isRefusal(body)).toBe(true))

  it.each([
    'The decision to decline your submission, “On Salt”, has been reversed. An editor will look at it this week. We are sorry for the confusion. You will hear from us in May.',
    'If we cannot offer you a place by May, we will write to you. Your application is under review. You will hear from us within two weeks. Thank you for your patience.'
  ])('is none where it is taken back or supposed: %s', async (body) =>
    expect(await isRefusal(body)).toBe(false)
  )
})

it('a question that is not understood wishes nobody well', async () => {
  const {letter} = await new Linter({refusal: true}).lint(
    'Dear Ms Lee,\n\nThank you for asking. We cannot build it by May, as it takes eleven weeks.\n\nWhich way would you like to go?\n'
  )
  expect(letter?.body.at(-1)?.moves.has('goodwill')).toBe(false)
})

it('a no of two sentences that is explained at once is one', async () =>
  expect(
    await isRefusal(
      'Thank you for your letter. We cannot extend the lease, because the house is sold on 3 May.'
    )
  ).toBe(true))
