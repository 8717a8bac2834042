import type {Letter, LetterSentence} from './model.ts'

/**
 * The sentences whose words count, whatever they do for the letter: the subject and the preheader, and the body.
 *
 * @param letter The letter.
 * @returns The sentences, in order.
 */
export function worded({sentences, body}: Letter): LetterSentence[] {
  // Few letters have any, and many rules ask.
  if (!sentences.some((sentence) => sentence.inbox)) return body
  return [...sentences.filter((sentence) => sentence.inbox), ...body]
}
