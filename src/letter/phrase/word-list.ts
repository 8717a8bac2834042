/** Words in order, in one text: they are looked up without taking them out, so nothing is built before the first is asked for. */
export class WordList {
  readonly #text: string
  readonly #starts: ArrayLike<number>

  /**
   * @param text The words, ordered by their UTF-16 units, each with a space behind it.
   * @param starts Where each begins, and where the text ends.
   */
  constructor(text: string, starts: ArrayLike<number>) {
    this.#text = text
    this.#starts = starts
  }

  /** How many words there are. */
  get length(): number {
    return this.#starts.length - 1
  }

  /** @returns The place of a word, or -1 where it is none of them. */
  indexOf(word: string): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      const order = this.#compare(middle, word)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle
    }
    return -1
  }

  /** Below zero where the word at a place stands before another, above it where it stands behind. */
  #compare(place: number, word: string): number {
    const start = this.#starts[place] ?? 0
    const length = (this.#starts[place + 1] ?? 0) - start - 1
    const shared = Math.min(length, word.length)
    for (let index = 0; index < shared; index++) {
      const order = this.#text.charCodeAt(start + index) - word.charCodeAt(index)
      if (order !== 0) return order
    }
    return length - word.length
  }
}
