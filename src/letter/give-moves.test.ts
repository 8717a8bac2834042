import {describe, expect, it} from 'vitest'
import {letterOf, type Said} from '../../test/said.ts'
import {giveMoves} from './give-moves.ts'
import type {Declared} from './model.ts'
import {outputs} from './signs/outputs.ts'

/** What the sentences do, and whether the letter refuses. */
function read(
  said: Said[],
  verdict = 0,
  declared: Declared = {}
): {refusal: boolean; moves: Array<Record<string, string>>} {
  const letter = letterOf(said, declared)
  const weightOf = (sentence: number, output: number): number =>
    said[sentence]?.weights?.[outputs[output] ?? 'letter'] ?? 0
  giveMoves(letter, {weightOf, letterWeight: () => 0, verdict: () => verdict})
  return {refusal: letter.refusal, moves: letter.body.map(({moves}) => Object.fromEntries(moves))}
}

const nothing: Said[] = [{}, {}, {}]

describe('a phrase gives its move', () => {
  const first = (said: Said): Record<string, string> | undefined => read([said, ...nothing]).moves[0]

  it('where its signs do not speak plainly against it', () => {
    expect(first({lists: 'reason.because reason.rule', weights: {reason: -1.9}})).toEqual({
      reason: 'reason.because'
    })
    expect(first({lists: 'reason.because', weights: {reason: -2}})).toEqual({})
    expect(first({lists: 'gratitude.thanks', weights: {reason: -9}})).toEqual({gratitude: 'gratitude.thanks'})
    expect(first({lists: 'hint.refund'})).toEqual({})
  })

  it('a promise, or a no that is plain or regretted, against more of them', () => {
    expect(first({lists: 'promise.later', weights: {promise: -4.9}})).toEqual({promise: 'promise.later'})
    expect(first({lists: 'promise.later', weights: {promise: -5}})).toEqual({})
    const no = (lists: string, refusal: number) =>
      read([{lists, weights: {refusal}}, ...nothing], 9).moves[0]?.refusal
    const hinted = 'refusal.cannot condition.rule'
    expect([no(hinted, -1.9), no(hinted, -2)]).toEqual(['refusal.cannot', undefined])
    for (const lists of ['refusal.cannot', `${hinted} regret.verb`])
      expect([no(lists, -4.9), no(lists, -5)]).toEqual(['refusal.cannot', undefined])
  })

  it('a reason in the sentence of the no, where a “because” says it', () => {
    const reason = (lists: string, weight: number) => first({lists, weights: {reason: weight}})?.reason
    expect(reason('reason.because refusal.cannot', -4.9)).toBe('reason.because')
    expect(reason('reason.because refusal.cannot', -5)).toBeUndefined()
    expect(reason('reason.rule refusal.cannot', -2)).toBeUndefined()
    expect(reason('reason.rule reason.because', -2)).toBeUndefined()
  })

  it('of a rule of one’s own, or one that is announced, against all', () => {
    expect(first({lists: 'reason.own', weights: {reason: -9}})).toEqual({reason: 'reason.own'})
    expect(first({lists: 'reason.announced', weights: {reason: -9}})).toEqual({reason: 'reason.announced'})
    expect(first({lists: 'reason.rule reason.own', weights: {reason: -9}})).toEqual({reason: 'reason.own'})
  })
})

describe('signs give a move', () => {
  const first = (said: Said, verdict = 0): Record<string, string> | undefined =>
    read([said, ...nothing], verdict).moves[0]

  it('where they weigh something', () => {
    expect(first({weights: {reason: 0.1, goodwill: 0, letter: 5}})).toEqual({reason: 'signs'})
    for (const output of ['empathy', 'alternative'])
      expect([0.5, 0.6].map((weight) => first({weights: {[output]: weight}}))).toEqual([
        {},
        {[output]: 'signs'}
      ])
    expect(first({lists: 'goodwill.wish', weights: {goodwill: 1}})).toEqual({goodwill: 'goodwill.wish'})
  })

  it('and a reason beside the no where they weigh more', () => {
    expect(first({lists: 'refusal.cannot', weights: {reason: 0.6}}, 9)).toEqual({refusal: 'refusal.cannot'})
    expect(first({lists: 'refusal.cannot', weights: {reason: 0.7}}, 9)).toEqual({
      refusal: 'refusal.cannot',
      reason: 'signs'
    })
    expect(first({weights: {reason: 0.1}})).toEqual({reason: 'signs'})
  })

  it('and an offer beside a reason, or a second no, where they weigh more still', () => {
    const beside = (alternative: number) => first({lists: 'reason.limit', weights: {alternative}})
    expect([beside(2), beside(2.1)]).toEqual([
      {reason: 'reason.limit'},
      {reason: 'reason.limit', alternative: 'signs'}
    ])
    const second = (refusal: number) =>
      read([{lists: 'refusal.cannot'}, {lists: 'maybe.circumstance', weights: {refusal}}, ...nothing], 9)
        .moves[1]
    expect([second(1.25), second(1.3)].map((moves) => moves?.refusal)).toEqual([undefined, 'signs'])
  })

  it('but no acknowledgement to bare thanks', () => {
    expect(first({lists: 'bare.thanks', weights: {acknowledgement: 3, empathy: 3}})).toEqual({
      empathy: 'signs'
    })
  })
})

describe('signs give no move', () => {
  const given = (text: string, weights: NonNullable<Said['weights']>): string[] =>
    Object.entries(read([{text, weights}, ...nothing], 9).moves[0] ?? {}).flatMap(([move, by]) =>
      by === 'signs' ? move : []
    )

  it('of a no, or a reason, to what only says what was asked', () => {
    const all = {refusal: 1, reason: 1, alternative: 1}
    for (const text of [
      'You asked for a residency this summer.',
      '“You’d hoped for June.',
      'Thank you for asking.'
    ])
      expect(given(text, all)).toEqual(['alternative'])
    for (const text of ['You asked for June, which is let.', 'So you asked for June.', 'You ask for June.'])
      expect(given(text, all)).toEqual(['refusal', 'reason', 'alternative'])
  })

  it('of an acknowledgement to a regret that speaks of nothing the reader did', () => {
    const weights = {acknowledgement: 1}
    const regretted = (text: string) =>
      read([{text, weights, moves: ['regret']}, ...nothing]).moves[0]?.acknowledgement
    expect(regretted('Unfortunately, this card has been withdrawn.')).toBeUndefined()
    expect(regretted('Unfortunately, the application came late.')).toBe('signs')
    expect(given('This card has been withdrawn.', weights)).toEqual(['acknowledgement'])
  })

  it('but a no to a single word', () => {
    const all = {refusal: 1, reason: 1, alternative: 1, goodwill: 1}
    expect(given('Denied.', all)).toEqual(['refusal'])
    expect(given('12 34', all)).toEqual(['refusal'])
    expect(given('June 4', all)).toEqual(['refusal'])
    expect(given('Try June.', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
    expect(given('Try “June”.', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
    expect(given('A b', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
  })

  it('of a no to a question', () => {
    const no = (text: string) => read([{text, weights: {refusal: 2}}, ...nothing], 9).moves[0]
    expect(no('Shall I pass it on?')).toEqual({})
    expect(no('I shall not pass it on.')).toEqual({refusal: 'signs'})
  })

  it('of a reason to a question, nor a wish to one that asks', () => {
    const all = {reason: 1, alternative: 1, goodwill: 1}
    expect(given('Which way would you like to go?', all)).toEqual(['alternative'])
    expect(given('“Who would like to go?”', all)).toEqual(['alternative'])
    expect(given('May we see you in June?', all)).toEqual(['alternative', 'goodwill'])
    expect(given('Whichever way you go?', all)).toEqual(['alternative', 'goodwill'])
    expect(given('Why not? Go on.', all)).toEqual(['reason', 'alternative', 'goodwill'])
  })
})

describe('a letter refuses', () => {
  const refuses = (said: Said[], verdict: number, declared: Declared = {}): boolean =>
    read(said, verdict, declared).refusal
  const no: Said = {weights: {refusal: 1}}

  it('where its traits speak for it, and more so where no phrase says no', () => {
    const said: Said = {lists: 'refusal.cannot'}
    expect([0, 0.1].map((verdict) => refuses([said, ...nothing], verdict))).toEqual([false, true])
    expect([1.25, 1.3].map((verdict) => refuses([no, ...nothing], verdict))).toEqual([false, true])
  })

  it('and takes back each no where they do not', () => {
    expect(read([{lists: 'refusal.cannot'}, ...nothing], -1)).toEqual({
      refusal: false,
      moves: [{}, {}, {}, {}]
    })
  })

  it('as it is declared', () => {
    expect(refuses([no, ...nothing], -9, {refusal: true})).toBe(true)
    expect(refuses([no, ...nothing], 9, {refusal: false})).toBe(false)
  })

  it('by a phrase of one’s own', () => expect(refuses([{lists: 'refusal.own'}, ...nothing], -9)).toBe(true))

  it('in the sentence that comes closest to a no, where none says it', () => {
    const closest = (said: Said[], declared: Declared = {}, verdict = 2.25) => {
      const {refusal, moves} = read(said, verdict, declared)
      return refusal ? moves.findIndex(({refusal: by}) => by === 'closest-to-a-no') : 'none'
    }
    const weighing = (refusal: number, text?: string): Said => ({weights: {refusal}, ...(text && {text})})
    expect(closest([weighing(-0.9), weighing(-0.5), weighing(-0.5), weighing(-2)])).toBe(1)
    expect(closest([weighing(-0.9), weighing(-0.2, 'May we?'), weighing(-2), weighing(-2)])).toBe(0)
    expect(closest([weighing(-3.6), weighing(-3), weighing(-4), weighing(-4)])).toBe('none')
    // The more the letter speaks for it, the less close it need be; half of what a phrase says counts, too.
    expect(closest([weighing(-4.5), weighing(-4.4)], {}, 3.6)).toBe('none')
    expect(closest([weighing(-4.5), weighing(-4.4)], {}, 3.75)).toBe(1)
    expect(closest([{lists: 'maybe.policy', weights: {refusal: -1.7}}, weighing(-1.6)])).toBe(0)
    // Where it has no word of a no, the letter must look like a refusal by more.
    expect(closest([weighing(-0.9), weighing(-0.5), weighing(-2)], {}, 2)).toBe('none')
    const negated: Said = {lists: 'negation.word', weights: {refusal: -0.5}}
    expect(closest([weighing(-0.9), negated, weighing(-2)], {}, 2)).toBe(1)
    // A plain phrase after what was asked, or after a regret, is close however little its signs weigh.
    const plainNo: Said = {lists: 'refusal.cannot', weights: {refusal: -6}}
    expect(
      closest([weighing(-0.9), {...plainNo, moves: ['acknowledgement']}, weighing(-2), weighing(-2)])
    ).toBe(1)
    expect(closest([{...weighing(-0.9), moves: ['regret']}, plainNo, weighing(-2), weighing(-2)])).toBe(1)
    expect(closest([weighing(-0.2), {...plainNo, moves: ['acknowledgement']}, weighing(-2)])).toBe(0)
    expect(closest([weighing(-0.9), plainNo, {...weighing(-2), moves: ['regret']}, weighing(-2)])).toBe(0)
    expect(closest([weighing(-1.6), weighing(-0.5), weighing(-2), weighing(-2)], {refusal: true})).toBe(-1)
    expect(closest([weighing(-1.6), weighing(-0.4), weighing(-2), weighing(-2)], {refusal: true})).toBe(1)
  })
})
