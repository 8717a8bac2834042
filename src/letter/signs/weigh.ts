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

/**
 * Says what a sentence of the body weighs for an output, both by their numbers; above 0 speaks for it.
 */
export type WeightOf = (sentence: number, output: number) => number

/** Weighs what the words of the sentences of a body and the phrases around them speak for. */
export interface Weigher {
  /** Begin a letter, of so many sentences at most. */
  begin: (sentences: number) => void
  /** Weigh the words of the next sentence, while its tokens hold. */
  addWords: (tokens: Tokens) => void
  /** Weigh the phrases of the next sentence and of its neighbours; the words of all of them come first. */
  addPlace: (
    sentence: LetterSentence,
    before: LetterSentence | undefined,
    after: LetterSentence | undefined
  ) => void
  /** Ask for them when all sentences are weighed, before the next letter begins. */
  weightOf: WeightOf
  /** @returns The weight for a letter that refuses; ask when all sentences are weighed. */
  letterWeight: () => number
  /** @returns What the traits of a letter speak for: above 0, that it refuses. */
  verdict: (traits: ReadonlyArray<number>) => number
}

/** There is always room for so many sentences, so that most letters need no list of their own. */
const room = 256

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
  /** What the sentences weigh, one number an output: whole steps first. One list for all, for a long letter has many. */
  #weights: Float64Array = new Float64Array(room * width)
  /** Where the sentence stands in it that is weighed, and how many have words and a place there. */
  #at = 0
  #worded = 0
  #placed = 0
  #letterSum = 0
  #most = Number.NEGATIVE_INFINITY

  constructor(table: SignTable) {
    this.#table = table
    this.#mask = table.keys.length - 1
    for (const key of table.keys) this.#mayBe[key >>> 18] = (this.#mayBe[key >>> 18] ?? 0) | bitOf(key)
    this.#seen = new Int32Array(table.keys.length)
  }

  begin(sentences: number): void {
    // What weighs the letter stands behind all sentences.
    const most = Math.max(room, sentences + 1) * width
    if (this.#weights.length === most) this.#weights.fill(0, 0, (this.#worded + 1) * width)
    else this.#weights = new Float64Array(most)
    this.#worded = 0
    this.#placed = 0
    this.#first = this.#sentence + 1
    this.#letterSum = 0
    this.#most = Number.NEGATIVE_INFINITY
  }

  addWords(tokens: Tokens): void {
    this.#at = this.#worded++ * width
    this.#sentence++
    visitWords(tokens, this)
  }

  addPlace(
    sentence: LetterSentence,
    before: LetterSentence | undefined,
    after: LetterSentence | undefined
  ): void {
    const at = this.#placed++ * width
    this.#at = at
    this.#sentence++
    visitPlace(sentence, before, after, this.#lists, this)
    const {steps, bias} = this.#table
    const weights = this.#weights
    for (let output = 0; output < width; output++)
      weights[at + output] = (bias[output] ?? 0) + (weights[at + output] ?? 0) * (steps[output] ?? 0)
    this.#most = Math.max(this.#most, weights[at + refusalOutput] ?? 0)
  }

  weightOf(sentence: number, output: number): number {
    return this.#weights[sentence * width + output] ?? 0
  }

  letterWeight(): number {
    this.#at = this.#worded * width
    this.#sentence++
    for (const {key, above} of heightKeys) if (this.#most > above) this.feature(key)
    const {steps, bias} = this.#table
    return (bias[moveOutputs] ?? 0) + this.#letterSum * (steps[moveOutputs] ?? 0)
  }

  verdict(traits: ReadonlyArray<number>): number {
    const weights = this.#table.traits
    return traits.reduce((sum, trait, index) => sum + trait * (weights[index] ?? 0), 0)
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
    const sums = this.#weights
    const at = this.#at
    const row = slot * width
    for (let output = 0; output < moveOutputs; output++)
      sums[at + output] = (sums[at + output] ?? 0) + (weights[row + output] ?? 0)
    if (seen >= this.#first) return
    this.#letterSum += weights[row + moveOutputs] ?? 0
  }
}

function bitOf(key: number): number {
  return 1 << ((key >>> 15) & 7)
}
