import {draft, type KindDraft} from '../draft.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart, insertBehindOpening} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say that you see the trouble: “I understand how annoying it is to pay for boots you cannot wear.”',
  discount: 'Say that you see the wish: “I understand that every cent counts in your first year.”',
  support: 'Say that you see the use: “I can see how many clicks it would save you.”',
  credit: 'Say that you see what hangs on it: “I understand how much the workshop means to you.”',
  cooperation: 'Say that you see the worth: “We know how much the festival means to the town.”',
  event: 'Say that you see the worth: “I know how much work has gone into the programme.”',
  candidate: 'Say that you see the disappointment: “I know that this is not the answer you hoped for.”',
  'job-offer': 'Say that you see the effort: “I know how much time you gave to this choice.”',
  project: 'Say that you see the need: “I understand that the launch cannot wait.”',
  publication: 'Say that you see the effort: “We know how long a manuscript like this takes.”',
  tenancy: 'Say that you see the need: “I understand how hard it is to find a place near the school.”',
  workplace: 'Say that you see the reason: “I understand how important this week is to your family.”',
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
          adviceFor(advice, letter.kind),
          insertBehindOpening(letter, draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
