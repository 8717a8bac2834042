import {found} from '../../src/letter/found.ts'
import type {Letter, LetterSentence} from '../../src/letter/model.ts'
import {draft, type KindDraft} from '../draft.ts'
import {insertBefore} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  candidate: 'Begin with thanks for the application, then say what was decided.',
  'job-offer': 'Begin with thanks for the offer, then say what you have decided.',
  event: 'Begin with thanks for the invitation, then say that you cannot come.',
  publication: 'Begin with thanks for the work that was sent, then say what was decided.',
  unknown: 'Begin with thanks, or with what the reader asked for, then say no.'
}

const thanks: KindDraft = {unknown: 'Thank you for [request].'}
const request: KindDraft = {
  candidate: 'You applied for the post of [position].',
  event: 'You invited us to [event].',
  unknown: 'You asked for [request].'
}

/** The first words set the tone: they should not be the no. */
export default defineRule({
  id: 'abrupt-refusal',
  summary: 'The first sentence is the refusal, without thanks or a word on the request',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S1 “start by thanking … then notify the refusal”', 'S2 order of steps'],
  options: {},
  check({letter, source, report}) {
    const first = letter.body[0]
    if (!first?.moves.has('refusal') || isSoftened(first)) return
    report({
      start: first.start,
      end: first.end,
      message:
        'The letter begins with the no. Hit by it first, the reader hardly takes in the reasons that follow.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind),
          insertBefore(letter, first, draft(isThanked(letter) ? request : thanks, letter, source), source)
        )
      ]
    })
  }
})

/** Clauses that acknowledge a request for themselves; "your application" within the refusal is none. */
const clauses = new Set(['acknowledgement.you-asked', 'acknowledgement.thanks-for'])

function isThanked({body}: Letter): boolean {
  return body.some(({moves}) => moves.has('gratitude'))
}

function isSoftened(sentence: LetterSentence): boolean {
  return (
    sentence.moves.has('gratitude') ||
    sentence.moves.has('empathy') ||
    (sentence.moves.has('acknowledgement') && comesFirst(sentence))
  )
}

/**
 * What names the request without being a clause: "After careful review of your claim, …", "Regarding your application, …". "Following
 * your request, …" answers it, and "We have reviewed your claim and …" is a clause.
 */
const merelyNamed =
  /^\W*(?:(?:after|following|upon|on|having|based on|as a result of) (?:(?!you\b|we\b|i\b)[\w-]+ ){0,4}?(?:review|consider|assess|evaluat|examin|investigat|deliberat|analy|discuss|process|check)\w*|(?:about|regarding|concerning|with (?:reference|regards?|respect) to|in relation to|as regards)\b)/i

/** "You asked us to hold the price, and we cannot", but not "We regret that the service you requested is not available". */
function comesFirst(sentence: LetterSentence): boolean {
  if (merelyNamed.test(sentence.text)) return false
  const no = Math.min(
    ...['refusal', 'regret'].flatMap((said) => found(sentence, said).map(({start}) => start))
  )
  for (const {list, end} of sentence.hits) if (clauses.has(list) && end <= no) return true
  return false
}
