import type {Letter, LetterSentence} from './model.ts'

/**
 * The sentences whose words count, whatever they do for the letter: the subject and the preheader, and the body. What stands in a
 * comment of a template that is never closed is said to nobody.
 *
 * @param letter The letter.
 * @returns The sentences, in order.
 */
export function worded({sentences, body}: Letter): LetterSentence[] {
  // Few letters have any, and many rules ask.
  if (!sentences.some((sentence) => sentence.inbox || isInComment(sentence))) return body
  return [...sentences.filter((sentence) => sentence.inbox), ...body].filter(
    (sentence) => !isInComment(sentence)
  )
}

const isInComment = ({text}: LetterSentence): boolean => /^(?:\{#|\{\{!|<[%#!]--|<%#)/.test(text)
