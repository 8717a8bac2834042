import type {BlockKind, Comment, Mask} from '../tree.ts'
import type {Block} from './block.ts'
import {defaultComplexity, loadOf, tooComplex, type Unread} from './limits.ts'
import {appendInline, coverInline, findInline, type Inline, InlineQueue} from './plain-inline.ts'
import {TextBuilder} from './text-builder.ts'

/** What the Markdown reader finds. */
export interface MarkdownContent {
  blocks: Block[]
  comments: Comment[]
  /** Code within sentences. */
  masks: Mask[]
  /** What was too complex to be read; default: nothing. */
  unread?: Unread[]
}

/** Signature of the whole Markdown parser, which is only loaded for text that needs it. */
export type MarkdownParser = (
  source: string,
  start: number,
  end: number,
  isLaidOut?: boolean
) => MarkdownContent

/** Blank-line separated piece of the source. */
interface Chunk {
  start: number
  end: number
  kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'markup'
  /** The simple markup within its lines, with places in the source. */
  inlines: Inline[]
}

/** Marks that may be markup within a line, whatever stands around them. */
const inlineMarkup = /[*_`<\\|~]|\]\(|\]\[|!\[|\[\^|&[#a-z]/i
/** What makes a line more than a line of a paragraph, at its start. */
const lineMarkup = /^[ \t]*(?:[#>=*_`~<|]|[-+](?:[ \t-]|$)|\d{1,9}[.)](?:[ \t]|$)|\[[ xX]\][ \t])/m
/** A link reference or footnote definition: it may change how any other block reads. */
const definition = /^[ \t>]{0,8}\[[^\]\n]+\]:/m
const listMark = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=\S)/

/**
 * Read Markdown. Blocks without markup, which are most of a letter, are read by hand; the rest goes to the whole
 * parser, piece by piece, and gives the same as one parse of everything would.
 *
 * @param source The text, with tags masked.
 * @param start Where the Markdown begins (after front matter).
 * @param load Gives the whole parser; called only where markup is met.
 * @param complexity How many marks a block may have. Default: 2000.
 * @param isLaidOut Whether lines are indented for their layout, as in templates, and are no code. Default: false; a letter that
 *   would be nothing but code is read so, too.
 * @returns The blocks and comments, in order.
 */
export async function readMarkdown(
  source: string,
  start: number,
  load: () => Promise<MarkdownParser>,
  complexity = defaultComplexity,
  isLaidOut = false
): Promise<MarkdownContent> {
  const content = await readPieces(source, start, load, complexity, isLaidOut)
  const isCode = content.blocks.length === 0 && !isLaidOut && indented.test(source)
  return isCode ? readPieces(source, start, load, complexity, true) : content
}

const indented = /^(?: {4}|\t)\s*\S/m

async function readPieces(
  source: string,
  start: number,
  load: () => Promise<MarkdownParser>,
  complexity: number,
  isLaidOut: boolean
): Promise<MarkdownContent> {
  if (definition.test(source) && !tooComplex(loadOf(source), complexity))
    return (await load())(source, start, source.length, isLaidOut)
  const chunks = split(source, start)
  const unread: Unread[] = []
  const content: MarkdownContent = {blocks: [], comments: [], masks: [], unread}
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]
    if (!chunk) continue
    if (chunk.kind === 'markup') {
      let end = chunk.end
      const own = loadOf(source.slice(chunk.start, end))
      const why = tooComplex(own, complexity)
      if (why) {
        unread.push({start: chunk.start, end, why})
        continue
      }
      let {marks} = own
      for (let next = chunks[index + 1]; next?.kind === 'markup'; next = chunks[index + 1]) {
        const more = loadOf(source.slice(next.start, next.end))
        marks += more.marks
        // Pieces are read together, for lists go on over blank lines; very many are read in parts.
        if (marks > complexity || tooComplex(more, complexity)) break
        end = next.end
        index++
      }
      const {blocks, comments, masks} = (await load())(source, chunk.start, end, isLaidOut)
      content.blocks.push(...blocks)
      content.comments.push(...comments)
      content.masks.push(...masks)
    } else content.blocks.push(...plainBlocks(source, chunk, content.masks))
  }
  return content
}

/** Take the source apart at blank lines, and say what each piece needs. */
function split(source: string, start: number): Chunk[] {
  const chunks: Chunk[] = []
  const length = source.length
  let at = start
  while (at < length) {
    // Skip blank lines; what is left of `at` on its line is the first line's indentation.
    let first = at
    while (first < length && isSpace(source.charCodeAt(first))) {
      if (isBreak(source.charCodeAt(first++))) at = first
    }
    if (first >= length) break
    const end = chunkEnd(source, first)
    const text = source.slice(at, end)
    const found = first > at ? [] : findInline(text)
    const plain = kindOf(coverInline(text, found), first > at)
    // Markup that goes over the lines of a list may go over its items.
    const kind =
      plain === 'list' && found.some(({start, end}) => text.slice(start, end).includes('\n'))
        ? 'markup'
        : plain
    if (first > at) {
      // An indented piece may belong to the list before it.
      for (let back = chunks.length - 1; back >= 0; back--) {
        const chunk = chunks[back]
        if (chunk?.kind !== 'list') break
        chunk.kind = 'markup'
      }
    }
    if (kind === 'markup' && opensMore(text)) {
      // Code, a comment or HTML that a blank line does not end: leave all the rest to the parser.
      chunks.push({start: at, end: length, kind, inlines: []})
      break
    }
    chunks.push({start: at, end, kind, inlines: kind === 'markup' ? [] : moved(found, at)})
    at = end
  }
  return chunks
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=\r|\n|$(?![\s\S]))/g

/** The end of a run of lines that are not blank, without the last line's break. */
function chunkEnd(source: string, from: number): number {
  blankLine.lastIndex = from
  return blankLine.exec(source)?.index ?? source.length
}

function kindOf(text: string, indented: boolean): Chunk['kind'] {
  if (!indented && !inlineMarkup.test(text) && !lineMarkup.test(text)) return 'paragraph'
  if (indented) return 'markup'
  if (/^#{1,6} +[^\s#][^\n\r#]*$/.test(text) && !inlineMarkup.test(text)) return 'heading'
  if (isPlainQuote(text)) return 'quote'
  return isPlainList(text) ? 'list' : 'markup'
}

function moved(inlines: ReadonlyArray<Inline>, by: number): Inline[] {
  return inlines.map(({type, start, end, inner}) => ({
    type,
    start: start + by,
    end: end + by,
    inner: {start: inner.start + by, end: inner.end + by}
  }))
}

const quoteMark = /^> ?(?=\S)/

/** Whether every line is quoted, and nothing but a line of a paragraph. */
function isPlainQuote(text: string): boolean {
  if (!text.startsWith('>')) return false
  return text.split(/\r\n|\n|\r/).every((line) => {
    const mark = quoteMark.exec(line)?.[0].length ?? 0
    const rest = line.slice(mark)
    return mark > 0 && !inlineMarkup.test(rest) && !lineMarkup.test(rest)
  })
}

/** Whether every line is an item of one simple list, or goes on with the item before. */
function isPlainList(text: string): boolean {
  const marker = listMark.exec(text)?.[0].trim()
  if (!marker) return false
  const family = marker.at(-1)
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = listMark.exec(line)?.[0]
    if (mark && mark.trim().at(-1) !== family) return false
    const rest = mark ? line.slice(mark.length) : line
    if (inlineMarkup.test(rest) || lineMarkup.test(rest)) return false
    // `- a` after `1. b`, or a thematic break.
    if (!mark && /^[ \t]/.test(line) && listMark.test(line.trimStart())) return false
  }
  return true
}

const fence = /^[ \t>*+\-\d.)]*(?:```|~~~)/m
const htmlOpen = /^[ \t>*+\-\d.)]*<(?:\?|![A-Z]|!\[CDATA\[|(?:script|pre|style|textarea)(?=[\s>]|$))/im

function opensMore(text: string): boolean {
  if (fence.test(text) || htmlOpen.test(text)) return true
  const comment = text.lastIndexOf('<!--')
  return comment >= 0 && !text.includes('-->', comment)
}

/** The blocks of a piece without markup but the simplest. */
function plainBlocks(source: string, chunk: Chunk, masks: Mask[]): Block[] {
  const {start, end, inlines} = chunk
  if (chunk.kind === 'list') return items(source, chunk, masks)
  const builder = new TextBuilder(source)
  const queue = new InlineQueue(inlines)
  const append = (from: number, to: number): void =>
    appendInline(builder, source, {start: from, end: to}, queue.until(to), masks)
  if (chunk.kind === 'quote') eachLine(source, start, end, quoteMark, (_, from, to) => append(from, to))
  else if (chunk.kind === 'heading') {
    const text = source.slice(start, end)
    append(start + (/^#{1,6} +/.exec(text)?.[0].length ?? 0), start + text.trimEnd().length)
  } else append(start, end)
  const kind = chunk.kind === 'quote' || chunk.kind === 'heading' ? chunk.kind : 'paragraph'
  return finished(builder, kind, inlines)
}

function items(source: string, {start, end, inlines}: Chunk, masks: Mask[]): Block[] {
  const all: Array<{builder: TextBuilder; inlines: Inline[]}> = []
  const queue = new InlineQueue(inlines)
  eachLine(source, start, end, listMark, (mark, from, to) => {
    if (mark > 0 || all.length === 0) all.push({builder: new TextBuilder(source), inlines: []})
    const item = all.at(-1)
    const own = queue.until(to)
    item?.inlines.push(...own)
    if (item) appendInline(item.builder, source, {start: from, end: to}, own, masks)
  })
  return all.flatMap((item) => finished(item.builder, 'item', item.inlines))
}

function finished(builder: TextBuilder, kind: BlockKind, [only, ...more]: ReadonlyArray<Inline>): Block[] {
  const block = builder.finish(kind)
  if (!block) return []
  // As the whole parser leaves it.
  block.text = block.text.trimEnd()
  if (only?.type === 'link' && more.length === 0 && block.text.length === only.inner.end - only.inner.start)
    block.link = true
  return [block]
}

/** Goes over the lines of a range, with the length of what stands before the text of each, and the place of the text. */
function eachLine(
  source: string,
  start: number,
  end: number,
  mark: RegExp,
  visit: (mark: number, from: number, to: number) => void
): void {
  let at = start
  for (const line of source.slice(start, end).split(/(?<=\n|\r(?!\n))/)) {
    const length = mark.exec(line)?.[0].length ?? 0
    visit(length, at + length, at + line.length)
    at += line.length
  }
}
