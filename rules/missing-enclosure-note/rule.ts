import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {requestPlace} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say that the papers were looked at: “I have examined the photos of the sole.”',
  discount: 'Say that the papers were looked at: “We have compared the quotation that you enclosed.”',
  support: 'Say that the papers were looked at: “I have gone through the log that you attached.”',
  credit: 'Say that the papers were looked at: “We have studied your accounts for both years.”',
  cooperation: 'Say that the papers were read: “We have read your price list with interest.”',
  event: 'Say that the papers were read: “I have read the programme with interest.”',
  candidate: 'Say that the papers were read: “We have read your CV and your references.”',
  'job-offer': 'Say that the papers were read: “I have read the contract carefully.”',
  project: 'Say that the papers were read: “I have gone through your brief and the drawings.”',
  publication: 'Say that the work was read: “Two of us have read the manuscript to the end.”',
  tenancy: 'Say that the papers were looked at: “We have looked through your references and payslips.”',
  workplace: 'Say that the papers were read: “I have read the plan that you attached.”',
  other: 'Say that the papers were read: “We have read the documents that you enclosed.”',
  unknown: 'Say that the papers were read: “We have read the documents that you enclosed.”'
}

/** Who sends papers wants to know that they were opened. */
export default defineRule({
  id: 'missing-enclosure-note',
  summary: 'Papers came with the request, and nothing says that they were read',
  group: 'form',
  severity: 'warning',
  preset: 'formal',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “indicate that you have read them”'],
  options: {},
  check({letter, report}) {
    const {enclosures} = letter.declared
    if (!enclosures || enclosures.length === 0 || letter.form().enclosuresRead) return
    report({
      ...requestPlace(letter),
      message: `Nothing says that the papers were read (${enclosures.join(', ')}). The reader took trouble over them, and believes that nobody looked.`,
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})
