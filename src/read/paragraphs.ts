import type {Language} from '../language/language.ts'
import {type Paragraph, TokenList} from '../tokens.ts'
import type {Prose} from './block.ts'
import {defaultComplexity, type Unread} from './limits.ts'

/**
 * Parse a file's prose into sentences and words.
 *
 * @param prose What a reader found in the file.
 * @param language The letter's language.
 * @param unread Takes what is too complex to be parsed, with places in the source.
 * @param complexity How many words and marks a sentence may have. Default: 2000.
 * @returns The paragraphs; the places of their tokens are places in the file, or in its view.
 */
export function toParagraphs(
  {blocks}: Prose,
  language: Language,
  unread: Unread[] = [],
  complexity = defaultComplexity
): Paragraph[] {
  const tokens = new TokenList(blocks.map(({text}) => text).join('\n'))
  const paragraphs: Paragraph[] = []
  let at = 0
  for (const {kind, text, map, link, place} of blocks) {
    const from = tokens.count
    const sentences = language.parse(
      tokens,
      at,
      at + text.length,
      {
        same: map.isSame ? map.start(0) : undefined,
        start: (index) => map.start(index),
        end: (index) => map.end(index)
      },
      complexity
    )
    at += text.length + 1
    if (!sentences) unread.push({start: map.start(0), end: map.end(text.length), why: 'sentence'})
    else
      paragraphs.push({
        tokens,
        from,
        to: tokens.count,
        // Lists that have grown have room that they never need.
        sentences: sentences.slice(),
        data: {block: kind, link, place}
      })
  }
  return paragraphs
}
