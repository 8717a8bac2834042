import {draft, type KindDraft} from '../draft.ts'
import {insertAfter} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {refusalPlace, refusalSentence} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund:
    'Say which condition is not met, with its date or term: “The 30 days for returns ended on 3 March.”',
  discount: 'Say how the price is made: “The price covers the material and six hours of work.”',
  support:
    'Say what stands against it: “It would have to be rebuilt for all accounts, about a year of work.”',
  credit:
    'Say which figure or rule decided it: “The instalment would take 47 % of your surplus; our limit is 35 %.”',
  cooperation: 'Say what decided it: “Our budget for this year was committed in January.”',
  event: 'Say what keeps you away: “On 5 November I am abroad.”',
  candidate:
    'Say what the choice turned on: “The person we chose has led a site with a customs store for five years.”',
  'job-offer': 'Say what speaks against it: “I have decided to stay where I can work four days a week.”',
  project: 'Say what stands against it: “My time is booked until December.”',
  publication:
    'Say what the editors missed: “Two of the five poems explain in the last stanza what they have shown.”',
  tenancy: 'Say what decided it: “The rent would be more than 40 % of the income shown.”',
  workplace: 'Say what stands against it: “Two people must be at the scanner on Mondays until October.”',
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
          adviceFor(advice, letter.kind),
          insertAfter(letter, refusalSentence(letter), draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
