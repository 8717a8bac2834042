import {type Options, stringify} from 'csv-stringify/sync'
import {type RegisterColumn, type Row, registerColumns} from './row.ts'

/** What a spreadsheet would take for a formula is text: an apostrophe stands before it. */
const options: Options = {escape_formulas: true, record_delimiter: 'windows'}

/**
 * Write the register as CSV (RFC 4180), with the names of its columns.
 *
 * @param rows The rows.
 * @returns The text.
 */
export function writeCsv(rows: ReadonlyArray<Row>): string {
  return stringify([[...registerColumns]], options) + writeRows(rows, registerColumns, '\r\n')
}

/**
 * Write rows as CSV.
 *
 * @param rows The rows.
 * @param columns The columns, in order; one that the register does not know stays empty.
 * @param lineBreak What ends a row.
 * @returns The text.
 */
export function writeRows(
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<RegisterColumn | ''>,
  lineBreak: '\n' | '\r\n'
): string {
  return stringify(
    rows.map((row) => columns.map((column) => (column === '' ? '' : row[column]))),
    {...options, record_delimiter: lineBreak === '\n' ? 'unix' : 'windows'}
  )
}
