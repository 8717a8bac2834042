import type {Block} from './block.ts'

/** Bullets that people type or paste, and that no markup takes for a list. */
const bullet = /[•◦‣▪●]/
const item = /(?<=^|\n|\r)[ \t]*[•◦‣▪●][ \t\u00a0]*(?=[^\s•◦‣▪●])/g

/**
 * Take lists apart that are typed with bullets within a paragraph: to Markdown and HTML they are lines of one sentence, and to who reads
 * the mail they are a list.
 *
 * @param blocks What a reader found, with line breaks where the reader sees them.
 * @returns The same blocks, and an item for each of those lines with what follows it.
 */
export function takeTypedItems(blocks: Block[]): Block[] {
  return blocks.some(isTyped)
    ? blocks.flatMap((block) => (isTyped(block) ? itemsOf(block) : [block]))
    : blocks
}

function isTyped({kind, text}: Block): boolean {
  return kind === 'paragraph' && bullet.test(text)
}

function itemsOf(block: Block): Block[] {
  const {text, map} = block
  const marks = [...text.matchAll(item)]
  if (marks.length === 0) return [block]
  const items: Block[] = []
  const take = (kind: Block['kind'], from: number, to: number): void => {
    const end = from + text.slice(from, to).trimEnd().length
    if (end > from) items.push({...block, kind, text: text.slice(from, end), map: map.slice(from, end)})
  }
  take('paragraph', 0, marks[0]?.index ?? 0)
  for (const [index, mark] of marks.entries())
    take('item', mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)
  return items
}
