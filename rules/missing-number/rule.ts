import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {letterStart} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Put the number of the case in the head: “Our ref: R-2024/118”.',
  discount: 'Put the number of your answer in the head: “No. 45/2024”, beside that of the quotation.',
  support: 'Put the number of the ticket in the head: “Ticket 55213”.',
  credit: 'Put the number of the file in the head: “File no. 2024-3308”.',
  cooperation: 'Put the number from your register in the head: “No. 01-12/345”.',
  event: 'Put the number from your register in the head: “No. 01-12/345”.',
  candidate: 'Put the number of the answer in the head: “Our ref: HR/2024/117”.',
  'job-offer': 'Put the number of the offer in the head: “Ref: RB/0419”.',
  project: 'Put the number of the enquiry in the head: “Ref: 2024-31”.',
  publication: 'Put the number of the manuscript in the head: “Ref: MS-2024-077”.',
  tenancy: 'Put the number of the file in the head: “Our ref: T/17/24”.',
  workplace: 'Put the number of the file in the head: “File no. P-2024/12”.',
  other: 'Put the number of the letter in its head: “No. 45/2024”.',
  unknown: 'Put the number under which the letter is registered in its head: “No. 45/2024”.'
}

/** A numbered letter can be found again. */
export default defineRule({
  id: 'missing-number',
  summary: 'No outgoing number in the head',
  group: 'form',
  severity: 'warning',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “must be dated and numbered”'],
  options: {},
  check({letter, report}) {
    if (letter.form().numbered) return
    report({
      ...letterStart(letter),
      message:
        'The letter has no number. Whoever comes back to it cannot name it, and nobody finds it again.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})
