import {isUtf8} from 'node:buffer'
import {isHarmlessJson} from './json-text.ts'
import {endOfPlain, plainBytes} from './plain-bytes.ts'

// What may stand next. Each has a name of its own, as the bytes have: to look names up takes long before code is compiled.
const value = 0
const firstValue = 1
const key = 2
const firstKey = 3
const colonNext = 4
const commaNext = 5
/** What is nested deeper is nothing of ours; a bit for each level tells objects from lists. */
const deepest = 30

const inStrings = plainBytes('', '"\\#')
const quote = 0x22
const backslash = 0x5c
const hash = 0x23
const openObject = 0x7b
const closeObject = 0x7d
const openList = 0x5b
const closeList = 0x5d
const comma = 0x2c
const colon = 0x3a
const space = 0x20
const lineBreak = 0x0a

/**
 * Whether bytes are JSON as `jsonText` writes it: one value, and nothing in it that would do harm where it is shown.
 *
 * @param bytes The bytes.
 * @returns Whether they are.
 */
export function isJsonText(bytes: Uint8Array): boolean {
  if (isPlainJson(bytes)) return true
  const {buffer, byteOffset, length} = bytes
  return isUtf8(bytes) && isHarmlessJson(Buffer.from(buffer, byteOffset, length).toString())
}

/** Whether they are and it is quick to tell, which it is for most: to parse them takes several times as long. */
function isPlainJson(text: Uint8Array): boolean {
  let at = 0
  let state: number = value
  let depth = 0
  /** The lowest bit says whether the innermost that is open is an object. */
  let kinds = 0
  while (at < text.length) {
    const byte = text[at] ?? 0
    if (byte === space || byte === lineBreak) {
      do at++
      while (text[at] === space)
    } else if (byte === quote) {
      if (state === colonNext || state === commaNext) return false
      at = endOfString(text, at + 1)
      if (at === 0) return false
      state = state === key || state === firstKey ? colonNext : commaNext
    } else if (byte === comma) {
      if (state !== commaNext || depth === 0) return false
      state = kinds & 1 ? key : value
      at++
    } else if (byte === colon) {
      if (state !== colonNext) return false
      state = value
      at++
    } else if (byte === closeObject || byte === closeList) {
      const isObject = byte === closeObject
      const isEnd = state === commaNext || state === (isObject ? firstKey : firstValue)
      if (!isEnd || depth === 0 || (kinds & 1) !== Number(isObject)) return false
      depth--
      kinds >>= 1
      state = commaNext
      at++
    } else {
      if (state !== value && state !== firstValue) return false
      if (byte === openObject || byte === openList) {
        if (++depth > deepest) return false
        kinds = (kinds << 1) | Number(byte === openObject)
        state = byte === openObject ? firstKey : firstValue
        at++
      } else {
        at = endOfWord(text, at)
        if (at === 0) return false
        state = commaNext
      }
    }
  }
  return state === commaNext && depth === 0
}

/** The end of a string, behind its quotation mark; 0 where it has none, or anything that is not plain. */
function endOfString(text: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    while (inStrings[text[at] ?? 0] === 1) at++
    const byte = text[at] ?? 0
    if (byte === quote) return at + 1
    if (byte === backslash) at = endOfEscape(text, at + 1)
    else if (byte === hash) at = text[at + 1] === hash ? 0 : at + 1
    else at = byte < 0x80 ? 0 : endOfPlain(text, at)
    if (at === 0) return 0
  }
}

const escapes = new Set(Buffer.from('"\\/bfnrt'))
const words = ['true', 'false', 'null'].map((word) => Buffer.from(word))

function endOfEscape(text: Uint8Array, at: number): number {
  if (escapes.has(text[at] ?? 0)) return at + 1
  return /^u[0-9a-f]{4}$/i.test(String.fromCharCode(...text.subarray(at, at + 5))) ? at + 5 : 0
}

/** The end of a whole number or a name of a value; 0 where it is neither. */
function endOfWord(text: Uint8Array, from: number): number {
  let at = from
  while (isDigit(text[at] ?? 0)) at++
  if (at > from) return text[from] === 0x30 && at > from + 1 ? 0 : at
  const word = words.find((bytes) => bytes.every((byte, index) => text[from + index] === byte))
  return word ? from + word.length : 0
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
