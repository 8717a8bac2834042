import type {Kind, Letter} from '../src/letter/model.ts'
import {blank} from './blank.ts'

/** A sentence for each kind of refusal, and for a kind that is not known; `[word]` stands for a blank, “we” for the sender. */
export type KindDraft = Partial<Record<Kind, string>> & {unknown: string}

/**
 * A sentence that a letter lacks, with blanks for what only its writer knows.
 *
 * @param drafts The sentence for each kind; as “we” would write it.
 * @param letter The letter; its sender is “I” where the letter says so more often than “we”.
 * @param source The text of the file.
 * @returns The sentence.
 */
export function draft(drafts: KindDraft, letter: Letter, source: string): string {
  const text = drafts[letter.kind] ?? drafts.unknown
  const voiced = isSingle(letter)
    ? text.replace(/\b(?:we|our|us)\b/gi, (word) => single[word.toLowerCase()] ?? word)
    : text
  const sentence = voiced.replace(/^\p{L}/u, (first) => first.toUpperCase())
  return sentence.replace(/\[(\w+)\]/g, (_, name: string) => blank(letter, source, name))
}

const single: Readonly<Record<string, string>> = {we: 'I', our: 'my', us: 'me'}

/** Whether one person speaks. */
function isSingle({body}: Letter): boolean {
  let one = 0
  let several = 0
  for (const {text} of body) one += text.match(/\b(?:I|me|my)\b/g)?.length ?? 0
  if (one === 0) return false
  for (const {text} of body) several += text.match(/\b(?:we|us|our)\b/gi)?.length ?? 0
  return one > several
}
