import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {build} from '../build.ts'
import type {ResolvedSettings} from '../config/merge.ts'
import {CacheFile} from '../files/cache-file.ts'
import type {Kept} from '../files/cache-index.ts'
import {causeOf, FileError} from '../files/file-error.ts'
import {shownPath} from '../files/shown-path.ts'
import type {LetterSettings} from '../lint/letter-settings.ts'
import {packResult} from '../lint/pack-result.ts'
import type {LintResult} from '../lint/result.ts'
import {unpackResult} from '../lint/unpack-result.ts'
import type {Summary} from '../report/report.ts'
import {safeText} from '../report/safe-text.ts'
import {version} from '../version.ts'
import {cacheLocation} from './cache-location.ts'
import type {ReadLetter} from './letters.ts'
import {note} from './terminal.ts'
import {type Asked, printOf} from './watch.ts'

/** The key of what was found; texts of reports have others. */
const resultKey = 'found'

/** What is asked of each letter; the same for all of which the same is known. */
interface Known {
  summary: Readonly<Summary>
  /** Whether it was taken for no refusal, though nobody said that it is none. */
  seemsNone: boolean
  /** Whether something in it could be mended, with or without harm. */
  mendable: boolean
  /** What it asked for. What is known holds only while it gets the same. */
  asked: Asked[]
}

/** What is known of a letter from another run. */
export class KeptLetter {
  readonly known: Known
  readonly #kept: Kept

  /**
   * @param known What is asked of each letter.
   * @param kept What else was kept.
   */
  constructor(known: Known, kept: Kept) {
    this.known = known
    this.#kept = kept
  }

  /** @returns What was found; nothing where what was kept is none of it. */
  result(): LintResult | undefined {
    return unpackResult(valueIn(this.#kept.bytes(resultKey)))
  }

  /**
   * Give its texts in reports.
   *
   * @param keys Their keys.
   * @returns The bytes of each; nothing where one is missing.
   */
  texts(keys: ReadonlyArray<string>): Uint8Array[] | undefined {
    const texts: Uint8Array[] = []
    for (const key of keys) {
      const text = this.#kept.bytes(key)
      if (!text) return undefined
      texts.push(text)
    }
    return texts
  }
}

/** What was found in letters that have not changed since, kept from one run to the next. */
export class ResultCache {
  readonly #cwd: string
  readonly #command: string
  readonly #file: CacheFile
  readonly #shown: string
  readonly #settings = new WeakMap<ResolvedSettings, string>()
  /** What notes say: most are those of many letters. */
  readonly #notes = new Map<unknown, {settings: unknown; known: Known | undefined}>()
  #failed = false

  /**
   * @param location Where the call says that it is.
   * @param cwd The working directory, an absolute path.
   * @param command What the command line says of letters.
   * @throws {FileError} Where something is there that is no file.
   */
  constructor(location: string | undefined, cwd: string, command: LetterSettings) {
    const path = cacheLocation(location, cwd)
    this.#cwd = cwd
    this.#command = JSON.stringify(command)
    this.#shown = shownPath(path, cwd)
    this.#file = new CacheFile(path, `${version} ${build} ${process.version}`)
  }

  /**
   * Give what was found in a letter when it was the same.
   *
   * @param letter The letter.
   * @param bytes What its file holds.
   * @returns What was found; nothing where that is not known.
   */
  find(letter: ReadLetter, bytes: Buffer): KeptLetter | undefined {
    if (!letter.content) return undefined
    letter.content.print = printOf(bytes)
    const kept = this.#file.find(letter.shown, letter.content.print)
    const known = kept && this.#knownOf(kept.note, letter)
    return known && new KeptLetter(known, kept)
  }

  /**
   * Whether what a letter asked for is still there, and the same.
   *
   * @param letter The letter.
   * @param kept What is known of it.
   * @returns Whether it is.
   */
  async getsTheSame({file: {include}}: ReadLetter, {known: {asked}}: KeptLetter): Promise<boolean> {
    for (const [name, how, from, path, print] of asked) {
      const found = await include?.({name, how, from: from === null ? undefined : resolve(this.#cwd, from)})
      const same = found
        ? relative(this.#cwd, found.path) === path && printOf(found.text) === print
        : path === null
      if (!same) return false
    }
    return true
  }

  /**
   * Keep what was found in a letter.
   *
   * @param letter The letter.
   * @param found What was found in it as it is.
   * @param asked What it asked for.
   * @param texts Its texts in reports, by key.
   */
  keep(
    letter: ReadLetter,
    found: Omit<Known, 'asked'> & {result: LintResult},
    asked: ReadonlyArray<Asked>,
    texts: Iterable<[key: string, text: string]>
  ): void {
    const print = letter.content?.print
    const settings = this.#settingsOf(letter)
    if (print === undefined || settings === undefined) return
    const packed = JSON.stringify(packResult(found.result))
    const note = [settings, ...noteOf(found, asked)]
    this.#attempt(() => this.#file.keep(letter.shown, print, note, [[resultKey, packed], ...texts]))
  }

  /** Write what is new. */
  end(): void {
    this.#attempt(() => this.#file.end((name) => !existsSync(resolve(this.#cwd, name))))
  }

  /** A run goes on without a cache. */
  #attempt(work: () => void): void {
    if (this.#failed) return
    try {
      work()
    } catch (error) {
      this.#failed = true
      this.#file.discard()
      const reason = error instanceof FileError ? error.reason : causeOf(error)
      note(`refusal-lint: the cache ${safeText(this.#shown)} could not be written: ${safeText(reason)}`)
    }
  }

  /** A print of the settings that a letter's findings come of; nothing where there can be none, as for rules that are code. */
  #settingsOf({settings}: ReadLetter): string | undefined {
    if (settings.letter.plugins) return undefined
    let print = this.#settings.get(settings)
    if (print === undefined) {
      print = printOf(JSON.stringify([this.#command, settings.letter, settings.includes]))
      this.#settings.set(settings, print)
    }
    return print
  }

  /** What a note says, where it was written with the settings of a letter. */
  #knownOf(note: unknown, letter: ReadLetter): Known | undefined {
    let read = this.#notes.get(note)
    if (!read) {
      const [settings, ...rest]: unknown[] = Array.isArray(note) ? note : []
      read = {settings, known: readNote(rest)}
      this.#notes.set(note, read)
    }
    return read.known && read.settings === this.#settingsOf(letter) ? read.known : undefined
  }
}

/** What is asked of each letter, in few numbers. */
function noteOf(
  {summary, seemsNone, mendable}: Omit<Known, 'asked'>,
  asked: ReadonlyArray<Asked>
): unknown[] {
  const {refusals, errors, warnings, infos, fixable, suggested, unread} = summary
  const flags = (seemsNone ? 1 : 0) + (mendable ? 2 : 0)
  const counts = [refusals, errors, warnings, infos, fixable, suggested, unread, flags]
  return asked.length > 0 ? [...counts, asked] : counts
}

function readNote(note: unknown[]): Known | undefined {
  const [refusals, errors, warnings, infos, fixable, suggested, unread, flags, asked = []] = note
  if (!isCount(refusals) || !isCount(errors) || !isCount(warnings) || !isCount(infos)) return undefined
  if (!isCount(fixable) || !isCount(suggested) || !isCount(unread) || !isCount(flags)) return undefined
  if (!isAskedList(asked)) return undefined
  return {
    summary: {files: 1, refusals, errors, warnings, infos, fixable, suggested, unread},
    seemsNone: (flags & 1) > 0,
    mendable: (flags & 2) > 0,
    asked
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1e9 && Number.isInteger(value)
}

function isAskedList(value: unknown): value is Asked[] {
  return Array.isArray(value) && value.every(isAsked)
}

function isAsked(value: unknown): value is Asked {
  if (!Array.isArray(value)) return false
  const [name, how, from, path, print]: unknown[] = value
  return (
    typeof name === 'string' &&
    (how === 'include' || how === 'layout') &&
    (from === null || typeof from === 'string') &&
    (path === null || typeof path === 'string') &&
    typeof print === 'string'
  )
}

function valueIn(text: Buffer | undefined): unknown {
  try {
    return text && JSON.parse(text.toString())
  } catch {
    return undefined
  }
}
