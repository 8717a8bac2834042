import {type Automaton, type Numbers, shapes} from './automaton.ts'
import {typed, type WordClasses} from './word-classes.ts'

/** So many of the answers for two words side by side are at hand; a power of two. */
const atHand = 4096

/** So many numbers a wait. */
export const waitWidth = 3

/** Knows what words and shapes lead to from the root of an automaton, by what follows them. */
export class Beginnings {
  readonly #classes: WordClasses
  readonly #firstEdge: Numbers
  readonly #edgeSymbol: Numbers
  readonly #firstBegin: Numbers
  readonly #beginNode: Numbers
  readonly #beginBudget: Numbers
  readonly #beginNeed: Numbers
  /** What was found out for each word or shape, by what comes next. With room for all: an engine looks into a list with large holes as into a table. */
  readonly #followed: Array<Map<number, Int32Array> | undefined>
  /** Which symbols the word has that is asked for: those that hold the number of the question. */
  readonly #mark: Int32Array
  #questions = 0
  #count = 0
  /** Which two words were asked for before, nearly: where others share their place, they were, too. */
  readonly #asked = new Uint8Array(1 << 16)
  /** Answers for two words, by both: those that were asked for last. */
  readonly #askedPlace = new Int32Array(atHand).fill(-1)
  readonly #askedKey = new Int32Array(atHand)
  readonly #answers: Array<Int32Array | undefined> = new Array(atHand).fill(undefined)

  constructor({numbers}: Automaton, classes: WordClasses) {
    this.#classes = classes
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
    this.#firstBegin = typed(numbers.firstBegin)
    this.#beginNode = typed(numbers.beginNode)
    this.#beginBudget = typed(numbers.beginBudget)
    this.#beginNeed = typed(numbers.beginNeed)
    this.#mark = new Int32Array(classes.shapeStart + shapes.length)
    this.#followed = new Array(numbers.firstBegin.length)
  }

  /**
   * The nodes to wait in behind a word or shape, without those that had to lead on at the next word and do not. Two words
   * stand side by side again and again, so it is found out once for both.
   *
   * @param place The first word's symbol; a shape stands behind all words.
   * @param word The next word's symbol, or -1; one that may not be passed over.
   * @param shape Bits of its shapes.
   * @returns The nodes, each followed by the words that its gap may take, and by what must still come. Nothing where the
   *   two are asked for the first time: most pairs of a single letter never come again.
   */
  followedBy(place: number, word: number, shape: number): Int32Array | undefined {
    const key = ((word + 1) << shapes.length) | shape
    const hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)
    const slot = hash >>> 20
    const answer = this.#answers[slot]
    if (answer && this.#askedPlace[slot] === place && this.#askedKey[slot] === key) return answer
    if (this.#asked[hash >>> 16] === 0) {
      this.#asked[hash >>> 16] = 1
      return undefined
    }
    const found = this.#followed[place]?.get(key) ?? this.#follow(place, key, word, shape)
    this.#askedPlace[slot] = place
    this.#askedKey[slot] = key
    this.#answers[slot] = found
    return found
  }

  #follow(place: number, key: number, word: number, shape: number): Int32Array {
    // A word has few classes beside all that may wait for it.
    this.#classes.mark(word, shape, this.#mark, ++this.#questions)
    const kept: number[] = []
    const last = this.#firstBegin[place + 1] ?? 0
    for (let index = this.#firstBegin[place] ?? 0; index < last; index++) {
      const node = this.#beginNode[index] ?? 0
      const budget = this.#beginBudget[index] ?? 0
      if (budget > 0 || this.#leadsOn(node)) kept.push(node, budget, this.#beginNeed[index] ?? 0)
    }
    const result = Int32Array.from(kept)
    // A bound for hostile input.
    if (++this.#count > 200_000) {
      this.#count = 0
      for (const answers of this.#followed) answers?.clear()
    }
    const answers = this.#followed[place] ?? new Map()
    this.#followed[place] = answers
    answers.set(key, result)
    return result
  }

  #leadsOn(node: number): boolean {
    const last = this.#firstEdge[node + 1] ?? 0
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if (this.#mark[this.#edgeSymbol[edge] ?? 0] === this.#questions) return true
    }
    return false
  }
}
