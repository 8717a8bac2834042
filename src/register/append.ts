import {CsvError, parse} from 'csv-parse/sync'
import {writeRows} from './csv.ts'
import {type RegisterColumn, type Row, registerColumns} from './row.ts'

/** A file that is no register. */
export class RegisterError extends Error {
  override name = 'RegisterError'
}

/** What appending gives. */
export interface Appended {
  /** The register with what was added. */
  text: string
  added: Row[]
}

/**
 * Add to a register the letters that are not in it yet. Nothing that stands in it is changed; columns of its own stay.
 *
 * @param register The register, as CSV without a byte order mark.
 * @param rows The letters.
 * @returns The register with them.
 * @throws {RegisterError} Where it is no register.
 */
export function appendRows(register: string, rows: ReadonlyArray<Row>): Appended {
  const [head = [], ...records] = read(register)
  const columns = head.map((name) => registerColumns.find((column) => column === name) ?? '')
  const missing = registerColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0)
    throw new RegisterError(
      `unexpected columns, expected a register with ${missing.map((column) => `\`${column}\``).join(', ')}`
    )
  const known = new Set(records.map((record) => keyOf((column) => record[columns.indexOf(column)] ?? '')))
  const added = rows.filter((row) => {
    const key = keyOf((column) => row[column])
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
  if (added.length === 0) return {text: register, added}
  const lineBreak = /\r\n|\n/.exec(register)?.[0] === '\n' ? '\n' : '\r\n'
  const before = /\n$/.test(register) ? register : `${register}${lineBreak}`
  return {text: before + writeRows(added, columns, lineBreak), added}
}

function read(register: string): string[][] {
  try {
    return parse(register, {relax_column_count: true, skip_empty_lines: true})
  } catch (error) {
    if (error instanceof CsvError) throw new RegisterError(`no register: ${error.message}`)
    throw error
  }
}

/** A letter is known by its head; one without a number by its file and what it says, too. */
function keyOf(cell: (column: RegisterColumn) => string): string {
  const value = (column: RegisterColumn): string => cell(column).replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
  const number = value('number')
  const more = number === '' ? [value('file'), value('refused')] : []
  return JSON.stringify([number, value('date'), value('recipient'), value('subject'), ...more])
}
