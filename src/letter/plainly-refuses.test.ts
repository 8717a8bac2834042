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

const thanks: Said = {lists: 'gratitude.thanks'}
const cannot: Said = {lists: 'refusal.cannot'}

describe('a very short letter plainly refuses', () => {
  it('where it says a plain no, and nothing against it', () => {
    expect(refuses([cannot])).toBe(true)
    expect(refuses([thanks, cannot, {}])).toBe(true)
    expect(refuses([{}, {...cannot, moves: ['apology']}])).toBe(true)
    expect(refuses([{}, {lists: 'refusal.cannot answer.no'}])).toBe(true)
    expect(refuses([{}, cannot])).toBe(false)
    expect(refuses([thanks, {lists: 'maybe.policy'}])).toBe(false)
    expect(refuses([{...cannot, text: 'Can we not?'}])).toBe(false)
    expect(refuses([thanks, cannot, {lists: 'contrary.notice'}])).toBe(false)
    expect(refuses([cannot, ...nothing])).toBe(false)
    expect(refuses([])).toBe(false)
  })

  it('where it regrets that we cannot, whatever it is', () => {
    const regretted: Said = {lists: 'plain-no regret.adverb'}
    expect(refuses([regretted, {}])).toBe(true)
    expect(refuses([{lists: 'plain-no'}, {}])).toBe(false)
    expect(refuses([{lists: 'plain-no regret.adverb condition.if'}, {}])).toBe(false)
    expect(refuses([regretted, ...nothing])).toBe(false)
  })
})

describe('a letter plainly refuses', () => {
  it('where it says little else', () => {
    expect(refuses([cannot, cannot, cannot, {}])).toBe(true)
    expect(refuses([cannot, cannot, {}, {}])).toBe(false)
    expect(refuses([cannot, cannot, cannot, {lists: 'contrary.notice'}])).toBe(false)
  })

  it('where it leaves no doubt to somebody who is thanked, or whose request is taken up', () => {
    const no: Said = {lists: 'refusal.decided regret.adverb reason.because'}
    expect(refuses([thanks, no, {}, {}])).toBe(true)
    expect(refuses([{lists: 'acknowledgement.request'}, no, {}, {}])).toBe(true)
    expect(refuses([{}, no, {}, {}])).toBe(false)
    expect(refuses([thanks, {lists: 'refusal.cannot regret.adverb'}, {}, {}])).toBe(false)
    expect(refuses([thanks, no, {lists: 'contrary.notice'}, {}])).toBe(false)
  })

  it('where it regrets the outcome, whatever else it tells', () => {
    const regretted: Said = {lists: 'refusal.outcome regret.verb'}
    expect(refuses([regretted, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.other regret.verb'}, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.cannot regret.verb'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.adverb'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.verb condition.supposed'}, ...nothing])).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.yes'}, {}, {}])).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.wished'}, {}, {}])).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.notice'}, {}, {}])).toBe(true)
  })

  it('where it answers no to the reader, whatever else it tells', () => {
    const answer: Said = {lists: 'refusal.cannot answer.no'}
    expect(refuses([answer, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.cannot answer.no condition.if'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'answer.no'}, ...nothing])).toBe(false)
    expect(refuses([cannot, {lists: 'answer.no'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.yes'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.wished'}, {}, {}])).toBe(false)
    expect(refuses([answer, {lists: 'contrary.notice'}, {}, {}])).toBe(true)
  })
})
