import {describe, expect, it} from 'vitest'
import {letterOf, type Said} from '../../test/said.ts'
import {outputs} from './signs/outputs.ts'
import {traits, traitsOf} from './traits.ts'

/** Traits of a letter by name, without those that are 0. */
function of(said: Said[], letterWeight = 0): Record<string, number> {
  const weightOf = (sentence: number, output: number): number =>
    said[sentence]?.weights?.[outputs[output] ?? 'letter'] ?? 0
  const values = traitsOf(letterOf(said), weightOf, letterWeight)
  expect(values).toHaveLength(traits.length)
  return Object.fromEntries(
    traits.map((name, place) => [name, values[place] ?? 0]).filter(([, value]) => value !== 0)
  )
}

const long: Said[] = [{}, {}, {}, {}]

describe('traits of a letter', () => {
  it('each have a name of their own', () => expect(new Set(traits).size).toBe(traits.length))

  it('are what its signs and its phrases say, within bounds', () => {
    expect(of(long, 2.5)).toEqual({
      'any letter': 1,
      letter: 2.5,
      phrases: -2,
      'phrases per sentence': -0.5
    })
    expect([of(long, 99).letter, of(long, -99).letter]).toEqual([6, -6])
    expect(of([...long, {lists: 'refusal.decided'}]).phrases).toBe(1)
    const against: Said[] = Array.from({length: 3}, () => ({lists: 'contrary.notice'}))
    expect(of([{lists: 'refusal.cannot contrary.wished'}, ...against]).phrases).toBe(-4)
  })

  it('count for themselves in a very short letter', () => {
    expect(of([{lists: 'refusal.decided'}, {}, {}], 2)).toEqual({
      'any letter': 1,
      'very short': 1,
      'letter, very short': 2,
      phrases: 1,
      'phrases, very short': 1,
      'phrases per sentence': 1 / 3,
      'plain sentences': 1,
      'share of plain sentences': 1 / 3
    })
    expect(of([])).toMatchObject({'very short': 1, 'phrases per sentence': -2})
  })

  it('are how many sentences say no plainly, or nearly so', () => {
    const no: Said = {lists: 'refusal.cannot'}
    const rule: Said = {lists: 'maybe.policy'}
    expect(of([no, rule, {lists: 'maybe.circumstance'}, {}])).toMatchObject({
      'plain sentences': 2,
      'share of plain sentences': 1 / 2
    })
    expect(of([no, no, no, no])).toMatchObject({'plain sentences': 3, 'share of plain sentences': 1})
  })

  it('are what its sentences weigh: the plainest, the next, and all', () => {
    const weighing = (...weights: number[]): Record<string, number> =>
      of(weights.map((refusal) => ({weights: {refusal}})))
    expect(weighing(1, 3, -2, 2)).toMatchObject({
      'plainest sentence': 3,
      'second sentence': 2,
      'sentences in all': 6
    })
    expect(weighing(-9, -8, -7, -7)).toMatchObject({'plainest sentence': -5, 'second sentence': -5})
    expect(weighing(9, 9, 9, 9)).toMatchObject({
      'plainest sentence': 4,
      'second sentence': 4,
      'sentences in all': 6
    })
    expect(weighing(-3)).toMatchObject({'plainest sentence': -3})
    expect(weighing(-3)['second sentence']).toBeUndefined()
  })

  it('are the moves beside the no', () => {
    expect(of([{moves: ['gratitude', 'refusal']}, {moves: ['gratitude', 'regret']}, {}, {}])).toMatchObject({
      gratitude: 1,
      regret: 1
    })
    expect(of(long).gratitude).toBeUndefined()
  })

  it('are phrases against it and of how it answers, as often as twice', () => {
    const notice: Said = {lists: 'contrary.notice reason.because'}
    expect(of([notice, {}, {}, {}])).toMatchObject({'contrary.notice': 1, 'reason.because': 1})
    expect(of([notice, notice, notice, {}])).toMatchObject({'contrary.notice': 2, 'reason.because': 2})
    expect(of([{lists: 'contrary.yes'}, {}, {}, {}])).toMatchObject({'contrary.yes': 1, 'says yes': 1})
  })
})
