import type {Mask} from '../tree.ts'
import type {TextBuilder} from './text-builder.ts'

/** Markup within a line that can be nothing else, in the text of a piece. */
export interface Inline {
  type: 'code' | 'emphasis' | 'link'
  start: number
  end: number
  /** What a reader sees of it. */
  inner: {start: number; end: number}
}

/** Code in single marks, without space at its ends; emphasis around whole words; links without anything special in them. */
const simple =
  /(?<!`)`([^\s`\\](?:[^`\r\n\\]*[^\s`\\])?)`(?!`)|(?<=^|[\s(])(\*{1,2})(?=[\p{L}\p{N}])((?:[^*_`<\\|~&[\]\r\n]|\n(?=\p{L}))+)(?:(?<=[\p{L}\p{N}])\2(?=[\s.,;:!?)]|$)|(?<=[.,;:!?%)])\2(?=\s|$))|(?<![!\]])\[([^\s[\]*_`<\\|~&^!][^[\]*_`<\\|~&^!\r\n]*)\]\([^\s()<>\\*_`|~&]*\)(?!\()/gu
const hint = /[*`]|\]\(/

/**
 * Find the simple markup within the lines of a piece.
 *
 * @param text The piece.
 * @returns The markup, in order.
 */
export function findInline(text: string): Inline[] {
  if (!hint.test(text)) return []
  return Array.from(text.matchAll(simple), ({0: all, 1: code, 2: mark, 3: emphasis, 4: link = '', index}) => {
    const end = index + all.length
    if (code !== undefined) return {type: 'code', start: index, end, inner: {start: index + 1, end: end - 1}}
    if (emphasis !== undefined) {
      const from = index + (mark ?? '').length
      return {type: 'emphasis', start: index, end, inner: {start: from, end: from + emphasis.length}}
    }
    return {type: 'link', start: index, end, inner: {start: index + 1, end: index + 1 + link.length}}
  })
}

/**
 * Put letters over simple markup, so that what is left shows whether there is any other.
 *
 * @param text The piece.
 * @param inlines The markup in it.
 * @returns The text; its length and lines are the same.
 */
export function coverInline(text: string, inlines: ReadonlyArray<Inline>): string {
  if (inlines.length === 0) return text
  let covered = ''
  let from = 0
  for (const {start, end} of inlines) {
    covered += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, 'x')
    from = end
  }
  return covered + text.slice(from)
}

/**
 * Append a range of a file as a reader sees it.
 *
 * @param builder Takes the text.
 * @param source The text of the file.
 * @param range The range.
 * @param inlines The markup in it, with places in the file.
 * @param masks Take the code.
 */
export function appendInline(
  builder: TextBuilder,
  source: string,
  range: {start: number; end: number},
  inlines: ReadonlyArray<Inline>,
  masks: Mask[]
): void {
  let from = range.start
  for (const {type, start, end, inner} of inlines) {
    builder.same(from, start)
    if (type === 'code') {
      const content = source.slice(inner.start, inner.end)
      masks.push({kind: 'code', start, end, content})
      builder.whole(start, end, `X${'x'.repeat(content.length)}`)
    } else builder.same(inner.start, inner.end)
    from = end
  }
  builder.same(from, range.end)
}

/** Gives markup in order, as far as it is wanted. */
export class InlineQueue {
  readonly #inlines: ReadonlyArray<Inline>
  #next = 0

  /** @param inlines The markup, in order. */
  constructor(inlines: ReadonlyArray<Inline>) {
    this.#inlines = inlines
  }

  /** @returns What was not given yet and ends before a place. */
  until(place: number): Inline[] {
    const from = this.#next
    while ((this.#inlines[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= place) this.#next++
    return this.#inlines.slice(from, this.#next)
  }
}
