import {holds} from './found.ts'
import {inLine} from './in-line.ts'
import type {Letter, LetterSentence, Move} from './model.ts'
import {isAnswer, isPlain} from './plainness.ts'
import {shortest} from './traits.ts'

/**
 * Tell a letter that plainly says no: a very short one in which so little stands that its signs say next to nothing, and one that
 * answers and regrets it, says why, or begins with the outcome.
 *
 * @param letter The letter, with its hits and the moves of its sentences.
 * @returns Whether it plainly refuses; where not, it may refuse all the same.
 */
export function plainlyRefuses({body}: Letter): boolean {
  if (body.slice(0, 2).some(tellsOutcome)) return true
  if (body.some((sentence, index) => answersRequest(sentence, body[index - 1]))) return true
  if (body.some((sentence, index) => isGone(sentence, body[index - 1], body[index + 1]))) return true
  if (body.some((sentence) => contrary.some((list) => holds(sentence, list)))) return false
  // Notices say many things, and "before we can approve it" stands in a no, too.
  if (body.some((sentence) => isAnswer(sentence) && sentence.moves.has('regret'))) return true
  if (body.some((sentence) => holds(sentence, 'contrary.notice'))) return false
  if (body.slice(0, 2).some(isAnswer)) return true
  if (body.some((sentence, index) => leavesNoDoubt(sentence, body[index - 1]))) return true
  return (
    body.length < shortest &&
    body.some(saysNo) &&
    body.some((sentence, index) => (index === 0 && saysNo(sentence)) || answersOrRegrets(sentence))
  )
}

/** What speaks against a no, whatever else is said. */
const contrary = ['contrary.yes', 'contrary.wished', 'contrary.own', 'contrary.asks']

/** "The application which you submitted has been rejected": where that comes first, what else the letter tells follows from it. */
const tellsOutcome = (sentence: LetterSentence): boolean =>
  isAnswer(sentence) && holds(sentence, 'refusal.outcome')

/** "You asked whether it would hurt. It will not." Whether it can be had is another question. */
const wondered = /\b(?:whether|if|worried|feared|afraid)\b(?!.*\b(?:can|could|may|might)\b)/is
const ofOthers = /^\W*(?:it|they|he|she|you)\s/i

/** "You asked us to hold the price, and we cannot", "Could you do Friday, you ask. We can't, as the hall is let." */
function answersRequest(sentence: LetterSentence, before: LetterSentence | undefined): boolean {
  return (
    holds(sentence, 'refusal.short') &&
    !(wondered.test(before?.text ?? '') && ofOthers.test(sentence.text)) &&
    [sentence, before].some((asked) => asked?.moves.has('acknowledgement') === true)
  )
}

const asked = /\byou(?:['’]d| had| have)? (?:asked|wrote|enquired|inquired|wanted|applied|requested)\b/i
/** Where it was, or where something else is: "It was taken on Monday", "One is sold, the other is free". */
const notNow = /\b(?:was|were|had been|free|open|until|unless|if|once|but|yours?)\b/i

/** "You asked for the hall on 4 May. It is taken that day. The small room would suit you just as well." */
function isGone(
  sentence: LetterSentence,
  before: LetterSentence | undefined,
  after: LetterSentence | undefined
): boolean {
  return (
    before?.moves.has('acknowledgement') === true &&
    after?.moves.has('alternative') === true &&
    holds(sentence, 'maybe.circumstance') &&
    asked.test(inLine(before.text)) &&
    !notNow.test(inLine(sentence.text))
  )
}

/** "Unfortunately, we cannot send you the chair", "We cannot send you the chair, because it is no longer made." */
function leavesNoDoubt(sentence: LetterSentence, before: LetterSentence | undefined): boolean {
  return (
    isAnswer(sentence) &&
    (sentence.moves.has('regret') ||
      sentence.moves.has('apology') ||
      before?.moves.has('regret') === true ||
      holds(sentence, 'maybe.bad-news') ||
      holds(sentence, 'reason.because'))
  )
}

/** A plain no, or "Unfortunately we can't export invoices": whatever it is that we cannot. */
function saysNo(sentence: LetterSentence): boolean {
  return (
    isPlain(sentence) ||
    (sentence.moves.has('regret') && holds(sentence, 'plain-no') && !holds(sentence, 'condition'))
  )
}

/** Where nothing is answered or regretted, the no comes first, or it is news: "The minutes are attached. We did not decide on the budget." */
function answersOrRegrets(sentence: LetterSentence): boolean {
  return isAnswer(sentence) || replies.some((move) => sentence.moves.has(move))
}

const replies: ReadonlyArray<Move> = ['gratitude', 'acknowledgement', 'regret', 'apology']
