import {readFileSync, statSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {FileError} from './file-error.ts'
import {NewFile} from './new-file.ts'

/** The form of the file; a new one gets a new number. */
const form = 1
/** The last line: where the index begins, and a checksum of all before this line. */
const trailer = /^([0-9a-f]{12}) ([0-9a-f]{8})\n$/
const trailerLength = 22
const lineBreak = Buffer.from('\n')
/** What is larger is no cache of ours, in bytes. */
const largest = 2 ** 29

/** Where a text stands in the file, in bytes. */
type Place = [start: number, end: number]

/** What is kept under a name. */
interface Entry {
  /** What it was made of: it holds as long as this is the same. */
  print: string
  /** A value that is JSON, for what is always asked for. */
  note: unknown
  /** The texts, by key. */
  texts: ReadonlyMap<string, Place>
}

/** What was kept under a name; somebody else may have written it. */
export interface Kept {
  note: unknown
  /** Gives the bytes of a text by its key; nothing where there is none. */
  bytes: (key: string) => Buffer | undefined
}

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
  #bytes: Buffer = Buffer.alloc(0)
  #keys: ReadonlyArray<unknown> = []
  /** The rows of what was read: name, print, note, and for each text its key's number, start and end. */
  readonly #old: ReadonlyMap<string, ReadonlyArray<unknown>>
  readonly #new = new Map<string, Entry>()
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
    this.#old = this.#read() ?? new Map()
  }

  /**
   * Give what is kept.
   *
   * @param name The name.
   * @param print What it would be made of now.
   * @returns It; nothing where none is kept that was made of the same.
   */
  find(name: string, print: string): Kept | undefined {
    const row = this.#old.get(name)
    if (row?.[1] !== print) return undefined
    return {
      note: row[2],
      bytes: (key) => {
        const number = this.#keys.indexOf(key)
        for (let at = 3; at < row.length; at += 3) {
          if (row[at] === number) return this.#bytesAt(row[at + 1], row[at + 2])
        }
        return undefined
      }
    }
  }

  /**
   * Keep something.
   *
   * @param name The name; what was kept under it goes.
   * @param print What it was made of.
   * @param note A value that is JSON.
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
    const places = new Map<string, Place>()
    for (const [key, text] of texts) {
      const start = this.#written
      this.#line(out, text)
      places.set(key, [start, this.#written - 1])
    }
    this.#new.set(name, {print, note, texts: places})
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
    for (const [name, [, print, note, ...places]] of this.#old) {
      if (typeof print !== 'string' || this.#new.has(name) || isGone(name)) continue
      const same: Array<[string, Uint8Array]> = []
      for (let at = 0; at < places.length; at += 3) {
        const key = this.#keys[Number(places[at])]
        const text = this.#bytesAt(places[at + 1], places[at + 2])
        if (typeof key === 'string' && text) same.push([key, text])
      }
      this.keep(name, print, note, same)
    }
    const start = this.#written
    this.#line(out, JSON.stringify(indexOf(this.#new)))
    out.write(`${hex(start, 12)} ${hex(this.#sum, 8)}\n`)
    out.close()
  }

  /** Leave what stood there before. */
  discard(): void {
    this.#out?.discard()
  }

  /** The bytes of a place; nothing where there can be none. */
  #bytesAt(start: unknown, end: unknown): Buffer | undefined {
    if (!isPlace(start) || !isPlace(end) || end < start || end > this.#bytes.length) return undefined
    return this.#bytes.subarray(start, end)
  }

  #begin(): NewFile {
    if (!this.#out) {
      // A link in its place may lead anywhere.
      this.#out = new NewFile(this.#path, {followLinks: false})
      this.#line(this.#out, this.#head)
    }
    return this.#out
  }

  #line(out: NewFile, text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    this.#written += bytes.length + 1
    this.#sum = crc32(lineBreak, crc32(bytes, this.#sum))
    out.write(bytes)
    out.write(lineBreak)
  }

  #read(): Map<string, unknown[]> | undefined {
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
    return this.#rows()
  }

  #rows(): Map<string, unknown[]> | undefined {
    const bytes = this.#bytes
    const head = Buffer.from(`${this.#head}\n`)
    const last = bytes.length - trailerLength
    if (last < head.length || !bytes.subarray(0, head.length).equals(head)) return undefined
    const [, from = '', sum = ''] = trailer.exec(bytes.toString('latin1', last)) ?? []
    const start = Number.parseInt(from, 16)
    if (!(start >= head.length && start < last)) return undefined
    if (crc32(bytes.subarray(0, last)) !== Number.parseInt(sum, 16)) return undefined
    const index = rowsOf(bytes.toString('utf8', start, last))
    this.#keys = index?.keys ?? []
    return index?.rows
  }
}

/** Keys are the same for most entries, and stand in the index once. */
function indexOf(entries: ReadonlyMap<string, Entry>): unknown[] {
  const keys = new Map<string, number>()
  const rows = [...entries].map(([name, {print, note, texts}]) => {
    const places = [...texts].flatMap(([key, [start, end]]) => {
      const number = keys.get(key) ?? keys.size
      keys.set(key, number)
      return [number, start, end]
    })
    return [name, print, note, ...places]
  })
  return [[...keys.keys()], rows]
}

/** The rows of an index by their names; nothing where it is none. Most of a row is looked at when it is asked for. */
function rowsOf(index: string): {keys: unknown[]; rows: Map<string, unknown[]>} | undefined {
  const [keys, list]: unknown[] = listIn(index) ?? []
  if (!Array.isArray(keys) || !Array.isArray(list)) return undefined
  const rows = new Map<string, unknown[]>()
  for (const row of list) {
    if (!Array.isArray(row)) return undefined
    const name: unknown = row[0]
    if (typeof name !== 'string') return undefined
    rows.set(name, row)
  }
  return {keys, rows}
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function listIn(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
