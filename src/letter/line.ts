import {firstEndingAfter} from '../first-ending-after.ts'
import {type Paragraph, tokenKind} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import type {Span} from './model.ts'

/** A line of the letter. */
export interface Line extends Span {
  /** As a reader sees it, with tags as they are written. */
  text: string
  /** Where each character of the text ends in the file, where markup stands between them. */
  ends?: ReadonlyArray<number> | undefined
  paragraph: Paragraph
  /** Index of its paragraph. */
  index: number
  /** Whether it is the first, and the last line of its paragraph. */
  first: boolean
  last: boolean
}

/**
 * The lines of a letter.
 *
 * @param paragraphs Its paragraphs.
 * @param source The text of the file.
 * @param masks The masked ranges, in order.
 * @returns The lines that are not blank, in order.
 */
export function readLines(
  paragraphs: ReadonlyArray<Paragraph>,
  source: string,
  masks: ReadonlyArray<Mask>
): Line[] {
  const lines: Line[] = []
  paragraphs.forEach((paragraph, index) => {
    const {tokens, from, to} = paragraph
    const before = lines.length
    let first = -1
    let last = 0
    for (let token = from; token < to; token++) {
      if (tokens.kind[token] !== tokenKind.space) {
        if (first < 0) first = token
        last = token
      } else if (first >= 0 && tokens.isBreak(token)) finish()
    }
    if (first >= 0) finish()
    const top = lines[before]
    const bottom = lines.at(-1)
    if (top && bottom) {
      top.first = true
      bottom.last = true
    }

    function finish(): void {
      const start = tokens.start[first] ?? 0
      const end = tokens.end[last] ?? start
      const written = source.slice(start, end)
      const {text, ends} =
        written.length <= longest && markup.test(written)
          ? readShown(tokens, first, last, source, masks)
          : {text: written, ends: undefined}
      lines.push({start, end, text: withSpaces(text), ends, paragraph, index, first: false, last: false})
      first = -1
    }
  })
  return lines
}

/** "Mr\u00a0Hall": a space that does not break, or is narrow, is a space. */
function withSpaces(text: string): string {
  return unbroken.test(text) ? text.replaceAll(unbrokens, ' ') : text
}

const unbroken = /[\u00a0\u2007\u2009\u202f]/
const unbrokens = new RegExp(unbroken, 'g')

/** Longer lines greet and close nothing, so that nobody asks how they look; in characters. */
const longest = 400
/** What may stand in a line and is not shown: "Dear **Ann**,", "Dear M&uuml;ller". */
const markup = /[*_`&\\[<~]/

/** The text of some tokens as a reader sees it; tags stay as they are written. */
function readShown(
  tokens: Paragraph['tokens'],
  first: number,
  last: number,
  source: string,
  masks: ReadonlyArray<Mask>
): {text: string; ends?: number[]} {
  const start = tokens.start[first] ?? 0
  let text = ''
  const ends: number[] = []
  let at = start
  let mask = masks.length === 0 ? 0 : firstEndingAfter(masks, start)
  for (let token = first; token <= last; token++) {
    const from = tokens.start[token] ?? at
    const to = tokens.end[token] ?? from
    if (from > at && isTag(at, from)) write(at, from)
    const shown = tokens.textOf(token)
    if (shown.length === to - from || isTag(from, to)) write(from, to)
    else {
      text += shown
      // What is written in another way is one thing.
      for (let index = 0; index < shown.length; index++) ends.push(to)
    }
    at = Math.max(at, to)
  }
  return text.length === at - start ? {text} : {text, ends}

  function write(from: number, to: number): void {
    text += source.slice(from, to)
    for (let index = from; index < to; index++) ends.push(index + 1)
  }

  /** Whether a tag or a form to fill in stands there, and no address of a link; asked from left to right. */
  function isTag(from: number, to: number): boolean {
    while ((masks[mask]?.end ?? to) <= from) mask++
    for (let index = mask; (masks[index]?.start ?? to) < to; index++) {
      const kind = masks[index]?.kind
      if (kind !== 'address' && kind !== 'code') return true
    }
    return false
  }
}

/** Where the character before an index of a line's text ends in the file. */
export function endIn({start, ends}: Line, index: number): number {
  return ends ? (ends[index - 1] ?? start) : start + index
}

/** Where a character of a line's text stands in the file. */
export function placeIn({start, ends}: Line, index: number): number {
  return ends ? (ends[index] ?? start + 1) - 1 : start + index
}

/** Which character of a line's text stands at a place of the file, or next after it. */
export function indexIn({start, text, ends}: Line, place: number): number {
  if (!ends) return place - start
  const index = ends.findIndex((end) => end > place)
  return index < 0 ? text.length : index
}
