import {found} from '../../src/letter/found.ts'
import {worded} from '../../src/letter/worded.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  discount: 'Give the reason on your own side: “At this price we would not cover the material.”',
  project:
    'Give the reason on your own side: “My week of work costs 2,400; I would be glad to do a part of it.”',
  'job-offer': 'Give the reason on your own side: “I have decided for a post nearer to what I earn now.”',
  candidate: 'Compare instead of judging: “We chose someone who has run a museum shop for six years.”',
  publication: 'Say what your readers need: “We publish work that reports new measurements.”',
  cooperation: 'Give the reason on your own side: “We work with three partners a year, in sport.”',
  unknown: 'Give the reason on your own side: what you need, what you can do, what it costs you.'
}

/** The reason for a no lies with the one who says it. */
export default defineRule({
  id: 'belittling',
  summary: 'A low opinion of the reader, their offer, money or work',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “we take all the blame”'],
  options: {},
  check({letter, source, report}) {
    for (const sentence of worded(letter)) {
      for (const place of found(sentence, 'belittling')) {
        const words = withoutMarks(place, sentence)
        const actual = source.slice(words.start, words.end)
        report({
          ...words,
          actual,
          message:
            'This judges the reader, or what they offer. A judgement hurts longer than a no; give the reason on your own side.',
          suggestions: [{message: adviceFor(advice, letter.kind)}]
        })
      }
    }
  }
})
