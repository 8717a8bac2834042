import {expect, it} from 'vitest'
import {sentenceWith, understood} from '../../test/understood.ts'

const movesOf = async (body: string, words: string): Promise<string[]> => {
  const letter = await understood(`Dear Ms Roy,\n\nThank you for your application. ${body}\n`)
  return [...sentenceWith(letter, words).moves.keys()]
}

const no = 'We regret that we cannot offer you a grant.'

it.each([
  ['We had many requests and were not able to provide grants to all who applied.', 'all who'],
  ['Our venue cannot accommodate all of the talented people who applied.', 'all of the'],
  ['Due to limited space we are unable to invite every qualified applicant.', 'every'],
  ['There were just ten places, so many excellent talks could not be accommodated.', 'many excellent']
])('a no to many is the reason of the no beside it: %s', async (sentence, words) => {
  expect(await movesOf(`${sentence} ${no}`, words)).toContain('reason')
  expect(await movesOf(`${sentence} ${no}`, words)).not.toContain('refusal')
})

it('is the no where no other stands in the letter', async () => {
  const sentence = 'We are not able to provide grants to all who applied.'
  expect(await movesOf(sentence, 'all who')).toContain('refusal')
})

it('is a second no behind it, where it gives no reason', async () => {
  const sentence = 'We cannot refund all members.'
  expect(await movesOf(`${no} ${sentence}`, 'refund all')).toContain('refusal')
  expect(
    await movesOf(`${no} Because of the cuts, we could not fund all who applied.`, 'all who')
  ).not.toContain('refusal')
})

it.each(['We cannot accept all of these terms.', 'We cannot offer you a grant of this kind at all.'])(
  'is none of what is asked for: %s',
  async (sentence) => {
    expect(await movesOf(`${sentence} ${no}`, sentence.slice(0, 12))).toContain('refusal')
  }
)
