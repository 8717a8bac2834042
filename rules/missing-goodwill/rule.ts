import {draft, type KindDraft} from '../draft.ts'
import {insertAfter} from '../insert.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyEnd, lastSentence} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Look ahead to the next purchase: “I hope the next pair fits from the first day.”',
  discount: 'Look ahead to the next order: “We hope to have you with us again in spring.”',
  support: 'Look ahead to their work with it: “I hope the workaround saves you the evening.”',
  credit: 'Wish well with the plan: “We wish you every success with the workshop.”',
  cooperation: 'Wish the project well: “We hope the fair draws a crowd.”',
  event: 'Wish the event well: “I hope the evening is a great success.”',
  candidate: 'Wish well, and mean this applicant: “We hope that your next post makes use of your languages.”',
  'job-offer': 'Say that you would gladly meet again: “I hope our paths cross again.”',
  project: 'Wish the project well: “I hope the new site brings you many orders.”',
  publication: 'Wish the work a good home: “We hope to read you again.”',
  tenancy: 'Wish well with the search: “I hope you find a place with a garden soon.”',
  workplace: 'Say what you hope for together: “I hope that we find you a week in September.”',
  other: 'End with a wish that fits the reader’s plan: “I hope it goes well.”',
  unknown: 'End with a wish that fits the reader’s plan: “I hope it goes well.”'
}

const drafts: KindDraft = {
  unknown: 'We wish you every success with [project].'
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
        'The letter ends with the refusal. A last line that looks ahead keeps the door open for the next request.',
      suggestions: [
        suggest(
          adviceFor(advice, letter.kind),
          insertAfter(letter, lastSentence(letter), draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
