import {writeSync} from 'node:fs'
import {isatty} from 'node:tty'

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
  return isatty(1) && term !== 'dumb'
}

/** @returns Columns to write in: those of the terminal, else `COLUMNS`, else 80. */
export function terminalWidth(): number {
  // The stream of standard output is slow to make, and only a terminal knows its width.
  const columns = isatty(1) ? process.stdout.columns : Number(process.env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : 80
}

/** Output waits until so many characters are together: a system call for each letter would cost more than the letter. */
const enough = 1 << 16
let waiting = ''

/**
 * Write to standard output. What waits is written when the process ends, or before anything goes to standard error.
 *
 * @param text The text.
 */
export function print(text: string): void {
  if (waiting === '') process.once('exit', flush)
  waiting += text
  if (waiting.length > enough) flush()
}

/**
 * Write a line to standard error.
 *
 * @param text The text, without a line break at its end.
 */
export function note(text: string): void {
  flush()
  if (text !== '') write(2, `${text}\n`)
}

/** Write what waits. All of it: output to a pipe would be cut off where a process ends before it is taken. */
export function flush(): void {
  const text = waiting
  waiting = ''
  process.removeListener('exit', flush)
  if (text !== '') write(1, text)
}

function write(descriptor: 1 | 2, text: string): void {
  let bytes = Buffer.from(text)
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // A pipe that is full for now; nobody reads on.
      if (code === 'EAGAIN') continue
      if (code === 'EPIPE') return
      throw error
    }
  }
}
