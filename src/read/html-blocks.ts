import type {BlockKind, BlockPlace} from '../tree.ts'
import {type Attributes, isFooter, isPreheader, isQuote} from './html-hidden.ts'

/** What an element's start ends, where the author left the end tag out. */
export const closes: Readonly<Record<string, {name: ReadonlyArray<string>; until: ReadonlyArray<string>}>> = {
  li: {name: ['li'], until: ['ul', 'ol', 'menu', 'dir']},
  dt: {name: ['dt', 'dd'], until: ['dl']},
  dd: {name: ['dt', 'dd'], until: ['dl']},
  td: {name: ['td', 'th'], until: ['tr', 'table']},
  th: {name: ['td', 'th'], until: ['tr', 'table']},
  tr: {name: ['tr'], until: ['table']},
  option: {name: ['option'], until: ['select']}
}

/** Which kind of block an element is, by its name, its attributes and what it stands in. */
export function kindOf(name: string, above: BlockKind, attributes: Attributes): BlockKind {
  if (above === 'quote' || name === 'blockquote' || isQuote(attributes)) return 'quote'
  if (name === 'li') return 'item'
  if (/^h[1-6]$/.test(name)) return 'heading'
  return above
}

/** Whether an element stands above or below the letter. */
export function placeOf(
  name: string,
  attributes: Attributes,
  above: BlockPlace | undefined
): BlockPlace | undefined {
  if (above) return above
  if (name === 'title' || name === 'mj-title' || name === 'mj-preview' || isPreheader(attributes))
    return 'header'
  return name === 'footer' || isFooter(attributes) ? 'footer' : undefined
}
