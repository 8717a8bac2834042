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

it('what was asked for and is gone is refused where something else is offered', () => {
  const asked: Said = {lists: 'acknowledgement.you-asked', text: 'You asked for the hall on 4 May.'}
  const taken: Said = {lists: 'maybe.circumstance', text: 'It is taken that day.'}
  const offer: Said = {lists: 'alternative.offer', text: 'The small room would suit you.'}
  expect(refuses([asked, taken, offer, ...nothing])).toBe(true)
  expect(refuses([asked, taken, {}, ...nothing])).toBe(false)
  expect(refuses([{...asked, text: 'Thank you for the hall.'}, taken, offer, ...nothing])).toBe(false)
  expect(refuses([asked, {...taken, text: 'It was taken, but is free again.'}, offer, ...nothing])).toBe(
    false
  )
})

describe('a very short letter plainly refuses', () => {
  it('where it says a plain no, and nothing against it', () => {
    expect(refuses([cannot])).toBe(true)
    expect(refuses([thanks, cannot, {}])).toBe(true)
    expect(refuses([{}, {...cannot, moves: ['apology']}])).toBe(true)
    expect(refuses([{}, {lists: 'refusal.cannot answer.no'}])).toBe(true)
    expect(refuses([cannot, {}])).toBe(true)
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
  const answer: Said = {lists: 'refusal.cannot answer.no'}

  it('where it answers no and regrets it, or says why', () => {
    expect(refuses([{...answer, moves: ['regret']}, ...nothing])).toBe(true)
    expect(refuses([{...answer, moves: ['apology']}, ...nothing])).toBe(true)
    expect(refuses([{moves: ['regret']}, answer, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.cannot answer.no maybe.bad-news'}, ...nothing])).toBe(true)
    expect(refuses([{lists: 'refusal.cannot answer.no reason.because'}, ...nothing])).toBe(true)
    expect(refuses([{...cannot, moves: ['regret']}, ...nothing])).toBe(false)
  })

  it('where it begins with the outcome, whatever else it tells', () => {
    const outcome: Said = {lists: 'refusal.outcome answer.no'}
    const notice: Said = {lists: 'contrary.notice'}
    expect(refuses([outcome, notice, ...nothing])).toBe(true)
    expect(refuses([{}, outcome, notice, ...nothing])).toBe(true)
    expect(refuses([{}, {}, outcome, notice, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome answer.no condition.if'}, ...nothing])).toBe(false)
    expect(refuses([{lists: 'refusal.outcome'}, ...nothing])).toBe(false)
  })

  it('not under a condition, nor where something is said against it', () => {
    const supposed: Said = {lists: 'refusal.cannot answer.no condition.if', moves: ['regret']}
    expect(refuses([supposed, ...nothing])).toBe(false)
    expect(refuses([{...answer, moves: ['apology']}, {lists: 'contrary.notice'}, ...nothing])).toBe(false)
  })
})

describe('an answer', () => {
  const answer: Said = {lists: 'refusal.cannot answer.no'}
  it('that comes first refuses, unless something speaks against it', () => {
    expect(refuses([{}, answer, ...nothing])).toBe(true)
    expect(refuses([{}, answer, ...nothing, {lists: 'contrary.notice'}])).toBe(false)
    expect(refuses([{}, {}, answer, ...nothing])).toBe(false)
  })
  it('that is regretted refuses, whatever notices stand beside it', () => {
    const regretted: Said = {lists: 'refusal.cannot answer.no', moves: ['regret']}
    expect(refuses([{}, {}, regretted, ...nothing, {lists: 'contrary.notice'}])).toBe(true)
    expect(refuses([{}, {}, regretted, ...nothing, {lists: 'contrary.yes'}])).toBe(false)
  })
})
