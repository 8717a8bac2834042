import {draft, type KindDraft} from '../draft.ts'
import {insertAfter} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {refusalPlace, refusalSentence} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say which condition is not met, with its date or term:',
  discount: 'Say how the price is made:',
  support: 'Say what stands against it:',
  credit: 'Say which figure or rule decided it:',
  cooperation: 'Say what decided it:',
  event: 'Say what keeps you away:',
  candidate: 'Say what the choice turned on:',
  'job-offer': 'Say what speaks against it:',
  project: 'Say what stands against it:',
  publication: 'Say what the editors missed:',
  tenancy: 'Say what decided it:',
  workplace: 'Say what stands against it:',
  unknown: 'Add the fact, limit or rule that decided it, with its number or date.'
}

const drafts: KindDraft = {
  unknown: 'This is because [reason].'
}

/** A no without a why invites the question, or the complaint. */
export default defineRule({
  id: 'missing-reason',
  summary: 'No sentence says why',
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 4', 'S0 “it is still better if the letter indicates its reason”', 'S3 tip 2'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('reason'))) return
    report({
      ...refusalPlace(letter),
      message: 'Nothing says why. Without a reason the reader must guess one, and mostly guesses worse.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'refusal'),
          insertAfter(letter, refusalSentence(letter), draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
