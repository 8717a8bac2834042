import {expect, test} from 'vitest'
import {english} from '../../language/en/index.ts'
import {Linter} from '../../lint/lint.ts'
import {sayWhy} from '../../lint/why.ts'
import {outputs} from './outputs.ts'
import {packSigns, unpackSigns} from './pack.ts'
import {keyOfFeature, readSigns, toTable} from './table.ts'

test('a packed table is read as it was, wherever its bytes lie', () => {
  const table = english.signs()
  const bytes = packSigns(table)
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  for (const read of [unpackSigns(bytes), unpackSigns(shifted.subarray(3))]) {
    expect(Array.from(read.keys)).toEqual(Array.from(table.keys))
    expect(Array.from(read.weights)).toEqual(Array.from(table.weights))
    expect(Array.from(read.steps)).toEqual(Array.from(table.steps))
    expect(Array.from(read.bias)).toEqual(Array.from(table.bias))
    expect(Array.from(read.traits)).toEqual(Array.from(table.traits))
  }
})

test('a feature is found by its key, one word or two', () => {
  const row = (weight: number): number[] => outputs.map((_, place) => (place === 0 ? weight : 0))
  const table = toTable({
    bias: row(0),
    steps: row(1),
    traits: [],
    signs: [
      {feature: 'offer', weights: row(5)},
      {feature: 'instead of', weights: row(7)}
    ]
  })
  for (const [feature, weight] of [
    ['offer', 5],
    ['instead of', 7]
  ] as const) {
    expect(table.weights[table.keys.indexOf(keyOfFeature(feature)) * outputs.length]).toBe(weight)
  }
  expect(table.keys.indexOf(keyOfFeature('of instead'))).toBe(-1)
})

test('a line with too few weights is told', () => {
  expect(() => readSigns('offer\t1 2')).toThrow('Unexpected weights: offer')
  expect(() => readSigns('traits =\t1 2')).toThrow('Unexpected weights: traits =')
})

test('a letter that asks is not taken for the answer', async () => {
  const linter = new Linter({})
  const asks =
    'Dear Ms Orlova,\n\nBudgets have been cut. We ask you for a discount of 20 %.\n\nWe thank you for your understanding.\n'
  expect((await linter.lint(asks)).refusal).toBe(false)
  expect((await linter.lint(asks.replace('We ask you for a', 'We cannot grant you the'))).refusal).toBe(true)
})

test('a letter of two plain sentences is understood', async () => {
  const linter = new Linter({})
  expect(
    (await linter.lint("Hi Tom,\n\nWe can't give you a refund. The sale ended on 3 March.\n")).refusal
  ).toBe(true)
  expect((await linter.lint('Hi Tom,\n\nThe minutes are attached. See you on Friday.\n')).refusal).toBe(false)
})

test('what is declared a refusal and says no in no sentence has no such sentence', async () => {
  const {letter} = await new Linter({refusal: true}).lint(
    'Dear Ms Novak,\n\nThank you for your letter. We wish you every success.\n'
  )
  expect(letter?.body.some(({moves}) => moves.has('refusal'))).toBe(false)
})

test('who asks why is told the signs that weighed most', async () => {
  const linted = await new Linter({}).lint(
    'Dear Mr Beck,\n\nYou asked for the hall on 4 May. It is taken that day. The small room would suit you just as well.\n'
  )
  await sayWhy(linted)
  const why = linted.letter?.body.flatMap(({moves}) => [...moves].map(([, why]) => why)) ?? []
  expect(why.filter((text) => text === 'signs')).toEqual([])
  expect(why.some((text) => /^signs: \S/.test(text))).toBe(true)
})
