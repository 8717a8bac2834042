import {expect, it} from 'vitest'
import {understood} from '../test/understood.ts'
import {draft} from './draft.ts'

const drafts = {refund: 'We keep our [word] for us.', unknown: 'our [thing] is yours.'}
const drafted = async (body: string): Promise<string> => {
  const source = `Dear Ms Roy,\n\n${body}\n`
  return draft(drafts, await understood(source), source)
}

it('a draft is that of the kind of letter, or of any', async () => {
  expect(await drafted('We cannot refund your order.')).toBe('We keep our [word] for us.')
  expect(await drafted('We cannot lend you the hall.')).toBe('Our [thing] is yours.')
})

it('its blanks are written as the tags of the letter', async () => {
  expect(await drafted('We cannot lend you the {{ hall }}.')).toBe('Our {{ thing }} is yours.')
})

it.each<[string, string]>([
  ['I cannot refund your order.', 'I keep my [word] for me.'],
  ['Write to me: the order is not refunded.', 'I keep my [word] for me.'],
  ['I cannot refund your order, and our shop is shut.', 'We keep our [word] for us.'],
  ['I cannot refund your order, I fear, and our shop is shut.', 'I keep my [word] for me.'],
  ['I cannot refund your order, I fear. We are out, and our shop is shut.', 'We keep our [word] for us.'],
  ['The order cannot be refunded. The US, ours and i are no senders.', 'We keep our [word] for us.']
])('its sender is one person where the letter has one: %s', async (body, sentence) =>
  expect(await drafted(body)).toBe(sentence)
)
