import {resolve} from 'node:path'
import type {Rule} from '../../rules/rule.ts'
import {ConfigurationError} from '../config/configuration-error.ts'
import {printedSettings} from '../config/print.ts'
import {Configurations} from '../config/resolve.ts'
import type {FailOn} from '../config/schema.ts'
import {encode} from '../files/decode.ts'
import {shownPath} from '../files/shown-path.ts'
import type {FormatName} from '../report/formats.ts'
import {Checks, taskOf} from './checks.ts'
import {configuredFiles} from './configured-files.ts'
import {expectLetters} from './engine.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {inOrder, oneByOne} from './in-order.ts'
import type {BaselineCall, KnownFindings} from './known-findings.ts'
import {type FileCall, Letters} from './letters.ts'
import {noteErrors} from './note-errors.ts'
import {Progress} from './progress.ts'
import {Reports} from './reports.ts'
import type {ResultCache} from './result-cache.ts'
import {Teller} from './teller.ts'
import {note, print} from './terminal.ts'
import type {Threads} from './threads.ts'

/** What `refusal-lint` is told. */
export interface LintCall extends FileCall, BaselineCall {
  fix?: boolean
  fixSuggestions?: boolean
  format?: Array<{name: FormatName; file?: string}>
  quiet?: boolean
  failOn?: FailOn
  maxWarnings?: number
  stats?: boolean
  cache?: boolean
  cacheLocation?: string
  jobs?: number | 'auto'
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
  const unwritten = call.diff ? call.format?.find(({file}) => file !== undefined) : undefined
  if (unwritten)
    throw new UsageError(
      `\`--diff\` writes nothing, and \`--format ${unwritten.name}=${unwritten.file}\` writes a report; give one of them`
    )
  const over = call.format?.find(({file}) => file && paths.some((path) => resolve(path) === resolve(file)))
  if (over)
    throw new UsageError(
      `\`--format ${over.name}=${over.file}\` would write the report over a letter that is to be linted; name another file`
    )
  const cwd = process.cwd()
  const configurations = new Configurations({
    cwd,
    useConfig: call.config !== false,
    configFile: call.config || undefined,
    safe: call.safeConfig
  })
  if (call.rule) {
    const {checkRules} = await import('./check-rules.ts')
    checkRules(call.rule, await ownRules(configurations, cwd))
  }
  const mends = (call.fix || call.fixSuggestions || call.diff) ?? false
  const letters = new Letters(call, cwd, configurations, (loaded) => {
    // Who asked for the mended letter puts it in the place of this one.
    if (mends && !call.diff) print(encode(loaded))
  })
  expectLetters(() => letters.count)
  if (call.printConfig !== undefined) {
    const path = resolve(cwd, call.printConfig)
    const settings = await configurations.settingsFor(path)
    const {frontMatterOf} = await import('./front-matter-of.ts')
    const front = await frontMatterOf(path, shownPath(path, cwd), call.maxFileSize)
    print(`${JSON.stringify(printedSettings(settings, letters.commandSettings(), front), null, 2)}\n`)
    return exitCode.clean
  }
  const wanted = paths.length > 0 ? paths : await configuredFiles(configurations, cwd)
  if (!wanted) {
    usage()
    return exitCode.wrong
  }

  const known = await knownFindings(call, cwd, wanted)
  const reports = call.diff ? undefined : await Reports.open(call, mends && wanted.includes('-'))
  const cache = await openCache(call, cwd, letters)
  // What is counted by rule, or hidden by a baseline, is not told by the texts of other runs.
  const kept = call.stats || known ? undefined : reports?.kept()
  const checks = new Checks(call, cwd, cache && {cache, reports: kept}, known)
  const stats = call.stats
    ? (await import('./statistics.ts')).statistics(call, mends && wanted.includes('-'))
    : undefined
  const teller = new Teller(call, letters, checks, reports, stats)
  const progress = new Progress(call.quiet ?? false)
  let done = 0
  const threads = await openThreads(call, cwd, letters)
  const all = letters.groups(wanted)
  const linted = threads ? inOrder(all, checks, threads) : oneByOne(all, checks)
  try {
    for await (const group of linted) {
      for (const each of group) {
        const told = teller.tell(each)
        if (told) await told
        progress.tick(++done, letters.count)
      }
    }
  } finally {
    progress.end()
    await threads?.close()
  }
  for (const text of configurations.notes) note(`refusal-lint: ${text}`)
  noteErrors(letters.errors)
  const {summary, fixed, changed, failed} = teller
  reports?.end({errors: letters.errors, summary, fixed, hidden: known?.hidden})
  await stats?.end()
  known?.end()
  cache?.end()

  if (letters.errors.length > 0) return exitCode.wrong
  if (call.diff) return changed ? exitCode.found : exitCode.clean
  const tooMany = call.maxWarnings !== undefined && summary.warnings > call.maxWarnings
  if (tooMany)
    note(
      `refusal-lint: ${summary.warnings} warning${summary.warnings === 1 ? '' : 's'}, at most ${call.maxWarnings} expected`
    )
  return failed || tooMany ? exitCode.found : exitCode.clean
}

/** Rules that the working directory's configuration adds. A broken one is told with the letters that it holds for, and hides no other. */
async function ownRules(configurations: Configurations, cwd: string): Promise<ReadonlyArray<Rule>> {
  try {
    return (await configurations.settingsForFolder(cwd)).letter.plugins ?? []
  } catch (error) {
    if (error instanceof ConfigurationError) return []
    throw error
  }
}

/** Most runs have no baseline, and need not read how one works. */
async function knownFindings(
  call: LintCall,
  cwd: string,
  wanted: ReadonlyArray<string>
): Promise<KnownFindings | undefined> {
  if (call.baseline === undefined && !call.updateBaseline) return undefined
  if (call.updateBaseline && wanted.includes('-') && call.stdinFilename === undefined)
    throw new UsageError(
      'a baseline knows letters by their paths, and standard input has none; give it one with `--stdin-filename`'
    )
  const {KnownFindings} = await import('./known-findings.ts')
  return KnownFindings.open(call, cwd)
}

/** Nor a cache. */
async function openCache(
  {cache, cacheLocation: location}: LintCall,
  cwd: string,
  letters: Letters
): Promise<ResultCache | undefined> {
  if (!cache) return undefined
  const {ResultCache} = await import('./result-cache.ts')
  return new ResultCache(location, cwd, letters.commandSettings())
}

/** One thread is enough for a few letters, and nothing of the others is read then. */
async function openThreads(call: LintCall, cwd: string, letters: Letters): Promise<Threads | undefined> {
  const {jobs = 'auto', maxFileSize} = call
  if (jobs === 1) return undefined
  const {Threads} = await import('./threads.ts')
  const run = {...taskOf(call), cwd, command: letters.commandSettings(), maxFileSize}
  const threads = new Threads(jobs, run, () => letters.count)
  return threads.exist ? threads : undefined
}
