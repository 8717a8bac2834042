import {takePiece} from './slab.ts'
import type {BlockKind, BlockPlace} from './tree.ts'

/** What a token is. */
export const tokenKind = {space: 0, mark: 1, word: 2, symbol: 3} as const

/**
 * The tokens of a text, as parallel lists: trees of them would take longer to build than all rules to run. A word is one
 * token with all that joins its parts (`don’t`, `well-known`, `e.g.`).
 */
export class TokenList {
  /** The text in which they stand, as a reader sees it. */
  readonly text: string
  count = 0
  /** What each is: a number of `tokenKind`. */
  kind: Uint8Array
  /** Where each stands in the text. */
  from: Int32Array
  to: Int32Array
  /** Where each stands in the file, or its view; all offsets are UTF-16 code units. */
  start: Int32Array
  end: Int32Array

  /**
   * @param text The text.
   * @param isFile Whether each token stands in the file, or its view, where it stands in the text. Default: it stands elsewhere.
   * @param length How much of the text is read. Default: all of it.
   */
  constructor(text: string, isFile = false, length = text.length) {
    // Words and the spaces between them: few texts have more tokens than three for eight characters.
    const room = ((length * 3) >> 3) + 16
    // One piece of memory is had sooner than five.
    const {buffer, offset} = takePiece(room * (isFile ? 9 : 17))
    this.text = text
    this.from = new Int32Array(buffer, offset, room)
    this.to = new Int32Array(buffer, offset + room * 4, room)
    this.start = isFile ? this.from : new Int32Array(buffer, offset + room * 8, room)
    this.end = isFile ? this.to : new Int32Array(buffer, offset + room * 12, room)
    this.kind = new Uint8Array(buffer, offset + room * (isFile ? 8 : 16), room)
  }

  /** Append a token. */
  add(kind: number, from: number, to: number, start: number, end: number): void {
    if (this.count === this.kind.length) this.#grow()
    this.#set(this.count++, kind, from, to, start, end)
  }

  /** Make one token of those from `first` to `last`, and move it to the end; what comes after them may be written over. */
  move(first: number, last: number, kind: number): void {
    this.#set(
      this.count++,
      kind,
      this.from[first] ?? 0,
      this.to[last] ?? 0,
      this.start[first] ?? 0,
      this.end[last] ?? 0
    )
  }

  /** @returns The text of a token. */
  textOf(index: number): string {
    return this.text.slice(this.from[index], this.to[index])
  }

  /** @returns The text from one token on to the end of the one before another. */
  textBetween(from: number, to: number): string {
    return from < to ? this.text.slice(this.from[from], this.to[to - 1]) : ''
  }

  /** @returns Whether a token is white space with a line break in it. */
  isBreak(index: number): boolean {
    if (this.kind[index] !== tokenKind.space) return false
    const to = this.to[index] ?? 0
    for (let at = this.from[index] ?? 0; at < to; at++) {
      const code = this.text.charCodeAt(at)
      if (code === 10 || code === 13) return true
    }
    return false
  }

  #set(index: number, kind: number, from: number, to: number, start: number, end: number): void {
    this.kind[index] = kind
    this.from[index] = from
    this.to[index] = to
    this.start[index] = start
    this.end[index] = end
  }

  #grow(): void {
    const room = this.kind.length * 2
    const isFile = this.start === this.from
    this.kind = filled(new Uint8Array(room), this.kind)
    this.from = filled(new Int32Array(room), this.from)
    this.to = filled(new Int32Array(room), this.to)
    this.start = isFile ? this.from : filled(new Int32Array(room), this.start)
    this.end = isFile ? this.to : filled(new Int32Array(room), this.end)
  }
}

function filled<List extends Uint8Array | Int32Array>(room: List, list: List): List {
  room.set(list)
  return room
}

/** Tokens of a list that stand side by side: from the first to the one after the last. */
export interface TokenRange {
  from: number
  to: number
}

/** What a paragraph is in its letter. */
export interface ParagraphData {
  block?: BlockKind
  /** Whether it is one link or button and nothing else, so that it may be an offer of its own. */
  link?: boolean | undefined
  place?: BlockPlace | undefined
}

/** One block of prose, as its tokens and the sentences in them; between sentences stands white space. */
export interface Paragraph extends TokenRange {
  tokens: TokenList
  sentences: TokenRange[]
  data?: ParagraphData
}
