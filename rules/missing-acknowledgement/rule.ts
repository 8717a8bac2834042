import {draft, type KindDraft} from '../draft.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart, insertBehindOpening} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say what is to be paid back, and since when:',
  discount: 'Say which price was asked for:',
  support: 'Say what was asked for:',
  credit: 'Name the application or the claim, with its date:',
  cooperation: 'Name the project and the part that you were to have:',
  event: 'Name the event, with its date:',
  candidate: 'Name the post, and what the applicant did:',
  'job-offer': 'Name the post that was offered:',
  project: 'Name the work:',
  publication: 'Name the work by its title:',
  tenancy: 'Name the flat and the wish:',
  workplace: 'Name the days or the change:',
  other: 'Name the request in the reader’s own words: “You asked whether …”',
  unknown: 'Name the request in the reader’s own words: “You asked whether …”'
}

const drafts: KindDraft = {
  candidate: 'You applied for the post of [position].',
  event: 'You invited us to [event].',
  unknown: 'You asked for [request].'
}

/** Who is heard takes a no more easily. */
export default defineRule({
  id: 'missing-acknowledgement',
  summary: 'No sentence refers back to the request',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 2', 'S0 “Let the client feel like they’ve been heard”'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('acknowledgement'))) return
    report({
      ...bodyStart(letter),
      message:
        'Nothing says what the reader asked for. Without it they cannot tell whether the letter was read, or only sorted.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'request'),
          insertBehindOpening(letter, draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
