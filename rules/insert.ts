import type {Letter, LetterSentence} from '../src/letter/model.ts'
import {capital} from './around.ts'
import type {Edit} from './rule.ts'

/** Marks that close around a sentence that ends within them. */
const closers = /^(?:\*{1,3}|_{1,3}|~~|["”’)\]])*/
const openers = /(?:\*{1,3}|_{1,3}|~~|["“‘(])*$/

/**
 * Put a sentence in front of another, in its paragraph.
 *
 * @param letter The letter.
 * @param sentence The sentence that comes after it.
 * @param text The new sentence, without spaces around it.
 * @param source The text of the file.
 * @returns The edit, or nothing where no sentence can stand there.
 */
export function insertBefore(
  letter: Letter,
  sentence: LetterSentence | undefined,
  text: string,
  source: string
): Edit[] | undefined {
  if (sentence?.part !== 'body' || !isProse(letter, sentence)) return undefined
  const before = source.slice(Math.max(0, sentence.start - 200), sentence.start)
  const at = sentence.start - (openers.exec(before)?.[0].length ?? 0)
  const lead = source.slice(Math.max(0, at - 1), at)
  if (!/^\s?$/.test(lead)) return undefined
  // “Hi Tom, we …” goes on in the line of the greeting: no sentence can stand between.
  if (/,[ \t]+$/.test(source.slice(Math.max(0, at - 20), at))) return undefined
  const first = source.slice(sentence.start, sentence.start + 30)
  const upper = at === sentence.start && /^\p{Ll}/u.test(first) ? capital(first) : ''
  return [{start: at, end: at + upper.length, text: `${text} ${upper}`}]
}

/**
 * Put a sentence behind another: in its paragraph, or as a new one behind a list.
 *
 * @param letter The letter.
 * @param sentence The sentence that comes before it.
 * @param text The new sentence, without spaces around it.
 * @param source The text of the file.
 * @returns The edit, or nothing where no sentence can stand there.
 */
export function insertAfter(
  letter: Letter,
  sentence: LetterSentence | undefined,
  text: string,
  source: string
): Edit[] | undefined {
  if (sentence?.part !== 'body') return undefined
  const end = sentence.end + (closers.exec(source.slice(sentence.end, sentence.end + 60))?.[0].length ?? 0)
  const next = source.slice(end, end + 2)
  if (isProse(letter, sentence)) {
    if (!/[.!?…]["”’)\]*_~]*$/.test(sentence.text) || !/^(?:\s|$)/.test(next)) return undefined
    return [{start: end, end, text: ` ${text}`}]
  }
  const isLast = letter.body.filter(({part}) => part === 'body').at(-1) === sentence
  const line = /^[ \t]*(\r?\n|$)/.exec(source.slice(end, end + 200))
  if (!isLast || !line) return undefined
  const lineEnd = line[1] || (source.includes('\r\n') ? '\r\n' : '\n')
  return [{start: end, end, text: `${lineEnd}${lineEnd}${text}`}]
}

/** Whether a sentence stands in a paragraph, where others can stand beside it. */
function isProse({paragraphs}: Letter, {paragraph}: LetterSentence): boolean {
  return paragraphs[paragraph]?.data?.block === 'paragraph'
}
