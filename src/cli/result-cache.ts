import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {build} from '../build.ts'
import type {ResolvedSettings} from '../config/merge.ts'
import {CacheFile} from '../files/cache-file.ts'
import {causeOf, FileError} from '../files/file-error.ts'
import {shownPath} from '../files/shown-path.ts'
import type {LetterSettings} from '../lint/lint.ts'
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

/** What is known of a letter from another run. */
export interface KeptLetter {
  summary: Summary
  /** Whether it was taken for no refusal, though nobody said that it is none. */
  seemsNone: boolean
  /** Whether something in it could be mended, with or without harm. */
  mendable: boolean
  /** What it asked for. What is known holds only while it gets the same. */
  asked: Asked[]
  /** Whether it does. */
  getsTheSame: () => Promise<boolean>
  /** Gives what was found; nothing where what was kept is none of it. */
  result: () => LintResult | undefined
  /** Gives the bytes of its texts in reports; nothing where one is missing. */
  texts: (keys: ReadonlyArray<string>) => Uint8Array[] | undefined
}

/** What was found in letters that have not changed since, kept from one run to the next. */
export class ResultCache {
  readonly #cwd: string
  readonly #command: string
  readonly #file: CacheFile
  readonly #shown: string
  readonly #settings = new WeakMap<ResolvedSettings, string>()
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
    if (letter.content) letter.content.print = printOf(bytes)
    const print = this.#print(letter)
    const kept = print === undefined ? undefined : this.#file.find(letter.shown, print)
    const note = kept && readNote(kept.note)
    if (!note) return undefined
    return {
      ...note,
      getsTheSame: () => this.#getsTheSame(letter, note.asked),
      result: () => unpackResult(valueIn(kept.bytes(resultKey))),
      texts: (keys) => {
        const texts = keys.map((key) => kept.bytes(key))
        return texts.every((text) => text !== undefined) ? texts : undefined
      }
    }
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
    found: Pick<KeptLetter, 'summary' | 'seemsNone' | 'mendable'> & {result: LintResult},
    asked: ReadonlyArray<Asked>,
    texts: Iterable<[key: string, text: string]>
  ): void {
    const print = this.#print(letter)
    if (print === undefined) return
    const packed = JSON.stringify(packResult(found.result))
    this.#attempt(() =>
      this.#file.keep(letter.shown, print, noteOf(found, asked), [[resultKey, packed], ...texts])
    )
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

  /** What a letter's findings come of; nothing where that cannot be told, as for rules that are code. */
  #print({content, settings}: ReadLetter): string | undefined {
    if (content?.print === undefined || settings.letter.plugins) return undefined
    let print = this.#settings.get(settings)
    if (print === undefined) {
      print = printOf(JSON.stringify([this.#command, settings.letter, settings.includes]))
      this.#settings.set(settings, print)
    }
    return content.print + print
  }

  /** Whether what a template brings in is still there, and the same. */
  async #getsTheSame({file: {include}}: ReadLetter, asked: ReadonlyArray<Asked>): Promise<boolean> {
    for (const [name, how, from, path, print] of asked) {
      const found = await include?.({name, how, from: from === null ? undefined : resolve(this.#cwd, from)})
      const same = found
        ? relative(this.#cwd, found.path) === path && printOf(found.text) === print
        : path === null
      if (!same) return false
    }
    return true
  }
}

/** What is asked of each letter, in few numbers. */
function noteOf(
  {summary, seemsNone, mendable}: Pick<KeptLetter, 'summary' | 'seemsNone' | 'mendable'>,
  asked: ReadonlyArray<Asked>
): unknown[] {
  const {refusals, errors, warnings, infos, fixable, suggested, unread} = summary
  const flags = (seemsNone ? 1 : 0) + (mendable ? 2 : 0)
  const counts = [refusals, errors, warnings, infos, fixable, suggested, unread, flags]
  return asked.length > 0 ? [...counts, asked] : counts
}

function readNote(
  note: unknown
): Pick<KeptLetter, 'summary' | 'seemsNone' | 'mendable' | 'asked'> | undefined {
  if (!Array.isArray(note)) return undefined
  const [refusals, errors, warnings, infos, fixable, suggested, unread, flags, asked = []]: unknown[] = note
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
