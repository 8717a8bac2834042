import {lineStarts} from './line-starts.ts'

/** Turns offsets of a text into lines and columns, both from 1. A line ends with `\n`, `\r\n` or `\r`. */
export class Lines {
  readonly #starts: number[]
  #last = 0

  constructor(text: string) {
    this.#starts = lineStarts(text)
  }

  /** Number of lines. */
  get count(): number {
    return this.#starts.length
  }

  /** @returns The offset at which a line starts (from 1). */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0
  }

  /**
   * @param offset An offset, in UTF-16 code units.
   * @returns Its line and column, and itself.
   */
  point(offset: number): {line: number; column: number; offset: number} {
    const starts = this.#starts
    let line = this.#last
    if ((starts[line] ?? 0) > offset || (starts[line + 4] ?? Number.POSITIVE_INFINITY) <= offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) > offset) high = middle - 1
        else low = middle
      }
      line = low
    } else while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++
    this.#last = line
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
  }

  /**
   * @param start Where a place begins, in UTF-16 code units.
   * @param end Where it ends.
   * @returns Both, with their lines and columns.
   */
  place(
    start: number,
    end: number
  ): {start: number; end: number; line: number; column: number; endLine: number; endColumn: number} {
    const from = this.point(start)
    const to = this.point(end)
    return {start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  }
}
