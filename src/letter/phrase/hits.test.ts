import {expect, it} from 'vitest'
import {HitStore, hitsOf} from './hits.ts'

const lists = {
  patternList: [0, 1, 1],
  lists: ['refusal', 'regret.adverb'],
  families: ['refusal', 'regret']
}
const tokens = {start: Int32Array.of(0, 3, 9, 12), end: Int32Array.of(2, 8, 11, 20)}

it('the hits of a sentence are given with list, family, tokens and place', () => {
  const store = new HitStore(lists, 100)
  const none = store.add(new Int32Array(0), tokens)
  const hits = store.add(Int32Array.of(2, 1, 3, 0, 3, 4), tokens)
  expect([...none]).toEqual([])
  expect([...hits]).toEqual([
    {list: 'regret.adverb', family: 'regret', pattern: 2, from: 1, to: 3, start: 3, end: 11},
    {list: 'refusal', family: 'refusal', pattern: 0, from: 3, to: 4, start: 12, end: 20}
  ])
  expect(['regret', 'regret.adverb', 'refusal', 'regret.verb', ''].map((name) => hits.has(name))).toEqual([
    true,
    true,
    true,
    false,
    false
  ])
  expect(none.has('refusal')).toBe(false)
})

it('there is room for more than a letter of its length has', () => {
  const store = new HitStore(lists, 0)
  const all = Array.from({length: 300}, (_, index) =>
    store.add(Int32Array.of(index % 3, index % 4, 4), tokens)
  )
  for (const [index, hits] of all.entries())
    expect([...hits]).toMatchObject([
      {pattern: index % 3, from: index % 4, to: 4, start: tokens.start[index % 4]}
    ])
  const [first] = all.flatMap((hits) => [...hits])
  expect([...store.addAll(first ? [first, first] : [])]).toEqual([first, first])
})

it('hits are made of lists', () => {
  const hit = {list: 'refusal.own', family: 'refusal', from: 1, to: 2, start: 3, end: 4}
  expect([...hitsOf([hit, {...hit, list: 'maybe'}])]).toEqual([
    {...hit, pattern: 0},
    {...hit, list: 'maybe', pattern: 1}
  ])
})
