import type {Language} from '../language/language.ts'
import {type Paragraph, TokenList, type TokenRange, tokenKind} from '../tokens.ts'
import type {Prose} from './block.ts'
import {defaultComplexity, type Unread} from './limits.ts'

/**
 * Parse a file's prose into sentences and words.
 *
 * @param prose What a reader found in the file.
 * @param text The text in which it found that: the file's, or its view's; blocks with tags that are blanked in it are put together anew.
 * @param language The letter's language.
 * @param unread Takes what is too complex to be parsed, with places in the source.
 * @param complexity How many words and marks a sentence may have. Default: 2000.
 * @returns The paragraphs; the places of their tokens are places in the file, or in its view.
 */
export function toParagraphs(
  {blocks}: Prose,
  text: string,
  language: Language,
  unread: Unread[] = [],
  complexity = defaultComplexity
): Paragraph[] {
  // Most blocks stand in the text as they are read: to put them together once more would take as much room again.
  const isThere = blocks.map(({text: words, map}) => map.isSame && text.startsWith(words, map.start(0)))
  const length = blocks.reduce((sum, block, index) => sum + (isThere[index] ? block.text.length : 0), 0)
  const there = isThere.includes(true) ? new TokenList(text, true, length) : undefined
  const others = blocks.filter((_, index) => !isThere[index])
  const apart = others.length > 0 ? new TokenList(others.map((block) => block.text).join('\n')) : undefined
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const [index, {kind, text: words, map, link, place}] of blocks.entries()) {
    const tokens = isThere[index] ? there : apart
    if (!tokens) continue
    const at = tokens === there ? map.start(0) : next
    if (tokens === apart) next += words.length + 1
    const from = tokens.count
    const sentences = language.parse(
      tokens,
      at,
      at + words.length,
      {
        same: map.isSame ? map.start(0) : undefined,
        start: (index) => map.start(index),
        end: (index) => map.end(index)
      },
      complexity
    )
    if (!sentences) unread.push({start: map.start(0), end: map.end(words.length), why: 'sentence'})
    else
      paragraphs.push({
        tokens,
        from,
        to: tokens.count,
        // Lists that have grown have room that they never need.
        sentences: kind === 'row' ? withoutDividers(sentences, tokens) : sentences.slice(),
        data: {block: kind, link, place}
      })
  }
  return paragraphs
}

/** What divides two cells belongs to neither: "We looked at them. | We cannot refund them." */
function withoutDividers(sentences: ReadonlyArray<TokenRange>, tokens: TokenList): TokenRange[] {
  const divides = (index: number): boolean =>
    tokens.kind[index] === tokenKind.space || tokens.textOf(index) === '|'
  return sentences.flatMap(({from, to}) => {
    while (from < to && divides(from)) from++
    while (from < to && divides(to - 1)) to--
    return from < to ? [{from, to}] : []
  })
}
