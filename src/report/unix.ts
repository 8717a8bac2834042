import type {RunReport} from './report.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'
import {visible} from './visible.ts'

/**
 * Writes a line a finding, for editors and `grep`: `path:line:column: severity: message [rule]`.
 *
 * @param report What was found.
 * @returns The lines; nothing where nothing was found.
 */
export function unix(report: RunReport): string {
  const lines: string[] = []
  for (const {path, linted} of report.letters) {
    const name = safeText(path)
    for (const {line, column, severity, message, rule} of visible(linted.messages, report)) {
      lines.push(`${name}:${line}:${column}: ${severity}: ${safeProse(message)} [${rule}]\n`)
    }
  }
  return withoutCommands(lines.join(''))
}
