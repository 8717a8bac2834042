import {expect, test} from 'vitest'
import {english} from '../../language/en/index.ts'
import {packKinds, readKinds, unpackKinds} from './kind-table.ts'

test('a packed table is read as it was, wherever its bytes lie', () => {
  const table = english.kinds()
  const bytes = packKinds(table)
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  for (const read of [unpackKinds(bytes), unpackKinds(shifted.subarray(3))]) expect(read).toEqual(table)
})

test('a line with too few weights is told', () => {
  expect(() => readKinds('refund\t1 2')).toThrow('Unexpected weights: refund')
  expect(() => readKinds('bias =\t1 2')).toThrow('Unexpected weights: bias =')
})
