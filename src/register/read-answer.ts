import type {Formalities} from '../language/language.ts'
import type {Letter, LetterSentence} from '../letter/model.ts'
import {writtenSentence} from '../letter/plain-lines.ts'
import type {Row} from './row.ts'

/** What gave a reason that may only be the word "so" or "therefore" in front of the refusal. */
const unsure: ReadonlySet<string | undefined> = new Set(['signs', 'reason.because', 'fact-beside-refusal'])

/**
 * Read what a letter answers: what it refuses, why, and what it offers instead, in its own words.
 *
 * @param letter The letter.
 * @param source The text of its file.
 * @param formalities What the language knows; nothing where it is not read.
 * @returns The cells; empty where no sentence says it, or none says only that.
 */
export function readAnswer(
  letter: Letter,
  source: string,
  formalities: Formalities | undefined
): Pick<Row, 'refused' | 'reason' | 'alternative'> {
  const text = (sentence: LetterSentence): string =>
    writtenSentence(sentence, letter.masks, source).replace(/\s+/g, ' ').trim()
  const refused: string[] = []
  const reasons: string[] = []
  /** Sentences that may be a reason or an alternative. */
  const either: string[] = []
  const before: string[] = []
  const after: string[] = []
  for (const sentence of letter.body) {
    const {moves} = sentence
    const said = text(sentence)
    if (moves.has('refusal')) {
      const parts = moves.has('reason') ? formalities?.divideReason(said) : undefined
      refused.push(parts?.refused ?? said)
      if (parts) reasons.push(parts.reason)
      else if (moves.has('reason') && !unsure.has(moves.get('reason'))) reasons.push(said)
    } else if (moves.has('reason') && moves.has('alternative')) either.push(said)
    else if (moves.has('reason')) {
      // A fact that only stands beside the refusal may be any.
      if (moves.get('reason') !== 'fact-beside-refusal') reasons.push(said)
    } else if (moves.has('alternative')) (refused.length > 0 ? after : before).push(said)
  }
  // What stands behind the refusal is offered in its place; what stands before it may be what there was.
  const alternatives = after.length > 0 ? after : before
  if (reasons.length === 0 && alternatives.length > 0) reasons.push(...either)
  else if (alternatives.length === 0 && reasons.length > 0) alternatives.push(...either)
  return {refused: refused.join(' '), reason: reasons.join(' '), alternative: alternatives.join(' ')}
}
