import {writeSync} from 'node:fs'
import {causeOf, codeOf, FileError} from '../files/file-error.ts'
import {Gathered} from '../files/gathered.ts'
import {isTerminal} from './is-terminal.ts'

/** The colours that the call asks for: `--color`, `--no-color`, or neither. */
export type ColorChoice = boolean | undefined

/**
 * Whether to write colours to standard output: what the call says, then `NO_COLOR` and `FORCE_COLOR`, then whether it is a terminal.
 *
 * @param choice What the call says.
 * @returns Whether to.
 */
export function wantsColor(choice: ColorChoice): boolean {
  if (choice !== undefined) return choice
  const {NO_COLOR: no, FORCE_COLOR: force, TERM: term} = process.env
  if (no) return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal(1) && term !== 'dumb'
}

/** @returns Columns to write in: those of the terminal, else `COLUMNS`, else 80. */
export function terminalWidth(): number {
  // The stream of standard output is slow to make, and only a terminal knows its width.
  const columns = isTerminal(1) ? process.stdout.columns : Number(process.env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : 80
}

/** Output that waits until there is more of it. */
const waiting = new Gathered((bytes) => write(1, bytes))
let isAwaited = false

/** The line on standard error that says how far a run is, while it stands there. */
let transient = ''
/** Back to the line's beginning, and all of it taken away. */
const erase = '\r\u001b[K'

/**
 * Show a line on standard error that goes as soon as anything else is written. Only for terminals.
 *
 * @param text The line, in plain characters of one column each; an empty one takes away what stands there.
 */
export function showTransient(text: string): void {
  const line = text.slice(0, (process.stderr.columns || 80) - 1)
  if (line === transient) return
  if (transient === '') process.once('exit', takeAway)
  if (line === '') takeAway()
  else writeQuietly((transient === '' ? '' : erase) + line)
  transient = line
}

function takeAway(): void {
  if (transient === '') return
  process.removeListener('exit', takeAway)
  transient = ''
  writeQuietly(erase)
}

/** What cannot be shown there was not needed. */
function writeQuietly(text: string): void {
  try {
    writeAll(2, text)
  } catch {
    // There is nowhere left to say it.
  }
}

/**
 * Write to standard output. What waits is written when the process ends, or before anything goes to standard error.
 *
 * @param text The text, or bytes that need not be UTF-8.
 * @throws {FileError} Where what it is led to has no room. Where nobody reads on, nothing more is written.
 */
export function print(text: string | Uint8Array): void {
  if (text.length === 0) return
  if (!isAwaited) process.once('exit', flushAtExit)
  isAwaited = true
  try {
    waiting.add(text)
  } catch (error) {
    throw outputError(error)
  }
}

/**
 * Write to standard error, as it is.
 *
 * @param text The text, or bytes.
 */
export function printError(text: string | Uint8Array): void {
  if (text.length === 0) return
  flush()
  try {
    write(2, text)
  } catch {
    // There is nowhere left to say it.
  }
}

/**
 * Write a line to standard error.
 *
 * @param text The text, without a line break at its end.
 */
export function note(text: string): void {
  printError(text === '' ? '' : `${text}\n`)
}

/**
 * Write what waits. All of it: output to a pipe would be cut off where a process ends before it is taken.
 *
 * @throws {FileError} Where what it is led to has no room.
 */
export function flush(): void {
  try {
    waiting.flush()
  } catch (error) {
    throw outputError(error)
  }
}

function outputError(error: unknown): FileError {
  return new FileError('standard output', causeOf(error))
}

/** Too late for an error to be told. */
function flushAtExit(): void {
  try {
    flush()
  } catch {
    process.exitCode ||= 2
  }
}

function write(descriptor: 1 | 2, text: string | Uint8Array): void {
  takeAway()
  writeAll(descriptor, text)
}

function writeAll(descriptor: 1 | 2, text: string | Uint8Array): void {
  let bytes = typeof text === 'string' ? Buffer.from(text) : text
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes))
    } catch (error) {
      const code = codeOf(error)
      // Nobody reads on.
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      // A pipe that is full for now.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}
