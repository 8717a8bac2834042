import {takePiece} from '../../slab.ts'
import type {Tokens} from './matcher.ts'

/** A pattern that was found. */
export interface Hit {
  /** The list, by name, and what its name begins with: `regret` of `regret.adverb`. */
  list: string
  family: string
  /** Index of the pattern in its automaton. */
  pattern: number
  /** First token, and the token after the last. */
  from: number
  to: number
  /** The same as offsets into the file. */
  start: number
  end: number
}

/** Names the lists of patterns. */
export interface PatternLists {
  /** Which list each pattern is of. */
  patternList: ArrayLike<number>
  /** Their names, and what these begin with. */
  lists: ReadonlyArray<string>
  families: ReadonlyArray<string>
}

/** So many numbers a hit: its pattern, its tokens, its place. */
const width = 5
/** Phrases stand less close than that, in characters. */
const apart = 12

/** The phrases found in all sentences of a letter, in one list of numbers: a long letter has hundreds of thousands. */
export class HitStore {
  readonly lists: PatternLists
  numbers: Int32Array
  #count = 0

  /**
   * @param lists Names the lists of patterns.
   * @param length How long the letter is.
   */
  constructor(lists: PatternLists, length: number) {
    this.lists = lists
    const room = (Math.ceil(length / apart) + 8) * width
    const {buffer, offset} = takePiece(room * 4)
    this.numbers = new Int32Array(buffer, offset, room)
  }

  /**
   * Add what was found in a sentence.
   *
   * @param found Of each hit, its pattern, its first token, and the token after its last.
   * @param tokens The sentence.
   * @returns The hits.
   */
  add(found: Int32Array, {start, end}: Pick<Tokens, 'start' | 'end'>): Hits {
    const first = this.#count
    const length = found.length / 3
    const numbers = this.#withRoom(length)
    let at = first
    for (let index = 0; index < found.length; index += 3) {
      const from = found[index + 1] ?? 0
      const to = found[index + 2] ?? 0
      numbers[at] = found[index] ?? 0
      numbers[at + 1] = from
      numbers[at + 2] = to
      numbers[at + 3] = start[from] ?? 0
      numbers[at + 4] = end[to - 1] ?? 0
      at += width
    }
    this.#count = at
    return new Hits(this, first, length)
  }

  /**
   * Add some hits.
   *
   * @param hits The hits.
   * @returns The same.
   */
  addAll(hits: ReadonlyArray<Hit>): Hits {
    const first = this.#count
    const numbers = this.#withRoom(hits.length)
    for (const [index, {pattern, from, to, start, end}] of hits.entries())
      numbers.set([pattern, from, to, start, end], first + index * width)
    this.#count += hits.length * width
    return new Hits(this, first, hits.length)
  }

  #withRoom(hits: number): Int32Array {
    const until = this.#count + hits * width
    if (until > this.numbers.length) {
      const more = new Int32Array(Math.max(until, Math.ceil(this.numbers.length * 1.5)))
      more.set(this.numbers)
      this.numbers = more
    }
    return this.numbers
  }
}

/** The phrases found in a sentence. */
export class Hits implements Iterable<Hit> {
  /** How many there are. */
  readonly length: number
  readonly #store: HitStore
  readonly #first: number

  /**
   * @param store Where they are kept.
   * @param first Where the first begins there.
   * @param length How many there are.
   */
  constructor(store: HitStore, first: number, length: number) {
    this.#store = store
    this.#first = first
    this.length = length
  }

  /** How many patterns there are of which hits can be. */
  get patterns(): number {
    return this.#store.lists.patternList.length
  }

  /** @returns The pattern of one, by its place among them. */
  pattern(index: number): number {
    return this.#store.numbers[this.#first + index * width] ?? 0
  }

  /** @returns The name of its list. */
  list(index: number): string {
    const {patternList, lists} = this.#store.lists
    return lists[patternList[this.pattern(index)] ?? 0] ?? ''
  }

  /** @returns What that name begins with: `regret` of `regret.adverb`. */
  family(index: number): string {
    const {patternList, families} = this.#store.lists
    return families[patternList[this.pattern(index)] ?? 0] ?? ''
  }

  /** @returns Where it stands in the file. */
  start(index: number): number {
    return this.#store.numbers[this.#first + index * width + 3] ?? 0
  }

  /** @returns Where it ends there. */
  end(index: number): number {
    return this.#store.numbers[this.#first + index * width + 4] ?? 0
  }

  /** @returns Whether one is of a list, or of a list of a family. */
  has(name: string): boolean {
    // Every rule asks this of every sentence, and mostly in vain.
    const {numbers} = this.#store
    const {patternList, lists, families} = this.#store.lists
    const end = this.#first + this.length * width
    for (let at = this.#first; at < end; at += width) {
      const list = patternList[numbers[at] ?? 0] ?? 0
      if (lists[list] === name || families[list] === name) return true
    }
    return false
  }

  /** @returns Some of them, as they were given. */
  only(hits: ReadonlyArray<Hit>): Hits {
    return this.#store.addAll(hits)
  }

  /** Gives each with all that is known of it. */
  *[Symbol.iterator](): Generator<Hit> {
    const {numbers} = this.#store
    for (let index = 0; index < this.length; index++) {
      const at = this.#first + index * width
      yield {
        list: this.list(index),
        family: this.family(index),
        pattern: this.pattern(index),
        from: numbers[at + 1] ?? 0,
        to: numbers[at + 2] ?? 0,
        start: this.start(index),
        end: this.end(index)
      }
    }
  }
}

/**
 * Make hits of lists, for letters that nobody has read: each is a pattern of its own.
 *
 * @param hits The hits.
 * @returns The same; the patterns are their places.
 */
export function hitsOf(hits: ReadonlyArray<Omit<Hit, 'pattern'>>): Hits {
  const store = new HitStore(
    {
      patternList: hits.map((_, index) => index),
      lists: hits.map(({list}) => list),
      families: hits.map(({family}) => family)
    },
    0
  )
  return store.addAll(hits.map((hit, pattern) => ({...hit, pattern})))
}
