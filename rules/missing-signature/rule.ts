import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {letterEnd} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Sign with the name and the office of the person who looked at it: “Lucy Marsh, Returns”.',
  discount: 'Sign with the name of the person who makes the prices: “Jo Ferrier, Sales”.',
  support: 'Sign with the name of the person who answers: “Noor, Customer Support”.',
  credit: 'Sign with the name of the person who decided: “Imran Qureshi, Loans Officer”.',
  cooperation:
    'Sign with the name and the office of the person who may speak for you: “D. Raeburn, Procurement Manager”.',
  event:
    'Sign with the name of the person who was invited, or of who answers for them: “Simone Arceneaux, Assistant to Mr Prescott”.',
  candidate: 'Sign with the name of the person whom the applicant met: “Jan Hrubý, Operations Director”.',
  'job-offer': 'Sign with your full name: “Ruth Adams”.',
  project: 'Sign with your name and trade: “Mara Lind, web design”.',
  publication: 'Sign with the name of the editor who read the work: “Ada Quist, Poetry Editor”.',
  tenancy: 'Sign with the name of the owner or the agent: “P. Marsh, Lettings”.',
  workplace: 'Sign with the name of the person who decided: “Clive Ormerod, Service Manager”.',
  other: 'Sign with the name and the office of the person who decided.',
  unknown: 'Sign with the name of the person who stands for the answer.'
}

/** A refusal that nobody signs is nobody's word. */
export default defineRule({
  id: 'missing-signature',
  summary: 'No name below the letter',
  group: 'form',
  severity: 'error',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “sign the letter and date it”'],
  options: {},
  check({letter, report}) {
    if (letter.form().signed) return
    report({
      ...letterEnd(letter),
      message: 'No name stands below the letter. The reader cannot tell who decided, and whom to ask.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})
