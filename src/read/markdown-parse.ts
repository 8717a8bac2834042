import type {Nodes, PhrasingContent, TableRow} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {BlockKind} from '../tree.ts'
import {AlignedBuilder} from './aligned-builder.ts'
import type {MarkdownContent} from './markdown.ts'
import {readMarkdownHtml} from './markdown-html.ts'

const mdastExtensions = [gfmFromMarkdown()]
const options = {extensions: [gfm()], mdastExtensions}
/** Indented lines are what they are without their indent. */
const laidOut = {extensions: [gfm(), {disable: {null: ['codeIndented']}}], mdastExtensions}

/**
 * Read a piece of Markdown with the whole parser.
 *
 * @param source The text of the file, with tags masked.
 * @param start Where the piece begins.
 * @param end Where it ends.
 * @param isLaidOut Whether indented lines are text, and not code. Default: false.
 * @returns The blocks and comments, with offsets into the file.
 */
export function parseMarkdown(
  source: string,
  start: number,
  end: number,
  isLaidOut = false
): MarkdownContent {
  const content: MarkdownContent = {blocks: [], comments: [], masks: []}
  // The parser skips a byte order mark, and counts places without it.
  if (source[start] === '\uFEFF') start++
  visit(fromMarkdown(source.slice(start, end), isLaidOut ? laidOut : options), 'paragraph')
  return content

  function visit(node: Nodes, kind: BlockKind): void {
    if (node.type === 'paragraph') prose(node.children, kind)
    else if (node.type === 'heading') prose(node.children, kind === 'quote' ? kind : 'heading')
    else if (node.type === 'tableRow') row(node, kind === 'quote' ? kind : 'row')
    else if (node.type === 'html') {
      comments(node)
      const {start: from, end: to} = place(node)
      content.blocks.push(...readMarkdownHtml(source, from, to, kind))
    } else if ('children' in node) {
      const inner =
        kind === 'quote' || node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : kind
      for (const child of node.children) visit(child, inner)
    }
  }

  function prose(children: PhrasingContent[], kind: BlockKind): void {
    const builder = new AlignedBuilder(source)
    for (const child of children) phrasing(child, builder)
    const [only, ...more] = children
    finish(builder, kind, only?.type === 'link' && more.length === 0)
  }

  /** A table's row is one block, its cells divided as in the file. */
  function row(node: TableRow, kind: BlockKind): void {
    const builder = new AlignedBuilder(source)
    let divider = 0
    for (const cell of node.children) {
      if (builder.text) builder.whole(divider, divider + 1, ' | ')
      for (const child of cell.children) phrasing(child, builder)
      divider = place(cell).end - 1
    }
    finish(builder, kind)
  }

  function finish(builder: AlignedBuilder, kind: BlockKind, isLink = false): void {
    const block = builder.finish(kind)
    if (block && isLink) block.link = true
    if (block) content.blocks.push(block)
  }

  function phrasing(node: PhrasingContent, builder: AlignedBuilder): void {
    const {start: from, end: to} = place(node)
    if (node.type === 'text') builder.aligned(node.value, from, to)
    else if (node.type === 'inlineCode') {
      content.masks.push({kind: 'code', start: from, end: to, content: node.value})
      builder.whole(from, to, `X${'x'.repeat(node.value.length)}`)
    } else if (node.type === 'break') builder.whole(from, to, '\n')
    else if (node.type === 'html') {
      if (/^<br\b/i.test(node.value)) builder.whole(from, to, '\n')
      else comments(node)
    } else if ('children' in node) for (const child of node.children) phrasing(child, builder)
  }

  function comments(node: Nodes): void {
    const {start: from, end: to} = place(node)
    for (const match of source.slice(from, to).matchAll(/<!--([\s\S]*?)-->/g)) {
      const at = from + match.index
      content.comments.push({start: at, end: at + match[0].length, text: match[1] ?? ''})
    }
  }

  function place(node: Nodes): {start: number; end: number} {
    return {start: start + (node.position?.start.offset ?? 0), end: start + (node.position?.end.offset ?? 0)}
  }
}
