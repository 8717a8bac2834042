import {holds} from './found.ts'
import type {Letter, LetterSentence} from './model.ts'
import {isAnswer, plainNo, plainnessOf} from './plainness.ts'

/** A letter of fewer sentences is very short. */
const shortest = 4
/** A phrase that says no by itself is plain. */
const plain = 2
/** What phrases of a letter say in all, where nothing speaks against it. */
const plainEnough = {short: 1, long: 2.5}
/** A phrase says it with regret, or of what was asked for. */
const regretted = 3.5

/**
 * Tell a letter that refuses in so many words, so that nothing else in it says otherwise.
 *
 * @param letter The letter, with its hits and the moves of its sentences.
 * @returns Whether it plainly refuses; where not, it may refuse all the same.
 */
export function plainlyRefuses(letter: Letter): boolean {
  return (
    saysLittleElse(letter) ||
    answersPlainly(letter) ||
    regretsOutcome(letter) ||
    answersNo(letter) ||
    regretsPlainly(letter) ||
    explainsPlainly(letter)
  )
}

/** A letter that says no in three of four sentences, or in its only one, refuses, whatever else speaks in it. */
function saysLittleElse({body}: Letter): boolean {
  return (
    body.length > 0 &&
    body.filter((sentence) => plainnessOf(sentence) >= plain).length * 4 >= body.length * 3 &&
    !body.some((sentence) => holds(sentence, 'contrary'))
  )
}

/** Answered, and nothing speaks of a yes or a notice. A long letter must say it plainer than a very short one. */
function answersPlainly(letter: Letter): boolean {
  const {body} = letter
  const isShort = body.length < shortest
  return (
    (plainNo(letter) >= (isShort ? plainEnough.short : plainEnough.long) ||
      (isShort && body.some(regretsThatWeCannot))) &&
    body.some(
      ({moves}) => moves.has('gratitude') || moves.has('acknowledgement') || (isShort && moves.has('regret'))
    ) &&
    !body.some((sentence) => holds(sentence, 'contrary'))
  )
}

/** "Unfortunately we can't export invoices": whatever it is that we cannot. */
function regretsThatWeCannot(sentence: LetterSentence): boolean {
  return sentence.moves.has('regret') && holds(sentence, 'plain-no') && !holds(sentence, 'condition')
}

/** "We regret to inform you that your document has been declined": nobody goes on to grant it. */
function regretsOutcome({body}: Letter): boolean {
  return (
    body.some(
      (sentence) =>
        outcomes.has(sentence.moves.get('refusal') ?? '') &&
        holds(sentence, 'regret.verb') &&
        !holds(sentence, 'condition.supposed')
    ) && !body.some((sentence) => holds(sentence, 'contrary.yes') || holds(sentence, 'contrary.wished'))
  )
}

/** "We cannot offer you a place", said to the reader now and without an if: what else the letter says changes nothing. */
function answersNo({body}: Letter): boolean {
  return (
    body.some((sentence) => isAnswer(sentence) && sentence.moves.has('refusal')) &&
    !body.some((sentence) => holds(sentence, 'contrary.yes') || holds(sentence, 'contrary.wished'))
  )
}

/** "I am sorry, but we cannot return the money", after what was asked, where nothing speaks of a notice or a yes. */
function regretsPlainly({body}: Letter): boolean {
  return (
    body.some(
      (sentence) =>
        sentence.moves.has('refusal') &&
        plainnessOf(sentence) >= regretted &&
        !holds(sentence, 'condition') &&
        (holds(sentence, 'acknowledgement') ||
          (holds(sentence, 'maybe.bad-news') && !outcomes.has(sentence.moves.get('refusal') ?? '')))
    ) &&
    body.some(({moves}) => moves.has('acknowledgement') || moves.has('empathy')) &&
    !body.some((sentence) => holds(sentence, 'contrary'))
  )
}

/** "Thank you for asking about the deeds. We cannot copy them, because the registry holds them": asked, answered and explained, and little else said. */
function explainsPlainly({body}: Letter): boolean {
  if (body.length >= shortest) return false
  const place = body.findIndex(
    (sentence) =>
      holds(sentence, 'refusal') &&
      plainnessOf(sentence) >= plain &&
      (holds(sentence, 'reason.because') || sentence.moves.has('reason')) &&
      (holds(sentence, 'maybe.negation') || holds(sentence, 'refusal.other')) &&
      !holds(sentence, 'condition') &&
      !/\byet\b/i.test(sentence.text)
  )
  return (
    place > 0 &&
    body.slice(0, place).some(({moves}) => moves.has('acknowledgement')) &&
    !body.some(({hits}) => against.some((name) => hits.has(name))) &&
    body.filter((sentence) => holds(sentence, 'contrary.notice')).length < 2
  )
}

const against = ['contrary.yes', 'contrary.wished', 'contrary.own', 'contrary.asks'] as const

const outcomes: ReadonlySet<string> = new Set(['refusal.outcome', 'refusal.other'])
