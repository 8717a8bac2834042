import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'

/** The moves of the last sentence of a refusal. */
async function movesOf(sentence: string): Promise<string[]> {
  const {letter} = await new Linter({refusal: true}).lint(
    `Dear Ms Lee,\n\nThank you for your order. We cannot refund the ticket. ${sentence}\n`
  )
  return [...(letter?.body.at(-1)?.moves.keys() ?? [])]
}

describe('where to turn with questions', () => {
  it.each([
    'If you have any questions, please contact us.',
    'Please write to us if you have any further questions.',
    'To know more about the decision, please follow this link.'
  ])('is no alternative: %s', async (sentence) =>
    expect(await movesOf(sentence)).not.toContain('alternative')
  )

  it.each([
    'We can offer you a voucher of 20 pounds; if you have any questions, please contact us.',
    'If you have any questions, please contact us; you can exchange it for a ticket in June instead.'
  ])('takes back nothing that is offered beside it: %s', async (sentence) =>
    expect(await movesOf(sentence)).toContain('alternative')
  )
})

describe('a field of a form', () => {
  it('says why only where its name does', async () => {
    expect(await movesOf('\n\nReservation: {{ reservation.id }}')).not.toContain('reason')
    expect(await movesOf('\n\nReason: {{ refusal.note }}')).toContain('reason')
  })
})

it('the reason of a refusal that begins with “therefore” stands before it', async () => {
  const {letter} = await new Linter({refusal: true}).lint(
    'Dear Ms Lee,\n\nThank you for asking. The library is open to families from Ely, and you live in March. We are therefore unable to take you in.\n'
  )
  expect(letter?.body[1]?.moves.has('reason')).toBe(true)
})
