import {type Automaton, shapes} from './automaton.ts'
import {typed, type WordClasses} from './word-classes.ts'

/** What a word or shape reaches from the root. */
export interface Beginning {
  /** Patterns that are this word alone. */
  patterns: Int32Array
  /** Nodes to wait in, each followed by the words that its gap may take. */
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
  readonly #known: Array<Beginning | undefined> = []
  #count = 0

  constructor({numbers}: Automaton, classes: WordClasses) {
    this.#numbers = numbers
    this.#classes = classes
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
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
   * @returns The nodes, each followed by the words that its gap may take.
   */
  followedBy(beginning: Beginning, word: number, shape: number): Int32Array {
    const key = ((word + 1) << shapes.length) | shape
    return beginning.followed.get(key) ?? this.#follow(beginning, key, word, shape)
  }

  #follow({waits, followed}: Beginning, key: number, word: number, shape: number): Int32Array {
    const kept: number[] = []
    for (let index = 0; index < waits.length; index += 2) {
      const node = waits[index] ?? 0
      const budget = waits[index + 1] ?? 0
      if (budget > 0 || this.#leadsOn(node, word, shape)) kept.push(node, budget)
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

  #leadsOn(node: number, word: number, shape: number): boolean {
    const last = this.#firstEdge[node + 1] ?? 0
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if (this.#classes.fits(this.#edgeSymbol[edge] ?? 0, word, shape)) return true
    }
    return false
  }

  #find(place: number): Beginning {
    const {firstBegin, beginNode, firstAccept, acceptPattern, firstWait, waitNode, waitBudget} = this.#numbers
    const patterns = new Set<number>()
    const waits = new Map<number, number>()
    for (let begin = firstBegin[place] ?? 0; begin < (firstBegin[place + 1] ?? 0); begin++) {
      const node = beginNode[begin] ?? 0
      for (let index = firstAccept[node] ?? 0; index < (firstAccept[node + 1] ?? 0); index++) {
        patterns.add(acceptPattern[index] ?? 0)
      }
      for (let index = firstWait[node] ?? 0; index < (firstWait[node + 1] ?? 0); index++) {
        const waiting = waitNode[index] ?? 0
        waits.set(waiting, Math.max(waitBudget[index] ?? 0, waits.get(waiting) ?? 0))
      }
    }
    const beginning: Beginning = {
      patterns: Int32Array.from(patterns),
      waits: Int32Array.from([...waits].flat()),
      followed: new Map()
    }
    this.#known[place] = beginning
    return beginning
  }
}
