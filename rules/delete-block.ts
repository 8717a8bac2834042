import type {Span} from '../src/letter/model.ts'
import type {Edit} from './rule.ts'

const itemMark = /^([ \t]*)(?:[-+*]|(\d{1,9})[.)])[ \t]+/

/**
 * Delete a paragraph or list item that is nothing but a range, with the blank line that divides it from the next.
 *
 * @param span The range.
 * @param kind What the block is.
 * @param source The text of the file.
 * @returns The edit, or nothing where its line holds more, or what stands around it would read otherwise without it.
 */
export function deleteBlock(span: Span, kind: 'paragraph' | 'item', source: string): Edit[] | undefined {
  const lines = linesOf(span, source)
  if (!lines) return undefined
  const edit = kind === 'item' ? deleteItem(lines, source) : deleteParagraph(lines, source)
  return edit && [edit]
}

/** A block's own lines, and the lines around them. */
interface BlockLines extends Span {
  /** What stands before it on its first line. */
  lead: string
  /** The line above and the line below, without breaks; nothing at the file's ends. */
  above: string | undefined
  below: string | undefined
}

/** The lines that a range fills by itself; `end` is after the break of the last. */
function linesOf({start, end}: Span, source: string): BlockLines | undefined {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end))
  if (!rest) return undefined
  const to = end + rest[0].length
  const above = lineStart === 0 ? undefined : lineBefore(source, lineStart)
  const below = to >= source.length ? undefined : /^[^\r\n]*/.exec(source.slice(to))?.[0]
  return {start: lineStart, end: to, lead: source.slice(lineStart, start), above, below}
}

function deleteParagraph({start, end, lead, above, below}: BlockLines, source: string): Edit | undefined {
  if (lead.trim() !== '') return undefined
  if (above?.trim() && below?.trim()) return undefined
  if (below === undefined) return deleteLast(start, end, source)
  // Under a line of another block, the blank line below still divides.
  if (above?.trim() || below.trim()) return {start, end, text: ''}
  const to = end + blankLines(source.slice(end))
  if (to >= source.length) return deleteLast(start, to, source)
  const next = /^[^\r\n]*/.exec(source.slice(to))?.[0] ?? ''
  // Two lists would become one; an indented line would belong to the item before it.
  const last = lastLine(source, start)
  if ((isItem(last) || /^[ \t]/.test(last)) && (isItem(next) || /^[ \t]/.test(next))) return undefined
  return {start, end: to, text: ''}
}

function deleteItem({start, end, lead, above, below}: BlockLines, source: string): Edit | undefined {
  const mark = itemMark.exec(lead)
  if (!mark || mark[0].length !== lead.length) return undefined
  const [, indent = '', number] = mark
  const next = /^(?:[ \t]*\r?\n)*([^\r\n]*)/.exec(source.slice(end))?.[1] ?? ''
  const isNext = sameList(next, indent, number)
  const isLast = sameList(lastLine(source, start), indent, number)
  // Numbers after it would have a hole; without a neighbour in sight the list may be this item alone.
  if (number === undefined ? !isNext && !isLast : isNext || !isLast) return undefined
  // What is indented below belongs to the item, or is a list of its own within it.
  if ((below?.trim() && !isNext) || (!isNext && next.startsWith(`${indent} `))) return undefined
  if (below === undefined) return deleteLast(start, end, source)
  const loose = above?.trim() === '' && below.trim() === ''
  const to = loose ? end + blankLines(source.slice(end)) : end
  return to >= source.length ? deleteLast(start, to, source) : {start, end: to, text: ''}
}

/** The last block of a file takes the blank lines above it along, and leaves the file's last line break. */
function deleteLast(start: number, end: number, source: string): Edit {
  const from = endOfText(source, start)
  const lineEnd = source.endsWith('\r\n') ? '\r\n' : source.endsWith('\n') ? '\n' : ''
  return {start: from, end, text: from > 0 ? lineEnd : ''}
}

function sameList(line: string, indent: string, number: string | undefined): boolean {
  const mark = itemMark.exec(line)
  return mark !== null && mark[1] === indent && (mark[2] === undefined) === (number === undefined)
}

function isItem(line: string): boolean {
  return itemMark.test(line)
}

function blankLines(text: string): number {
  return /^(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0
}

/** The last line before a place that is not blank. */
function lastLine(source: string, place: number): string {
  const end = endOfText(source, place)
  return source.slice(source.lastIndexOf('\n', end - 1) + 1, end)
}

/** Where the white space before a place begins. */
function endOfText(source: string, place: number): number {
  let end = place
  while (end > 0 && /\s/.test(source.charAt(end - 1))) end--
  return end
}

function lineBefore(source: string, lineStart: number): string {
  const end = lineStart - 1
  return source.slice(source.lastIndexOf('\n', end - 1) + 1, end).replace(/\r$/, '')
}
