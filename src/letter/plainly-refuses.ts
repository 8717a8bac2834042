import {holds} from './found.ts'
import type {Letter, LetterSentence, Move} from './model.ts'
import {isAnswer, isPlain, plainNo} from './plainness.ts'
import {shortest} from './traits.ts'

/** What the phrases of a letter say in all that leaves no doubt. */
const doubtless = 2.5

/**
 * Tell a letter that refuses in so many words, so that nothing else in it says otherwise.
 *
 * @param letter The letter, with its hits and the moves of its sentences.
 * @returns Whether it plainly refuses; where not, it may refuse all the same.
 */
export function plainlyRefuses(letter: Letter): boolean {
  const {body} = letter
  const has = (list: string): boolean => body.some((sentence) => holds(sentence, list))
  if (
    !has('contrary') &&
    (body.length < shortest
      ? body.some(saysNo) && isReply(letter)
      : saysLittleElse(letter) || answers(letter))
  )
    return true
  return body.some(leavesNoDoubt) && !has('contrary.yes') && !has('contrary.wished')
}

/** A plain no, or "Unfortunately we can't export invoices": whatever it is that we cannot. In a very short letter, what else could it be? */
function saysNo(sentence: LetterSentence): boolean {
  return (
    isPlain(sentence) ||
    (sentence.moves.has('regret') && holds(sentence, 'plain-no') && !holds(sentence, 'condition'))
  )
}

/** Somebody is answered or something regretted, or the no is all there is: "The minutes are attached. We did not decide on the budget" is news. */
function isReply({body}: Letter): boolean {
  return (
    body.length === 1 ||
    body.some((sentence) => isAnswer(sentence) || replies.some((move) => sentence.moves.has(move)))
  )
}

/** A no in three of four sentences. */
function saysLittleElse({body}: Letter): boolean {
  return body.filter(isPlain).length * 4 >= body.length * 3
}

/** A no that leaves no doubt, to somebody who is thanked or whose request is taken up. */
function answers(letter: Letter): boolean {
  return (
    plainNo(letter) >= doubtless &&
    letter.body.some(({moves}) => moves.has('gratitude') || moves.has('acknowledgement'))
  )
}

/**
 * "We cannot offer you a place", said to the reader now and without an if, and "We regret to inform you that your document has been
 * declined": that the letter tells of something else, too, changes nothing.
 */
function leavesNoDoubt(sentence: LetterSentence): boolean {
  const by = sentence.moves.get('refusal')
  if (by === undefined) return false
  return (
    isAnswer(sentence) ||
    (outcomes.has(by) && holds(sentence, 'regret.verb') && !holds(sentence, 'condition.supposed'))
  )
}

const replies: ReadonlyArray<Move> = ['gratitude', 'acknowledgement', 'regret', 'apology']
const outcomes: ReadonlySet<string> = new Set(['refusal.outcome', 'refusal.other'])
