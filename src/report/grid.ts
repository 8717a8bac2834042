import {columns, widestOf} from './columns.ts'
import type {Painter} from './plain-paint.ts'
import {type Run, wrap} from './wrap.ts'

/** A column that is wrapped keeps at least this width. */
const narrowest = 8
const gap = 2

/**
 * Set a table: columns as wide as their texts where there is room, the widest ones wrapped where there is not.
 *
 * @param rows The rows; the first is the head. Each cell is runs of text.
 * @param width The columns that a row may take.
 * @param rule Paints the line beneath the head.
 * @returns The rows.
 */
export function grid(
  rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<Run>>>,
  width: number,
  rule: Painter
): string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from({length: count}, (_, column) =>
    Math.max(1, widestOf(rows.map((row) => (row[column] ?? []).map(({text}) => text).join(''))))
  )
  shrink(widths, width - gap * (count - 1))
  const printed: string[] = []
  for (const [index, row] of rows.entries()) {
    const cells = widths.map((wide, column) => wrap(row[column] ?? [], wide))
    const height = Math.max(1, ...cells.map((cell) => cell.length))
    for (let line = 0; line < height; line++) {
      const parts = cells.map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 0))
      printed.push(parts.join(' '.repeat(gap)).trimEnd())
    }
    if (index === 0) printed.push(widths.map((wide) => rule('─'.repeat(wide))).join(' '.repeat(gap)))
  }
  return printed
}

function shrink(widths: number[], room: number): void {
  let over = widths.reduce((sum, wide) => sum + wide, 0) - room
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= narrowest) return
    // Down to the second widest at once, so that long texts take no more turns than there are columns.
    const next = Math.max(narrowest, ...widths.filter((wide) => wide < widest))
    const column = widths.indexOf(widest)
    const less = Math.max(1, Math.min(over, widest - next))
    widths[column] = widest - less
    over -= less
  }
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
