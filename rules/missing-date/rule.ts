import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {letterStart} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Date the letter above the salutation; terms for returns and complaints run from that day.',
  discount: 'Date the letter above the salutation; a price holds from that day.',
  support: 'Date the letter above the salutation; what a product can do changes with its versions.',
  credit: 'Date the letter above the salutation; the term for a review runs from that day.',
  cooperation: 'Date the letter above the salutation; both files need it when the talk is taken up again.',
  event: 'Date the letter above the salutation; the host sees that the answer came in time.',
  candidate: 'Date the letter above the salutation; the term for a new application runs from that day.',
  'job-offer': 'Date the letter above the salutation; the employer sees that the offer was answered in time.',
  project: 'Date the letter above the salutation; what you say of your free time holds from that day.',
  publication: 'Date the letter above the salutation; the author may send the work elsewhere from that day.',
  tenancy: 'Date the letter above the salutation; the terms of the lease run from that day.',
  workplace: 'Date the letter above the salutation; the term for an appeal runs from that day.',
  other: 'Write the day above the salutation or below the signature: “3 May 2024”.',
  unknown: 'Write the date above the salutation or below the signature: “3 May 2024”.'
}

/** A refusal may be needed as evidence, and its terms run from a day. */
export default defineRule({
  id: 'missing-date',
  summary: 'No date above the letter or below it',
  group: 'form',
  severity: 'error',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “must be dated and numbered”'],
  options: {},
  check({letter, report}) {
    if (letter.form().dated) return
    report({
      ...letterStart(letter),
      message: 'The letter has no date. Later nobody can show when it was answered, or when a term began.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})
