import {traits} from '../traits.ts'
import {aligned, packNumbers} from './key-table.ts'
import {outputs} from './outputs.ts'
import type {SignTable} from './table.ts'

const width = outputs.length

/**
 * Pack a table, so that reading it needs no parsing: steps, bias, traits, keys, weights.
 *
 * @param table The table.
 * @returns The bytes.
 */
export function packSigns({keys, weights, steps, bias, traits: letterWeights}: SignTable): Uint8Array {
  return packNumbers([steps, bias, letterWeights, keys, weights])
}

/**
 * Read a packed table.
 *
 * @param bytes The bytes that `packSigns` made, on a machine with the same order of bytes.
 * @returns The table, whose numbers are views of the bytes.
 */
export function unpackSigns(bytes: Uint8Array): SignTable {
  const own = aligned(bytes)
  const {buffer, byteOffset: start} = own
  const head = (2 * width + traits.length) * 8
  const slots = (own.length - head) / (4 + width)
  return {
    steps: new Float64Array(buffer, start, width),
    bias: new Float64Array(buffer, start + width * 8, width),
    traits: new Float64Array(buffer, start + width * 16, traits.length),
    keys: new Int32Array(buffer, start + head, slots),
    weights: new Int8Array(buffer, start + head + slots * 4, slots * width)
  }
}
