import type {FailOn} from '../config/schema.ts'
import type {Summary} from '../report/report.ts'
import {safeText} from '../report/safe-text.ts'
import {add, emptySummary} from '../report/summarize.ts'
import type {Checked, Checks} from './checks.ts'
import type {Done} from './in-order.ts'
import type {Letters, ReadLetter} from './letters.ts'
import type {LintCall} from './lint-command.ts'
import type {Reports} from './reports.ts'
import type {Statistics} from './statistics.ts'
import {note} from './terminal.ts'

/** Tells of each letter what was found in it, and counts. */
export class Teller {
  readonly summary = emptySummary()
  /** How many findings were mended. */
  fixed = 0
  /** Whether a letter was changed, or would be. */
  changed = false
  /** Whether something is so bad that the run fails. */
  failed = false
  readonly #call: LintCall
  readonly #letters: Letters
  readonly #checks: Checks
  readonly #reports: Reports | undefined
  readonly #stats: Statistics | undefined

  /**
   * @param call What the command is told.
   * @param letters Takes what goes wrong.
   * @param checks Settles letters that were linted.
   * @param reports Where it is told; missing where nothing is.
   * @param stats Counts by rule and folder; missing where that is not asked for.
   */
  constructor(
    call: LintCall,
    letters: Letters,
    checks: Checks,
    reports: Reports | undefined,
    stats: Statistics | undefined
  ) {
    this.#call = call
    this.#letters = letters
    this.#checks = checks
    this.#reports = reports
    this.#stats = stats
  }

  /**
   * Tell of a letter.
   *
   * @param done The letter, and what is known of it. What goes wrong is told in the end.
   * @returns A promise only where there is something to wait for: most letters of a run with a cache were told before.
   */
  tell(done: Done): Promise<void> | undefined {
    const {letter, again} = done
    if (!again || 'report' in again.told) return this.#tellAnew(done)
    try {
      this.#count(letter, again)
      this.#reports?.again(again.told.texts)
      this.#noteNoRefusal(letter, again)
    } catch (error) {
      this.#letters.fail(error, letter.shown, letter.index)
    }
    return undefined
  }

  async #tellAnew({letter, again, tried, error}: Done): Promise<void> {
    try {
      const checked = again ?? (tried && (await this.#checks.settle(letter, tried)))
      if (!checked) throw error
      this.#count(letter, checked)
      if ('report' in checked.told) {
        this.#stats?.add(checked.told.report)
        const texts = await this.#reports?.letter(checked.told.report)
        checked.keep?.(texts ?? [])
      }
      this.#noteNoRefusal(letter, checked)
    } catch (thrown) {
      this.#letters.fail(thrown, letter.shown, letter.index)
    }
  }

  #count(letter: ReadLetter, checked: Checked): void {
    this.fixed += checked.fixed
    this.changed ||= checked.changed
    add(this.summary, checked.summary)
    this.failed ||= fails(checked.summary, this.#call.failOn ?? letter.settings.failOn ?? 'error')
  }

  /** A hook names each file that was changed, letter or not, and says so by `--force-exclude`: nobody meant them all to be refusals. */
  #noteNoRefusal({named, shown}: ReadLetter, {seemsNone}: Checked): void {
    if (!seemsNone || !named || this.#call.forceExclude) return
    note(
      `refusal-lint: ${safeText(shown)}: no refusal was found in it, so most rules are silent. If it is one, say so: \`refusal: true\` in its front matter, or --refusal yes.`
    )
  }
}

function fails({errors, warnings, infos}: Readonly<Summary>, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return errors > 0 || (failOn !== 'error' && warnings > 0) || (failOn === 'info' && infos > 0)
}
