import type {Letter, LetterSentence} from '../../src/letter/model.ts'
import {draft, type KindDraft} from '../draft.ts'
import {insertAfter} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {refusalPlace} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund:
    'Offer a part or something in its place: a voucher, an exchange, a repair, a later date. For example:',
  discount:
    'Name what does bring the price down: a quantity, a smaller package, longer terms, or where the discount begins. For example:',
  support: 'Name a way round, another product that does it, or the plan that includes it. For example:',
  credit:
    'Name what would be possible: a smaller sum, a later date, a guarantor, or how to have the decision reviewed. For example:',
  cooperation:
    'Name what you can do: a smaller contribution, the next round, or somebody who looks for such a partner. For example:',
  event: 'Offer somebody who can come in your place, a recording, or another date. For example:',
  candidate:
    'Offer something of use: feedback on the phone, a post that opens in spring, or a firm that is looking. For example:',
  'job-offer': 'Name a colleague who may suit, or the date from which you could talk again. For example:',
  project: 'Name a colleague with free time, or the date from which you can begin. For example:',
  publication:
    'Say what revision you would read again, when the next round opens, or where the work may fit better. For example:',
  tenancy: 'Name another flat, a guarantor that would change the answer, or where to look. For example:',
  workplace:
    'Offer a part: one day in place of two, a trial, or a date on which you will look at it again. For example:',
  unknown:
    'Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help.'
}

const drafts: KindDraft = {
  unknown: 'Instead, we can offer you [alternative].'
}

/** A no with a way on is half a yes. */
export default defineRule({
  id: 'missing-alternative',
  summary: 'No sentence says what the reader can get or do instead',
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 5', 'S0 “Suggest alternatives”', 'S3 tip 3'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('alternative'))) return
    report({
      ...refusalPlace(letter),
      message:
        'Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'alternative'),
          insertAfter(letter, explained(letter), draft(drafts, letter, source), source)
        )
      ]
    })
  }
})

/** What comes instead is said when the no and its reason are. */
function explained({body}: Letter): LetterSentence | undefined {
  return body.findLast(({moves, part}) => part === 'body' && (moves.has('refusal') || moves.has('reason')))
}
