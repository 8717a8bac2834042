import {lineStarts} from '../line-starts.ts'
import type {Block} from './block.ts'
import {SourceMap} from './source-map.ts'

const item = /^[ \t]*(?:[-+*•◦‣▪●–·]|\d{1,3}[.)]|[a-z][.)])[ \t]+(?=\S)/
const quote = /^[ \t]{0,3}>/

/**
 * Read plain text: paragraphs between blank lines, list items as people type them, and lines quoted with `>`.
 *
 * @param source The text, with tags masked.
 * @param start Where the letter begins (after front matter).
 * @returns The blocks, in order.
 */
export function readPlainText(source: string, start: number): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  const letter = source.slice(start)
  const starts = lineStarts(letter)
  for (let index = 0; index < starts.length; index++) {
    const line = letter.slice(starts[index], starts[index + 1])
    const from = start + (starts[index] ?? 0)
    if (!line.trim()) {
      open = undefined
      continue
    }
    const quoted = quote.test(line)
    const mark = quoted ? (/^[ \t>]+/.exec(line)?.[0].length ?? 0) : (item.exec(line)?.[0].length ?? 0)
    if (quoted !== (open?.kind === 'quote') || (mark > 0 && !quoted)) open = undefined
    if (!open) {
      open = {kind: quoted ? 'quote' : mark > 0 ? 'item' : 'paragraph', text: '', map: new SourceMap()}
      blocks.push(open)
    }
    open.text += line.slice(mark)
    open.map.add(from + mark, line.length - mark)
  }
  return blocks.filter((block) => block.text.trim())
}
