import {jsonText} from '../report/json-text.ts'
import {type Row, registerColumns} from './row.ts'

/**
 * Write the register as JSON.
 *
 * @param rows The rows.
 * @returns The text; what a letter does not say is null.
 */
export function writeJson(rows: ReadonlyArray<Row>): string {
  const letters = rows.map((row) =>
    Object.fromEntries(registerColumns.map((column) => [column, row[column] === '' ? null : row[column]]))
  )
  return jsonText({version: 1, letters})
}
