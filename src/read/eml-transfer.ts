import type {Range} from './view.ts'

/** Bytes that stand encoded in a file. */
export interface Bytes {
  bytes: Uint8Array
  /** Where each byte starts in the file, and where it ends; bytes that share four letters of base64 share their place. */
  starts: Uint32Array
  ends: Uint32Array
}

/** Collects bytes, with the place of each. */
class ByteBuilder {
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  #length = 0

  /** @param most How many bytes there can be. */
  constructor(most: number) {
    this.#bytes = new Uint8Array(most)
    this.#starts = new Uint32Array(most)
    this.#ends = new Uint32Array(most)
  }

  add(byte: number, start: number, end: number): void {
    this.#bytes[this.#length] = byte
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
  }

  finish(): Bytes {
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length)
    }
  }
}

/**
 * Take a text whose characters are bytes.
 *
 * @param source The text of the file.
 * @param range The range of it.
 * @returns Its bytes; nothing where some character is more than a byte.
 */
export function plainBytes(source: string, {start, end}: Range): Bytes | undefined {
  // Looked for first: of a long text, room for the bytes is nine times what the text takes.
  if (/[^\0-\xff]/.test(source.slice(start, end))) return undefined
  const builder = new ByteBuilder(end - start)
  for (let at = start; at < end; at++) builder.add(source.charCodeAt(at), at, at + 1)
  return builder.finish()
}

/**
 * Decode quoted-printable.
 *
 * @param source The text of the file.
 * @param range The range that is encoded.
 * @param isWord Whether it is a word of a header, where `_` is a space. Default: false.
 * @returns Its bytes. A character that should not stand there is the bytes that it has in UTF-8.
 */
export function quotedPrintable(source: string, {start, end}: Range, isWord = false): Bytes {
  const builder = new ByteBuilder(3 * (end - start))
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at)
    if (code === 61) {
      const byte = hex(source, at + 1, end)
      if (byte >= 0) {
        builder.add(byte, at, at + 3)
        at += 3
        continue
      }
      const after = lineEnd(source, spaces(source, at + 1, end), end)
      if (after >= 0) {
        at = after
        continue
      }
    } else if (code === 32 || code === 9) {
      // Spaces at a line's end were added on the way.
      const next = spaces(source, at, end)
      if (!isWord && next < end && lineEnd(source, next, end) < 0)
        for (let space = at; space < next; space++) builder.add(source.charCodeAt(space), space, space + 1)
      at = next
      continue
    }
    if (code < 0x100) {
      builder.add(isWord && code === 95 ? 32 : code, at, at + 1)
      at++
      continue
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? code)
    for (const byte of new TextEncoder().encode(character)) builder.add(byte, at, at + character.length)
    at += character.length
  }
  return builder.finish()
}

/** The byte that two hexadecimal digits write, or a negative number. */
function hex(source: string, at: number, end: number): number {
  if (at + 2 > end) return -1
  const digits = source.slice(at, at + 2)
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : -1
}

function spaces(source: string, at: number, end: number): number {
  let next = at
  while (next < end && (source.charCodeAt(next) === 32 || source.charCodeAt(next) === 9)) next++
  return next
}

/** Where the line break at a place ends; negative where none is there. */
function lineEnd(source: string, at: number, end: number): number {
  if (at >= end) return end
  if (source.startsWith('\r\n', at)) return at + 2
  return source.charCodeAt(at) === 10 ? at + 1 : -1
}

/** The value of each letter of base64 by its code; 64 for what is none. */
let letters: Uint8Array | undefined

function letterValues(): Uint8Array {
  if (letters) return letters
  letters = new Uint8Array(128).fill(64)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  for (let value = 0; value < 64; value++) letters[alphabet.charCodeAt(value)] = value
  return letters
}

/** What base64 gave. */
export interface Base64 extends Bytes {
  /** Whether each three bytes but the last stand in four letters of their own, so that it can be written anew from any of them. */
  isRegular: boolean
  /** Where its last letter or padding ends in the file. */
  end: number
}

/**
 * Decode base64. What is no letter of it is passed over; what is cut off at the end gives the bytes that are whole.
 *
 * @param source The text of the file.
 * @param range The range that is encoded.
 * @returns Its bytes.
 */
export function base64(source: string, {start, end}: Range): Base64 {
  const values = letterValues()
  const builder = new ByteBuilder(Math.ceil(((end - start) * 3) / 4) + 3)
  let bits = 0
  let count = 0
  let from = start
  let last = start
  let isRegular = true
  let padded = false
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const value = code < 128 ? (values[code] ?? 64) : 64
    if (value === 64) {
      if (code === 61) {
        write()
        padded = true
        last = at + 1
      } else if (code > 32) isRegular = false
      continue
    }
    if (padded) isRegular = false
    if (count === 0) from = at
    bits = (bits << 6) | value
    last = at + 1
    if (++count === 4) write()
  }
  write()
  return {...builder.finish(), isRegular, end: last}

  function write(): void {
    if (count > 1) {
      const all = bits << (6 * (4 - count))
      for (let index = 0; index < count - 1; index++)
        builder.add((all >> (16 - 8 * index)) & 0xff, from, last)
    }
    bits = 0
    count = 0
  }
}

/**
 * Encode bytes as base64, in one line.
 *
 * @param bytes The bytes.
 * @returns The letters.
 */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  // A call takes only so many arguments; a multiple of three needs no padding in between.
  for (let at = 0; at < bytes.length; at += 24_576)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))))
  return pieces.join('')
}
