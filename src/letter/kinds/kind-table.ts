import {kinds} from '../model.ts'
import {keyOf} from '../signs/feature.ts'
import {aligned, type KeyTable, packNumbers, toKeyTable} from '../signs/key-table.ts'

/** What words speak for, of each kind in the order of `kinds`. */
export interface KindTable extends KeyTable {
  /** How much a step weighs. */
  steps: Float64Array
  /** What each kind starts from. */
  bias: Float64Array
  /** How much a sign among the phrases weighs, beside words. */
  phrases: Float64Array
}

/** The same as text: `step`, `bias` and `phrases` lines, then a word a line. */
export interface KindList {
  steps: number[]
  bias: number[]
  phrases: number[]
  words: Array<{word: string; weights: number[]}>
}

const width = kinds.length

/**
 * Read what words speak for as it is written.
 *
 * @param text A head with `step`, `bias` and `phrases`, then lines of a word's stem, a tab and its weights in steps.
 * @returns The list.
 * @throws {Error} Where a line has another number of weights than there are kinds.
 */
export function readKinds(text: string): KindList {
  const list: KindList = {steps: [], bias: [], phrases: [], words: []}
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('//')) continue
    const [word = '', rest = ''] = line.split('\t')
    const weights = rest.split(' ').map(Number)
    if (weights.length !== width) throw new Error(`Unexpected weights: ${line}`)
    if (word === 'step =') list.steps = weights
    else if (word === 'bias =') list.bias = weights
    else if (word === 'phrases =') list.phrases = weights
    else list.words.push({word, weights})
  }
  return list
}

/**
 * @param list What words speak for.
 * @returns The table to look them up in.
 */
export function toKindTable({steps, bias, phrases, words}: KindList): KindTable {
  return {
    ...toKeyTable(
      words.map(({word, weights}) => ({key: keyOf(word), weights})),
      width
    ),
    steps: Float64Array.from(steps),
    bias: Float64Array.from(bias),
    phrases: Float64Array.from(phrases)
  }
}

/** @returns The table in bytes. */
export function packKinds({steps, bias, phrases, keys, weights}: KindTable): Uint8Array {
  return packNumbers([steps, bias, phrases, keys, weights])
}

/**
 * @param bytes The bytes that `packKinds` made, on a machine with the same order of bytes.
 * @returns The table, whose numbers are views of the bytes.
 */
export function unpackKinds(bytes: Uint8Array): KindTable {
  const own = aligned(bytes)
  const {buffer, byteOffset: start} = own
  const head = 3 * width * 8
  const slots = (own.length - head) / (4 + width)
  return {
    steps: new Float64Array(buffer, start, width),
    bias: new Float64Array(buffer, start + width * 8, width),
    phrases: new Float64Array(buffer, start + width * 16, width),
    keys: new Int32Array(buffer, start + head, slots),
    weights: new Int8Array(buffer, start + head + slots * 4, slots * width)
  }
}
