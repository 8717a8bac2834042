import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {BlockKind} from '../tree.ts'
import type {Block} from './block.ts'
import {blockElements, unseenElements} from './html-names.ts'
import {TextBuilder} from './text-builder.ts'

/** A comment, a declaration, a tag with its slash and name, a character reference, white space, or other text. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]{0,1000}>|<(\/?)([a-z][\w:.-]*)(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^'"<>])*>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([\da-z]{1,31}));|(\s+)|[^<&\s]+|[<&]/gi

/**
 * Read a piece of HTML that stands in Markdown: what it says, without its tags.
 *
 * @param source The text of the file, with tags masked.
 * @param start Where the piece begins.
 * @param end Where it ends.
 * @param kind What it stands in.
 * @returns Its blocks.
 */
export function readMarkdownHtml(source: string, start: number, end: number, kind: BlockKind): Block[] {
  const blocks: Block[] = []
  let builder = new TextBuilder(source)
  let own = kind
  let unseen: string | undefined
  for (const match of source.slice(start, end).matchAll(token)) {
    const from = start + match.index
    const to = from + match[0].length
    const [all, slash, tag, decimal, hexadecimal, name, space] = match
    const element = tag?.toLowerCase()
    if (element !== undefined) {
      if (unseen === undefined && unseenElements.has(element) && !slash) unseen = element
      else if (unseen === element && slash) unseen = undefined
      if (element === 'br') builder.whole(from, to, '\n')
      if (!blockElements.has(element)) continue
      finish()
      own = kind === 'quote' || slash ? kind : kindOf(element, kind)
    } else if (unseen !== undefined || /^<[!?]/.test(all)) continue
    else if (space !== undefined) builder.whole(from, to, ' ')
    else {
      const decoded = decimal
        ? decodeNumericCharacterReference(decimal, 10)
        : hexadecimal
          ? decodeNumericCharacterReference(hexadecimal, 16)
          : name && decodeNamedCharacterReference(name)
      if (decoded) builder.whole(from, to, decoded)
      else builder.same(from, to)
    }
  }
  finish()
  return blocks

  function finish(): void {
    const block = builder.finish(own)
    if (block) blocks.push(block)
    builder = new TextBuilder(source)
  }
}

function kindOf(element: string, kind: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(element)) return 'heading'
  if (element === 'li') return 'item'
  return element === 'blockquote' ? 'quote' : kind
}
