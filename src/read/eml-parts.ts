import {type Field, parameters, type Typed} from './eml-header.ts'
import type {Range} from './view.ts'

/** One part of a message. */
export interface MessagePart {
  /** Its media type, such as `text/plain`. */
  type: string
  /** The character set that it names, in small letters. */
  charset?: string
  /** How its body is encoded for transport, in small letters. Default: `7bit`. */
  encoding: string
  /** Whether it says that it is a file of its own, or is not looked into. */
  isAttachment: boolean
  /** Where its body stands, without the line break before the next boundary. */
  body: Range
  /** What it is made of. */
  parts: MessagePart[]
}

/** A message as it lies on disk. */
export interface Message {
  /** The fields of its header. */
  fields: Field[]
  whole: MessagePart
}

interface Container {
  part: MessagePart
  boundary: string
}

/** Beyond this nobody writes letters: what is deeper or later is not looked at. */
const maxDepth = 100
const maxParts = 1000
const maxBoundary = 200
const fieldName = /^[!-9;-~]{1,100}[ \t]*:/
/** How much of a field is looked at, in UTF-16 code units. */
const maxField = 2000

/**
 * Find the parts of a message, in one pass. Nothing is asked of its form: what is not closed ends with the file.
 *
 * @param source The text of the file.
 * @returns Its header and its parts.
 */
export function readMessage(source: string): Message {
  const lines = new LineReader(source)
  const head = readEntity(lines, 0)
  const open: Container[] = []
  const depths = new Map<string, number>()
  let leaf: MessagePart | undefined
  let count = 1
  enter(head.part)

  for (let at = lines.delimiter(head.part.body.start); at >= 0; ) {
    const {text, next} = lines.line(at, maxBoundary)
    const name = text.trimEnd().slice(2)
    const isEnd = name.endsWith('--') && !depths.has(name)
    const depth = depths.get(isEnd ? name.slice(0, -2) : name)
    if (depth === undefined) {
      at = lines.delimiter(next)
      continue
    }
    const end = lines.beforeBreak(at)
    if (leaf) finish(leaf, end)
    leaf = undefined
    while (open.length > (isEnd ? depth : depth + 1)) {
      const inner = open.pop()
      if (!inner) break
      if (depths.get(inner.boundary) === open.length) depths.delete(inner.boundary)
      finish(inner.part, end)
    }
    const container = open.at(-1)
    if (isEnd || !container) {
      at = lines.delimiter(next)
      continue
    }
    if (++count > maxParts) break
    const {part} = readEntity(lines, next)
    container.part.parts.push(part)
    enter(part)
    at = lines.delimiter(part.body.start)
  }
  return {fields: head.fields, whole: head.part}

  function enter(part: MessagePart & {boundary?: string}): void {
    const {boundary} = part
    if (boundary === undefined) leaf = part
    else if (open.length >= maxDepth) {
      part.isAttachment = true
      leaf = part
    } else {
      depths.set(boundary, open.length)
      open.push({part, boundary})
    }
  }
}

function finish(part: MessagePart, end: number): void {
  part.body.end = Math.max(part.body.start, end)
}

/** Read a header, and what it says of the body below it. */
function readEntity(
  lines: LineReader,
  start: number
): {fields: Field[]; part: MessagePart & {boundary?: string}} {
  const {fields, end} = readFields(lines, start)
  const of = (name: string): Typed => parameters(fields.find((field) => field.name === name)?.text ?? '')
  const {value: declared, parameters: typed} = of('content-type')
  const disposition = of('content-disposition')
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(declared) ? declared : 'text/plain'
  const part: MessagePart & {boundary?: string} = {
    type,
    encoding: of('content-transfer-encoding').value || '7bit',
    isAttachment:
      disposition.value === 'attachment' || disposition.parameters.has('filename') || typed.has('name'),
    body: {start: end, end: lines.length},
    parts: []
  }
  const charset = typed.get('charset')?.toLowerCase()
  if (charset) part.charset = charset
  if (type.startsWith('multipart/')) {
    const boundary = typed.get('boundary')?.trimEnd() || lines.firstBoundary(end)
    if (boundary) part.boundary = boundary
  }
  return {fields, part}
}

/** Fields up to the first empty line, or up to what is no field; `end` is where the body starts. */
function readFields(lines: LineReader, start: number): {fields: Field[]; end: number} {
  const fields: Field[] = []
  let at = start
  while (at < lines.length) {
    const {text, end, next} = lines.line(at, maxField)
    if (text.trim() === '') return {fields, end: next}
    const last = fields.at(-1)
    if (/^[ \t]/.test(text) && last) {
      if (last.text.length < maxField) last.text += text
      last.end = end
    } else {
      const name = text.startsWith('--') ? undefined : fieldName.exec(text)?.[0]
      // A mailbox begins each message with a line of its own.
      if (!name && !(fields.length === 0 && /^>?From /.test(text))) break
      if (name) {
        const plain = name.slice(0, -1).trimEnd().toLowerCase()
        fields.push({name: plain, text: text.slice(name.length), start: at, value: at + name.length, end})
      }
    }
    at = next
  }
  return {fields, end: at}
}

/** Lines of a text. */
class LineReader {
  readonly length: number
  readonly #source: string

  constructor(source: string) {
    this.#source = source
    this.length = source.length
  }

  /** The line that starts at a place: at most `most` of it, where it ends, and where the next one starts. */
  line(start: number, most: number): {text: string; end: number; next: number} {
    const source = this.#source
    const found = source.indexOf('\n', start)
    const next = found < 0 ? source.length : found + 1
    const end = found < 0 ? next : this.beforeBreak(next)
    return {text: source.slice(start, Math.min(end, start + most)), end, next}
  }

  /** Where the line before a line's start ends. */
  beforeBreak(start: number): number {
    if (this.#source.charCodeAt(start - 1) !== 10) return start
    return this.#source.charCodeAt(start - 2) === 13 ? start - 2 : start - 1
  }

  /** The first line from a line's start on that begins as a boundary does; negative where there is none. */
  delimiter(start: number): number {
    if (this.#source.startsWith('--', start)) return start
    const found = this.#source.indexOf('\n--', start)
    return found < 0 ? -1 : found + 1
  }

  /** What the first line of a body has for a boundary, where the header forgot it. */
  firstBoundary(start: number): string | undefined {
    const at = this.delimiter(start)
    if (at < 0) return undefined
    const boundary = this.line(at, maxBoundary).text.trimEnd().slice(2)
    return boundary && !/\s/.test(boundary) ? boundary : undefined
  }
}
