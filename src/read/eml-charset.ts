/** A character set, as much of it as reading and mending letters needs. */
export interface Charset {
  /**
   * Give the text of bytes.
   *
   * @param bytes The bytes.
   * @param write Is told each piece of text in order: its UTF-16 code units, and the bytes that it stands in.
   */
  decode: (bytes: Uint8Array, write: (unit: number, from: number, to: number) => void) => void
  /** The bytes of a text; nothing where it has no bytes for all of it. */
  encode: (text: string) => Uint8Array | undefined
}

/** Where windows-1252 differs from Unicode's first 256 characters. Node 20's own decoder does not know it. */
const western =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const singleByte = /^(?:windows-(?:125\d|874)|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/
const replacement = 0xfffd

/**
 * Find a character set.
 *
 * @param name Its name, in small letters; default: UTF-8 where the bytes are that, else windows-1252.
 * @param bytes The bytes that it is for.
 * @returns The character set; of an unknown one, what its bytes most likely are.
 */
export function charsetOf(name: string | undefined, bytes: Uint8Array): Charset {
  const known = canonical(name)
  if (known === undefined) return isUtf8(bytes) ? utf8 : singleByteCharset(westernTable(), 0x80)
  if (known === 'utf-8') return utf8
  if (known === 'windows-1252') {
    // By these names mail means windows-1252 when it is read, and less than that when it is written.
    const written = name === 'windows-1252' || name === 'cp1252' ? 256 : name?.includes('ascii') ? 0x80 : 0
    return singleByteCharset(westernTable(), written)
  }
  return singleByte.test(known) ? singleByteCharset(tableOf(known), 256) : streamed(known)
}

/**
 * Whether bytes are UTF-8.
 *
 * @param bytes The bytes.
 * @returns Whether they are.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function canonical(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

const utf8: Charset = {
  decode(bytes, write) {
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at] ?? 0
      const length = sequence(bytes, at, first)
      if (length < 2) {
        write(length === 1 ? first : replacement, at, at + 1)
        at++
        continue
      }
      let code = first & (0x7f >> length)
      for (let next = at + 1; next < at + length; next++) code = (code << 6) | ((bytes[next] ?? 0) & 0x3f)
      const isValid =
        code <= 0x10ffff &&
        !(code >= 0xd800 && code <= 0xdfff) &&
        code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
      if (!isValid) {
        write(replacement, at, at + 1)
        at++
        continue
      }
      for (const unit of String.fromCodePoint(code).split('')) write(unit.charCodeAt(0), at, at + length)
      at += length
    }
  },
  encode: (text) => new TextEncoder().encode(text)
}

/** How many bytes a character has by its first: 0 where they are not all there. */
function sequence(bytes: Uint8Array, at: number, first: number): number {
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

function westernTable(): string {
  let table = ''
  for (let byte = 0; byte < 256; byte++)
    table += byte >= 0x80 && byte < 0xa0 ? western.charAt(byte - 0x80) : String.fromCharCode(byte)
  return table
}

function tableOf(name: string): string {
  const decoder = new TextDecoder(name)
  let table = ''
  for (let byte = 0; byte < 256; byte++) table += decoder.decode(Uint8Array.of(byte)).charAt(0) || '\ufffd'
  return table
}

/** @param written Below which byte a character may be written; 0 for all but those that Unicode has for controls. */
function singleByteCharset(table: string, written: number): Charset {
  return {
    decode(bytes, write) {
      for (let at = 0; at < bytes.length; at++) write(table.charCodeAt(bytes[at] ?? 0), at, at + 1)
    },
    encode(text) {
      const bytes = new Uint8Array(text.length)
      for (let index = 0; index < text.length; index++) {
        const byte = table.indexOf(text.charAt(index))
        if (byte < 0 || (written === 0 ? byte >= 0x80 && byte < 0xa0 : byte >= written)) return undefined
        bytes[index] = byte
      }
      return bytes
    }
  }
}

/** A set whose characters have several bytes is decoded byte by byte, to know where each stands. It is not written. */
function streamed(name: string): Charset {
  return {
    decode(bytes, write) {
      const decoder = new TextDecoder(name)
      let from = 0
      for (let at = 0; at < bytes.length; at++) {
        const text = decoder.decode(bytes.subarray(at, at + 1), {stream: true})
        for (let index = 0; index < text.length; index++) write(text.charCodeAt(index), from, at + 1)
        if (text) from = at + 1
      }
      const rest = decoder.decode()
      for (let index = 0; index < rest.length; index++) write(rest.charCodeAt(index), from, bytes.length)
    },
    encode: (text) => (text === '' ? new Uint8Array(0) : undefined)
  }
}
