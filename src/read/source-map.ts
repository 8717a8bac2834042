/**
 * Where each character of a readable text stands in the file. Text and file differ by escapes, entities, line
 * prefixes and marks; all else are runs that are the same in both.
 *
 * All offsets are UTF-16 code units.
 */
export class SourceMap {
  /** Start of each run in the text. */
  readonly #text: number[] = []
  /** Start of each run in the file. */
  readonly #file: number[] = []
  /** Length of the run in the file where it is one thing with another text (`&amp;`), else 0. */
  readonly #whole: number[] = []
  #length = 0
  #last = 0

  /** @returns A map of a text that is in the file as it is, from `offset` on. */
  static same(offset: number, length: number): SourceMap {
    return new SourceMap().add(offset, length)
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length
  }

  /** Whether the whole text is in the file as it is. */
  get isSame(): boolean {
    return this.#text.length < 2 && !this.#whole[0]
  }

  /**
   * Append a run that is the same in the text and the file.
   *
   * @param file Where it starts in the file.
   * @param length How long it is.
   * @returns The map.
   */
  add(file: number, length: number): this {
    if (length === 0) return this
    const last = this.#text.length - 1
    const follows =
      last >= 0 &&
      !this.#whole[last] &&
      (this.#file[last] ?? 0) + this.#length - (this.#text[last] ?? 0) === file
    if (!follows) {
      this.#text.push(this.#length)
      this.#file.push(file)
      this.#whole.push(0)
    }
    this.#length += length
    return this
  }

  /**
   * Append a run that is another text in the file.
   *
   * @param file Where it starts in the file.
   * @param fileLength How long it is there; 0 for text that is not in the file at all.
   * @param length How long it is in the text.
   * @returns The map.
   */
  addWhole(file: number, fileLength: number, length: number): this {
    if (length === 0) return this
    this.#text.push(this.#length)
    this.#file.push(file)
    this.#whole.push(fileLength || -1)
    this.#length += length
    return this
  }

  /** @returns Where a character of the text starts in the file. */
  start(index: number): number {
    const run = this.#run(index)
    const file = this.#file[run] ?? 0
    return this.#whole[run] ? file : file + index - (this.#text[run] ?? 0)
  }

  /** @returns Where the character before `index` ends in the file. */
  end(index: number): number {
    if (index === 0) return this.start(0)
    const run = this.#run(index - 1)
    const file = this.#file[run] ?? 0
    const whole = this.#whole[run] ?? 0
    return whole ? file + Math.max(0, whole) : file + index - (this.#text[run] ?? 0)
  }

  /**
   * The pieces of the file that a range of the text stands in, without what lies between them there.
   *
   * @param start Where the range starts in the text.
   * @param end Where it ends.
   * @returns The pieces in order; neighbours are joined, and text that is not in the file gives none.
   */
  pieces(start: number, end: number): Array<{start: number; end: number}> {
    const pieces: Array<{start: number; end: number}> = []
    for (let run = this.#run(start); run < this.#text.length; run++) {
      const text = this.#text[run] ?? 0
      if (text >= end) break
      const file = this.#file[run] ?? 0
      const whole = this.#whole[run] ?? 0
      if (whole < 0) continue
      const next = this.#text[run + 1] ?? this.#length
      const from = whole ? file : file + Math.max(0, start - text)
      const to = whole ? file + whole : file + Math.min(next, end) - text
      const last = pieces.at(-1)
      if (last?.end === from) last.end = to
      else if (to > from) pieces.push({start: from, end: to})
    }
    return pieces
  }

  /** The run that holds a character: mostly the one found last, or the one after it. */
  #run(index: number): number {
    const text = this.#text
    let run = this.#last
    if ((text[run] ?? 0) > index) {
      let low = 0
      let high = run
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((text[middle] ?? 0) > index) high = middle - 1
        else low = middle
      }
      run = low
    } else {
      while (run + 1 < text.length && (text[run + 1] ?? 0) <= index) run++
    }
    this.#last = run
    return run
  }
}
