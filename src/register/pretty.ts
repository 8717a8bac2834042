import {textWidth} from '../report/columns.ts'
import {grid} from '../report/grid.ts'
import {paintFor} from '../report/paint.ts'
import type {Look} from '../report/report.ts'
import {safeProse, safeText, withoutCommands} from '../report/safe-text.ts'
import {wrap} from '../report/wrap.ts'
import {type RegisterColumn, type Row, registerColumns} from './row.ts'

/** Columns that fit into one row of a terminal; the others stand below it. */
const short: ReadonlyArray<RegisterColumn> = ['number', 'date', 'recipient', 'organisation', 'kind', 'file']
const widest = 120
const indent = '  '

/**
 * Write the register for people: a row of short cells, and below it what the letter says.
 *
 * @param rows The rows.
 * @param look How it may be written.
 * @returns The text; columns that are empty in all rows are left out.
 */
export function writePretty(rows: ReadonlyArray<Row>, look: Look): string {
  if (rows.length === 0) return ''
  const width = textWidth(look.width, widest)
  const paint = paintFor(look)
  const used = (column: RegisterColumn): boolean => rows.some((row) => row[column] !== '')
  const columns = short.filter(used)
  const long = registerColumns.filter((column) => !short.includes(column) && used(column))
  const label = Math.max(...long.map((column) => column.length), 0) + 2
  const table = grid(
    [
      columns.map((column) => [{text: column, paint: paint.strong}]),
      ...rows.map((row) => columns.map((column) => [{text: safeText(row[column])}]))
    ],
    width,
    paint.dim
  )
  return withoutCommands(`${table.join('\n')}\n\n${rows.map(details).join('\n')}`)

  function details(row: Row): string {
    const lines = [paint.strong(safeText(row.file))]
    for (const column of long) {
      const texts = wrap(safeProse(row[column]), width - label - indent.length)
      texts.forEach((text, index) => {
        const name = (index === 0 ? column : '').padEnd(label)
        lines.push(`${indent}${paint.dim(name)}${text}`)
      })
    }
    return `${lines.join('\n')}\n`
  }
}
