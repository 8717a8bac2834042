import {expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {type Move, moves} from './model.ts'
import {Moves} from './moves.ts'

type Step = ['set', Move, string] | ['delete', Move] | ['clear']

const move = fc.constantFrom(...moves)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('set' as const), move, fc.constantFrom('signs', 'a list', 'slot')),
    fc.tuple(fc.constant('delete' as const), move),
    fc.tuple(fc.constant('clear' as const))
  )
)

function take(taker: Moves | Map<Move, string>, step: Step): void {
  const [what, own = 'reason', given = ''] = step
  if (what === 'set') taker.set(own, given)
  else if (what === 'delete') taker.delete(own)
  else taker.clear()
}

it('moves are kept as a map keeps them, in their order', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const ours = new Moves()
      const map = new Map<Move, string>()
      for (const step of all) {
        take(ours, step)
        take(map, step)
        expect([...ours]).toEqual([...map])
      }
      expect([...ours.keys()]).toEqual([...map.keys()])
      expect(ours.size).toBe(map.size)
      for (const each of moves)
        expect([ours.has(each), ours.get(each)]).toEqual([map.has(each), map.get(each)])
    })
  )
})

it('one sentence knows nothing of the moves of another', () => {
  const first = new Moves([['reason', 'slot']])
  const second = new Moves()
  second.set('regret', 'signs')
  expect([...first]).toEqual([['reason', 'slot']])
  expect([...new Moves()]).toEqual([])
})

it('what is taken away while they are given is given all the same', () => {
  const all = new Moves([
    ['reason', 'slot'],
    ['regret', 'signs']
  ])
  const given: string[] = []
  for (const [each] of all) {
    given.push(each)
    all.clear()
  }
  expect(given).toEqual(['reason', 'regret'])
})
