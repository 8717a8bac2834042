import {requestPlace} from '../place.ts'
import {defineRule} from '../rule.ts'

/** What is declined has a name. */
export default defineRule({
  id: 'missing-subject-matter',
  summary: 'The post that is declined, or the event, is not named',
  group: 'form',
  severity: 'warning',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: [
    'S0 “indicate the name of the job offered to you”',
    'S0 “a mention of the proposal to participate in the event”'
  ],
  options: {},
  check({letter, report}) {
    if (letter.kind === 'job-offer' && !letter.form().post)
      report({
        ...requestPlace(letter),
        message:
          'The post that is declined is not named. An employer with several posts to fill cannot tell which one stays open.',
        suggestions: [{message: 'Name it as the offer does: “the post of ward manager”.'}]
      })
    if (letter.kind === 'event' && !letter.form().event)
      report({
        ...requestPlace(letter),
        message: 'The event is not named. A host with several dates cannot tell which one is meant.',
        suggestions: [
          {message: 'Name it as the invitation does, with its date: “the Packaging Day on 5 November”.'}
        ]
      })
  }
})
