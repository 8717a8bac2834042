import {describe, expect, it} from 'vitest'
import {letterOf, type Said} from '../../test/said.ts'
import {giveMoves} from './give-moves.ts'
import {plainlyRefuses} from './plainly-refuses.ts'

const nothing: Said[] = [{}, {}, {}]

/** Whether a letter plainly refuses, with the moves that its phrases give. */
function refuses(said: Said[]): boolean {
  const letter = letterOf(said)
  giveMoves(letter, {weightOf: () => -1.9, letterWeight: () => 0, verdict: () => 1})
  return plainlyRefuses(letter)
}

describe('a letter plainly refuses', () => {
  it('where a plain no is all that it says', () => {
    expect(refuses([{lists: 'refusal.cannot'}])).toBe(true)
    expect(refuses([{lists: 'maybe.policy'}])).toBe(false)
    expect(refuses([{lists: 'refusal.cannot contrary.notice'}])).toBe(false)
    expect(refuses([{lists: 'refusal.cannot'}, {}])).toBe(false)
    expect(refuses([])).toBe(false)
  })

  it('where it answers plainly, and nothing speaks of something else', () => {
    const thanks: Said = {lists: 'gratitude.thanks'}
    const no: Said = {lists: 'refusal.cannot regret.adverb'}
    expect(refuses([thanks, no, {}])).toBe(true)
    expect(refuses([{}, no, {}])).toBe(true)
    expect(refuses([thanks, {lists: 'refusal.cannot'}, {}])).toBe(false)
    expect(refuses([thanks, no, {lists: 'contrary.notice'}])).toBe(false)
    expect(refuses([thanks, no, {}, {}])).toBe(false)
    expect(refuses([thanks, {lists: 'refusal.decided regret.adverb reason.because'}, {}, {}])).toBe(true)
  })

  it('where a very short one regrets that we cannot, whatever it is', () => {
    const cannot: Said = {lists: 'plain-no regret.adverb'}
    expect(refuses([cannot, {}])).toBe(true)
    expect(refuses([{lists: 'plain-no'}, {}])).toBe(false)
    expect(refuses([{lists: 'plain-no regret.adverb condition.if'}, {}])).toBe(false)
    expect(refuses([cannot, {}, {}, {}])).toBe(false)
  })

  it('where it says little else', () => {
    const cannot: Said = {lists: 'refusal.cannot'}
    expect(refuses([cannot, cannot, cannot, {}])).toBe(true)
    expect(refuses([cannot, cannot, {}, {}])).toBe(false)
    expect(refuses([cannot, cannot, cannot])).toBe(true)
    expect(refuses([cannot, cannot, cannot, {lists: 'contrary.notice'}])).toBe(false)
  })

  it('where it regrets the outcome', () => {
    const regretted: Said = {lists: 'refusal.outcome regret.verb'}
    expect(refuses([regretted, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.other regret.verb'}, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.cannot regret.verb'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.adverb'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.verb condition.supposed'}, ...nothing])).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.yes'}, {}, {}])).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.wished'}, {}, {}])).toBe(false)
  })

  it('where it answers no to the reader, whatever else it says', () => {
    const answer: Said = {lists: 'refusal.cannot answer.no', weights: {}}
    expect(refuses([answer, ...nothing])).toBe(true)
    expect(refuses([{...answer, lists: 'refusal.cannot answer.no condition.if'}, ...nothing])).toBe(false)
    expect(refuses([{...answer, lists: 'answer.no'}, ...nothing])).toBe(false)
    expect(refuses([{...answer, lists: 'refusal.cannot'}, {lists: 'answer.no'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.yes'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.wished'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.notice'}, {}, {}])).toBe(true)
  })

  it('where it regrets plainly that it cannot, after what was asked', () => {
    const sorry: Said = {lists: 'refusal.cannot maybe.bad-news reason.because', moves: ['acknowledgement']}
    const asked: Said = {moves: ['acknowledgement']}
    expect(refuses([asked, sorry, {}, {}])).toBe(true)
    expect(refuses([asked, {...sorry, lists: 'refusal.cannot reason.because'}, {}, {}])).toBe(false)
    expect(refuses([asked, sorry, {lists: 'contrary.notice'}, {}])).toBe(false)
    expect(refuses([{}, {...sorry, moves: ['regret']}, {}, {}])).toBe(false)
  })

  it('where it explains a no to what was asked', () => {
    const asked: Said = {lists: 'acknowledgement.request'}
    const no: Said = {lists: 'refusal.cannot maybe.negation reason.because'}
    expect(refuses([asked, no, {}])).toBe(true)
    expect(refuses([no, {}, {}])).toBe(false)
    for (const list of ['contrary.yes', 'contrary.own', 'contrary.wished', 'contrary.asks'])
      expect(refuses([asked, no, {lists: list}])).toBe(false)
    expect(refuses([asked, no, {lists: 'contrary.notice'}])).toBe(true)
  })
})
