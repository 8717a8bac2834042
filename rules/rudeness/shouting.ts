import {holdsAny} from '../../src/holds-any.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'

/** Words that nobody writes in capitals but to raise their voice; names of firms and abbreviations hold none of them. */
const raised = new Set(
  `NOT NO NEVER DO DON'T DONT DOES DIDN'T YOU YOUR YOURS YOU'RE WILL WON'T WOULD CAN CAN'T CANNOT MUST MUSTN'T STOP AGAIN ANY ANYTHING
  ALREADY ONLY PLEASE READ TOLD ARE AREN'T IS ISN'T WAS HAVE HAS EVER EVERY NOTHING ABSOLUTELY SHOULD COULD LATE MONEY BACK REFUND REFUNDS
  TWICE LAST FINAL ENOUGH BEFORE WAIT NOBODY EVERYONE WRONG VERY ALWAYS LISTEN WHY HOW THIS THAT`.split(/\s+/)
)

const anyRaised = new RegExp([...raised].map((word) => word.replace("'", "['’]")).join('|'))

const run =
  /(?<![\p{L}\p{N}_%$#@./-])\p{Lu}[\p{Lu}'’]*(?:[ \t]*[,–—]?[ \t\r\n]+\p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}_-])/gu
/** So far before and behind words in capitals is looked what they are. */
const near = 60
/** What is asked of a sentence. */
type Said = Pick<LetterSentence, 'text' | 'start'>

const slot = /\{\{[^}]*\}\}|\{%[^%]*%\}|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|%[\w ]+%|\*\|[^|]*\|\*/g

/**
 * Words in capitals within a sentence that has others, or beside one. Where all of a paragraph is in capitals it is a heading, or the letter is
 * written so.
 *
 * @param sentence The sentence.
 * @param isBesideOthers Says whether a sentence in small letters stands in the same paragraph; default: it does not.
 * @returns Each run of two or more.
 */
export function shoutedWords(sentence: Said, isBesideOthers: () => boolean = () => false): Span[] {
  // Most sentences have no two capitals side by side, or only in a name; asking about all alphabets takes longer.
  if (!/[A-Z]{2}/.test(sentence.text) || !anyRaised.test(sentence.text)) return []
  const text = sentence.text.replace(slot, (form) => '#'.repeat(form.length))
  if (!/\p{Ll}/u.test(text) && !isBesideOthers()) return []
  const spans: Span[] = []
  for (const match of text.matchAll(run)) {
    const words = match[0].split(/[\s,–—]+/).filter((word) => word.length > 1)
    const voices = words.filter((word) => raised.has(word.replaceAll('’', "'")))
    if (words.length < 2 || voices.length === 0 || isHeading(text, match) || isSubject(text, match)) continue
    // "Status: **NOT APPROVED**", as programs have it.
    if (/\bstatus\b[^.!?\n]{0,20}$/i.test(text.slice(Math.max(0, match.index - near), match.index))) continue
    // "The flat is sold AS IS", as contracts have it.
    if (words.join(' ') === 'AS IS') continue
    const start = sentence.start + match.index
    spans.push({start, end: start + match[0].length})
  }
  return spans
}

/** "Subject: YOUR OFFER WAS NOT ACCEPTED": a heading, too. */
function isSubject(text: string, {index}: RegExpMatchArray): boolean {
  const at = index ?? 0
  return at < near && /^(?:subject|re|fwd?|title)\s*:(?:\s*(?:re|fwd?)\s*:)*\s*$/i.test(text.slice(0, at))
}

/** "REFUND DETAILS" in a line of its own, above others. */
function isHeading(text: string, {0: words, index}: RegExpMatchArray): boolean {
  const at = index ?? 0
  return (
    (at === 0 || /[\r\n][ \t]*$/.test(text.slice(Math.max(0, at - near), at))) &&
    /^:?[ \t]*[\r\n]/.test(text.slice(at + words.length, at + words.length + near)) &&
    words.split(/\s+/).length <= 8 &&
    !/\b(?:NOT|NO|NEVER|STOP|CANNOT|NOTHING|\p{Lu}+N['’]T)\b/u.test(words)
  )
}

/**
 * Marks that shout: more than one exclamation mark, or one with a question mark.
 *
 * @param sentence The sentence.
 * @returns Each place.
 */
export function shoutingMarks(sentence: Said): Span[] {
  const spans: Span[] = []
  if (!holdsAny(sentence.text, ['!!', '?!', '!?'])) return spans
  // Blade's raw output shouts at nobody: `{!! $name !!}`.
  const text = sentence.text.replace(/\{!!|!!\}/g, '###')
  for (const match of text.matchAll(/(?<=[\p{L}\p{N})"”’'*_ ])(?:!{2,}|!*\?+!+[!?]*|!+\?+[!?]*)/gu)) {
    const start = sentence.start + match.index
    spans.push({start, end: start + match[0].length})
  }
  return spans
}
