import {encode} from '../files/decode.ts'
import type {LintResult} from '../lint/result.ts'
import type {LetterReport, Summary} from '../report/report.ts'
import {count, emptySummary} from '../report/summarize.ts'
import type {KnownFindings} from './known-findings.ts'
import type {ReadLetter} from './letters.ts'
import type {KeptTexts} from './reports.ts'
import type {KeptLetter, ResultCache} from './result-cache.ts'
import {print} from './terminal.ts'
import {type Asked, watch} from './watch.ts'
import {type Task, type Worked, work} from './work.ts'

/** What is told of mending. */
export interface MendCall {
  fix?: boolean
  fixSuggestions?: boolean
  diff?: boolean
}

/** A letter that was checked. */
export interface Checked {
  summary: Readonly<Summary>
  /** Whether it was not taken for a refusal, though nobody said that it is none. An empty one is no letter. */
  seemsNone: boolean
  /** What is to be said of it: its texts in reports, where they are kept from another run, or what they are made of. */
  told: {texts: Uint8Array[]} | {report: LetterReport}
  /** Takes its texts in reports, to keep them. */
  keep?: (texts: ReadonlyArray<string>) => void
  /** How many findings were mended. */
  fixed: number
  /** Whether its text was changed, or would be. */
  changed: boolean
}

/** What linting a letter gave, and what the letter asked for. */
export interface Tried {
  worked: Worked
  asked: Asked[]
}

/** Where what was found is kept from one run to the next. */
export interface Keeping {
  cache: ResultCache
  /** What is kept of reports; nothing where they are not made of a letter alone. */
  reports: KeptTexts | undefined
}

/** Lints letters one by one, and mends them where that is asked for. */
export class Checks {
  readonly #task: Task
  readonly #diffs: boolean
  readonly #cwd: string
  readonly #keeping: Keeping | undefined
  readonly #baseline: KnownFindings | undefined

  /**
   * @param call What is told of mending.
   * @param cwd The working directory, an absolute path.
   * @param keeping What was found in earlier runs.
   * @param known What a baseline hides.
   */
  constructor(call: MendCall, cwd: string, keeping: Keeping | undefined, known: KnownFindings | undefined) {
    this.#task = taskOf(call)
    this.#diffs = call.diff ?? false
    this.#cwd = cwd
    this.#keeping = keeping
    this.#baseline = known
  }

  /**
   * Give what is known of a letter from another run.
   *
   * @param letter The letter.
   * @returns What was found; nothing where that is not known, or is not enough. A promise only where other files have to be
   *   looked at.
   * @throws {FileError} Where the letter cannot be read.
   */
  again(letter: ReadLetter): Checked | undefined | Promise<Checked | undefined> {
    const {cache} = this.#keeping ?? {}
    if (!cache || !letter.content) return undefined
    const found: {kept?: KeptLetter | undefined} = {}
    const told = letter.content.peek((bytes) => {
      const kept = cache.find(letter, bytes)
      // What a cache says of changes is not made: somebody else may have written it.
      if (!kept || (this.#task.mends && kept.known.mendable)) return undefined
      found.kept = kept
      return kept.known.asked.length > 0 ? undefined : this.#toldBefore(letter, kept)
    })
    if (told || !found.kept) return told
    return found.kept.known.asked.length > 0
      ? this.#ifSame(letter, found.kept)
      : this.#foundBefore(letter, found.kept)
  }

  /**
   * Lint a letter, and make a mended text where that is asked for. Nothing is written.
   *
   * @param letter The letter.
   * @returns What was found.
   * @throws {Error} Where it is no text, or its front matter or a setting cannot be followed.
   */
  async lint(letter: ReadLetter): Promise<Tried> {
    const {file} = letter
    const {text} = letter.load()
    const linter = await letter.linter()
    if (!this.#keeping) return {worked: await work(linter, text, file, this.#task), asked: []}
    const {include, asked} = watch(file.include, this.#cwd)
    return {worked: await work(linter, text, {...file, include}, this.#task), asked}
  }

  /**
   * Take what linting gave: write the mended text in place, to standard output or as a diff, and say what is left.
   *
   * @param letter The letter.
   * @param tried What linting gave.
   * @returns What is to be said of it.
   * @throws {FileError} Where the text cannot be written.
   */
  async settle(letter: ReadLetter, {worked, asked}: Tried): Promise<Checked> {
    const {found, mendable, mended} = worked
    if (!mended) {
      if (this.#task.mends) await this.#write(letter, undefined)
      return this.#checked(letter, reportOf(letter, found), asked, mendable)
    }
    const source = letter.load().text
    const {text, fixed, result} = mended
    const changed = text !== source
    await this.#write(letter, changed ? text : undefined)
    const report = {path: letter.shown, source: text, linted: result}
    const hidden =
      this.#baseline?.hide(
        report,
        letter.place,
        changed ? {source, linted: found, isGone: !this.#diffs} : undefined
      ) ?? report
    return {...counted(hidden.linted), told: {report: hidden}, fixed, changed}
  }

  /** What is known from another run, where what the letter asks for is still the same. */
  async #ifSame(letter: ReadLetter, kept: KeptLetter): Promise<Checked | undefined> {
    if (!(await this.#keeping?.cache.getsTheSame(letter, kept))) return undefined
    return this.#toldBefore(letter, kept) ?? this.#foundBefore(letter, kept)
  }

  /** What was told of a letter; nothing where that is no good, or was told in another way. */
  #toldBefore(letter: ReadLetter, kept: KeptLetter): Checked | undefined {
    const reports = this.#keeping?.reports
    const texts = reports && kept.texts(reports.keys)
    if (!texts || !reports.areSound(texts, letter.shown)) return undefined
    const {summary, seemsNone} = kept.known
    return {summary, seemsNone, told: {texts}, fixed: 0, changed: false}
  }

  /** What was found in a letter; nothing where that is no good. */
  #foundBefore(letter: ReadLetter, kept: KeptLetter): Checked | undefined {
    const result = kept.result()
    const {asked, mendable} = kept.known
    return (
      result && this.#checked(letter, reportOf(letter, result), this.#keeping?.reports && asked, mendable)
    )
  }

  /** Write a mended text; nothing where nothing was changed. */
  async #write(letter: ReadLetter, text: string | undefined): Promise<void> {
    const {path, shown} = letter
    if (this.#diffs) {
      const {unifiedDiff} = await import('./unified-diff.ts')
      if (text !== undefined) print(unifiedDiff(shown, letter.load(), text))
    } else if (path === undefined) {
      const loaded = letter.load()
      print(encode({...loaded, text: text ?? loaded.text}))
    } else if (text !== undefined) {
      const {writeLetter} = await import('../files/write.ts')
      await writeLetter(path, text, letter.load(), this.#cwd)
    }
  }

  /** A letter as it was found; it is kept where it is known what it asked for. */
  #checked(letter: ReadLetter, report: LetterReport, asked: Asked[] | undefined, mendable: boolean): Checked {
    const found = {result: report.linted, ...counted(report.linted), mendable}
    const hidden = this.#baseline?.hide(report, letter.place)
    const {cache, reports} = this.#keeping ?? {}
    return {
      ...(hidden ? counted(hidden.linted) : found),
      told: {report: hidden ?? report},
      ...(cache &&
        asked && {
          keep: (texts) => cache.keep(letter, found, asked, reports ? zip(reports.keys, texts) : [])
        }),
      fixed: 0,
      changed: false
    }
  }
}

/**
 * Say what is done with each letter.
 *
 * @param call What is told of mending.
 * @returns What is done.
 */
export function taskOf({fix, fixSuggestions, diff}: MendCall): Task {
  return {mends: (fix || fixSuggestions || diff) ?? false, suggestions: fixSuggestions ?? false}
}

function counted(linted: LintResult): {summary: Summary; seemsNone: boolean} {
  const summary = emptySummary()
  count(summary, linted)
  const {refusal, letter} = linted
  const seemsNone =
    !refusal && letter !== undefined && letter.paragraphs.length > 0 && letter.declared.refusal !== false
  return {summary, seemsNone}
}

function zip(keys: ReadonlyArray<string>, texts: ReadonlyArray<string>): Array<[string, string]> {
  return keys.map((key, index) => [key, texts[index] ?? ''])
}

/** Its text is only made where a report shows it. */
function reportOf({shown, load}: ReadLetter, linted: LintResult): LetterReport {
  let text: string | undefined
  return {
    path: shown,
    linted,
    get source() {
      text ??= load().text
      return text
    }
  }
}
