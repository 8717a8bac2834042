import {expect, test} from 'vitest'
import {english} from '../../language/en/index.ts'
import {packKinds, readKinds, unpackKinds} from './kind-table.ts'

test('a packed table is read as it was, wherever its bytes lie', () => {
  const table = english.kinds()
  const bytes = packKinds(table)
  const shifted = Buffer.alloc(bytes.length + 16)
  for (const at of [3, 5, 8]) {
    shifted.set(bytes, at)
    expect(unpackKinds(shifted.subarray(at, at + bytes.length))).toEqual(table)
  }
  expect(unpackKinds(bytes)).toEqual(table)
})

test('a line with too few weights is told', () => {
  expect(() => readKinds('refund\t1 2')).toThrow('Unexpected weights: refund')
  expect(() => readKinds('bias =\t1 2')).toThrow('Unexpected weights: bias =')
})
