import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {type Index, indexIn, Kept} from './cache-index.ts'
import {FileError} from './file-error.ts'
import {NewFile} from './new-file.ts'

/** The form of the file; a new one gets a new number. */
const form = 2
/** How the file of whatever form begins. */
const beginning = '{"refusal-lint cache":'
/** The last line: where the index begins, and a checksum of all before this line. */
const trailer = /^([0-9a-f]{12}) ([0-9a-f]{8})\n$/
const trailerLength = 22
const lineBreak = Buffer.from('\n')
/** What is larger is no cache of ours, in bytes. */
const largest = 2 ** 29

/**
 * A file of texts by name, each with a print of what it was made of. The texts stand in it one after the other, a line
 * each, and an index behind them, so that only those that are asked for are decoded; those that are kept are written at once
 * and not held.
 *
 * What cannot be read, or was not written by the same maker, is as if it were not there.
 */
export class CacheFile {
  readonly #path: string
  readonly #head: string
  readonly #old: Index
  #bytes: Buffer = Buffer.alloc(0)
  /** Where in the index what was found last stands: the next is most often behind it. */
  #at = 0
  #places: Map<unknown, number> | undefined
  readonly #new = new Map<string, unknown[]>()
  /** The numbers of keys, and of notes in JSON. */
  readonly #keys = new Map<string, number>()
  readonly #notes = new Map<string, number>()
  #out: NewFile | undefined
  #written = 0
  #sum = 0

  /**
   * @param path The file, an absolute path.
   * @param maker Who writes it: the file of another maker is not read.
   * @throws {FileError} Where something is there that is no file.
   */
  constructor(path: string, maker: string) {
    this.#path = path
    this.#head = JSON.stringify({'refusal-lint cache': form, maker})
    this.#old = this.#read() ?? {keys: [], notes: [], rows: []}
  }

  /**
   * Give what is kept.
   *
   * @param name The name.
   * @param print What it would be made of now.
   * @returns It; nothing where none is kept that was made of the same.
   */
  find(name: string, print: string): Kept | undefined {
    const row = this.#rowOf(name)
    if (row?.[1] !== print) return undefined
    const {keys, notes} = this.#old
    return new Kept(notes[Number(row[2])], this.#bytes, keys, row)
  }

  /**
   * Keep something.
   *
   * @param name The name; what was kept under it goes.
   * @param print What it was made of.
   * @param note A value that is JSON, for what is always asked for; most are those of others, too.
   * @param texts Texts, or their bytes, by key.
   * @throws {FileError} Where the file cannot be written.
   */
  keep(
    name: string,
    print: string,
    note: unknown,
    texts: Iterable<[key: string, text: string | Uint8Array]>
  ): void {
    const out = this.#begin()
    const row: unknown[] = [name, print, numberOf(JSON.stringify(note), this.#notes), this.#written]
    for (const [key, text] of texts) row.push(numberOf(key, this.#keys), this.#line(out, text))
    this.#new.set(name, row)
  }

  /**
   * Put the file in its place, where something new was kept.
   *
   * @param isGone Whether what was kept under a name, and not in this run, is needed no more.
   * @throws {FileError} Where the file cannot be written.
   */
  end(isGone: (name: string) => boolean): void {
    const out = this.#out
    if (!out) return
    const {keys, notes, rows} = this.#old
    for (const row of rows) {
      const [name, print, note] = row
      if (typeof name !== 'string' || typeof print !== 'string') continue
      if (this.#new.has(name) || isGone(name)) continue
      const kept = new Kept(notes[Number(note)], this.#bytes, keys, row)
      if (kept.note === undefined) continue
      const same = keys.flatMap((key): Array<[string, Buffer]> => {
        const text = typeof key === 'string' ? kept.bytes(key) : undefined
        return typeof key === 'string' && text ? [[key, text]] : []
      })
      this.keep(name, print, kept.note, same)
    }
    const start = this.#written
    const list = [...this.#notes.keys()].join(',')
    this.#line(
      out,
      `[${JSON.stringify([...this.#keys.keys()])},[${list}],${JSON.stringify([...this.#new.values()])}]`
    )
    out.write(`${hex(start, 12)} ${hex(this.#sum, 8)}\n`)
    out.close()
  }

  /** Leave what stood there before. */
  discard(): void {
    this.#out?.discard()
  }

  #rowOf(name: string): ReadonlyArray<unknown> | undefined {
    const {rows} = this.#old
    if (rows[this.#at]?.[0] !== name) {
      this.#places ??= new Map(rows.map((row, index) => [row[0], index]))
      this.#at = this.#places.get(name) ?? rows.length
    }
    return rows[this.#at++]
  }

  #begin(): NewFile {
    if (!this.#out) {
      // A link in its place may lead anywhere.
      this.#out = new NewFile(this.#path, {followLinks: false})
      this.#line(this.#out, this.#head)
    }
    return this.#out
  }

  /** Write a line, and tell how long it is. */
  #line(out: NewFile, text: string | Uint8Array): number {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    this.#written += bytes.length + 1
    this.#sum = crc32(lineBreak, crc32(bytes, this.#sum))
    out.write(bytes)
    out.write(lineBreak)
    return bytes.length
  }

  #read(): Index | undefined {
    try {
      const stats = statSync(this.#path)
      if (stats.isDirectory()) throw new FileError(this.#path, 'unexpected folder, expected a file')
      // Reading a pipe would wait for ever.
      if (!stats.isFile())
        throw new FileError(this.#path, 'unexpected pipe, socket or device, expected a file')
      if (stats.size > largest) return undefined
      this.#bytes = readFileSync(this.#path)
    } catch (error) {
      if (error instanceof FileError) throw error
      return undefined
    }
    return this.#index()
  }

  #index(): Index | undefined {
    const bytes = this.#bytes
    const head = Buffer.from(`${this.#head}\n`)
    const last = bytes.length - trailerLength
    if (last < head.length || !bytes.subarray(0, head.length).equals(head)) return undefined
    const [, from = '', sum = ''] = trailer.exec(bytes.toString('latin1', last)) ?? []
    const start = Number.parseInt(from, 16)
    if (!(start >= head.length && start < last)) return undefined
    if (crc32(bytes.subarray(0, last)) !== Number.parseInt(sum, 16)) return undefined
    return indexIn(bytes.toString('utf8', start, last))
  }
}

/** The number of a text among others. */
function numberOf(text: string, all: Map<string, number>): number {
  let number = all.get(text)
  if (number === undefined) {
    number = all.size
    all.set(text, number)
  }
  return number
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

/**
 * Whether a file is somebody else's, and would be lost where a cache took its place.
 *
 * @param path The file.
 * @returns Whether it is there, holds something, and does not begin as a cache.
 */
export function isForeignFile(path: string): boolean {
  // Opening a pipe would wait for ever.
  if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return false
  const bytes = Buffer.alloc(beginning.length)
  const descriptor = openSync(path, 'r')
  try {
    const length = readSync(descriptor, bytes, 0, bytes.length, 0)
    return length > 0 && bytes.toString('latin1') !== beginning
  } finally {
    closeSync(descriptor)
  }
}
