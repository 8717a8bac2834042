import {isUtf8} from 'node:buffer'
import {FileError} from './file-error.ts'
import {shownSize} from './size.ts'

/** A file as it was read. */
export interface LoadedText {
  /** Its text, without a byte order mark. */
  text: string
  /** Whether a byte order mark stood before it. */
  bom: boolean
  /** How its characters stand in the file; `bytes`: each is one byte. Default: `utf-8`. */
  encoding?: 'utf-8' | 'bytes'
}

/** How much of a file is looked at to tell whether it is text, in bytes. */
const sample = 8192

/**
 * Make text of bytes.
 *
 * @param bytes All bytes of a file.
 * @param name The file, for errors.
 * @param isMessage Whether its parts say themselves what they are encoded in, so that it need not be UTF-8. Default: false.
 * @returns The text.
 * @throws {FileError} Where they are no text in UTF-8.
 */
export function decode(bytes: Buffer, name: string, isMessage = false): LoadedText {
  const wide = wideEncoding(bytes)
  if (wide) throw new FileError(name, `unexpected ${wide}, expected UTF-8; save it as UTF-8`)
  if (bytes.subarray(0, sample).includes(0))
    throw new FileError(name, 'unexpected binary file, expected text')
  if (!isUtf8(bytes)) {
    if (isMessage) return {text: bytes.toString('latin1'), bom: false, encoding: 'bytes'}
    throw new FileError(name, `invalid UTF-8 in line ${invalidLine(bytes)}; save it as UTF-8`)
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return {text: bytes.toString('utf8', bom ? 3 : 0), bom}
}

/**
 * Make bytes of text: what `decode` undoes.
 *
 * @param loaded The text.
 * @returns The bytes.
 */
export function encode({text, bom, encoding}: LoadedText): Buffer {
  if (encoding === 'bytes') return Buffer.from(text, 'latin1')
  return Buffer.from(bom ? `\uFEFF${text}` : text, 'utf8')
}

/**
 * Refuse what is too large.
 *
 * @param size The size in bytes; of a stream, what has come so far.
 * @param max The limit in bytes.
 * @param name The file, for errors.
 * @throws {FileError} Where the size is over the limit.
 */
export function checkSize(size: number, max: number, name: string): void {
  if (size <= max) return
  throw new FileError(name, `larger than the limit of ${shownSize(max)} (\`--max-file-size\`)`)
}

function wideEncoding(bytes: Buffer): string | undefined {
  const [first, second, third, fourth] = bytes
  const little = first === 0xff && second === 0xfe
  if (little && third === 0 && fourth === 0) return 'UTF-32'
  if (little || (first === 0xfe && second === 0xff)) return 'UTF-16'
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'UTF-32' : undefined
}

/** No character of several bytes has one that is a line break. */
function invalidLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}
