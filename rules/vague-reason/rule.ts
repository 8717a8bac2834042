import {found} from '../../src/letter/found.ts'
import type {LetterSentence} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say what the rule provides: “The 30 days for returns ended on 3 March.”',
  discount: 'Say how the price is made, or where the discount begins.',
  support: 'Say what stands against it, or which rule was broken and how.',
  credit: 'Name the figure or the condition that decided it.',
  cooperation: 'Say what decided it: the budget and its date, or where the other offer was better.',
  event: 'Say what you have to do on that day.',
  candidate: 'Name the one thing in which the person chosen was ahead.',
  'job-offer': 'Name the one thing that decided it: the place, the hours, the task.',
  project: 'Say until when your time is taken, or which part is outside your trade.',
  publication:
    'Name one thing that the editors missed, or the figures: how many came, how many could be taken.',
  tenancy: 'Name the condition that was not met, with its figure.',
  workplace: 'Say who or what is missing on those days.',
  unknown: 'Add the fact behind it: a number, a date, or what the rule says.'
}

/** A reason that would fit every letter explains none. */
export default defineRule({
  id: 'vague-reason',
  summary: 'Every reason is a stock phrase, or a rule without what it says',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 4 “details”', 'S0 the example of the refund', 'S3 “facts”'],
  options: {
    requireDetail: {
      type: 'boolean',
      default: false,
      description: 'Ask for a number, a date, a term or a named procedure in at least one of the reasons.'
    }
  },
  check({letter, options, report}) {
    const reasons = letter.body.filter((sentence) => sentence.moves.has('reason'))
    const [first] = reasons
    if (!first) return
    const isVague = options.requireDetail ? lacksDetail : isStock
    if (!reasons.every((sentence) => isVague(sentence))) return
    report({
      start: first.start,
      end: first.end,
      message:
        'This reason would fit any letter. The reader learns nothing from it, and takes it for an excuse.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})

const isStock = (sentence: LetterSentence): boolean =>
  found(sentence, 'stock').length > 0 && lacksDetail(sentence)

/** A figure, a variable or slot, or words that name a fact. */
function lacksDetail(sentence: LetterSentence): boolean {
  return !/[\d{[<%]/.test(sentence.text) && found(sentence, 'detail').length === 0
}
