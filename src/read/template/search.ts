const longest = 100_000
const maxLine = 500

/** Finds closing marks. What it has looked for once it does not look for again, so that no text is slow. */
export class Search {
  readonly source: string
  readonly #next = new Map<string, {from: number; found: number}>()
  /** Steps that may still be spent on quotes and brackets: text that is made to be slow runs out of them. */
  #patience: number

  /** @param source The text. */
  constructor(source: string) {
    this.source = source
    this.#patience = source.length * 4 + 10_000
  }

  /** @returns Where a mark comes next, from `from` on; -1 where it does not. Ask in the order of the text, more or less. */
  next(mark: string, from: number): number {
    const known = this.#next.get(mark)
    if (known && from < known.from) {
      // A step back: only what lies before is not known.
      const before = this.source.slice(from, known.from + mark.length - 1).indexOf(mark)
      return before >= 0 ? from + before : known.found
    }
    if (known && (known.found < 0 || known.found >= from)) return known.found
    const found = this.source.indexOf(mark, from)
    this.#next.set(mark, {from, found})
    return found
  }

  /**
   * Find where a tag closes.
   *
   * @param open Its opening mark: a second one before the closing mark says that the first is not closed.
   * @param close Its closing mark.
   * @param from Where its content begins.
   * @returns Where the closing mark begins, or -1.
   */
  close(open: string, close: string, from: number): number {
    const plain = this.next(close, from)
    if (plain < 0 || plain - from > longest) return -1
    const quoted = this.#outsideQuotes(open, close, from, plain)
    if (quoted !== undefined) return quoted
    const again = this.next(open, from)
    return again >= 0 && again < plain ? -1 : plain
  }

  /** @returns Where a mark stands on the same line, or -1. */
  onLine(mark: string, from: number): number {
    const found = this.next(mark, from)
    if (found < 0 || found - from > maxLine) return -1
    for (const lineEnd of ['\n', '\r']) {
      const at = this.next(lineEnd, from)
      if (at >= 0 && at < found) return -1
    }
    return found
  }

  /**
   * Find the end of something in brackets.
   *
   * @param from Where it begins, at the opening bracket.
   * @returns Past its closing bracket, quotes heeded; -1 where there is none near.
   */
  balanced(from: number): number {
    const open = this.source[from] ?? ''
    const close = open === '(' ? ')' : open === '[' ? ']' : '}'
    const last = Math.min(this.source.length, from + 1000)
    let depth = 0
    let quote = ''
    for (let index = from; index < last && this.spend(); index++) {
      const character = this.source[index] ?? ''
      if (quote) {
        if (character === '\\') index++
        else if (character === quote) quote = ''
      } else if (character === '"' || character === "'") quote = character
      else if (character === open) depth++
      else if (character === close && --depth === 0) return index + 1
    }
    return -1
  }

  /** @returns Whether one more step may be taken in a search that may be taken again. */
  spend(): boolean {
    return this.#patience-- > 0
  }

  /** The closing mark outside quotes; nothing where there are none, or what looks like one is an apostrophe. */
  #outsideQuotes(open: string, close: string, from: number, plain: number): number | undefined {
    const {source} = this
    let quote = ''
    let seen = false
    const last = Math.min(source.length, plain + maxLine)
    for (let index = from; index < last; index++) {
      if (!this.spend()) return undefined
      const character = source[index] ?? ''
      if (quote) {
        if (character === '\\') index++
        else if (character === quote) quote = ''
        // A quote that opens here and closes paragraphs later is none.
        else if (character === '\n' && index > plain) return undefined
      } else if (
        character === '"' ||
        character === '`' ||
        (character === "'" && !/[\p{L}\p{N}]/u.test(source[index - 1] ?? ''))
      ) {
        quote = character
        seen = true
      } else if (source.startsWith(close, index)) return seen ? index : undefined
      else if (source.startsWith(open, index)) return undefined
      if (!seen && index >= plain) return undefined
    }
    return undefined
  }
}
