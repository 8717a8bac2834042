import {draft, type KindDraft} from '../draft.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart, insertBehindOpening} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund:
    'Say what is to be paid back, and since when: “You asked for the price of the boots that you bought on 3 May.”',
  discount: 'Say which price was asked for: “You asked for 10 % off the annual plan.”',
  support: 'Say what was asked for: “You would like to export your invoices as a spreadsheet.”',
  credit:
    'Name the application or the claim, with its date: “You applied for a loan of 8,000 euros on 3 May.”',
  cooperation:
    'Name the project and the part that you were to have: “You asked us to pay for the stage at the summer fair.”',
  event: 'Name the event, with its date: “You invited me to speak in Brno on 5 November.”',
  candidate:
    'Name the post, and what the applicant did: “You applied for the post of dispatcher and came to see us on Monday.”',
  'job-offer': 'Name the post that was offered: “You offered me the post of site manager.”',
  project: 'Name the work: “You asked for a new website by the end of March.”',
  publication: 'Name the work by its title: “You sent us your story ‘Low Tide’.”',
  tenancy: 'Name the flat and the wish: “You asked to keep a dog in the flat on the second floor.”',
  workplace: 'Name the days or the change: “You asked for leave from 3 to 14 August.”',
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
          adviceFor(advice, letter.kind),
          insertBehindOpening(letter, draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
