import type {Region} from './eml-text.ts'
import {toBase64} from './eml-transfer.ts'
import type {SourceMap} from './source-map.ts'
import type {Change} from './view.ts'

/** The longest line of an encoded part, in characters. */
const longestLine = 76

/**
 * Turn changes of a message's text into changes of its file: each is encoded as its surroundings are.
 *
 * @param changes The changes of the text, in order.
 * @param regions How the text stands in the file, in order.
 * @param map Where its characters stand there.
 * @param source The text of the file.
 * @returns The changes of the file, in order; a sentence that says why where there are none.
 */
export function changeMessage(
  changes: ReadonlyArray<Change>,
  regions: ReadonlyArray<Region>,
  map: SourceMap,
  source: string
): Change[] | string {
  const byRegion = new Map<Region, Change[]>()
  for (const change of changes) {
    const region = regions.find(({start, end}) => start <= change.start && change.end <= end)
    if (!region)
      return 'What would be changed stands in several pieces in the file, so the change is left to a person.'
    const others = byRegion.get(region)
    const last = others?.at(-1)
    // Two that touch are one, so that the second can take spaces before it that the first takes away.
    if (others && last?.end === change.start)
      others.splice(-1, 1, {start: last.start, end: change.end, text: last.text + change.text})
    else if (others) others.push(change)
    else byRegion.set(region, [change])
  }
  const result: Change[] = []
  for (const [region, own] of byRegion) {
    const made = changeRegion(region, own, map, source)
    if (typeof made === 'string') return made
    result.push(...made)
  }
  return result
}

function changeRegion(
  region: Region,
  changes: ReadonlyArray<Change>,
  map: SourceMap,
  source: string
): Change[] | string {
  const {encoding, charset, isWide} = region
  if (encoding === 'word') return 'The subject is encoded here, so the change is left to a person.'
  if (!isWide && changes.some(({text}) => /[^\0-\x7f]/.test(text))) return onlyAscii
  if (!charset) return changes.map(({start, end, text}) => ({...placeOf(start, end, region, map), text}))
  const written: Array<Change & {bytes: Uint8Array}> = []
  for (const change of changes) {
    const bytes = charset.encode(change.text)
    if (!bytes) return noCharacter
    written.push({...change, bytes})
  }
  if (encoding === 'base64') return changeBase64(region, written, source)
  return written.map(({start, end, bytes}) => {
    const place = placeOf(start, end, region, map)
    return encoding === 'plain'
      ? {...place, text: String.fromCharCode(...bytes)}
      : changeQuotedPrintable(place, bytes, region, source)
  })
}

const noCharacter =
  'The character set of this part does not have what the change would add, so the change is left to a person.'

const onlyAscii =
  'This part holds nothing but ASCII so far, and what the change would add is beyond it, so the change is left to a person.'

function placeOf(start: number, end: number, region: Region, map: SourceMap): {start: number; end: number} {
  if (end > start) return {start: map.start(start), end: map.end(end)}
  const at = start > region.start ? map.end(start) : map.start(start)
  return {start: at, end: at}
}

/** Write bytes into quoted-printable lines. Only where a line would be too long are soft breaks added. */
function changeQuotedPrintable(
  {start, end}: {start: number; end: number},
  bytes: Uint8Array,
  {file}: Region,
  source: string
): Change {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1) + 1, file.start)
  const found = source.indexOf('\n', end)
  const lineEnd = found < 0 || found >= file.end ? file.end : source[found - 1] === '\r' ? found - 1 : found
  const rest = Math.max(0, lineEnd - end)
  const softBreak = `=${lineBreakOf(source)}`
  let from = start
  // Spaces at a line's end are not part of the text.
  if (rest === 0 && bytes.length === 0)
    while (from > lineStart && /[ \t]/.test(source[from - 1] ?? '')) from--
  const letters = [...bytes].map((byte, index) => quoted(byte, rest === 0 && index === bytes.length - 1))
  const plain = letters.join('')
  if (from - lineStart + plain.length + rest <= longestLine) return {start: from, end, text: plain}
  let column = from - lineStart
  let text = ''
  for (const letter of letters) {
    if (column + letter.length >= longestLine) {
      text += softBreak
      column = 0
    }
    text += letter
    column += letter.length
  }
  if (column > 0 && column + rest > longestLine) text += softBreak
  return {start: from, end, text}
}

/** How the file breaks its lines. */
function lineBreakOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\r\n'
}

function quoted(byte: number, isLast: boolean): string {
  const isPlain =
    byte === 10 || byte === 13 || (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && !isLast)
  return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Write base64 anew from the first change to the end: what is added or taken away moves all that follows. */
function changeBase64(
  {base64, file, start: regionStart}: Region,
  changes: ReadonlyArray<Change & {bytes: Uint8Array}>,
  source: string
): Change[] | string {
  const [first] = changes
  if (!base64 || !first) return []
  if (!base64.isRegular) return 'This part is base64 with gaps in it, so the change is left to a person.'
  const {
    bytes: {bytes, starts},
    units,
    end
  } = base64
  const byteOf = (unit: number): number => units[unit - regionStart] ?? bytes.length
  const from = byteOf(first.start) - (byteOf(first.start) % 3)
  const pieces: Uint8Array[] = []
  let at = from
  for (const change of changes) {
    pieces.push(bytes.subarray(at, byteOf(change.start)), change.bytes)
    at = byteOf(change.end)
  }
  pieces.push(bytes.subarray(at))
  const start = starts[from] ?? end
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1) + 1, file.start)
  const lineBreak = lineBreakOf(source)
  const body = source.slice(file.start, file.end).trim()
  const firstBreak = body.search(/[\r\n]/)
  const width = firstBreak < 0 ? Math.max(longestLine, body.length) : Math.max(4, firstBreak)
  const letters = toBase64(joined(pieces))
  const lines: string[] = []
  let column = start - lineStart
  for (let letter = 0; letter < letters.length; ) {
    const room = Math.max(0, width - column)
    lines.push(letters.slice(letter, letter + room))
    letter += room
    column = 0
  }
  return [{start, end, text: lines.join(lineBreak)}]
}

function joined(pieces: ReadonlyArray<Uint8Array>): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    result.set(piece, at)
    at += piece.length
  }
  return result
}
