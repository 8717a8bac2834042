import {draft, type KindDraft} from '../draft.ts'
import {insertBefore} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Thank for telling you at once: “Thank you for writing as soon as the parcel came.”',
  discount: 'Thank for the interest or the loyalty: “Thank you for ordering from us again.”',
  support: 'Thank for the report or the idea: “Thank you for describing it so clearly.”',
  credit: 'Thank for the trust: “Thank you for coming to us with your plans.”',
  cooperation: 'Thank for thinking of you: “Thank you for telling us about the festival.”',
  event: 'Thank for the invitation: “Thank you for inviting me to the opening.”',
  candidate: 'Thank for the effort: “Thank you for the afternoon you spent with us.”',
  'job-offer': 'Thank for the offer: “Thank you for the offer, and for two good conversations.”',
  project: 'Thank for the enquiry: “Thank you for thinking of me for the website.”',
  publication: 'Thank for the work: “Thank you for letting us read your poems.”',
  tenancy: 'Thank for the interest: “Thank you for coming to see the flat.”',
  workplace: 'Thank for asking early, or for the work done: “Thank you for asking in good time.”',
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
          adviceFor(advice, letter.kind),
          insertBefore(letter, letter.body[0], draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
