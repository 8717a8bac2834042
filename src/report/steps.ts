import type {Move} from '../letter/model.ts'
import type {LetterFacts} from '../lint/result.ts'

/** Something that a good refusal has, and whether a letter has it. */
export interface Check {
  label: string
  done: boolean
}

/** One of the six steps of a good refusal. */
export interface Step {
  text: string
  /** What the step consists of; it is taken where all of it is done. */
  checks: Check[]
}

/** What a sentence does, in the words that people are shown. */
export const labels: Readonly<Record<Move, string>> = {
  gratitude: 'thanks',
  acknowledgement: 'request',
  empathy: 'empathy',
  refusal: 'refusal',
  reason: 'reason',
  alternative: 'alternative',
  regret: 'regret',
  apology: 'apology',
  promise: 'promise',
  goodwill: 'goodwill',
  understanding: 'understanding'
}

/**
 * How far a letter takes the steps of a good refusal, in their order.
 *
 * @param letter The letter.
 * @returns The six steps.
 */
export function steps(letter: LetterFacts): Step[] {
  const has = (move: Move): Check => ({
    label: labels[move],
    done:
      letter.body.some((sentence) => sentence.moves.has(move)) || letter.elsewhere?.moves.has(move) === true
  })
  return [
    {
      text: 'Name the reader, and thank them',
      checks: [{label: 'recipient', done: namesRecipient(letter)}, has('gratitude')]
    },
    {text: 'Show that their request was heard', checks: [has('acknowledgement')]},
    {text: 'Say that you understand its importance', checks: [has('empathy')]},
    {text: 'Give the reason, with its details', checks: [has('reason')]},
    {text: 'Offer an alternative', checks: [has('alternative')]},
    {text: 'Hope for further cooperation', checks: [has('goodwill')]}
  ]
}

/** A letter that nobody signed is answered rightly without a name. */
function namesRecipient({salutation, declared, elsewhere}: LetterFacts): boolean {
  if (elsewhere?.namesRecipient) return true
  return salutation?.form === 'named' || (salutation !== undefined && declared.recipientUnknown === true)
}
