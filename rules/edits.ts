import type {Letter, LetterSentence, Span} from '../src/letter/model.ts'
import type {Edit} from './rule.ts'

/** How far is looked for spaces before a place: a search from the start would cost the whole text for each place. */
const near = 500

/**
 * Delete a whole sentence as a careful editor would: with one of the spaces around it, and with its paragraph where
 * nothing else stands there.
 *
 * @param letter The letter.
 * @param sentence The sentence.
 * @param source The text of the file.
 * @returns The edit, or nothing where marks or template tags around it would be left alone.
 */
export function deleteSentence(letter: Letter, sentence: LetterSentence, source: string): Edit[] | undefined {
  const {start, end} = sentence
  if (isMarked(source, sentence)) return undefined
  const own = letter.sentences.filter((other) => other.paragraph === sentence.paragraph)
  if (own.length === 1) return deleteBlock(sentence, source)
  const before = /[ \t]*$/.exec(source.slice(Math.max(0, start - near), start))?.[0].length ?? 0
  const after = /^[ \t]*(?:\r?\n[ \t]*)?/.exec(source.slice(end))?.[0].length ?? 0
  const breaksBefore = /(?:^|[\r\n])[ \t]*$/.test(source.slice(Math.max(0, start - near), start))
  const lineEnds = /^[ \t]*(?:\r?\n|$)/.test(source.slice(end))
  // At a line's start the space after it goes, else the space before it.
  if (breaksBefore && !lineEnds) return [{start, end: end + after, text: ''}]
  if (breaksBefore) {
    const lineBreak = /(?:\r?\n)[ \t]*$/.exec(source.slice(Math.max(0, start - near), start))?.[0].length ?? 0
    return own[0] === sentence
      ? [{start, end: end + after, text: ''}]
      : [{start: start - lineBreak, end, text: ''}]
  }
  return [{start: start - before, end, text: ''}]
}

/** Delete a paragraph or list item that is one sentence, with the blank line that divides it from the next. */
function deleteBlock({start, end}: Span, source: string): Edit[] | undefined {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lead = source.slice(lineStart, start)
  const rest = /^[ \t]*(\r?\n|$)/.exec(source.slice(end))
  // Only blank space, or a list mark, may stand before it on its line, and nothing after it.
  if (!/^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(lead) || !rest) return undefined
  let to = end + rest[0].length
  const item = lead.trim() !== ''
  if (!item) {
    const blank = /^(?:[ \t]*\r?\n)+/.exec(source.slice(to))?.[0].length ?? 0
    if (blank > 0) to += blank
    else if (to >= source.length) {
      const above = /(?:\r?\n[ \t]*)+$/.exec(source.slice(0, lineStart))?.[0] ?? ''
      const lineEnd = /\r?\n$/.exec(source)?.[0] ?? ''
      return [{start: lineStart - above.length, end: to, text: above ? lineEnd : ''}]
    }
  }
  return [{start: lineStart, end: to, text: ''}]
}

/**
 * Delete words within a sentence, with their commas and one space, and restore the capital letter where they began it.
 *
 * @param sentence The sentence.
 * @param words The words.
 * @param source The text of the file.
 * @returns The edit, or nothing where the sentence would not stand without them.
 */
export function deleteWords(sentence: LetterSentence, words: Span, source: string): Edit[] | undefined {
  const after = /^[ \t]*,?[ \t]*/.exec(source.slice(words.end, sentence.end))?.[0] ?? ''
  const before = /,?[ \t]*$/.exec(source.slice(sentence.start, words.start))?.[0] ?? ''
  const next = words.end + after.length
  // What stands next must be a word of this line: no mark, no tag, no line break.
  const first = /^\p{L}/u.exec(source.slice(next, sentence.end))?.[0]
  if (words.start === sentence.start) {
    if (!first || isMarked(source, {start: words.start, end: next})) return undefined
    const upper = first.toUpperCase()
    return [
      {start: words.start, end: next + first.length, text: upper.length === first.length ? upper : first}
    ]
  }
  const begin = words.start - before.length
  const ends = /^[.!?;:]/.test(source.slice(words.end + after.trimEnd().length))
  if (ends && after.trim() === '') return [{start: begin, end: words.end, text: ''}]
  if (!first) return undefined
  // "we are, unfortunately, unable": both commas go; "late, unfortunately we": the comma of the clause stays.
  const paired = before.startsWith(',') && after.startsWith(',')
  const keep = before.startsWith(',') && !paired ? ', ' : ' '
  return before === '' ? undefined : [{start: begin, end: next, text: keep}]
}

/** Whether emphasis or a quotation mark stands directly around a range, so that deleting it would leave the marks. */
function isMarked(source: string, {start, end}: Span): boolean {
  return (
    /[*_~`"“‘([{<]$/.test(source.slice(Math.max(0, start - 1), start)) ||
    /^[*_~`"”’)\]}>]/.test(source.slice(end, end + 1))
  )
}
