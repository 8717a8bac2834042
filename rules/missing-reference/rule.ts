import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {bodyStart} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Name the letter that you answer: “your complaint of 3 May about order 40-2291”.',
  discount: 'Name the letter that you answer: “your letter of 3 May about the price of the oak table”.',
  support: 'Name the message that you answer: “your e-mail of 3 May, ticket 55213”.',
  credit: 'Name the application that you answer: “your application no. 3308 of 3 May”.',
  cooperation: 'Name the letter that you answer: “your proposal of 3 May to supply our canteens”.',
  event: 'Name the invitation that you answer: “your invitation of 3 May to the Packaging Day”.',
  candidate: 'Name the application that you answer: “your application of 3 May for the post of dispatcher”.',
  'job-offer': 'Name the offer that you answer: “your offer of 3 May”.',
  project: 'Name the enquiry that you answer: “your enquiry of 3 May about the new website”.',
  publication: 'Name the work and when it came: “your manuscript ‘Low Tide’, received on 3 May”.',
  tenancy: 'Name the letter that you answer: “your letter of 3 May about the flat in Mill Lane”.',
  workplace: 'Name the request that you answer: “your request of 3 May for leave in August”.',
  other: 'Name the letter that you answer, with its date or number: “your letter of 3 May”.',
  unknown: 'Name the letter that you answer, with its date or number: “your letter of 3 May”.'
}

/** A formal answer says which letter it answers. */
export default defineRule({
  id: 'missing-reference',
  summary: 'Nothing says which letter is answered',
  group: 'form',
  severity: 'error',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “Be sure to refer to the letter”'],
  options: {},
  check({letter, report}) {
    if (letter.form().refers) return
    report({
      ...bodyStart(letter),
      message:
        'Nothing says which letter this answers, by date, number or matter. The reader must look for what was refused.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})
