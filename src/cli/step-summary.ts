import {appendFileSync} from 'node:fs'
import {causeOf} from '../files/file-error.ts'
import {note} from './terminal.ts'

/**
 * Add to the summary of a build step. Nobody asked for it, so where it cannot be written the run goes on.
 *
 * @param path The file that GitHub reads it from.
 * @param text Markdown, or bytes of it; nothing is done where it is empty.
 */
export function appendToSummary(path: string, text: string | Uint8Array): void {
  if (text.length === 0) return
  try {
    appendFileSync(path, text)
  } catch (error) {
    note(`refusal-lint: the summary of the step could not be written: ${causeOf(error)}`)
  }
}
