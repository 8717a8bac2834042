import {rules} from '../../rules/index.ts'
import type {Finding} from './finding.ts'
import {fingerprints} from './fingerprint.ts'
import type {LintResult} from './result.ts'

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  /** The letter's path, relative to the folder of the baseline, with `/`. */
  path: string
  rule: string
  /** Of the sentence and its neighbours; see `fingerprints`. */
  fingerprint: string
}

/** A letter without what the baseline hides. */
export interface HiddenFindings {
  linted: LintResult
  /** How many findings were hidden. */
  hidden: number
  /** Of how many of them the sentence or its neighbour was mended, so that no entry fits them any more. */
  moved: number
}

/** What a letter was before it was mended. */
export interface BeforeMending {
  source: string
  linted: LintResult
  /** Whether it is no more: its mended text stands in its place. */
  isGone: boolean
}

/** Hides the findings that a team has put off, and knows which of its entries hide nothing any more. */
export class Baseline {
  readonly #entries = new Map<string, Set<string>>()
  readonly #linted = new Map<string, BaselineEntry[]>()
  readonly #used = new Set<string>()

  /** @param entries What is hidden. */
  constructor(entries: ReadonlyArray<BaselineEntry>) {
    for (const entry of entries) {
      const keys = this.#entries.get(entry.path) ?? new Set()
      this.#entries.set(entry.path, keys.add(keyOf(entry)))
    }
  }

  /**
   * Hide what the baseline knows.
   *
   * @param path The letter's path, as entries write it.
   * @param source The text of the file.
   * @param linted What was found in it.
   * @param before The letter before it was mended: mending one sentence revives nothing that was hidden in the next.
   * @returns The letter with the findings that are new.
   */
  hide(path: string, source: string, linted: LintResult, before?: BeforeMending): HiddenFindings {
    const known = this.#entries.get(path) ?? new Set()
    const entries = entriesOf(path, source, linted)
    const left = before && known.size > 0 ? this.#left(path, known, before) : []
    this.#linted.set(path, before && !before.isGone ? entriesOf(path, before.source, before.linted) : entries)
    if (before && !before.isGone) for (const {key} of left) this.#used.add(`${path}\0${key}`)
    let moved = 0
    const messages = linted.messages.filter((finding, index) => {
      const key = keyOf(entries[index] ?? {path, rule: finding.rule, fingerprint: ''})
      const at = left.findIndex(({text}) => text === textOf(finding, source))
      const [same] = at < 0 ? [] : left.splice(at, 1)
      if (known.has(key)) this.#used.add(`${path}\0${key}`)
      else if (!same) return true
      else {
        moved++
        this.#used.add(`${path}\0${same.key}`)
      }
      return false
    })
    const hidden = linted.messages.length - messages.length
    return {linted: {...linted, messages}, hidden, moved: before?.isGone ? moved : 0}
  }

  /**
   * Entries that hide nothing.
   *
   * @param isGone Whether a letter that was not linted is gone; entries of the others may still be good.
   * @returns The entries, in the order in which baselines are written.
   */
  stale(isGone: (path: string) => boolean): BaselineEntry[] {
    return this.#all.filter(
      (entry) => !this.#used.has(`${entry.path}\0${keyOf(entry)}`) && this.#isSettled(entry.path, isGone)
    )
  }

  /**
   * What a new baseline holds: the findings of the letters that were linted, and the entries of those that were not.
   *
   * @param isGone Whether a letter that was not linted is gone.
   * @returns The entries, by path and rule, so that a change of one letter changes the lines of one letter.
   */
  renewed(isGone: (path: string) => boolean): BaselineEntry[] {
    const kept = this.#all.filter(({path}) => !this.#isSettled(path, isGone))
    return [...kept, ...[...this.#linted.values()].flat()].sort(inOrder)
  }

  get #all(): BaselineEntry[] {
    return [...this.#entries]
      .flatMap(([path, keys]) =>
        [...keys].map((key) => {
          const [rule = '', fingerprint = ''] = key.split('\0')
          return {path, rule, fingerprint}
        })
      )
      .sort(inOrder)
  }

  #isSettled(path: string, isGone: (path: string) => boolean): boolean {
    return this.#linted.has(path) || isGone(path)
  }

  /** The findings that were hidden before the letter was mended. */
  #left(
    path: string,
    known: ReadonlySet<string>,
    {source, linted}: BeforeMending
  ): Array<{key: string; text: string}> {
    const entries = entriesOf(path, source, linted)
    return linted.messages.flatMap((finding, index) => {
      const entry = entries[index]
      const key = entry && keyOf(entry)
      return key !== undefined && known.has(key) ? [{key, text: textOf(finding, source)}] : []
    })
  }
}

function entriesOf(path: string, source: string, {messages, letter}: LintResult): BaselineEntry[] {
  const prints = fingerprints(source, messages, letter)
  return messages.map(({rule}, index) => ({path, rule, fingerprint: prints[index] ?? ''}))
}

function keyOf({rule, fingerprint}: BaselineEntry): string {
  return `${rule}\0${fingerprint}`
}

/** What a letter lacks is said once, and of no words of its own. */
function textOf({rule, start, end}: Finding, source: string): string {
  return lacks.has(rule) ? rule : `${rule}\0${source.slice(start, end)}`
}

const lacks: ReadonlySet<string> = new Set(
  rules.filter(({group}) => group === 'structure' || group === 'form').map(({id}) => id)
)

/** By code units: the same on every machine. */
function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
