import {draft, type KindDraft} from '../draft.ts'
import {insertBefore} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Thank for telling you at once:',
  discount: 'Thank for the interest or the loyalty:',
  support: 'Thank for the report or the idea:',
  credit: 'Thank for the trust:',
  cooperation: 'Thank for thinking of you:',
  event: 'Thank for the invitation:',
  candidate: 'Thank for the effort:',
  'job-offer': 'Thank for the offer:',
  project: 'Thank for the enquiry:',
  publication: 'Thank for the work:',
  tenancy: 'Thank for the interest:',
  workplace: 'Thank for asking early, or for the work done:',
  other: 'Thank for the request: “Thank you for asking us.”',
  unknown: 'Begin with thanks for something that the reader did: “Thank you for asking us first.”'
}

const drafts: KindDraft = {
  unknown: 'Thank you for [request].'
}

/** A request is a gift of time and trust. */
export default defineRule({
  id: 'missing-thanks',
  summary: 'No sentence thanks the reader',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S1 “start by thanking”', 'S2 step 1', 'S0'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('gratitude'))) return
    report({
      ...bodyStart(letter),
      message:
        'Nothing thanks the reader for writing. A no that comes without thanks sounds as if the request had been a nuisance.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'thanks'),
          insertBefore(letter, letter.body[0], draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
