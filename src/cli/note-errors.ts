import type {ReportError} from '../report/report.ts'
import {safeText} from '../report/safe-text.ts'
import {note} from './terminal.ts'

/**
 * Tell on standard error what could not be read or followed.
 *
 * @param errors What went wrong.
 */
export function noteErrors(errors: ReadonlyArray<ReportError>): void {
  for (const {path, message} of errors) {
    const file = path === '' || message.startsWith(path) ? '' : `${safeText(path)}: `
    note(`refusal-lint: ${file}${message.split('\n').map(safeText).join('\n')}`)
  }
}
