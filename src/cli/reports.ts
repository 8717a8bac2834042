import {existsSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {NewFile} from '../files/new-file.ts'
import {outerPath} from '../files/shown-path.ts'
import {type FormatName, formatters} from '../report/formats.ts'
import type {Formatter, LetterReport, Look, RunEnd} from '../report/report.ts'
import {UsageError} from './exit.ts'
import type {LintCall} from './lint-command.ts'
import {rulePage} from './package-file.ts'
import {print, printError, terminalWidth, wantsColor} from './terminal.ts'

/** A format, and where its report goes. */
interface Wanted {
  name: FormatName
  /** A path, or nothing for standard output. */
  to?: string
  /** Writes to standard error or anywhere else in place of standard output. */
  write?: (text: string | Uint8Array) => void
}

/** One report of a run, and where it goes. */
interface Sink {
  formatter: Formatter
  write: (text: string | Uint8Array) => void
  end: () => void
}

/** What of reports can be kept from one run to the next. */
export interface KeptTexts {
  /** The same for reports in which a letter has the same text; one for each report. */
  keys: ReadonlyArray<string>
  /** Whether texts that were kept can be those of a letter. */
  areSound: (texts: ReadonlyArray<Uint8Array>, path: string) => boolean
}

/** Formats that share standard output with workflow commands: nothing reads them that a strange line would hurt. */
const forPeople: ReadonlySet<FormatName> = new Set(['pretty', 'unix', 'github'])

/** Writes the reports of a run, each letter as soon as it is done. */
export class Reports {
  readonly #sinks: Sink[]

  private constructor(sinks: Sink[]) {
    this.#sinks = sinks
  }

  /**
   * Open the reports that a call asks for. In GitHub Actions, annotations and the summary of the step come with them.
   *
   * @param call What the command is told.
   * @param toError Whether what would go to standard output goes to standard error: a mended letter goes there.
   * @returns The reports.
   * @throws {UsageError} Where two reports would go to one file.
   * @throws {FileError} Where a file cannot be written.
   */
  static async open({format, color, quiet}: LintCall, toError: boolean): Promise<Reports> {
    const wanted: Wanted[] = (format ?? [{name: 'pretty' as const}]).map(({name, file}) =>
      file === undefined ? {name} : {name, to: file}
    )
    expectApart(wanted)
    if (process.env.GITHUB_ACTIONS === 'true') wanted.push(...(await forActions(wanted)))
    const cwd = process.cwd()
    const look = {
      quiet,
      started: new Date(),
      page: rulePage,
      outer: (path: string) => outerPath(path, cwd)
    }
    const sinks: Sink[] = []
    for (const one of wanted) sinks.push(await toSink(one, look, color, toError))
    return new Reports(sinks)
  }

  /** @returns What can be kept of the reports; nothing where one of them depends on more than each letter. */
  kept(): KeptTexts | undefined {
    const formats = this.#sinks.map(({formatter}) => formatter.kept)
    if (!formats.every((format) => format !== undefined)) return undefined
    return {
      keys: formats.map(({key}) => key),
      areSound: (texts, path) => {
        for (let index = 0; index < formats.length; index++) {
          const text = texts[index]
          if (!text || formats[index]?.isSound(text, path) !== true) return false
        }
        return true
      }
    }
  }

  /**
   * Write what was found in a letter.
   *
   * @param report The letter.
   * @returns Its text in each report.
   */
  async letter(report: LetterReport): Promise<string[]> {
    const texts: string[] = []
    for (const {formatter, write} of this.#sinks) {
      const {kept, letter} = formatter
      const text = await (kept?.textOf ?? letter)(report)
      texts.push(text)
      if (kept) write(kept.lead())
      write(text)
    }
    return texts
  }

  /**
   * Write a letter whose texts were kept.
   *
   * @param texts The bytes of its text in each report.
   */
  again(texts: ReadonlyArray<Uint8Array>): void {
    for (let index = 0; index < this.#sinks.length; index++) {
      const sink = this.#sinks[index]
      sink?.write(sink.formatter.kept?.lead() ?? '')
      sink?.write(texts[index] ?? '')
    }
  }

  /**
   * Write what is said when all letters are done.
   *
   * @throws {FileError} Where a file cannot be written.
   */
  end(run: RunEnd): void {
    for (const {formatter, write, end} of this.#sinks) {
      write(formatter.end(run))
      end()
    }
  }
}

/** A file holds one report; a pipe or a device takes several. */
function expectApart(wanted: ReadonlyArray<Wanted>): void {
  const taken = new Map<string, Wanted>()
  for (const one of wanted) {
    if (one.to === undefined) continue
    const path = resolve(one.to)
    const other = taken.get(path)
    if (other && (!existsSync(path) || statSync(path).isFile()))
      throw new UsageError(
        `\`--format ${other.name}=${other.to}\` and \`--format ${one.name}=${one.to}\` name one file; give each report its own`
      )
    taken.set(path, one)
  }
}

async function toSink(
  {name, to, write}: Wanted,
  look: Omit<Look, 'color' | 'width'>,
  color: boolean | undefined,
  toError: boolean
): Promise<Sink> {
  const make = await formatters[name]()
  if (to === undefined && write === undefined) {
    const formatter = await make({...look, color: !toError && wantsColor(color), width: terminalWidth()})
    return {formatter, write: toError ? printError : print, end: () => undefined}
  }
  const formatter = await make({...look, color: false, width: 100})
  if (write) return {formatter, write, end: () => undefined}
  const file = new NewFile(to ?? '')
  return {formatter, write: (text) => file.write(text), end: () => file.close()}
}

/** What GitHub Actions shows by itself: annotations beside the letters, and the summary of the step. */
async function forActions(wanted: ReadonlyArray<Wanted>): Promise<Wanted[]> {
  const more: Wanted[] = []
  if (!wanted.some(({name}) => name === 'github')) {
    // The runner reads commands on standard error, too.
    const isFree = wanted.every(({name, to}) => to !== undefined || forPeople.has(name))
    more.push({name: 'github', ...(isFree ? {} : {write: printError})})
  }
  const {GITHUB_STEP_SUMMARY: summary} = process.env
  if (summary) {
    const {appendToSummary} = await import('./step-summary.ts')
    more.push({name: 'markdown', write: (text) => appendToSummary(summary, text)})
  }
  return more
}
