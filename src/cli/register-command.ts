import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {Configurations} from '../config/resolve.ts'
import {FileError} from '../files/file-error.ts'
import {loadFile} from '../files/load.ts'
import {writeLetter} from '../files/write.ts'
import {writeNew} from '../files/write-new.ts'
import type {RegisterFormat} from '../register/formats.ts'
import type {Row} from '../register/row.ts'
import {loadWidths} from '../report/columns.ts'
import {safeText} from '../report/safe-text.ts'
import {configuredFiles} from './configured-files.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {type FileCall, Letters} from './letters.ts'
import {noteErrors} from './note-errors.ts'
import {note, print, terminalWidth, wantsColor} from './terminal.ts'

/** The largest register that is added to, in bytes. */
const largestRegister = 256 * 1024 * 1024

/** What `refusal-lint register` is told. */
export interface RegisterCall extends FileCall {
  format?: RegisterFormat
  append?: string
}

/**
 * List letters of refusal, or add them to a register.
 *
 * @param paths Files, folders, globs, or `-`; none means those of the configuration.
 * @param call What else is told.
 * @returns The code to end with.
 * @throws {UsageError} Where no letters are named.
 */
export async function registerCommand(paths: ReadonlyArray<string>, call: RegisterCall): Promise<ExitCode> {
  const cwd = process.cwd()
  const configurations = new Configurations({
    cwd,
    useConfig: call.config !== false,
    configFile: call.config || undefined
  })
  const wanted = paths.length > 0 ? paths : await configuredFiles(configurations, cwd)
  if (!wanted)
    throw new UsageError('unexpected call without a file, expected one: refusal-lint register letters/')
  const letters = new Letters(call, cwd, configurations)
  const rows = await readRows(letters, wanted)
  for (const text of configurations.notes) note(`refusal-lint: ${text}`)
  noteErrors(letters.errors)
  if (call.append !== undefined) await append(call.append, rows, cwd)
  if (call.append === undefined || call.format !== undefined) {
    const {registerWriters} = await import('../register/formats.ts')
    const write = await registerWriters[call.format ?? 'pretty']()
    await loadWidths()
    print(write(rows, {color: wantsColor(call.color), width: terminalWidth()}))
  }
  return letters.errors.length > 0 ? exitCode.wrong : exitCode.clean
}

/** A row for each letter that refuses something; of the others it is told that they were left out. */
async function readRows(letters: Letters, wanted: ReadonlyArray<string>): Promise<Row[]> {
  const {readRow} = await import('../register/read-row.ts')
  const rows: Row[] = []
  let others = 0
  for await (const {shown, index, named, load, linter, file} of letters.read(wanted)) {
    try {
      const {text} = load()
      const {letter, refusal} = await (await linter()).lintOnce(text, file)
      if (!letter || !refusal) {
        others++
        if (named) noteLeftOut(safeText(shown))
        continue
      }
      const {row, unclear} = await readRow(letter, text, shown)
      rows.push(row)
      if (unclear) noteUnclear(safeText(shown), unclear)
    } catch (error) {
      letters.fail(error, shown, index)
    }
  }
  if (others > 0)
    note(`refusal-lint: ${others} ${others === 1 ? 'letter' : 'letters'} without a refusal left out`)
  return rows
}

function noteLeftOut(path: string): void {
  note(
    `refusal-lint: ${path}: no refusal was found in it. If it is one, say so: \`refusal: true\` in its front matter, or --refusal yes.`
  )
}

function noteUnclear(path: string, {date, meanings}: {date: string; meanings: string[]}): void {
  note(
    meanings.length > 1
      ? `refusal-lint: ${path}: the date “${safeText(date)}” can be ${meanings.join(' or ')}, and is left out. Write the month as a word.`
      : `refusal-lint: ${path}: the date “${safeText(date)}” is no whole date, and is left out. Write day, month and year.`
  )
}

/** Add rows to a register, which is made where there is none. What stands in it stays as it is. */
async function append(file: string, rows: ReadonlyArray<Row>, cwd: string): Promise<void> {
  const {appendRows, RegisterError} = await import('../register/append.ts')
  const {writeCsv} = await import('../register/csv.ts')
  const path = resolve(cwd, file)
  const isThere = existsSync(path)
  const before = isThere ? loadFile(path, {maxFileSize: largestRegister}) : {text: '', bom: false}
  try {
    const {text, added} = appendRows(before.text === '' ? writeCsv([]) : before.text, rows)
    if (!isThere) await writeNew(path, text)
    else if (added.length > 0 || before.text === '') await writeLetter(path, text, before, cwd)
    const there = rows.length - added.length
    note(`refusal-lint: ${added.length} added to ${safeText(file)}, ${there} there already`)
  } catch (error) {
    if (error instanceof RegisterError) throw new FileError(file, error.message)
    throw error
  }
}
