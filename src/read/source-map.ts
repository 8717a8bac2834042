const width = 3
const none: number[] = []

/**
 * Where each character of a readable text stands in the file. Text and file differ by escapes, entities, line
 * prefixes and marks; all else are runs that are the same in both.
 *
 * All offsets are UTF-16 code units.
 */
export class SourceMap {
  /**
   * The runs, `width` numbers each: where it starts in the text, where in the file, and its length in the file where it is one
   * thing with another text (`&amp;`), else 0. Most maps have one run, and there are many of them.
   */
  #runs: number[] = none
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
    return this.#runs.length <= width && !this.#runs[2]
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
    const runs = this.#runs
    const last = runs.length - width
    const follows =
      last >= 0 && !runs[last + 2] && (runs[last + 1] ?? 0) + this.#length - (runs[last] ?? 0) === file
    if (!follows) this.#push(file, 0)
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
    this.#push(file, fileLength || -1)
    this.#length += length
    return this
  }

  /** @returns Where a character of the text starts in the file. */
  start(index: number): number {
    const runs = this.#runs
    const run = this.#run(index)
    const file = runs[run + 1] ?? 0
    return runs[run + 2] ? file : file + index - (runs[run] ?? 0)
  }

  /** @returns Where the character before `index` ends in the file. */
  end(index: number): number {
    if (index === 0) return this.start(0)
    const runs = this.#runs
    const run = this.#run(index - 1)
    const file = runs[run + 1] ?? 0
    const whole = runs[run + 2] ?? 0
    return whole ? file + Math.max(0, whole) : file + index - (runs[run] ?? 0)
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
    const runs = this.#runs
    for (let run = this.#run(start); run < runs.length; run += width) {
      const text = runs[run] ?? 0
      if (text >= end) break
      const file = runs[run + 1] ?? 0
      const whole = runs[run + 2] ?? 0
      if (whole < 0) continue
      const next = runs[run + width] ?? this.#length
      const from = whole ? file : file + Math.max(0, start - text)
      const to = whole ? file + whole : file + Math.min(next, end) - text
      const last = pieces.at(-1)
      if (last?.end === from) last.end = to
      else if (to > from) pieces.push({start: from, end: to})
    }
    return pieces
  }

  /**
   * @param start Where a range of the text starts.
   * @param end Where it ends.
   * @returns The map of that range alone.
   */
  slice(start: number, end: number): SourceMap {
    const map = new SourceMap()
    const runs = this.#runs
    for (let run = this.#run(start); run < runs.length && (runs[run] ?? 0) < end; run += width) {
      const text = runs[run] ?? 0
      const file = runs[run + 1] ?? 0
      const whole = runs[run + 2] ?? 0
      const from = Math.max(start, text)
      const length = Math.min(end, runs[run + width] ?? this.#length) - from
      if (whole) map.addWhole(file, Math.max(0, whole), length)
      else map.add(file + from - text, length)
    }
    return map
  }

  #push(file: number, whole: number): void {
    if (this.#runs === none) this.#runs = [this.#length, file, whole]
    else this.#runs.push(this.#length, file, whole)
  }

  /** Where the run stands that holds a character: mostly the one found last, or the one after it. */
  #run(index: number): number {
    const runs = this.#runs
    let run = this.#last
    if ((runs[run] ?? 0) > index) {
      let low = 0
      let high = run / width
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((runs[middle * width] ?? 0) > index) high = middle - 1
        else low = middle
      }
      run = low * width
    } else {
      while (run + width < runs.length && (runs[run + width] ?? 0) <= index) run += width
    }
    this.#last = run
    return run
  }
}
