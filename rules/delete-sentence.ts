import type {Letter, LetterSentence, Span} from '../src/letter/model.ts'
import {isHeld, opensBlock, withEmphasis} from './around.ts'
import {deleteBlock} from './delete-block.ts'
import type {Edit} from './rule.ts'

/** White space within a paragraph, with at most one line break, forced or not, and what a quoted or indented line begins with. */
const gapAfter = /^[ \t]*(?:<br\s*\/?>)?[ \t]*(?:\\?\r?\n[ \t]*(?:>[ \t]?)*)?/i
const gapBefore = /[ \t]*(?:<br\s*\/?>)?[ \t]*(?:\\?\r?\n[ \t]*(?:>[ \t]?)*)?$/i
const lineBreak = /\r?\n[ \t]*(?:>[ \t]?)*/

/**
 * Delete a whole sentence as a careful editor would: with one of the spaces around it, with marks that hold nothing
 * else, and with its paragraph or list item where nothing else stands there.
 *
 * @param letter The letter.
 * @param sentence The sentence.
 * @param source The text of the file.
 * @returns The edit, or nothing where something would be left alone by it.
 */
export function deleteSentence(letter: Letter, sentence: LetterSentence, source: string): Edit[] | undefined {
  if (letter.body.length < 2) return undefined
  const place = withEmphasis(source, sentence)
  const block = letter.paragraphs[sentence.paragraph]?.data?.block ?? 'paragraph'
  if (block !== 'paragraph' && block !== 'item') return undefined
  const [previous, next] = neighbours(letter, sentence)
  if (!previous && !next) return deleteBlock(place, block, source)
  if (isHeld(source, place)) return undefined
  // “This is due to …”, “For those …” speak of what stood before them.
  if (next && /^(?:that|(?:\w+\s+)?(?:this|these|those))\b/i.test(next.text)) return undefined
  const edit = previous ? deleteLater(place, next !== undefined, source) : deleteFirst(place, source)
  return edit && [edit]
}

/** The sentences before and after one in its paragraph. */
function neighbours(
  {sentences}: Letter,
  {start, paragraph}: LetterSentence
): [LetterSentence | undefined, LetterSentence | undefined] {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const own = (index: number): LetterSentence | undefined =>
    sentences[index]?.paragraph === paragraph ? sentences[index] : undefined
  return [own(low - 1), own(low + 1)]
}

/** The first sentence of a block: what comes next takes its place. */
function deleteFirst({start, end}: Span, source: string): Edit | undefined {
  const to = end + (gapAfter.exec(source.slice(end, end + 1000))?.[0].length ?? 0)
  return opensBlock(source.slice(to, to + 100)) ? undefined : {start, end: to, text: ''}
}

function deleteLater({start, end}: Span, isWithin: boolean, source: string): Edit | undefined {
  const before = gapBefore.exec(source.slice(Math.max(0, start - 1000), start))?.[0] ?? ''
  const after = gapAfter.exec(source.slice(end, end + 1000))?.[0] ?? ''
  const from = start - before.length
  if (!isWithin)
    return {start: from, end: end + (/^[ \t]*(?=\r|\n|$)/.exec(source.slice(end))?.[0].length ?? 0), text: ''}
  const to = end + after.length
  const breaksBefore = lineBreak.test(before)
  if (lineBreak.test(after)) return {start: from, end, text: ''}
  const inner = lineBreak.exec(source.slice(start, end))?.[0]
  // At a line's start the space after it goes, else the space before it; where it filled the end of one line and the start
  // of the next, a break stays.
  if (!breaksBefore && inner === undefined) return {start: from, end, text: ''}
  if (opensBlock(source.slice(to, to + 100))) return undefined
  return breaksBefore ? {start, end: to, text: ''} : {start: from, end: to, text: inner ?? ''}
}
