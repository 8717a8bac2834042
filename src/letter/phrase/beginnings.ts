import {type Automaton, shapes} from './automaton.ts'
import {typed, type WordClasses} from './word-classes.ts'

/** So many of the answers for two words side by side are at hand; a power of two. */
const atHand = 4096

/** So many numbers a wait. */
export const waitWidth = 3

/** What a word or shape reaches from the root. */
export interface Beginning {
  /** Its place among all. */
  place: number
  /** Patterns that are this word alone. */
  patterns: Int32Array
  /** Nodes to wait in, each followed by the words that its gap may take, and by what must still come. */
  waits: Int32Array
  /** Those of them that may lead on, by what comes next. */
  followed: Map<number, Int32Array>
}

/** Knows what words and shapes reach from the root of an automaton; finds it out when it is asked first. */
export class Beginnings {
  readonly #numbers: Automaton['numbers']
  readonly #classes: WordClasses
  readonly #firstEdge: Int32Array
  readonly #edgeSymbol: Int32Array
  /** With room for all: an engine looks into a list with large holes as into a table. */
  readonly #known: Array<Beginning | undefined>
  /** Which symbols the word has that is asked for: those that hold the number of the question. */
  readonly #mark: Int32Array
  #questions = 0
  /** Where each node stands in the waits that are being gathered, counted on from word to word. */
  readonly #slot: Int32Array
  #slots = 1
  #count = 0
  /** Answers for two words, by both: those that were asked for last. */
  readonly #askedPlace = new Int32Array(atHand).fill(-1)
  readonly #askedKey = new Int32Array(atHand)
  readonly #answers: Array<Int32Array | undefined> = new Array(atHand).fill(undefined)

  constructor({numbers}: Automaton, classes: WordClasses) {
    this.#numbers = numbers
    this.#classes = classes
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
    this.#mark = new Int32Array(classes.shapeStart + shapes.length)
    this.#slot = new Int32Array(numbers.firstEdge.length)
    this.#known = new Array(numbers.firstBegin.length)
  }

  /** @returns What a word reaches; a shape stands behind all words. */
  of(place: number): Beginning {
    return this.#known[place] ?? this.#find(place)
  }

  /**
   * The waiting nodes of a beginning without those that had to lead on at the next word and do not. Two words stand side by
   * side again and again, so it is found out once for both.
   *
   * @param beginning What the first word reaches.
   * @param word The next word's symbol, or -1; one that may not be passed over.
   * @param shape Bits of its shapes.
   * @returns The nodes, each with what follows it there.
   */
  followedBy(beginning: Beginning, word: number, shape: number): Int32Array {
    const key = ((word + 1) << shapes.length) | shape
    const {place} = beginning
    const slot = (Math.imul(place, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 20
    const answer = this.#answers[slot]
    if (answer && this.#askedPlace[slot] === place && this.#askedKey[slot] === key) return answer
    const found = beginning.followed.get(key) ?? this.#follow(beginning, key, word, shape)
    this.#askedPlace[slot] = place
    this.#askedKey[slot] = key
    this.#answers[slot] = found
    return found
  }

  #follow({waits, followed}: Beginning, key: number, word: number, shape: number): Int32Array {
    // A word has few classes beside all that may wait for it.
    this.#classes.mark(word, shape, this.#mark, ++this.#questions)
    const kept: number[] = []
    for (let index = 0; index < waits.length; index += waitWidth) {
      const node = waits[index] ?? 0
      const budget = waits[index + 1] ?? 0
      if (budget > 0 || this.#leadsOn(node)) kept.push(node, budget, waits[index + 2] ?? 0)
    }
    const result = Int32Array.from(kept)
    // A bound for hostile input.
    if (++this.#count > 200_000) {
      this.#count = 0
      for (const beginning of this.#known) beginning?.followed.clear()
    }
    followed.set(key, result)
    return result
  }

  #leadsOn(node: number): boolean {
    const last = this.#firstEdge[node + 1] ?? 0
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if (this.#mark[this.#edgeSymbol[edge] ?? 0] === this.#questions) return true
    }
    return false
  }

  #find(place: number): Beginning {
    const {firstBegin, beginNode, firstAccept, acceptPattern, firstWait, waitNode, waitBudget, nodeNeed} =
      this.#numbers
    const patterns: number[] = []
    const waits: number[] = []
    const slot = this.#slot
    const start = this.#slots
    for (let begin = firstBegin[place] ?? 0; begin < (firstBegin[place + 1] ?? 0); begin++) {
      const node = beginNode[begin] ?? 0
      for (let index = firstAccept[node] ?? 0; index < (firstAccept[node + 1] ?? 0); index++) {
        const pattern = acceptPattern[index] ?? 0
        if (!patterns.includes(pattern)) patterns.push(pattern)
      }
      for (let index = firstWait[node] ?? 0; index < (firstWait[node + 1] ?? 0); index++) {
        const waiting = waitNode[index] ?? 0
        const budget = waitBudget[index] ?? 0
        const at = (slot[waiting] ?? 0) - start
        if (at >= 0) waits[at + 1] = Math.max(budget, waits[at + 1] ?? 0)
        else {
          slot[waiting] = start + waits.length
          waits.push(waiting, budget, nodeNeed[waiting] ?? 0)
        }
      }
    }
    this.#slots += waits.length + 1
    const beginning: Beginning = {
      place,
      patterns: Int32Array.from(patterns),
      waits: Int32Array.from(waits),
      followed: new Map()
    }
    this.#known[place] = beginning
    return beginning
  }
}
