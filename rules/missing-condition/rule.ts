import {found} from '../../src/letter/found.ts'
import {bodyEnd} from '../place.ts'
import {defineRule} from '../rule.ts'

/** A partner who knows the condition can meet it. */
export default defineRule({
  id: 'missing-condition',
  summary: 'A partner is refused, and no condition is named on which it could work',
  group: 'form',
  severity: 'info',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “introducing the conditions that must be met for this”'],
  options: {},
  check({letter, report}) {
    if (letter.kind !== 'cooperation') return
    if (letter.body.some((sentence) => found(sentence, 'form.condition').length > 0)) return
    report({
      ...bodyEnd(letter),
      message:
        'Nothing says under which condition you would work together. The reader cannot tell a “not yet” from a “never”.',
      suggestions: [
        {
          message:
            'Name what would have to change: “Once you hold the ISO certificate, we will gladly compare your prices.”'
        }
      ]
    })
  }
})
