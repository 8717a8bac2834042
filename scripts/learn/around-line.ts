import type {Move} from '../../src/letter/model.ts'

/** What stands in a letter before a sentence and after it. */
interface Around {
  before: string
  after: string
}

const asked = [
  'Thank you for asking us to lend you the tent for the fair. ',
  'We have read your letter about the tent. ',
  'Thanks for getting in touch about the tent. ',
  ''
]
const nos = [
  'Unfortunately, we cannot lend it to you. ',
  'We are sorry, but the tent cannot be lent this year. ',
  'We have decided not to lend it out. ',
  "I'm afraid we can't let you have it. "
]
const reasons = ['Its poles are broken. ', '', 'The tent is at the menders until June. ', '']
const wishes = [' We wish you a lovely fair.', '', ' All the best for the fair.', '']

/**
 * @param move What a sentence does, or comes near to doing.
 * @param index Which of many such sentences it is.
 * @returns What stands around it: the same few things by turns, so that they say nothing of what the sentence does.
 */
export function aroundLine(move: Move, index: number): Around {
  const asks = pick(asked, index)
  const no = pick(nos, index >> 2)
  const reason = pick(reasons, index >> 1)
  const wish = pick(wishes, index >> 3)
  if (move === 'acknowledgement' || move === 'empathy')
    return {before: '', after: ` ${no}${reason}`.trimEnd() + wish}
  if (move === 'reason') {
    // Half of what says why stands in front of the no.
    return index % 2 === 0
      ? {before: asks + no, after: wish}
      : {before: asks, after: ` ${no.trimEnd()}${wish}`}
  }
  if (move === 'goodwill') return {before: asks + no + reason, after: ''}
  return {before: asks + no + reason, after: wish}
}

const pick = (texts: ReadonlyArray<string>, index: number): string => texts[index % texts.length] ?? ''
