import type {Root} from 'nlcst'
import type {Language} from '../language/language.ts'
import {Lines} from '../lines.ts'
import type {Prose} from './block.ts'
import {defaultComplexity, type Unread} from './limits.ts'

/**
 * Parse a file's prose into sentences and words.
 *
 * @param source The text of the file, or of its view.
 * @param prose What a reader found in it.
 * @param language The letter's language.
 * @param unread Takes what is too complex to be parsed, with places in the source.
 * @param complexity How many words and marks a sentence may have. Default: 2000.
 * @returns The tree; every position is a place in the source.
 */
export function toTree(
  source: string,
  prose: Prose,
  language: Language,
  unread: Unread[] = [],
  complexity = defaultComplexity
): Root {
  const lines = new Lines(source)
  const root: Root = {
    type: 'RootNode',
    children: [],
    data: {masks: prose.masks, comments: prose.comments, lines}
  }
  for (const {kind, text, map, link, place} of prose.blocks) {
    const paragraph = language.parse(
      text,
      {
        ...(map.isSame ? {origin: lines.point(map.start(0))} : {}),
        start: (index) => lines.point(map.start(index)),
        end: (index) => lines.point(map.end(index))
      },
      complexity
    )
    if (!paragraph) {
      unread.push({start: map.start(0), end: map.end(text.length), why: 'sentence'})
      continue
    }
    paragraph.data = {block: kind, ...(link && {link}), ...(place && {place})}
    root.children.push(paragraph)
  }
  return root
}
