import type {LetterSentence, Span} from '../src/letter/model.ts'
import {capital, opensBlock, withEmphasis} from './around.ts'
import type {Edit} from './rule.ts'

/** Words that need the word after them: without it they would lean on another. */
const leaning =
  /\b(?:a|an|very|quite|rather|more|most|less|so|too|as|how|not|just|pretty|really|equally|perhaps|even|only)$/i
/** What cannot begin the sentence in the place of the words. */
const noBeginning = /^(?:(?:but|though|for|enough|and|or)\b|no[.,!]|not[.,!])/i
/** After these a comma closes nothing: “we are, sadly, unable”, “that, sadly, we”, “and, sadly, we”. */
const openEnd =
  /\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|may|might|must|shall|should|also|still|now|means?|remains?|and|but|or|so|yet|that|which|who|because|as|since|while|although|though|if|when|where|than|nor)$/i
/** What begins a clause of its own. */
const subject =
  /^(?:we|i|you|he|she|it|they|this|that|these|those|there|the|our|your|my|his|her|their|a|an|no|all|each|every|neither|nobody)\b/i
const joined = {
  before: /(?:\b\p{L}+ly|^\p{Lu}\p{Ll}+),?\s+(?:and|or|but)\s+$/u,
  after: /^\s*(?:and|or)\s+(?!(?:we|i|you|he|she|it|they|the|this|that|there|our|my|your|a|an)\b)/i
}
/** Words put in between, with the comma at their end: “unfortunately, as you know, been lent”. */
const putIn = /^(?:as|if|like|though|although|when|after|since|to|in|for|at|on|with)\b[^,.;:]*,/i
const lineBreak = /\r?\n[ \t]*(?:>[ \t]?)*/
/** What may stand before a block's first word on its line. */
const lineStart = /^[ \t]*(?:>[ \t]?)*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/
/** Fewer words are no sentence without the ones that go. */
const fewest = 3

/**
 * Delete words within a sentence, with their commas, their emphasis and one space, and restore the capital letter where
 * they began it.
 *
 * @param sentence The sentence.
 * @param words The words.
 * @param source The text of the file.
 * @returns The edit, or nothing where the sentence would not stand without them.
 */
export function deleteWords(sentence: LetterSentence, words: Span, source: string): Edit[] | undefined {
  const {place, comma} = marked(source, words)
  const rest = source.slice(place.end, sentence.end)
  const lead = source.slice(sentence.start, Math.max(sentence.start, place.start))
  if (leaning.test(lead.trimEnd()) || countWords(lead) + countWords(rest) < fewest) return undefined
  // One of two adverbs that “and” joins: “sadly and obviously”, “regrettably and for good reasons”.
  if (joined.before.test(lead) || joined.after.test(rest)) return undefined
  // A mark of its own may stand before the words that a sentence begins with: “P.S. Sadly, …”; or the cell of a table before.
  const begins =
    place.start <= sentence.start ||
    (/(?:[.:|]|\n[ \t]*\n)\s*$/.test(lead) && /^\p{Lu}/u.test(source.slice(words.start, words.end)))
  const edit = begins ? deleteBeginning(place, rest, source) : deleteWithin(place, comma, lead, rest)
  return edit && [edit]
}

/** Words with the emphasis around them; a comma may stand within it. */
function marked(source: string, {start, end}: Span): {place: Span; comma: boolean} {
  const alone = withEmphasis(source, {start, end})
  if (alone.end > end || source[end] !== ',') return {place: alone, comma: false}
  const together = withEmphasis(source, {start, end: end + 1})
  return together.end > end + 1 ? {place: together, comma: true} : {place: alone, comma: false}
}

/** Delete what a sentence begins with, up to the next word, which gets the capital letter. */
function deleteBeginning({start, end}: Span, rest: string, source: string): Edit | undefined {
  const gap = /^[ \t]*,?[ \t]*(?:\r?\n[ \t]*(?:>[ \t]?)*)?/.exec(rest)?.[0] ?? ''
  const next = rest.slice(gap.length)
  // What stands next must be a word: no tag, no number. Marks and quotes may open before it, and the text of a link.
  const marks = /^(?:(?:\*{1,3}|_{1,3}|["“‘(]|\[(?=\p{L}[^\]\n]*\]\())*)(?=\p{L})/u.exec(next)?.[0]
  if (marks === undefined || gap === '' || noBeginning.test(next)) return undefined
  // “Sadly (as you know), we …”: what stands in brackets comments on the word.
  if (marks.startsWith('(') && !gap.includes(',')) return undefined
  // Marks that meet would be others.
  if (marks !== '' && source[start - 1] === marks[0]) return undefined
  const word = next.slice(marks.length)
  const letter = capital(word)
  const to = end + gap.length + marks.length + letter.length
  const line = lineBreak.exec(gap)?.[0]
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  if (line === undefined || lineStart.test(before)) return {start, end: to, text: marks + letter}
  // Where the words filled up a line behind another sentence, the break stays.
  const spaces = before.length - before.trimEnd().length
  return {start: start - spaces, end: to, text: line + marks + letter}
}

function deleteWithin(place: Span, hadComma: boolean, lead: string, rest: string): Edit | undefined {
  const before = /[ \t]*,?[ \t]*(?:\r?\n[ \t]*(?:>[ \t]?)*)?$/.exec(lead)?.[0] ?? ''
  const after = /^[ \t]*,?[ \t]*(?:\r?\n[ \t]*(?:>[ \t]?)*)?/.exec(rest)?.[0] ?? ''
  const start = place.start - before.length
  const end = place.end + after.length
  const previous = lead.slice(0, lead.length - before.length)
  const next = rest.slice(after.length)
  const line = (lineBreak.exec(before) ?? lineBreak.exec(after))?.[0]
  const isComma = {before: before.includes(','), after: hadComma || after.includes(',')}
  if (/^[.!?;:)]/.test(next)) {
    // Before the end nothing stays but a bracket’s own space.
    return line === undefined ? {start, end: place.end + after.length, text: ''} : undefined
  }
  if (!/^[\p{L}\p{N}*_"“‘([{<%$£€]/u.test(next) || (line !== undefined && opensBlock(next))) return undefined
  const dash = /\s[–—-]$/.exec(previous)?.[0]
  if (dash && new RegExp(`^${dash[1]}\\s`).test(next)) return undefined
  if (before === '') return /[–—(]$/.test(previous) ? {start, end, text: ''} : undefined
  // “can not” has become one word again.
  if (/\bcan$/i.test(previous) && /^not\b/.test(next) && line === undefined) return {start, end, text: ''}
  return {start, end, text: commaBetween(previous, next, isComma) + (line ?? ' ')}
}

/**
 * The comma that stays between what stood before words and what stands after them: one that closed a clause does, a pair
 * around the words goes.
 */
function commaBetween(previous: string, next: string, is: {before: boolean; after: boolean}): string {
  // A comma that only follows closes what stood before the words, or opens what is put in behind them.
  if (!is.before) return is.after && closes(previous, next) ? ',' : ''
  if (openEnd.test(previous)) return ''
  return is.after && !subject.test(next) ? '' : ','
}

/** Whether a comma still stands right between them where words went before it. */
function closes(previous: string, next: string): boolean {
  if (putIn.test(next)) return true
  const conjunction = /^(?:and|or|but)\s+/i.exec(next)?.[0] ?? ''
  if (conjunction !== '' && !subject.test(next.slice(conjunction.length))) return false
  return /[\p{L}\p{N}]$/u.test(previous) && !openEnd.test(previous)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0
}
