import {found} from '../../src/letter/found.ts'
import {worded} from '../../src/letter/worded.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'State the fact without “you”: “The parcel reached us on the 41st day; the term is 30 days.”',
  support: 'State the fact without “you”: “Chapter 3 shows the import step by step.”',
  credit: 'State the fact without “you”: “The certificate was not among the papers.”',
  candidate: 'State the fact without “you”: “The advertisement asks for a driving licence.”',
  tenancy: 'State the fact without “you”: “The rent for May and June has not arrived.”',
  unknown: 'State the fact without “you”: what arrived when, what is missing, what the rule is.'
}

/** A refusal needs a fact, not a culprit. */
export default defineRule({
  id: 'blame',
  summary: 'A fault put on the reader: you failed to, your mistake, you should have',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “Instead of focusing on the consumer’s mistakes”'],
  options: {},
  check({letter, source, report}) {
    for (const sentence of worded(letter)) {
      for (const place of found(sentence, 'blame')) {
        const words = withoutMarks(place, sentence)
        const actual = source.slice(words.start, words.end)
        report({
          ...words,
          actual,
          message:
            'This puts the fault on the reader. They will defend themselves instead of reading on; say what happened, and not who did it.',
          suggestions: [{message: adviceFor(advice, letter.kind)}]
        })
      }
    }
  }
})
