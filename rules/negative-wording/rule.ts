import {found} from '../../src/letter/found.ts'
import {defineRule} from '../rule.ts'

/** One negative sentence is the answer; the letter around it can say what is. */
export default defineRule({
  id: 'negative-wording',
  summary: 'More than half of the sentences say what is not',
  group: 'style',
  severity: 'info',
  preset: 'strict',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “Use positive words”'],
  options: {
    maxShare: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description: 'The largest share of negative sentences that is right.'
    }
  },
  check({letter, options, report}) {
    const negative = letter.body.filter((sentence) => found(sentence, 'negation').length > 0)
    const [, second] = negative
    if (!second || negative.length / letter.body.length <= options.maxShare) return
    // The answer is one of its own.
    const place = negative.find((sentence) => !sentence.moves.has('refusal')) ?? second
    const all = negative.length === 2 ? 'Both' : `All ${negative.length}`
    const share = negative.length === letter.body.length ? all : `${negative.length} of ${letter.body.length}`
    report({
      start: place.start,
      end: place.end,
      message: `${share} sentences say what is not or cannot be. The reader learns what is closed, and little of what is open.`,
      suggestions: [
        {
          message:
            'Say no once, and turn the others round: “we are open from Monday” for “we are not open on Sunday”.'
        }
      ]
    })
  }
})
