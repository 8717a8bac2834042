import {draft, type KindDraft} from '../draft.ts'
import {bodyStart, insertBehindOpening} from '../place.ts'
import {defineRule, suggest} from '../rule.ts'

const drafts: KindDraft = {
  event: 'We cannot come to [event].',
  unknown: 'We cannot offer you [request].'
}

/** Who reads a refusal must be able to tell that it is one. */
export default defineRule({
  id: 'missing-refusal',
  summary: 'A letter that is said to be a refusal, and says no nowhere',
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 “be as precise as possible”'],
  options: {},
  check({letter, source, report}) {
    if (!letter.declared.refusal || letter.body.some((sentence) => sentence.moves.has('refusal'))) return
    report({
      ...bodyStart(letter),
      message: 'No sentence says no. The reader goes on hoping, and asks again.',
      suggestions: [
        suggest(
          'Say it once, plainly: “We cannot …”, “I have decided not to …”.',
          insertBehindOpening(letter, draft(drafts, letter, source), source)
        )
      ]
    })
  }
})
