/** Rows of weights, to be looked up by key: an open table of keys, 0 where it is free. */
export interface KeyTable {
  /** A power of two of them. */
  keys: Int32Array
  /** A row of weights for each key, in steps. */
  weights: Int8Array
}

/**
 * @param rows Keys, each with as many weights as a row has.
 * @param width How many that is.
 * @returns The table; half of it or more is free.
 */
export function toKeyTable(
  rows: ReadonlyArray<{key: number; weights: ReadonlyArray<number>}>,
  width: number
): KeyTable {
  let room = 64
  // Five of eight places at most: most words are no sign, and are not looked up.
  while (room < rows.length * 1.6) room *= 2
  const keys = new Int32Array(room)
  const all = new Int8Array(room * width)
  for (const {key, weights} of rows) {
    let slot = key & (room - 1)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (room - 1)
    keys[slot] = key
    all.set(weights, slot * width)
  }
  return {keys, weights: all}
}

/**
 * @param keys The keys of a table.
 * @param key A key.
 * @returns The place of its row; -1 where it has none.
 */
export function rowOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  for (let found = keys[slot]; found !== key; found = keys[slot]) {
    if (found === 0 || found === undefined) return -1
    slot = (slot + 1) & mask
  }
  return slot
}

/**
 * Lay lists of numbers one behind the other, so that reading them needs no parsing. Those of eight bytes come first, then those
 * of four, then those of one.
 *
 * @param parts The lists.
 * @returns The bytes.
 */
export function packNumbers(parts: ReadonlyArray<Float64Array | Int32Array | Int8Array>): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {byteLength}) => sum + byteLength, 0))
  let at = 0
  for (const {buffer, byteOffset, byteLength} of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}

/**
 * @param bytes Packed numbers, wherever they lie.
 * @returns The same bytes where lists of any numbers may begin: at a multiple of eight.
 */
export function aligned(bytes: Uint8Array): Uint8Array {
  // A slice of Node's own bytes would lie where they do.
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
}
