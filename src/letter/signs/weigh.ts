import type {LetterSentence} from '../model.ts'
import type {Tokens} from '../phrase/matcher.ts'
import {keyOf, keyOfPair} from './feature.ts'
import {heights, letterOutput, outputs} from './outputs.ts'
import type {SignTable} from './table.ts'
import {ListKeyTable, visitPlace, visitWords} from './visit.ts'

const width = outputs.length
/** As a constant of this file: it is read for every feature of every sentence. */
const moveOutputs = letterOutput
const refusalOutput = outputs.indexOf('refusal')
const heightKeys = heights.map(({name, above}) => ({key: keyOf(name), above}))

/** Weighs what the words of a sentence and the phrases around it speak for. */
export interface Weigher {
  /** Begin a letter. */
  begin: () => void
  /**
   * Weigh the words of a sentence, while its tokens hold.
   *
   * @returns What they weigh, in steps, one number an output; `addPlace` goes on with it.
   */
  addWords: (tokens: Tokens) => Int32Array
  /**
   * Weigh the phrases of a sentence and of its neighbours in the body.
   *
   * @returns The weight for each output; above 0 speaks for it.
   */
  addPlace: (
    sums: Int32Array,
    sentence: LetterSentence,
    before: LetterSentence | undefined,
    after: LetterSentence | undefined
  ) => Float64Array
  /** @returns The weight for a letter that refuses; ask when all sentences are weighed. */
  letterWeight: () => number
}

/** Weighs by a table of signs: one pass, a few look-ups a word. */
export class Scales implements Weigher {
  readonly #table: SignTable
  readonly #mask: number
  readonly #lists = new ListKeyTable()
  /** A bit for each key, by its upper half: most words side by side are no sign, and need not be looked up. */
  readonly #mayBe = new Uint8Array(1 << 14)
  /** In which sentence a sign was counted last: each counts once in a sentence, and once in a letter. */
  readonly #seen: Int32Array
  #sentence = 0
  /** The first sentence of the letter. */
  #first = 1
  #sums: Int32Array = new Int32Array(width)
  #letterSum = 0
  #most = Number.NEGATIVE_INFINITY

  constructor(table: SignTable) {
    this.#table = table
    this.#mask = table.keys.length - 1
    for (const key of table.keys) this.#mayBe[key >>> 18] = (this.#mayBe[key >>> 18] ?? 0) | bitOf(key)
    this.#seen = new Int32Array(table.keys.length)
  }

  begin(): void {
    this.#first = this.#sentence + 1
    this.#letterSum = 0
    this.#most = Number.NEGATIVE_INFINITY
  }

  addWords(tokens: Tokens): Int32Array {
    this.#sums = new Int32Array(width)
    this.#sentence++
    visitWords(tokens, this)
    return this.#sums
  }

  addPlace(
    sums: Int32Array,
    sentence: LetterSentence,
    before: LetterSentence | undefined,
    after: LetterSentence | undefined
  ): Float64Array {
    this.#sums = sums
    this.#sentence++
    visitPlace(sentence, before, after, this.#lists, this)
    const {steps, bias} = this.#table
    const weights = new Float64Array(width)
    for (let output = 0; output < width; output++)
      weights[output] = (bias[output] ?? 0) + (sums[output] ?? 0) * (steps[output] ?? 0)
    this.#most = Math.max(this.#most, weights[refusalOutput] ?? 0)
    return weights
  }

  letterWeight(): number {
    this.#sums = new Int32Array(width)
    this.#sentence++
    for (const {key, above} of heightKeys) if (this.#most > above) this.feature(key)
    const {steps, bias} = this.#table
    return (bias[moveOutputs] ?? 0) + this.#letterSum * (steps[moveOutputs] ?? 0)
  }

  pair(first: number, second: number): void {
    this.feature(keyOfPair(first, second))
  }

  feature(key: number): void {
    if (((this.#mayBe[key >>> 18] ?? 0) & bitOf(key)) === 0) return
    const {keys, weights} = this.#table
    const mask = this.#mask
    let slot = key & mask
    for (let found = keys[slot]; found !== key; found = keys[slot]) {
      if (found === 0) return
      slot = (slot + 1) & mask
    }
    const seen = this.#seen[slot] ?? 0
    if (seen === this.#sentence) return
    this.#seen[slot] = this.#sentence
    const sums = this.#sums
    const row = slot * width
    for (let output = 0; output < moveOutputs; output++)
      sums[output] = (sums[output] ?? 0) + (weights[row + output] ?? 0)
    if (seen >= this.#first) return
    this.#letterSum += weights[row + moveOutputs] ?? 0
  }
}

function bitOf(key: number): number {
  return 1 << ((key >>> 15) & 7)
}
