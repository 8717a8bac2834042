import type {Root, SentenceContent} from 'nlcst'
import {type Paragraph, TokenList, type TokenRange, tokenKind} from '../tokens.ts'

const kinds: Readonly<Record<string, number>> = {
  WhiteSpaceNode: tokenKind.space,
  PunctuationNode: tokenKind.mark,
  SymbolNode: tokenKind.symbol,
  SourceNode: tokenKind.symbol
}

/**
 * Read the paragraphs of a tree that another parser made.
 *
 * @param root The tree, with positions.
 * @returns Its paragraphs; without positions they stand at the start of the file.
 */
export function fromTree(root: Root): Paragraph[] {
  const parts: Array<{node: SentenceContent; text: string}> = []
  const paragraphs: Array<TokenRange & {sentences: TokenRange[]}> = []
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    const from = parts.length
    const sentences: TokenRange[] = []
    for (const child of paragraph.children) {
      const start = parts.length
      for (const node of child.type === 'SentenceNode' ? child.children : [child])
        parts.push({node, text: textOf(node)})
      if (child.type === 'SentenceNode') sentences.push({from: start, to: parts.length})
    }
    paragraphs.push({from, to: parts.length, sentences})
  }
  const tokens = new TokenList(parts.map(({text}) => text).join(''))
  let at = 0
  for (const {node, text} of parts) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    tokens.add(kinds[node.type] ?? tokenKind.word, at, at + text.length, start, end)
    at += text.length
  }
  return paragraphs.map((paragraph) => ({...paragraph, tokens}))
}

function textOf(node: SentenceContent): string {
  if ('value' in node) return node.value
  return node.children.map((child) => ('value' in child ? child.value : '')).join('')
}
