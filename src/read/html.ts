import {Tokenizer} from 'htmlparser2'
import type {BlockKind, BlockPlace, Comment, Mask} from '../tree.ts'
import {closes, kindOf, placeOf} from './html-blocks.ts'
import {type Attributes, beginsForward, isHidden, isLeaving} from './html-hidden.ts'
import {
  blockElements,
  inlineElements,
  paragraphElements,
  pictureElements,
  unseenElements,
  voidElements
} from './html-names.ts'
import {HtmlViewBuilder} from './html-view.ts'
import type {Range} from './view.ts'

/** An element whose words stand in the view, so that a change can take it away with them. */
export interface HtmlElement extends Range {
  /** Whether it is a paragraph of its own rather than a format of words. */
  isParagraph: boolean
  /** Its place in the file, tags and all. */
  file: Range
}

/** What an HTML document reads as. */
export interface HtmlReading {
  view: HtmlViewBuilder
  elements: HtmlElement[]
  comments: Comment[]
}

interface Open {
  name: string
  isBlock: boolean
  /** Why its text is not shown: it never is, or a style hides it. */
  hidden: '' | 'always' | 'style'
  kind: BlockKind
  place: BlockPlace | undefined
  isLink: boolean
  pre: boolean
  fileStart: number
  /** How much of the view there was, and how many pictures. */
  viewStart: number
  pictures: number
  /** Of a table's row: how many blocks there were, and how many of its cells show something. */
  blocks: number
  cells: number
}

/** How far an end tag looks for its start tag among words' formats. */
const maxFormats = 64
const wanted: ReadonlySet<string> = new Set(['style', 'class', 'id', 'href', 'hidden', 'css-class', 'type'])

/**
 * Read HTML or MJML: the text that is seen, in reading order. Nothing is asked of the document's form; any text can be
 * read, in time that grows with its length.
 *
 * @param masked The text, with tags masked by stand-ins of the same length.
 * @param source The text as it is.
 * @param start Where the document begins (after front matter).
 * @param tags The masked ranges, in order.
 * @param isMjml Whether elements may close themselves, as in MJML.
 * @param lead Plain lines in front of the document, which are header. Default: none.
 * @returns The view of it, its elements and its comments.
 */
export function readHtml(
  masked: string,
  source: string,
  start: number,
  tags: ReadonlyArray<Mask>,
  isMjml: boolean,
  lead: ReadonlyArray<Range> = []
): HtmlReading {
  const reader = new Reader(masked, source, start, tags)
  for (const line of lead) reader.view.addLine(line.start, line.end)
  // HTML's own tokenizer also for MJML: its text is HTML with entities, only that `<mj-image />` closes itself.
  const tokenizer = new Tokenizer({recognizeSelfClosing: isMjml, decodeEntities: true}, reader)
  tokenizer.write(start > 0 ? masked.slice(start) : masked)
  tokenizer.end()
  return {view: reader.view, elements: reader.elements, comments: reader.comments}
}

class Reader {
  readonly view: HtmlViewBuilder
  readonly elements: HtmlElement[] = []
  readonly comments: Comment[] = []
  readonly #masked: string
  readonly #source: string
  readonly #offset: number
  readonly #stack: Open[] = []
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>()
  #name = ''
  #tagStart = 0
  #attributes: Attributes = {}
  #attribute = ''
  #valueStart = -1
  #valueEnd = -1
  #pictures = 0
  #forwarded = false

  constructor(masked: string, source: string, offset: number, tags: ReadonlyArray<Mask>) {
    this.view = new HtmlViewBuilder(source, tags)
    this.#masked = masked
    this.#source = source
    this.#offset = offset
  }

  ontext(from: number, to: number): void {
    const top = this.#stack.at(-1)
    if (top?.hidden && !this.#isPreheader(top)) return
    this.#describe(top)
    this.view.add(from + this.#offset, to + this.#offset, top?.pre ?? false)
  }

  ontextentity(codepoint: number, to: number): void {
    const top = this.#stack.at(-1)
    if (top?.hidden && !this.#isPreheader(top)) return
    const end = to + this.#offset
    const start = this.#masked.lastIndexOf('&', end - 1)
    this.#describe(top)
    this.view.entity(start, end, String.fromCodePoint(codepoint))
  }

  onopentagname(from: number, to: number): void {
    this.#tagStart = from + this.#offset - 1
    this.#name = this.#masked.slice(from + this.#offset, to + this.#offset).toLowerCase()
    this.#attributes = {}
  }

  onattribname(from: number, to: number): void {
    const name = this.#masked.slice(from + this.#offset, to + this.#offset).toLowerCase()
    this.#attribute = wanted.has(name) ? name : ''
    this.#valueStart = -1
  }

  onattribdata(from: number, to: number): void {
    if (this.#valueStart < 0) this.#valueStart = from + this.#offset
    this.#valueEnd = to + this.#offset
  }

  onattribentity(): void {}

  onattribend(): void {
    const name = this.#attribute
    if (!isWanted(name)) return
    const value = this.#valueStart < 0 ? '' : this.#source.slice(this.#valueStart, this.#valueEnd)
    this.#attributes[name] ??= value
  }

  onopentagend(): void {
    this.#start()
  }

  onselfclosingtag(to: number): void {
    const depth = this.#stack.length
    this.#start()
    if (this.#stack.length > depth) this.#end(this.#stack.length - 1, to + 1 + this.#offset)
  }

  onclosetag(from: number, to: number): void {
    const name = this.#masked.slice(from + this.#offset, to + this.#offset).toLowerCase()
    const close = this.#masked.indexOf('>', to + this.#offset)
    const end = close < 0 ? this.#masked.length : close + 1
    // Browsers show a lone `</p>` as an empty paragraph, and `</br>` as `<br>`.
    if (name === 'br') {
      if (!this.#stack.at(-1)?.hidden) this.view.lineBreak(from + this.#offset - 2, end)
      return
    }
    if (!this.#open.get(name)) {
      if (name === 'p') this.view.endBlock()
      return
    }
    const isBlock = blockElements.has(name)
    const lowest = isBlock ? 0 : Math.max(0, this.#stack.length - maxFormats)
    for (let index = this.#stack.length - 1; index >= lowest; index--) {
      const element = this.#stack[index]
      if (element?.name === name) {
        this.#end(index, end)
        return
      }
      // The end of a format ends no block around it.
      if (!isBlock && element?.isBlock) return
    }
  }

  oncomment(from: number, to: number, endOffset: number): void {
    const text = this.#source.slice(from + this.#offset, to + this.#offset - endOffset)
    if (text.includes('refusal-lint'))
      this.comments.push({
        start: from + this.#offset - 4,
        // One that is never closed ends with the file.
        end: Math.min(to + this.#offset + 1, this.#source.length),
        text: text.trim()
      })
  }

  oncdata(from: number, to: number, endOffset: number): void {
    this.ontext(from, to - endOffset)
  }

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {
    this.#end(0, -1)
    this.view.endBlock()
  }

  isInForeignContext(): boolean {
    return false
  }

  /** Say what the text that comes now belongs to. */
  #describe(top: Open | undefined): void {
    const hidden = top?.hidden
    this.view.describe(this.#forwarded ? 'quote' : (top?.kind ?? 'paragraph'), hidden ? 'header' : top?.place)
  }

  /** Hidden text in front of everything else is what an inbox shows beside the subject. */
  #isPreheader(top: Open): boolean {
    return top.hidden === 'style' && !this.view.hasInk
  }

  #start(): void {
    const name = this.#name
    if (pictureElements.has(name)) this.#pictures++
    const parent = this.#stack.at(-1)
    if (name === 'br') {
      if (!parent?.hidden) this.view.lineBreak(this.#tagStart, this.#tagEnd())
      return
    }
    const isBlock = blockElements.has(name)
    if (isBlock) {
      this.#closeImplied(name)
      this.view.endBlock()
    }
    if (voidElements.has(name)) return
    const above = this.#stack.at(-1)
    const attributes = this.#attributes
    const isLink =
      (name === 'a' && attributes.href !== undefined) || name === 'button' || name === 'mj-button'
    const element: Open = {
      name,
      isBlock,
      hidden: this.#hiddenBy(name, attributes, above),
      kind: kindOf(name, above?.kind ?? 'paragraph', attributes),
      place: placeOf(name, attributes, above?.place),
      isLink,
      pre: name === 'pre' || (above?.pre ?? false),
      fileStart: this.#tagStart,
      viewStart: this.view.length,
      pictures: this.#pictures,
      blocks: this.view.blocks.length,
      cells: 0
    }
    if (beginsForward(attributes)) this.#forwarded = true
    if (isLink) this.view.inLink++
    this.#stack.push(element)
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    if (isLink && isLeaving(attributes)) this.view.markFooter()
  }

  #hiddenBy(name: string, attributes: Attributes, above: Open | undefined): Open['hidden'] {
    // The subject and the preheader of MJML stand in its head.
    if (name === 'title' || name === 'mj-title' || name === 'mj-preview')
      return above?.name === 'svg' ? 'always' : ''
    if (above?.hidden === 'always' || unseenElements.has(name)) return name === 'body' ? '' : 'always'
    return above?.hidden || isHidden(attributes) ? 'style' : ''
  }

  /** Where the start tag that is read ends. */
  #tagEnd(): number {
    const close = this.#masked.indexOf('>', this.#tagStart)
    return close < 0 ? this.#masked.length : close + 1
  }

  /** A block ends a paragraph, an item the item before it, and what is to be seen the head. */
  #closeImplied(name: string): void {
    const top = this.#stack.at(-1)
    if (top?.name === 'p') this.#end(this.#stack.length - 1, -1)
    else if (name === 'body' && this.#open.get('head')) this.#endNearest(['head'], [])
    else if (top?.name === 'head' && name !== 'title') this.#end(this.#stack.length - 1, -1)
    const implied = closes[name]
    if (implied) this.#endNearest(implied.name, implied.until)
  }

  #endNearest(names: ReadonlyArray<string>, until: ReadonlyArray<string>): void {
    if (!names.some((name) => this.#open.get(name))) return
    for (
      let index = this.#stack.length - 1;
      index >= 0 && index >= this.#stack.length - maxFormats;
      index--
    ) {
      const name = this.#stack[index]?.name ?? ''
      if (until.includes(name)) return
      if (names.includes(name)) {
        this.#end(index, -1)
        return
      }
    }
  }

  /** End elements down to one; `fileEnd` is where its end tag ends, negative where it has none. */
  #end(index: number, fileEnd: number): void {
    for (let last = this.#stack.length - 1; last >= index; last--) {
      const element = this.#stack.pop()
      if (!element) return
      this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1)
      if (element.isLink) {
        this.view.inLink--
        this.view.link(element.viewStart)
      }
      if (element.isBlock) this.view.endBlock()
      const seen = this.view.inkEnd > element.viewStart
      if (element.name === 'td' || element.name === 'th') this.#countCell(seen)
      if (element.name === 'tr') this.view.joinRow(element.blocks, element.cells)
      if (seen && last === index && fileEnd >= 0) this.#keep(element, fileEnd)
    }
  }

  #countCell(seen: boolean): void {
    const row = this.#stack.at(-1)
    if (seen && row?.name === 'tr') row.cells++
  }

  #keep({name, fileStart, viewStart, pictures}: Open, fileEnd: number): void {
    const isParagraph = paragraphElements.has(name)
    if (!(isParagraph || inlineElements.has(name)) || pictures !== this.#pictures) return
    this.elements.push({
      start: viewStart,
      end: this.view.inkEnd,
      isParagraph,
      file: {start: fileStart, end: fileEnd}
    })
  }
}

function isWanted(name: string): name is keyof Attributes {
  return name !== ''
}
