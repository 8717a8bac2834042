import {expect, it} from 'vitest'
import fc from '../../../test/chance.ts'
import {withoutVetoed} from './vetoed.ts'

const places = (length: number) =>
  fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(200), fc.integer({min: 1, max: 9}))
      .map(([list, from, size]) => ({list, from, to: from + size})),
    {minLength: length, maxLength: length}
  )

it('many vetoes take back what a few do: the hits of their list that they meet', () => {
  fc.assert(
    fc.property(places(40), places(30), (hits, vetoes) => {
      const sorted = vetoes.toSorted((a, b) => a.to - b.to)
      expect(withoutVetoed(hits, sorted)).toEqual(
        hits.filter((hit) => sorted.every((veto) => withoutVetoed([hit], [veto]).length === 1))
      )
    })
  )
})

it('a veto beside a hit, or of another list, takes nothing back', () => {
  const hit = {list: 'a', from: 3, to: 5}
  const kept = (list: string, from: number, to: number) => withoutVetoed([hit], [{list, from, to}]).length
  expect([
    kept('a', 1, 3),
    kept('a', 5, 7),
    kept('b', 3, 5),
    kept('a', 4, 7),
    kept('a', 1, 4),
    kept('a', 0, 9)
  ]).toEqual([1, 1, 1, 0, 0, 0])
})
