import {milliseconds} from './clock.ts'
import {isTerminal} from './is-terminal.ts'
import {showTransient} from './terminal.ts'

/** A run that is shorter needs no word on how far it is, in milliseconds. */
const patience = 1000
/** How often the line changes, in milliseconds. */
const pause = 100
/** Columns of the bar. */
const wide = 24

/** Says on standard error how far a long run is, where a person watches. */
export class Progress {
  readonly #isShown: boolean
  readonly #started: number
  #next: number

  /**
   * @param quiet Whether nothing is to be said.
   * @param started When the run began, as `milliseconds` counts. Default: now.
   */
  constructor(quiet: boolean, started = milliseconds()) {
    const {CI: ci, TERM: term} = process.env
    this.#isShown = !quiet && (!ci || ci === 'false') && term !== 'dumb' && isTerminal(2)
    this.#started = started
    this.#next = started + patience
  }

  /**
   * Show how far the run is, now and then.
   *
   * @param done How many letters are done.
   * @param all How many there are.
   */
  tick(done: number, all: number): void {
    if (!this.#isShown) return
    const now = milliseconds()
    if (now < this.#next) return
    this.#next = now + pause
    const part = Math.min(1, done / Math.max(1, all))
    const full = Math.round(part * wide)
    const left = done > 0 && done < all ? ((now - this.#started) / done) * (all - done) : 0
    showTransient(
      `${'█'.repeat(full)}${'░'.repeat(wide - full)} ${grouped(done)} of ${grouped(all)} letters${left >= 1000 ? `, ${secondsOf(left)} left` : ''}`
    )
  }

  /** Take the line away. */
  end(): void {
    if (this.#isShown) showTransient('')
  }
}

/** `12,345`. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function secondsOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
