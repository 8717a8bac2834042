import type {Letter, LetterSentence} from './model.ts'

/**
 * The sentences whose words count, whatever they do for the letter: the subject and the preheader, and the body.
 *
 * @param letter The letter.
 * @returns The sentences, in order.
 */
export function worded({sentences, body}: Letter): LetterSentence[] {
  const inbox = sentences.filter((sentence) => sentence.inbox)
  return inbox.length > 0 ? [...inbox, ...body] : body
}
