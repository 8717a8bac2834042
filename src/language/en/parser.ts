import type {Paragraph, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {type TokenList, type TokenRange, tokenKind} from '../../tokens.ts'
import type {Places} from '../language.ts'
import {findStretches, joinWords} from './plain-sentences.ts'

const types = ['WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
const typeNames: ReadonlyArray<string> = types

/** The stock parser's opinion of each UTF-16 unit and 1, asked once: its expressions cost more than all else together. */
const classes = new Uint8Array(65536)
let stock: StretchParser | undefined

/** What it says of those that every letter has: of ASCII, and of dashes and quotation marks. */
const common: ReadonlyArray<[number, string]> = [
  [0, '333333333000003333333333333333330113333111331111222222222211333132222222222222222222222222211131'],
  [0x60, '32222222222222222222222222213133'],
  [0x2010, '111111111111111133111111']
]
for (const [first, kinds] of common)
  for (let index = 0; index < kinds.length; index++) classes[first + index] = kinds.charCodeAt(index) - 47

/**
 * @param text A text.
 * @param index A place in it.
 * @returns What the UTF-16 unit there makes a token: a number of `tokenKind`.
 */
export function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  return known ? known - 1 : learnClass(code)
}

function learnClass(code: number): number {
  const type = new ParseEnglish().tokenize(String.fromCharCode(code))[0]?.type
  const id = Math.max(0, typeNames.indexOf(type ?? ''))
  classes[code] = id + 1
  return id
}

/** `parse-english` for tokens that are already there. The places of its nodes are their indexes. */
class StretchParser extends ParseEnglish {
  #nodes: SentenceContent[] = []

  parseTokens(tokens: TokenList, from: number, to: number): Paragraph {
    this.#nodes = []
    for (let index = from; index < to; index++) this.#nodes.push(toNode(tokens, index))
    return this.tokenizeParagraph(tokens.textOf(from))
  }

  /** The stock parser's own step, for the stretch that is parsed. */
  override tokenize(): SentenceContent[] {
    return this.#nodes
  }
}

function toNode(tokens: TokenList, index: number): SentenceContent {
  const value = tokens.textOf(index)
  const type = types[tokens.kind[index] ?? 0] ?? 'SymbolNode'
  const place = () => ({start: point(index), end: point(index + 1)})
  return type === 'WordNode'
    ? {type, children: [{type: 'TextNode', value, position: place()}], position: place()}
    : {type, value, position: place()}
}

function point(index: number) {
  return {line: 1, column: index + 1, offset: index}
}

/**
 * Parse one block of English: plain sentences by hand, the rest with all passes of the stock parser.
 *
 * @param tokens Take the block's words and marks.
 * @param from Where the block begins in their text.
 * @param to Where it ends.
 * @param places Where its characters stand in the file.
 * @param most How many words and marks a sentence may have that is not plain. Default: any number.
 * @returns The sentences; nothing where one of them has more.
 */
export function parseEnglish(
  tokens: TokenList,
  from: number,
  to: number,
  places: Places,
  most = Number.POSITIVE_INFINITY
): TokenRange[] | undefined {
  const first = tokens.count
  tokenize(tokens, from, to, places)
  const end = tokens.count
  const sentences: TokenRange[] = []
  const stretches = findStretches(tokens, first, end)
  // Words grow together, so what is done is written over what was there before.
  tokens.count = first
  for (const stretch of stretches) {
    if (stretch.plain) joinWords(tokens, stretch.from, stretch.to, sentences)
    // The stock parser takes the square of it, and calls itself for each word that it joins.
    else if (stretch.to - stretch.from > most) {
      tokens.count = first
      return undefined
    } else parseStretch(tokens, stretch, sentences)
  }
  return sentences
}

function parseStretch(tokens: TokenList, {from, to}: TokenRange, sentences: TokenRange[]): void {
  stock ??= new StretchParser()
  for (const child of stock.parseTokens(tokens, from, to).children) {
    if (child.type !== 'SentenceNode') {
      addNode(tokens, child)
      continue
    }
    const start = tokens.count
    for (const node of child.children) addNode(tokens, node)
    sentences.push({from: start, to: tokens.count})
  }
}

function addNode(
  tokens: TokenList,
  {type, position}: {type: string; position?: SentenceContent['position']}
): void {
  const first = position?.start.offset ?? 0
  const last = (position?.end.offset ?? first + 1) - 1
  tokens.move(first, last, Math.max(0, typeNames.indexOf(type)))
}

function tokenize(tokens: TokenList, first: number, end: number, {same, start, end: endOf}: Places): void {
  const {text} = tokens
  if (first >= end) return
  let from = first
  let previous = classOf(text, first)
  for (let index = first + 1; index <= end; index++) {
    const current = index < end ? classOf(text, index) : -1
    if (current === previous) {
      // Words and white space go on; a mark goes on with itself, or with the other half of a surrogate pair.
      if (current === tokenKind.word || current === tokenKind.space) continue
      const code = text.charCodeAt(index)
      if (code === text.charCodeAt(index - 1) || (code >= 0xd800 && code <= 0xdfff)) continue
    }
    if (same === undefined) tokens.add(previous, from, index, start(from - first), endOf(index - first))
    else tokens.add(previous, from, index, from - first + same, index - first + same)
    from = index
    previous = current
  }
}
