import {encode} from '../files/decode.ts'
import {writeLetter} from '../files/write.ts'
import {fixLetter} from '../lint/fix.ts'
import type {LetterFile} from '../lint/lint.ts'
import {isMendable} from '../lint/mend.ts'
import type {LintResult} from '../lint/result.ts'
import type {LetterReport, Summary} from '../report/report.ts'
import {count, emptySummary} from '../report/summarize.ts'
import type {KnownFindings} from './known-findings.ts'
import type {ReadLetter} from './letters.ts'
import type {KeptTexts} from './reports.ts'
import type {Asked, KeptLetter, ResultCache} from './result-cache.ts'
import {print} from './terminal.ts'

/** What is told of mending. */
export interface MendCall {
  fix?: boolean
  fixSuggestions?: boolean
  diff?: boolean
}

/** A letter that was checked. */
export interface Checked {
  summary: Summary
  /** Whether it was not taken for a refusal, though nobody said that it is none. An empty one is no letter. */
  seemsNone: boolean
  /** What is to be said of it: its texts in reports, where they are kept from another run, or what they are made of. */
  told: {texts: string[]} | {report: LetterReport}
  /** Takes its texts in reports, to keep them. */
  keep?: (texts: ReadonlyArray<string>) => void
  /** How many findings were mended. */
  fixed: number
  /** Whether its text was changed, or would be. */
  changed: boolean
}

/** Where what was found is kept from one run to the next. */
export interface Keeping {
  cache: ResultCache
  /** What is kept of reports; nothing where they are not made of a letter alone. */
  reports: KeptTexts | undefined
}

/** Lints letters one by one, and mends them where that is asked for. */
export class Checks {
  readonly #call: MendCall
  readonly #cwd: string
  readonly #keeping: Keeping | undefined
  readonly #known: KnownFindings | undefined

  /**
   * @param call What is told of mending.
   * @param cwd The working directory, an absolute path.
   * @param keeping What was found in earlier runs.
   * @param known What a baseline hides.
   */
  constructor(call: MendCall, cwd: string, keeping: Keeping | undefined, known: KnownFindings | undefined) {
    this.#call = call
    this.#cwd = cwd
    this.#keeping = keeping
    this.#known = known
  }

  /**
   * Check a letter: mend it in place, to standard output or only as a diff; or only lint it.
   *
   * @param letter The letter.
   * @returns What was found, and what was done.
   * @throws {Error} Where it is no text, or its front matter or a setting cannot be followed.
   */
  async check(letter: ReadLetter): Promise<Checked> {
    const {fix, fixSuggestions, diff} = this.#call
    const mends = fix || fixSuggestions || diff
    const kept = await this.#keeping?.cache.find(letter)
    // What a cache says of changes is not made: somebody else may have written it.
    const holds = kept && !(mends && kept.mendable)
    const again = holds ? this.#again(letter, kept) : undefined
    if (again) return again
    if (mends) return this.#mend(letter)
    const {text} = letter.load()
    const linter = await letter.linter()
    const {file, asked} = this.#watched(letter)
    const found = await linter.lintOnce(text, file)
    const result = await linter.withSoundFixes(text, file, found)
    return this.#checked(letter, reportOf(letter, result), asked, isMendable(found, true))
  }

  /** What is known from another run; nothing where that is no good. */
  #again(letter: ReadLetter, kept: KeptLetter): Checked | undefined {
    const {summary, seemsNone, asked} = kept
    const reports = this.#keeping?.reports
    const texts = reports && kept.texts(reports.keys)
    if (texts && reports.areSound(texts, letter.shown))
      return {summary, seemsNone, told: {texts}, fixed: 0, changed: false}
    const result = kept.result()
    return result && this.#checked(letter, reportOf(letter, result), reports && asked, kept.mendable)
  }

  async #mend(letter: ReadLetter): Promise<Checked> {
    const {path, shown} = letter
    const {fixSuggestions: suggestions = false, diff} = this.#call
    const loaded = letter.load()
    const linter = await letter.linter()
    const {file, asked} = this.#watched(letter)
    const found = await linter.lintOnce(loaded.text, file)
    const {text, fixed, result} = isMendable(found, suggestions)
      ? await fixLetter(linter, loaded.text, file, {suggestions, found})
      : {text: loaded.text, fixed: 0, result: found}
    const changed = text !== loaded.text
    if (diff) {
      const {unifiedDiff} = await import('./unified-diff.ts')
      print(unifiedDiff(shown, loaded, text))
    } else if (path === undefined) print(encode({...loaded, text}))
    else if (changed) await writeLetter(path, text, loaded, this.#cwd)
    const report = {path: shown, source: text, linted: result}
    if (result === found) return this.#checked(letter, report, asked, isMendable(found, true))
    const before = changed ? {source: loaded.text, linted: found} : undefined
    const hidden = this.#known?.hide(report, letter.place, before) ?? report
    return {...counted(hidden.linted), told: {report: hidden}, fixed, changed}
  }

  /** A letter's file, and what it asks for from now on. */
  #watched({file}: ReadLetter): {file: LetterFile; asked: Asked[] | undefined} {
    if (!this.#keeping) return {file, asked: undefined}
    const {include, asked} = this.#keeping.cache.watch(file.include)
    return {file: {...file, include}, asked}
  }

  /** A letter as it was found; it is kept where it is known what it asked for. */
  #checked(letter: ReadLetter, report: LetterReport, asked: Asked[] | undefined, mendable: boolean): Checked {
    const found = {result: report.linted, ...counted(report.linted), mendable}
    const hidden = this.#known?.hide(report, letter.place)
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
