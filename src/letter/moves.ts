import type {Move} from './model.ts'

/** Most sentences do nothing, or one thing. */
const none: never[] = []

/** What a sentence does, each with what gave it, in the order in which it was given: a map in a fifth of the room. */
export class Moves implements Iterable<[Move, string]> {
  #moves: Move[] = none
  #given: string[] = none

  /** @param entries What it does, each with what gave it. Default: nothing. */
  constructor(entries: Iterable<readonly [Move, string]> = []) {
    for (const [move, given] of entries) this.set(move, given)
  }

  /** How many things it does. */
  get size(): number {
    return this.#moves.length
  }

  /** @returns Whether it does something. */
  has(move: Move): boolean {
    return this.#moves.includes(move)
  }

  /** @returns What gave a move; nothing where it does not do it. */
  get(move: Move): string | undefined {
    return this.#given[this.#moves.indexOf(move)]
  }

  /** Give it a move, or say anew what gave it. */
  set(move: Move, given: string): this {
    const index = this.#moves.indexOf(move)
    if (index >= 0) this.#given[index] = given
    else if (this.size === 0) {
      this.#moves = [move]
      this.#given = [given]
    } else {
      // A list that is spread into another gets room for many more.
      this.#moves = this.#moves.concat(move)
      this.#given = this.#given.concat(given)
    }
    return this
  }

  /** Take a move from it. */
  delete(move: Move): void {
    const index = this.#moves.indexOf(move)
    if (index < 0) return
    this.#moves = this.#moves.filter((held) => held !== move)
    this.#given = this.#given.filter((_, place) => place !== index)
  }

  /** Take all moves from it. */
  clear(): void {
    this.#moves = none
    this.#given = none
  }

  /** @returns The moves. */
  keys(): IterableIterator<Move> {
    return this.#moves.values()
  }

  /** Gives each with what gave it. What is taken from it meanwhile is given all the same. */
  *[Symbol.iterator](): Generator<[Move, string]> {
    const given = this.#given
    for (const [index, move] of this.#moves.entries()) yield [move, given[index] ?? '']
  }
}
