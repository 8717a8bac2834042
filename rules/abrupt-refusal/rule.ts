import {found} from '../../src/letter/found.ts'
import type {LetterSentence} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  candidate: 'Begin with thanks for the application, then say what was decided.',
  'job-offer': 'Begin with thanks for the offer, then say what you have decided.',
  event: 'Begin with thanks for the invitation, then say that you cannot come.',
  publication: 'Begin with thanks for the work that was sent, then say what was decided.',
  unknown: 'Begin with thanks, or with what the reader asked for, then say no.'
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
  check({letter, report}) {
    const first = letter.body[0]
    if (!first?.moves.has('refusal') || isSoftened(first)) return
    report({
      start: first.start,
      end: first.end,
      message:
        'The letter begins with the no. Hit by it first, the reader hardly takes in the reasons that follow.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})

/** Clauses that acknowledge a request for themselves; "your application" within the refusal is none. */
const clauses = ['acknowledgement.you-asked', 'acknowledgement.thanks-for']

function isSoftened(sentence: LetterSentence): boolean {
  return (
    sentence.moves.has('gratitude') ||
    sentence.moves.has('empathy') ||
    (sentence.moves.has('acknowledgement') && clauses.some((list) => found(sentence, list).length > 0))
  )
}
