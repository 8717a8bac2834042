import {draft, type KindDraft} from '../draft.ts'
import {insertAfter} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyEnd, lastSentence} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Look ahead to the next purchase:',
  discount: 'Look ahead to the next order:',
  support: 'Look ahead to their work with it:',
  credit: 'Wish well with the plan:',
  cooperation: 'Wish the project well:',
  event: 'Wish the event well:',
  candidate: 'Wish well, and mean this applicant:',
  'job-offer': 'Say that you would gladly meet again:',
  project: 'Wish the project well:',
  publication: 'Wish the work a good home:',
  tenancy: 'Wish well with the search:',
  workplace: 'Say what you hope for together:',
  other: 'End with a wish that fits the reader’s plan: “I hope it goes well.”',
  unknown: 'End with a wish that fits the reader’s plan: “I hope it goes well.”'
}

const drafts: KindDraft = {
  refund: 'We would be glad to welcome you again soon.',
  discount: 'We look forward to your next order.',
  support: 'We hope that [product] serves you well.',
  credit: 'We wish you every success with [plan].',
  cooperation: 'We wish you every success with [project].',
  event: 'We wish you every success with [event].',
  candidate: 'We wish you every success in your search.',
  'job-offer': 'We wish you every success in filling the post.',
  project: 'We wish you every success with [project].',
  publication: 'We hope that [title] finds a good home.',
  tenancy: 'We wish you every success in your search.',
  unknown: 'We wish you all the best with [plan].'
}

/** A refusal is not a farewell. */
export default defineRule({
  id: 'missing-goodwill',
  summary: 'No sentence hopes for, wishes or invites anything for the time after',
  group: 'structure',
  severity: 'info',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 6', 'S0 “do not burn bridges”'],
  options: {},
  check({letter, source, report}) {
    if (letter.body.some((sentence) => sentence.moves.has('goodwill'))) return
    report({
      ...bodyEnd(letter),
      message:
        'The letter ends without any wish. A last line that looks ahead keeps the door open for the next request.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind, 'goodwill'),
          insertAfter(letter, lastSentence(letter), draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
