import type {Paragraph, ParagraphContent, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Place, Places} from '../language.ts'
import {findStretches, toSentence} from './plain-sentences.ts'

const types = ['WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
const typeNames: ReadonlyArray<string> = types
const space = 0
const word = 2

/** The stock parser's opinion of each UTF-16 unit, asked once: its expressions cost more than all else together. */
const classes = new Uint8Array(65536)
let stock: ParseEnglish | undefined

function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  if (known) return known - 1
  stock ??= new ParseEnglish()
  const type = stock.tokenize(text.charAt(index))[0]?.type
  const id = Math.max(0, typeNames.indexOf(type ?? ''))
  classes[code] = id + 1
  return id
}

/** `parse-english`, with a faster tokenizer, and positions that are places in the file. */
class FileParser extends ParseEnglish {
  #places: Places = {start: nowhere, end: nowhere}
  /** A place of the text that stands in the file as it is: moves on with the tokens. */
  #line = 1
  #column = 1

  /** Tokens of the stretch that is parsed. */
  #tokens: SentenceContent[] = []

  /** Parse one block whose places are given: plain sentences by hand, the rest with all passes of the stock parser. */
  parseBlock(text: string, places: Places, most: number): Paragraph | undefined {
    this.#places = places
    const tokens = this.#tokenize(text)
    const children: ParagraphContent[] = []
    for (const {from, to, plain} of findStretches(tokens)) {
      if (!plain) {
        // The stock parser takes the square of it, and calls itself for each word that it joins.
        if (to - from > most) return undefined
        this.#tokens = tokens.slice(from, to)
        children.push(...this.tokenizeParagraph(text).children)
        continue
      }
      let start = from
      let end = to
      while (tokens[start]?.type === 'WhiteSpaceNode') pushSpace(children, tokens[start++])
      while (tokens[end - 1]?.type === 'WhiteSpaceNode') end--
      children.push(toSentence(tokens.slice(start, end)))
      while (end < to) pushSpace(children, tokens[end++])
    }
    const paragraph: Paragraph = {type: 'ParagraphNode', children}
    const first = children[0]?.position?.start
    const last = children.at(-1)?.position?.end
    if (first && last) paragraph.position = {start: first, end: last}
    return paragraph
  }

  /** The stock parser's own step, for the stretch that is parsed. */
  override tokenize(): SentenceContent[] {
    return this.#tokens
  }

  #tokenize(value: string): SentenceContent[] {
    const children: SentenceContent[] = []
    if (!value) return children
    const {origin} = this.#places
    this.#line = origin?.line ?? 1
    this.#column = origin?.column ?? 1
    let from = 0
    let previous = classOf(value, 0)
    for (let index = 1; index <= value.length; index++) {
      const current = index < value.length ? classOf(value, index) : -1
      if (current === previous) {
        // Words and white space go on; a mark goes on with itself, or with the other half of a surrogate pair.
        if (current === word || current === space) continue
        const code = value.charCodeAt(index)
        if (code === value.charCodeAt(index - 1) || (code >= 0xd800 && code <= 0xdfff)) continue
      }
      const text = value.slice(from, index)
      const position = origin ? this.#next(text, origin.offset + from, previous) : this.#mapped(from, index)
      if (previous === word) {
        children.push({
          type: 'WordNode',
          children: [{type: 'TextNode', value: text, position: {start: position.start, end: position.end}}],
          position
        })
      } else if (previous === space) children.push({type: 'WhiteSpaceNode', value: text, position})
      else children.push({type: previous === 1 ? 'PunctuationNode' : 'SymbolNode', value: text, position})
      from = index
      previous = current
    }
    return children
  }

  #mapped(from: number, to: number): {start: Place; end: Place} {
    return {start: this.#places.start(from), end: this.#places.end(to)}
  }

  #next(text: string, offset: number, type: number): {start: Place; end: Place} {
    const start = {line: this.#line, column: this.#column, offset}
    if (type === space) this.#moveOver(text)
    else this.#column += text.length
    return {start, end: {line: this.#line, column: this.#column, offset: offset + text.length}}
  }

  #moveOver(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
        this.#line++
        this.#column = 1
      } else this.#column++
    }
  }
}

function pushSpace(children: ParagraphContent[], token: SentenceContent | undefined): void {
  if (token?.type === 'WhiteSpaceNode') children.push(token)
}

const nowhere = (index: number): Place => ({line: 1, column: index + 1, offset: index})

let parser: FileParser | undefined

/**
 * Parse one block of English.
 *
 * @param text The block's text.
 * @param places Where its characters stand in the file.
 * @param most How many words and marks a sentence may have that is not plain. Default: any number.
 * @returns The paragraph, with sentences; nothing where one of them has more.
 */
export function parseEnglish(
  text: string,
  places: Places,
  most = Number.POSITIVE_INFINITY
): Paragraph | undefined {
  parser ??= new FileParser()
  return parser.parseBlock(text, places, most)
}
