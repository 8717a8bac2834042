import {type Charset, charsetOf, isUtf8} from './eml-charset.ts'
import {encodedWords, type Field} from './eml-header.ts'
import type {MessagePart} from './eml-parts.ts'
import {type Bytes, base64, plainBytes, quotedPrintable} from './eml-transfer.ts'
import {SourceMap} from './source-map.ts'
import type {Range} from './view.ts'

/** How a run of a message's text stands in its file. */
export interface Region extends Range {
  encoding: 'plain' | 'quoted-printable' | 'base64' | 'word'
  /** Where it stands in the file. */
  file: Range
  /** The character set that its bytes are in; missing where its characters stand in the file as they are. */
  charset?: Charset
  /** Whether what is not in ASCII may be added. */
  isWide: boolean
  /** Of base64: its bytes, the byte of each character of the text and one more, and what else is needed to write it anew. */
  base64?: {bytes: Bytes; units: Uint32Array; isRegular: boolean; end: number}
}

/** The readable text of a message: some fields of its header, and one part. */
export class MessageText {
  readonly map = new SourceMap()
  readonly regions: Region[] = []
  readonly #source: string
  readonly #pieces: string[] = []
  #length = 0

  /** @param source The text of the file. */
  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length
  }

  /** @returns The text. */
  text(): string {
    return this.#pieces.join('')
  }

  /**
   * Append a field of the header on one line, with an empty line below it.
   *
   * @param field The field.
   * @returns Where it stands in the text.
   */
  addField({start, value, end}: Field): Range {
    const from = this.#length
    this.#same(start, value)
    const text = this.#source.slice(value, end)
    let at = 0
    let afterWord = false
    for (const word of encodedWords(text)) {
      const between = text.slice(at, word.start)
      // White space between two encoded words is not shown.
      if (!afterWord || between.trim()) this.#folded(value + at, value + word.start)
      const content = {start: value + word.content.start, end: value + word.content.end}
      const read = word.encoding === 'base64' ? base64 : quotedWord
      this.#decoded(read(this.#source, content), 'word', word.charset, {
        start: value + word.start,
        end: value + word.end
      })
      at = word.end
      afterWord = true
    }
    this.#folded(value + at, end)
    const range = {start: from, end: this.#length}
    this.#pieces.push('\n\n')
    this.map.addWhole(end, 0, 2)
    this.#length += 2
    return range
  }

  /**
   * Append the body of a part.
   *
   * @param part The part.
   */
  addBody({body, encoding, charset: name, type}: MessagePart): void {
    const source = this.#source
    const charset =
      name ?? (type === 'text/html' ? metaCharset(source.slice(body.start, body.end)) : undefined)
    if (encoding === 'base64') this.#decoded(base64(source, body), 'base64', charset, body)
    else if (encoding === 'quoted-printable')
      this.#decoded(quotedPrintable(source, body), 'quoted-printable', charset, body)
    else {
      const bytes = rawBytes(source, body, charset)
      if (bytes) this.#decoded(bytes, 'plain', charset, body)
      else this.#same(body.start, body.end, charset)
    }
  }

  #folded(start: number, end: number): void {
    let from = start
    for (const match of this.#source.slice(start, end).matchAll(/\r?\n[ \t]*/g)) {
      const at = start + match.index
      this.#same(from, at)
      from = at + match[0].length
      this.#pieces.push(' ')
      this.map.addWhole(at, from - at, 1)
      this.#length++
    }
    const bytes = rawBytes(this.#source, {start: from, end}, 'utf-8')
    if (bytes) this.#decoded(bytes, 'plain', 'utf-8', {start: from, end})
    else this.#same(from, end)
  }

  #same(start: number, end: number, charset = 'utf-8'): void {
    if (start >= end) return
    const text = this.#source.slice(start, end)
    this.regions.push({
      start: this.#length,
      end: this.#length + text.length,
      encoding: 'plain',
      file: {start, end},
      isWide: charset === 'utf-8' || charset === 'utf8' || isWide(text)
    })
    this.#pieces.push(text)
    this.map.add(start, text.length)
    this.#length += text.length
  }

  #decoded(
    found: Bytes & {isRegular?: boolean; end?: number},
    encoding: Region['encoding'],
    name: string | undefined,
    file: Range
  ): void {
    const {bytes, starts, ends, isRegular, end} = found
    const charset = charsetOf(name, bytes)
    const source = this.#source
    const units = new Uint16Array(bytes.length)
    const places = encoding === 'base64' ? new Uint32Array(bytes.length + 1) : undefined
    let length = 0
    charset.decode(bytes, (unit, from, to) => {
      const start = starts[from] ?? 0
      const until = ends[to - 1] ?? start
      units[length] = unit
      if (places) places[length] = from
      length++
      if (until === start + 1 && source.charCodeAt(start) === unit) this.map.add(start, 1)
      else this.map.addWhole(start, until - start, 1)
    })
    if (places) places[length] = bytes.length
    const region: Region = {
      start: this.#length,
      end: this.#length + length,
      encoding,
      file,
      charset,
      isWide: true
    }
    if (places && isRegular !== undefined && end !== undefined)
      region.base64 = {bytes: found, units: places, isRegular, end}
    this.regions.push(region)
    this.#pieces.push(fromUnits(units.subarray(0, length)))
    this.#length += length
  }
}

function quotedWord(source: string, range: Range): Bytes {
  return quotedPrintable(source, range, true)
}

/** The bytes of a body that is not encoded; nothing where the file's own decoding has made characters of them, or all are ASCII. */
function rawBytes(source: string, range: Range, charset: string | undefined): Bytes | undefined {
  if (!isWide(source.slice(range.start, range.end))) return undefined
  const found = plainBytes(source, range)
  if (!found) return undefined
  const isUnicode =
    charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset.includes('ascii')
  return !isUnicode || isUtf8(found.bytes) || charset === undefined ? found : undefined
}

function isWide(text: string): boolean {
  return /[^\0-\x7f]/.test(text)
}

/** The character set that an HTML document names in its own head. */
function metaCharset(body: string): string | undefined {
  const name = /<meta\b[^<>]{0,200}?\bcharset=(?:3D)?["']?([\w-]{1,40})/i.exec(body.slice(0, 2000))?.[1]
  return name?.toLowerCase()
}

function fromUnits(units: Uint16Array): string {
  const pieces: string[] = []
  for (let at = 0; at < units.length; at += 8192)
    pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)))
  return pieces.join('')
}
