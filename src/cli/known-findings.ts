import {existsSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {readBaseline, writeBaseline} from '../files/baseline-file.ts'
import {FileError} from '../files/file-error.ts'
import {shownPath} from '../files/shown-path.ts'
import {Baseline, type BeforeMending} from '../lint/baseline.ts'
import type {LetterReport} from '../report/report.ts'
import {safeText} from '../report/safe-text.ts'
import {baselineName} from './baseline-name.ts'
import {UsageError} from './exit.ts'
import {note} from './terminal.ts'

/** So many stale entries are named. */
const most = 20

/** What is told of the baseline. */
export interface BaselineCall {
  baseline?: string
  updateBaseline?: boolean
  diff?: boolean
}

/** The baseline of a run: what it hides, and what is written to it in the end. */
export class KnownFindings {
  readonly #baseline: Baseline
  readonly #file: string
  readonly #shown: string
  readonly #update: boolean
  /** How many findings were hidden; in a run that writes the baseline, all that were found. */
  hidden = 0
  /** How many of them no entry fits any more, for what stands around them was mended. */
  #moved = 0

  private constructor(baseline: Baseline, file: string, shown: string, update: boolean) {
    this.#baseline = baseline
    this.#file = file
    this.#shown = shown
    this.#update = update
  }

  /**
   * Open the baseline of a call.
   *
   * @param call What the command is told.
   * @param cwd The working directory, an absolute path.
   * @returns The baseline; nothing where none is asked for.
   * @throws {FileError} Where it is missing and not to be written, cannot be read, or is no baseline.
   * @throws {UsageError} Where it is to be written by a run that writes nothing.
   */
  static open({baseline, updateBaseline, diff}: BaselineCall, cwd: string): KnownFindings | undefined {
    if (baseline === undefined && !updateBaseline) return undefined
    if (updateBaseline && diff)
      throw new UsageError(
        '`--diff` writes nothing, and `--update-baseline` writes the baseline; give one of them'
      )
    const file = resolve(cwd, baseline ?? baselineName)
    const shown = shownPath(file, cwd)
    const entries = readBaseline(file, shown)
    if (!entries && !updateBaseline)
      throw new FileError(shown, 'no such file; --update-baseline writes the baseline')
    return new KnownFindings(new Baseline(entries ?? []), file, shown, updateBaseline ?? false)
  }

  /**
   * Take out of a report what is known.
   *
   * @param report The letter.
   * @param path The letter's path, absolute; nothing for a letter without a name, of which nothing is known.
   * @param before The letter before it was mended.
   * @returns The report of what is new; in a run that writes the baseline, nothing is.
   */
  hide(report: LetterReport, path: string | undefined, before?: BeforeMending): LetterReport {
    if (path === undefined) return report
    const from = relative(dirname(this.#file), path).replaceAll(sep, '/')
    const {linted, hidden, moved} = this.#baseline.hide(from, report.source, report.linted, before)
    this.hidden += this.#update ? report.linted.messages.length : hidden
    this.#moved += moved
    return {...report, linted: this.#update ? {...linted, messages: []} : linted}
  }

  /**
   * Say how many findings were hidden and which entries hide nothing, or write the baseline.
   *
   * @throws {FileError} Where it cannot be written.
   */
  end(): void {
    const folder = dirname(this.#file)
    const isGone = (path: string) => !existsSync(resolve(folder, path))
    const stale = this.#baseline.stale(isGone)
    if (this.#update) {
      const entries = this.#baseline.renewed(isGone)
      writeBaseline(this.#file, entries)
      const gone = stale.length > 0 ? `; ${counted(stale.length, 'entry', 'entries')} went` : ''
      note(
        `refusal-lint: ${safeText(this.#shown)} now holds ${counted(entries.length, 'finding', 'findings')}${gone}`
      )
      return
    }
    if (this.hidden > 0)
      note(
        `refusal-lint: ${counted(this.hidden, 'finding is', 'findings are')} hidden by ${safeText(this.#shown)}`
      )
    if (this.#moved > 0)
      note(
        `refusal-lint: of ${counted(this.#moved, 'hidden finding', 'hidden findings')} the text around was mended; --update-baseline writes ${this.#moved === 1 ? 'its entry' : 'their entries'} anew`
      )
    if (stale.length === 0) return
    note(
      `refusal-lint: ${counted(stale.length, 'entry', 'entries')} of ${safeText(this.#shown)} ${stale.length === 1 ? 'hides' : 'hide'} nothing any more; --update-baseline takes ${stale.length === 1 ? 'it' : 'them'} out`
    )
    for (const {path, rule} of stale.slice(0, most)) note(`  ${safeText(path)}: ${safeText(rule)}`)
    if (stale.length > most) note(`  and ${stale.length - most} more`)
  }
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
