import {columns, graphemes} from './columns.ts'
import {safeText} from './safe-text.ts'

/** A line of a letter with a place in it, cut to a width. All three texts are harmless. */
export interface Excerpt {
  before: string
  /** The place, as far as it stands on this line and fits. */
  place: string
  after: string
  /** Columns up to the place, and those of it: at least one, also where the place is empty. */
  indent: number
  length: number
  /** Whether the place goes on where nothing more is shown. */
  goesOn: boolean
}

/** A character as it is shown. */
interface Cell {
  text: string
  width: number
  start: number
  end: number
}

const tab = 4
/** How far to look around a place, in UTF-16 code units for each column that there is room for. */
export const reach = 4
/** How far a cut may move to fall between two words, in columns. */
const snap = 16

/**
 * Show a place in its line. Of a long line only what stands around the place is looked at.
 *
 * @param source The text of the file.
 * @param span The place, in UTF-16 code units; the end is exclusive.
 * @param width The columns that the line may take.
 * @returns The line with the place.
 */
export function excerpt(source: string, span: {start: number; end: number}, width: number): Excerpt {
  const start = Math.min(Math.max(0, span.start), source.length)
  const end = Math.max(start, Math.min(span.end, source.length))
  const line = lineAround(source, start, width * reach)
  const cells = toCells(source, line)
  if (!line.cutBefore) dropIndent(cells, start)

  let first = cells.findIndex((cell) => cell.end > start)
  if (first < 0) first = cells.length
  let last = first
  while (last < cells.length && (cells[last]?.start ?? end) < end) last++
  // A place at the line's end is underlined behind it.
  const behind = first === cells.length ? 1 : 0
  const whole = !line.cutBefore && !line.cutAfter && sum(cells, 0, cells.length) + behind <= width
  const shown = whole ? {from: 0, to: cells.length} : choose(cells, first, last, width - 2 - behind)

  const lead = shown.from > 0 || line.cutBefore ? '…' : ''
  const trail = shown.to < cells.length || line.cutAfter ? '…' : ''
  const stop = Math.min(last, shown.to)
  const before = lead + print(cells, shown.from, first)
  const place = print(cells, first, stop)
  return {
    before,
    place,
    after: (print(cells, stop, shown.to) + trail).trimEnd(),
    indent: columns(before),
    length: Math.max(1, columns(place)),
    goesOn: stop < last || source.slice(line.end, end).trim() !== ''
  }
}

/** A line, or what of it stands near a place. */
interface Line {
  start: number
  end: number
  cutBefore: boolean
  cutAfter: boolean
}

/**
 * The line around a place.
 *
 * @param source The text of the file.
 * @param at The place.
 * @param most How far to look to either side, in UTF-16 code units.
 * @returns The line without its break, and whether more of it stands before and after.
 */
export function lineAround(source: string, at: number, most: number): Line {
  let start = at
  while (start > 0 && at - start < most && !isBreak(source, start - 1)) start--
  let end = at
  while (end < source.length && end - at < most && !isBreak(source, end)) end++
  return {
    start,
    end,
    cutBefore: start > 0 && !isBreak(source, start - 1),
    cutAfter: end < source.length && !isBreak(source, end)
  }
}

/** Which cells to show: the place, and around it as much as fits. */
function choose(cells: Cell[], first: number, last: number, width: number): {from: number; to: number} {
  const place = sum(cells, first, last)
  const room = width - place
  // What stands behind a place tells more of it than what stands before.
  const lead =
    room < 0 ? Math.floor(width / 4) : Math.max(Math.floor(room / 2), room - sum(cells, last, cells.length))
  let from = first
  let used = 0
  while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= lead) used += cells[--from]?.width ?? 0
  if (from > 0) {
    const moved = nextWord(cells, from, first)
    used -= sum(cells, from, moved)
    from = moved
  }
  let to = first
  while (to < cells.length && used + (cells[to]?.width ?? 0) <= width) used += cells[to++]?.width ?? 0
  // Of a place that does not fit, half of what does may be given up for it.
  if (to < cells.length) to = previousWord(cells, to < last ? (first + to) >> 1 : last, to)
  return {from, to}
}

/** The beginning of the first whole word, or where the cut is. */
function nextWord(cells: Cell[], from: number, limit: number): number {
  for (let index = from; index < limit && index < from + snap; index++) {
    if (isSpace(cells[index])) return index + 1
  }
  return from
}

/** The end of the last whole word, or where the cut is. */
function previousWord(cells: Cell[], limit: number, to: number): number {
  for (let index = to; index > limit && index > to - snap; index--) {
    if (isSpace(cells[index])) return index
  }
  return to
}

/** The indentation of a line tells nothing of a letter. */
function dropIndent(cells: Cell[], limit: number): void {
  let count = 0
  while (isSpace(cells[count]) && (cells[count]?.end ?? 0) <= limit) count++
  cells.splice(0, count)
}

function isSpace(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() === ''
}

function print(cells: Cell[], from: number, to: number): string {
  return cells
    .slice(from, to)
    .map(({text}) => text)
    .join('')
}

function sum(cells: Cell[], from: number, to: number): number {
  let width = 0
  for (let index = from; index < to; index++) width += cells[index]?.width ?? 0
  return width
}

function toCells(source: string, line: Line): Cell[] {
  const cells: Cell[] = []
  let start = line.start
  let column = 0
  for (const part of graphemes(source.slice(line.start, line.end))) {
    // Most characters are plain; the rest costs time.
    const isPlain = part.length === 1 && part >= ' ' && part <= '~'
    const text = isPlain ? part : part === '\t' ? ' '.repeat(tab - (column % tab)) : safeText(part)
    const width = isPlain ? 1 : columns(text)
    cells.push({text, width, start, end: start + part.length})
    start += part.length
    column += width
  }
  return cells
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 10 || code === 13
}
