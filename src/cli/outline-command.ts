import {Configurations} from '../config/resolve.ts'
import {loadWidths} from '../report/columns.ts'
import {type OutlineFormatName, outlineFormatters} from '../report/formats.ts'
import type {OutlinedLetter} from '../report/report.ts'
import {configuredFiles} from './configured-files.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {type FileCall, Letters} from './letters.ts'
import {noteErrors} from './note-errors.ts'
import {print, terminalWidth, wantsColor} from './terminal.ts'

/** What `refusal-lint outline` is told. */
export interface OutlineCall extends FileCall {
  format: OutlineFormatName
  why?: boolean
}

/**
 * Say what each sentence of letters does.
 *
 * @param paths Files, folders, globs, or `-`; none means those of the configuration.
 * @param call What else is told.
 * @returns The code to end with.
 * @throws {UsageError} Where no letters are named.
 */
export async function outlineCommand(paths: ReadonlyArray<string>, call: OutlineCall): Promise<ExitCode> {
  const cwd = process.cwd()
  const configurations = new Configurations({
    cwd,
    useConfig: call.config !== false,
    configFile: call.config || undefined,
    safe: call.safeConfig
  })
  const wanted = paths.length > 0 ? paths : await configuredFiles(configurations, cwd)
  if (!wanted)
    throw new UsageError('unexpected call without a file, expected one: refusal-lint outline letter.md')
  const letters = new Letters(call, cwd, configurations)
  const reports: OutlinedLetter[] = []
  for await (const {shown, index, load, linter, file} of letters.read(wanted)) {
    try {
      const {text} = load()
      const linted = await (await linter()).lintOnce(text, file)
      if (call.why) await (await import('../lint/why.ts')).sayWhy(linted)
      reports.push({path: shown, source: text, linted})
    } catch (error) {
      letters.fail(error, shown, index)
    }
  }
  noteErrors(letters.errors)
  await loadWidths()
  const format = await outlineFormatters[call.format]()
  print(
    format(
      {letters: reports, errors: letters.errors, why: call.why},
      {color: wantsColor(call.color), width: terminalWidth()}
    )
  )
  return letters.errors.length > 0 ? exitCode.wrong : exitCode.clean
}
