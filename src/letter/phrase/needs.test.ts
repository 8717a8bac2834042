import {describe, expect, it} from 'vitest'
import {needsOf, rarest, rarityOfClass} from './needs.ts'

/** Nodes in a row, each waited in for the next symbol. */
function row(length: number) {
  const ids = Array.from({length: length + 1}, (_, id) => id)
  return needsOf(
    ids.map((id) => (id < length ? [{symbol: 100 + id, to: id + 1}] : [])),
    ids.map((id) => (id < length ? [[id, 0] as const] : [])),
    ids.map((id) => (id === length ? [0] : []))
  )
}

describe('what must still come', () => {
  it('is all that stands on the only way to the end', () => {
    const needs = row(3)
    expect([...needs.reached(0)]).toEqual([100, 101, 102])
    expect([...needs.reached(2)]).toEqual([102])
    expect([...needs.reached(3)]).toEqual([])
    expect([...needs.waiting([1])]).toEqual([101, 102])
  })

  it('is what two ways share, and nothing where a pattern ends on the way', () => {
    const two = (ends: number[][]) =>
      needsOf(
        [
          [
            {symbol: 1, to: 1},
            {symbol: 2, to: 1}
          ],
          [{symbol: 3, to: 2}],
          []
        ],
        [[[0, 0]], [[1, 6]], []],
        ends
      )
    expect([...two([[], [], [0]]).reached(0)]).toEqual([3])
    expect([...two([[], [1], [0]]).reached(0)]).toEqual([])
  })

  it('is told of a pattern as long as a book', () => {
    const needs = row(50_000)
    expect(needs.reached(0).size).toBe(16)
    expect(needs.reached(0).has(100)).toBe(true)
    expect([...needs.reached(49_999)]).toEqual([50_099])
  })
})

it('the rarest symbol is that of the longest words, and nothing of nothing', () => {
  const lengths: Record<number, number[]> = {1: [2], 2: [9], 3: [9, 9, 9, 9]}
  const rarityOf = (symbol: number) => rarityOfClass(lengths[symbol] ?? [])
  expect(rarest(new Set([1, 2, 3]), rarityOf)).toBe(2)
  expect(rarest(new Set([1, 3]), rarityOf)).toBe(3)
  expect(rarest(new Set(), rarityOf)).toBeUndefined()
})
