import type {BlockContent, Code, DefinitionContent, List, PhrasingContent, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {columns, textWidth, widestOf} from './columns.ts'
import {grid} from './grid.ts'
import {paintFor} from './paint.ts'
import type {Paint, Painter} from './plain-paint.ts'
import type {Look} from './report.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'
import {type Run, wrap} from './wrap.ts'

/** Deeper lists and quotations are shown as they are written. */
const deepest = 8
/** Within lists and quotations, in columns. */
const narrowest = 8
const indent = '  '

/**
 * Shows a rule's page in the terminal.
 *
 * @param page The page, in Markdown.
 * @param look How it may be written.
 * @returns The page, wrapped, without its marks.
 */
export function explain(page: string, look: Look): string {
  const options = {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}
  const {children} = fromMarkdown(page, options)
  const blocks = new Blocks(page, paintFor(look)).sections(children, textWidth(look.width))
  return withoutCommands(blocks.length > 0 ? `${blocks.join('\n')}\n` : '')
}

type Block = RootContent | BlockContent | DefinitionContent

class Blocks {
  readonly #page: string
  readonly #paint: Paint

  constructor(page: string, paint: Paint) {
    this.#page = page
    this.#paint = paint
  }

  /** The rows of a page: what belongs to a heading stands indented beneath it. */
  sections(blocks: ReadonlyArray<Block>, width: number): string[] {
    const rows: string[] = []
    let below = ''
    for (const block of blocks) {
      const more = this.show([block], block.type === 'heading' ? width : width - indent.length, 0)
      if (more.length === 0) continue
      if (rows.length > 0 && below !== 'heading') rows.push('')
      for (const row of more) rows.push(block.type === 'heading' || row === '' ? row : indent + row)
      // The title keeps its distance.
      below = block.type === 'heading' && block.depth > 1 ? block.type : ''
    }
    return rows
  }

  /** The rows of blocks, an empty one between two of them. */
  show(blocks: ReadonlyArray<Block>, room: number, depth: number, tight = false): string[] {
    const width = Math.max(narrowest, room)
    const rows: string[] = []
    for (const block of blocks) {
      const more = this.#block(block, width, depth)
      if (rows.length > 0 && more.length > 0 && !tight) rows.push('')
      for (const row of more) rows.push(row)
    }
    return rows
  }

  #block(block: Block, width: number, depth: number): string[] {
    const paint = this.#paint
    if (depth > deepest) return wrap(safeProse(this.#source(block)), width)
    switch (block.type) {
      case 'heading': {
        if (block.depth > 1) return wrap(this.#runs(block.children, paint.strong), width)
        const title = wrap(this.#runs(block.children, paint.strong), width)
        return [...title, paint.dim('━'.repeat(Math.max(1, widestOf(title))))]
      }
      case 'paragraph':
        return wrap(this.#runs(block.children), width)
      case 'list':
        return this.#list(block, width, depth)
      case 'blockquote':
        return beside(paint.dim('▌'), this.show(block.children, width - 2, depth + 1))
      case 'code':
        return this.#code(block, width)
      case 'table':
        return grid(
          block.children.map((row, index) =>
            row.children.map((cell) => this.#runs(cell.children, index === 0 ? paint.strong : undefined))
          ),
          width,
          paint.dim
        )
      case 'thematicBreak':
        return [paint.dim('─'.repeat(width))]
      case 'html':
        // Comments of the page's makers are none of its text.
        return block.value.startsWith('<!--') ? [] : wrap(safeProse(block.value), width)
      default:
        return []
    }
  }

  #list(list: List, width: number, depth: number): string[] {
    const first = list.start ?? 1
    const widest = list.ordered ? `${first + list.children.length - 1}.`.length : 1
    const rows: string[] = []
    for (const [index, item] of list.children.entries()) {
      const bullet = list.ordered ? `${first + index}.`.padStart(widest) : '•'
      const text = this.show(item.children, width - widest - 1, depth + 1, !item.spread)
      if (list.spread && rows.length > 0) rows.push('')
      const lead = ' '.repeat(widest)
      for (const [at, row] of (text.length > 0 ? text : ['']).entries()) {
        rows.push(`${at === 0 ? this.#paint.dim(bullet) : lead} ${row}`.trimEnd())
      }
    }
    return rows
  }

  /** Of a page's examples, what is reported of a letter and the mended letter are marked as such. */
  #code({value, lang, meta}: Code, width: number): string[] {
    const paint = this.#paint
    const rows = value.split(/\r\n|\r|\n/).flatMap((line) => codeRows(line, width - 2))
    if (meta === 'fixed') return [paint.good('✓ fixed'), ...beside(paint.good('│'), rows)]
    return beside(lang === 'text' ? paint.yellow('│') : paint.dim('│'), rows)
  }

  #runs(nodes: ReadonlyArray<PhrasingContent>, paint?: Painter, depth = 0): Run[] {
    const own = this.#paint
    return nodes.flatMap((node): Run[] => {
      if (depth > deepest) return [{text: safeProse(this.#source(node)), paint}]
      switch (node.type) {
        case 'text':
          return [{text: safeProse(node.value), paint}]
        case 'inlineCode':
          return [{text: safeProse(`\`${node.value}\``), paint: own.code}]
        case 'strong':
          return this.#runs(node.children, own.strong, depth + 1)
        case 'emphasis':
          return this.#runs(node.children, paint ?? own.emphasis, depth + 1)
        case 'delete':
          return this.#runs(node.children, own.dim, depth + 1)
        case 'break':
          return [{text: ' '}]
        case 'link': {
          const text = this.#runs(node.children, paint ?? own.link, depth + 1)
          const said = text.map((run) => run.text).join('')
          // A path within the package leads nowhere from a terminal, and an address need not be said twice.
          const bare = !/^https?:/i.test(node.url) || node.url.includes(said)
          return bare ? text : [...text, {text: ' '}, {text: safeText(`(${node.url})`), paint: own.dim}]
        }
        case 'image':
          return [{text: safeProse(node.alt ?? ''), paint}]
        case 'html':
          return []
        default:
          return [{text: safeProse(this.#source(node)), paint}]
      }
    })
  }

  #source({position}: Block | PhrasingContent): string {
    return this.#page.slice(position?.start.offset, position?.end.offset)
  }
}

function beside(bar: string, rows: string[]): string[] {
  return rows.map((row) => `${bar} ${row}`.trimEnd())
}

/** Code keeps its spaces; a line that is too long is wrapped beneath its own beginning. */
function codeRows(line: string, width: number): string[] {
  const text = safeText(line.replaceAll('\t', '    '))
  if (columns(text) <= width) return [text]
  const own = /^ */.exec(text)?.[0] ?? ''
  const lead = own.length < width / 2 ? own : ''
  return wrap(text, width - lead.length).map((row) => lead + row)
}
