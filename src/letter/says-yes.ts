import {holds} from './found.ts'
import type {Letter, LetterSentence} from './model.ts'
import {isAnswer, isPlain} from './plainness.ts'

/**
 * "Your request has been approved": what such a letter does not provide besides is no refusal of it, and neither is what it
 * plainly denies, where it begins with the yes and denies something else: "We regret that parking cannot be reserved".
 *
 * @param letter The letter, with the moves of its sentences.
 * @returns Whether it says yes, whatever it denies besides.
 */
export function saysYes(letter: Letter): boolean {
  const {body} = letter
  const place = body.findIndex(
    (sentence) => holds(sentence, 'contrary.yes') && !holds(sentence, 'condition.supposed')
  )
  if (place < 0 || !body.some(isPlain)) return place >= 0
  return place < 2 && granted.test(body[place]?.text ?? '') && !body.some(refusesRequest)
}

const granted = /\b(?:accepted|approved|granted|confirm(?:ed)?|offer you|accept your)\b/i

/** "We could not give you the Saturday", beside a yes; "Parking cannot be reserved, but …" says nothing of what was asked. */
function refusesRequest(sentence: LetterSentence): boolean {
  const {moves, text} = sentence
  if (!moves.has('refusal')) return false
  return (
    isAnswer(sentence) ||
    moves.has('acknowledgement') ||
    /\byour?\b/i.test(text.split(/,? but\b/, 1)[0] ?? '')
  )
}
