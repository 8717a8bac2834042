import type {Severity} from '../../rules/rule.ts'
import type {Finding} from '../lint/finding.ts'
import {adviceOf} from './advice.ts'
import type {Formatter, Look} from './report.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'
import {visible} from './visible.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Writes workflow commands of GitHub Actions, a line a finding, which it shows as annotations beside the letters.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; it writes nothing where nothing was found.
 */
export function github(look: Look): Formatter {
  // The runner takes its workspace off absolute paths, and knows nothing of where a step is run.
  const fileOf = look.outer ?? ((path) => path)
  return {
    letter: ({path, linted}) =>
      visible(linted.messages, look)
        .map((finding) => line(commands[finding.severity], placeOf(fileOf(path), finding), adviceOf(finding)))
        .join(''),
    end: ({errors}) =>
      errors
        .map(({path, message}) =>
          line('error', {...(path ? {file: fileOf(path)} : {}), title: 'refusal-lint'}, [message])
        )
        .join('')
  }
}

function placeOf(path: string, finding: Finding): Record<string, string> {
  const {line, column, endLine, endColumn, rule} = finding
  return {
    file: path,
    line: String(line),
    // Columns are only taken where a place begins and ends on one line.
    ...(line === endLine ? {col: String(column)} : {}),
    endLine: String(endLine),
    ...(line === endLine ? {endColumn: String(endColumn)} : {}),
    title: rule
  }
}

function line(command: string, properties: Record<string, string>, rows: string[]): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${command} ${given.join(',')}::${data(rows.map(safeProse).join('\n'))}\n`
}

/** The runner undoes these escapes, and no other. */
function data(text: string): string {
  return withoutCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Of a file's name nothing is replaced that can be escaped, so that the annotation finds the file. */
function property(value: string): string {
  return value
    .replace(/[^\r\n]+/g, safeText)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
