import type {Formatter, Look} from './report.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'
import {visible} from './visible.ts'

/**
 * Writes a line a finding, for editors and `grep`: `path:line:column: severity: message [rule]`.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; it writes nothing where nothing was found.
 */
export function unix(look: Look): Formatter {
  return {
    letter({path, linted}) {
      const name = safeText(path)
      const lines = visible(linted.messages, look).map(
        ({line, column, severity, message, rule}) =>
          `${name}:${line}:${column}: ${severity}: ${safeProse(message)} [${rule}]\n`
      )
      return withoutCommands(lines.join(''))
    },
    end: () => ''
  }
}
