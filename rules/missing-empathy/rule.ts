import {draft, type KindDraft} from '../draft.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart, insertBehindOpening} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say that you see the trouble:',
  discount: 'Say that you see the wish:',
  support: 'Say that you see the use:',
  credit: 'Say that you see what hangs on it:',
  cooperation: 'Say that you see the worth:',
  event: 'Say that you see the worth:',
  candidate: 'Say that you see the disappointment:',
  'job-offer': 'Say that you see the effort:',
  project: 'Say that you see the need:',
  publication: 'Say that you see the effort:',
  tenancy: 'Say that you see the need:',
  workplace: 'Say that you see the reason:',
  other: 'Say that you see why it matters: “I understand how important this is to you.”',
  unknown: 'Say that you see why it matters: “I understand how important this is to you.”'
}

const drafts: KindDraft = {
  unknown: 'We understand how important [request] is to you.'
}

/** To be understood matters as much as to be given. */
export default defineRule({
  id: 'missing-empathy',
  summary: 'No sentence says that the request or the feeling is understood',
  group: 'style',
  severity: 'info',
  preset: 'strict',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 3'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('empathy'))) return
    report({
      ...bodyStart(letter),
      message:
        'Nothing shows that you see what this means to the reader. A no is easier to take from somebody who understands the wish.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'empathy'),
          insertBehindOpening(letter, draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
