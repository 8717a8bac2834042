import {resolve} from 'node:path'
import {printedSettings} from '../config/print.ts'
import {Configurations} from '../config/resolve.ts'
import type {FailOn} from '../config/schema.ts'
import {encode} from '../files/decode.ts'
import {writeLetter} from '../files/write.ts'
import {fixLetter} from '../lint/fix.ts'
import type {FormatName} from '../report/formats.ts'
import type {LetterReport} from '../report/report.ts'
import {safeText} from '../report/safe-text.ts'
import {count, emptySummary} from '../report/summarize.ts'
import {breathe} from './breathe.ts'
import {checkRules} from './check-rules.ts'
import {configuredFiles} from './configured-files.ts'
import {type ExitCode, exitCode} from './exit.ts'
import type {BaselineCall, KnownFindings} from './known-findings.ts'
import {type FileCall, Letters, type ReadLetter} from './letters.ts'
import {noteErrors} from './note-errors.ts'
import {Progress} from './progress.ts'
import {Reports} from './reports.ts'
import {note, print} from './terminal.ts'

/** What `refusal-lint` is told. */
export interface LintCall extends FileCall, BaselineCall {
  fix?: boolean
  fixSuggestions?: boolean
  format?: Array<{name: FormatName; file?: string}>
  quiet?: boolean
  failOn?: FailOn
  maxWarnings?: number
  stats?: boolean
  printConfig?: string
}

/**
 * Lint letters.
 *
 * @param paths Files, folders, globs, or `-`.
 * @param call What else is told.
 * @param usage Writes the usage to standard error.
 * @returns The code to end with.
 */
export async function lintCommand(
  paths: ReadonlyArray<string>,
  call: LintCall,
  usage: () => void
): Promise<ExitCode> {
  const cwd = process.cwd()
  const configurations = new Configurations({
    cwd,
    useConfig: call.config !== false,
    configFile: call.config || undefined,
    safe: call.safeConfig
  })
  if (call.rule) checkRules(call.rule, (await configurations.settingsForFolder(cwd)).letter.plugins)
  const letters = new Letters(call, cwd, configurations)
  if (call.printConfig !== undefined) {
    const settings = await configurations.settingsFor(resolve(cwd, call.printConfig))
    print(`${JSON.stringify(printedSettings(settings, letters.commandSettings()), null, 2)}\n`)
    return exitCode.clean
  }
  const wanted = paths.length > 0 ? paths : await configuredFiles(configurations, cwd)
  if (!wanted) {
    usage()
    return exitCode.wrong
  }

  const known = await knownFindings(call, cwd)
  const mends = (call.fix || call.fixSuggestions || call.diff) ?? false
  const reports = call.diff ? undefined : await Reports.open(call, mends && wanted.includes('-'))
  const run = {fixed: 0, changed: false, failed: false}
  const summary = emptySummary()
  const stats = call.stats
    ? (await import('./statistics.ts')).statistics(call, mends && wanted.includes('-'))
    : undefined
  const progress = new Progress(call.quiet ?? false)
  let done = 0
  for await (const letter of letters.read(wanted)) {
    await breathe()
    try {
      const report = mends ? await mend(letter, call, cwd, run, known) : await lintOne(letter, known)
      count(summary, report.linted)
      stats?.add(report)
      await reports?.letter(report)
      if (fails(report, call.failOn ?? letter.settings.failOn ?? 'error')) run.failed = true
      // A hook names each file that was changed, letter or not: nobody meant them all to be refusals.
      if (letter.named && !call.quiet && !call.forceExclude && mayBeRefusal(report))
        noteNoRefusal(report.path)
    } catch (error) {
      letters.fail(error, letter.shown)
    }
    progress.tick(++done, letters.count)
  }
  progress.end()
  for (const text of configurations.notes) note(`refusal-lint: ${text}`)
  noteErrors(letters.errors)
  reports?.end({errors: letters.errors, summary, fixed: run.fixed, hidden: known?.hidden})
  await stats?.end()
  known?.end()

  if (letters.errors.length > 0) return exitCode.wrong
  if (call.diff) return run.changed ? exitCode.found : exitCode.clean
  const tooMany = call.maxWarnings !== undefined && summary.warnings > call.maxWarnings
  if (tooMany)
    note(
      `refusal-lint: ${summary.warnings} warning${summary.warnings === 1 ? '' : 's'}, at most ${call.maxWarnings} expected`
    )
  return run.failed || tooMany ? exitCode.found : exitCode.clean
}

async function lintOne(
  {shown, place, loaded, linter, file}: ReadLetter,
  known: KnownFindings | undefined
): Promise<LetterReport> {
  const report = {path: shown, source: loaded.text, linted: await linter.lint(loaded.text, file)}
  return known?.hide(report, place) ?? report
}

/** Most runs have no baseline, and need not read how one works. */
async function knownFindings(call: LintCall, cwd: string): Promise<KnownFindings | undefined> {
  if (call.baseline === undefined && !call.updateBaseline) return undefined
  const {KnownFindings} = await import('./known-findings.ts')
  return KnownFindings.open(call, cwd)
}

/** Mend a letter: in place, to standard output, or only as a diff. */
async function mend(
  letter: ReadLetter,
  call: LintCall,
  cwd: string,
  run: {fixed: number; changed: boolean},
  known: KnownFindings | undefined
): Promise<LetterReport> {
  const {shown, path, place, loaded, linter, file} = letter
  const {text, fixed, result} = await fixLetter(linter, loaded.text, file, {suggestions: call.fixSuggestions})
  run.fixed += fixed
  if (text !== loaded.text) run.changed = true
  if (call.diff) {
    const {unifiedDiff} = await import('./unified-diff.ts')
    print(unifiedDiff(shown, loaded, text))
  } else if (path === undefined) print(encode({...loaded, text}))
  else if (text !== loaded.text) await writeLetter(path, text, loaded, cwd)
  const report = {path: shown, source: text, linted: result}
  if (!known) return report
  const before = text === loaded.text ? undefined : await linter.lintOnce(loaded.text, file)
  return known.hide(report, place, before && {source: loaded.text, linted: before})
}

const ranks = {info: 0, warning: 1, error: 2, never: 3} as const

function fails({linted}: LetterReport, failOn: FailOn): boolean {
  return linted.messages.some(({severity}) => ranks[severity] >= ranks[failOn])
}

/** Whether a letter was not taken for a refusal, though nobody said that it is none. An empty one is no letter. */
function mayBeRefusal({linted: {refusal, letter}}: LetterReport): boolean {
  return !refusal && letter !== undefined && letter.paragraphs.length > 0 && letter.declared.refusal !== false
}

function noteNoRefusal(path: string): void {
  note(
    `refusal-lint: ${safeText(path)}: no refusal was found in it, so most rules are silent. If it is one, say so: \`refusal: true\` in its front matter, or --refusal yes.`
  )
}
