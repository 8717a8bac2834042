import type {BlockKind, BlockPlace, Mask} from '../tree.ts'
import {SourceMap} from './source-map.ts'
import type {Range} from './view.ts'

/** A block of a view, by its place there. */
export interface ViewBlock extends Range {
  kind: BlockKind
  link: boolean
  place: BlockPlace | undefined
  /** The cells of a row of data. */
  cells?: Range[]
}

/** A line of the block that is open. */
interface Line extends Range {
  /** The links in it. */
  links: Range[]
  /** Whether something stands outside its links. */
  outside: boolean
}

/** White space that is not read as the one space that it is shown as. */
const space = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g
/** Spaces that do not break, and characters that are not seen at all. */
const unseen = /[\u00a0\u00ad\u200b-\u200d\u2060\ufeff]|\u034f/
const maxCell = 80

/** Builds the readable text of a document, block by block, and remembers where each character stands in the file. */
export class HtmlViewBuilder {
  readonly map = new SourceMap()
  readonly blocks: ViewBlock[] = []
  /** The tags within the text, as places in it. */
  readonly masks: Mask[] = []
  /** Whether the body has shown something yet. */
  hasInk = false
  /** How many links are open. */
  inLink = 0
  readonly #pieces: string[] = []
  readonly #source: string
  readonly #tags: ReadonlyArray<Mask>
  #length = 0
  #tag = 0
  #tagEnd = 0
  #kind: BlockKind = 'paragraph'
  #place: BlockPlace | undefined
  #footer = false
  #lines: Line[] = []
  #breaks: Range[] = []
  /** Whether white space that comes now would be shown. */
  #spaceShows = false
  #ink = 0
  #inkStart = 0

  /**
   * @param source The text of the document.
   * @param tags Its template tags, in order.
   */
  constructor(source: string, tags: ReadonlyArray<Mask>) {
    this.#source = source
    this.#tags = tags
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length
  }

  /** Where the last character that is seen ends. */
  get inkEnd(): number {
    return this.#ink
  }

  /** @returns The text. */
  text(): string {
    const text = this.#pieces.join('')
    // Of a long document there are very many.
    this.#pieces.splice(0, this.#pieces.length, text)
    return text
  }

  /** Say what the block that begins with the next word is. */
  describe(kind: BlockKind, place: BlockPlace | undefined): void {
    if (this.#lines.length > 0) return
    this.#kind = kind
    this.#place = place
  }

  /** Say that the block holds a link that only footers hold. */
  markFooter(): void {
    this.#footer = true
  }

  /**
   * Append text of the document.
   *
   * @param start Where it starts in the file.
   * @param end Where it ends.
   * @param pre Whether its white space is shown as it is.
   */
  add(start: number, end: number, pre: boolean): void {
    let from = start
    const tags = this.#tags
    while (this.#tag < tags.length && (tags[this.#tag]?.end ?? 0) <= start) this.#tag++
    for (let tag = tags[this.#tag]; tag && tag.start < end; tag = tags[++this.#tag]) {
      if (tag.start > from) this.#plain(Math.max(from, this.#tagEnd), tag.start, pre)
      if (tag.start >= this.#tagEnd) this.#addTag(tag)
      from = Math.max(from, tag.end)
      this.#tagEnd = tag.end
      if (tag.end > end) break
    }
    from = Math.max(from, this.#tagEnd)
    if (from < end) this.#plain(from, end, pre)
  }

  /** Append a line that is no HTML, as a block of the header. */
  addLine(start: number, end: number): void {
    this.describe('paragraph', 'header')
    this.add(start, end, false)
    this.endBlock()
  }

  /** Append a character that is written as an entity. */
  entity(start: number, end: number, text: string): void {
    if (/^[ \t\n\r\f]$/.test(text)) this.#space(start, end)
    else if (text === '\u00a0') this.#fixedSpace(start, end)
    else if (!unseen.test(text)) {
      this.#beginInk()
      this.#emit(text)
      this.map.addWhole(start, end - start, text.length)
      this.#endInk()
    }
  }

  /** Begin a new line. */
  lineBreak(start: number, end: number): void {
    if (this.#lines.length === 0) return
    this.#breaks.push({start, end})
    this.#spaceShows = false
  }

  /** Note that the ink from `from` on is a link. */
  link(from: number): void {
    const line = this.#lines.at(-1)
    if (line && this.#ink > from) line.links.push({start: Math.max(from, line.start), end: this.#ink})
  }

  /** End the block that is open. */
  endBlock(): void {
    this.#breaks = []
    this.#spaceShows = false
    const lines = this.#lines
    if (lines.length === 0) return
    this.#lines = []
    const place = this.#place ?? (this.#footer ? 'footer' : undefined)
    this.#footer = false
    let open: ViewBlock | undefined
    for (const line of lines) {
      const end = line.end
      if (line.outside || line.links.length === 0) {
        if (open && !open.link) open.end = end
        else {
          open = {start: line.start, end, kind: this.#kind, link: false, place}
          this.blocks.push(open)
        }
        continue
      }
      for (const link of line.links) {
        open = {...link, kind: this.#kind, link: true, place}
        this.blocks.push(open)
      }
    }
  }

  /**
   * Make one row of a table's cells, where it is data: several cells with a few words each.
   *
   * @param from How many blocks there were before the row.
   * @param cells How many of its cells show something.
   */
  joinRow(from: number, cells: number): void {
    const row = this.blocks.slice(from)
    const [first] = row
    const last = row.at(-1)
    if (!first || !last || row.length < 2 || row.length !== cells) return
    if (row.some((block) => block.link || block.kind !== 'paragraph' || block.end - block.start > maxCell))
      return
    this.blocks.splice(from, row.length, {...first, kind: 'row', end: last.end, cells: row})
  }

  #plain(start: number, end: number, pre: boolean): void {
    if (start >= end) return
    let from = start
    if (pre) {
      for (const match of this.#source.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
        this.#words(from, start + match.index)
        from = start + match.index + match[0].length
        this.lineBreak(from - match[0].length, from)
      }
      this.#words(from, end)
      return
    }
    // Only within the piece: a search to the next longer space would cost the whole document each time.
    for (const match of this.#source.slice(start, end).matchAll(space)) {
      const at = start + match.index
      this.#words(from, at)
      from = at + match[0].length
      this.#space(at, from)
    }
    this.#words(from, end)
  }

  /** Append text without line breaks or longer spaces. */
  #words(start: number, end: number): void {
    const source = this.#source
    let from = start
    while (from < end && source.charCodeAt(from) === 32) this.#space(from, ++from)
    if (from >= end) return
    const text = source.slice(from, end)
    if (!unseen.test(text)) {
      this.#same(from, end)
      return
    }
    let at = from
    for (let index = from; index < end; index++) {
      if (!unseen.test(source.charAt(index))) continue
      this.#same(at, index)
      if (source.charCodeAt(index) === 0xa0) this.#fixedSpace(index, index + 1)
      at = index + 1
    }
    this.#same(at, end)
  }

  #same(start: number, end: number): void {
    if (start >= end) return
    const text = this.#source.slice(start, end)
    const tail = text.length - text.trimEnd().length
    if (tail === text.length) {
      this.#space(start, end)
      return
    }
    this.#beginInk()
    this.#emit(text)
    this.map.add(start, end - start)
    this.#endInk(tail)
  }

  #space(start: number, end: number): void {
    if (!this.#spaceShows) return
    this.#spaceShows = false
    this.#emit(' ')
    this.map.addWhole(start, end - start, 1)
  }

  /** A space that does not break is a space to the words around it. */
  #fixedSpace(start: number, end: number): void {
    if (this.#lines.length === 0 || this.#breaks.length > 0) return
    this.#emit(' ')
    this.map.addWhole(start, end - start, 1)
  }

  #addTag(tag: Mask): void {
    const text = this.#source.slice(tag.start, tag.end)
    const prints = tag.kind === 'output' || tag.kind === 'slot'
    if (prints) this.#beginInk()
    else if (this.#lines.length === 0) this.#separate('\n\n')
    const start = this.#length
    this.#emit(text)
    this.map.add(tag.start, text.length)
    this.masks.push({...tag, start, end: this.#length})
    if (prints) this.#endInk()
  }

  /** Divide what comes from what was before. */
  #separate(mark: string): void {
    if (this.#length === 0) return
    this.#emit(mark)
    this.map.addWhole(this.map.end(this.#length - mark.length), 0, mark.length)
  }

  #beginInk(): void {
    const [first, second] = this.#breaks
    const last = this.#breaks.at(-1)
    const kind = this.#kind
    const place = this.#place
    if (first && second && last) {
      this.endBlock()
      this.#emit('\n\n')
      this.map.addWhole(first.start, first.end - first.start, 1)
      this.map.addWhole(second.start, last.end - second.start, 1)
      this.#kind = kind
      this.#place = place
      this.#open()
    } else if (first) {
      this.#breaks = []
      this.#emit('\n')
      this.map.addWhole(first.start, first.end - first.start, 1)
      this.#open()
    } else if (this.#lines.length === 0) {
      const before = this.blocks.at(-1)
      this.#separate(before?.kind === 'item' && kind === 'item' ? '\n' : '\n\n')
      this.#open()
    }
    this.#inkStart = this.#length
  }

  #open(): void {
    this.#lines.push({start: this.#length, end: this.#length, links: [], outside: false})
  }

  #endInk(tail = 0): void {
    const line = this.#lines.at(-1)
    if (!line) return
    this.#ink = this.#length - tail
    line.end = this.#ink
    this.#spaceShows = tail === 0
    if (this.inLink === 0 && this.#ink > this.#inkStart) line.outside = true
    if (this.#place !== 'header') this.hasInk = true
  }

  #emit(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }
}
