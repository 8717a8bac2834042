import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const unhedged = (no: string): string => `Say it without the hedge: “${no}”, and then what is possible.`

const advice: KindAdvice = {
  refund: unhedged('We cannot refund the boots'),
  discount: unhedged('We cannot lower the price'),
  support: unhedged('We cannot change this in your account'),
  credit: unhedged('We cannot lend you this sum'),
  cooperation: unhedged('We will not take part this year'),
  event: unhedged('I cannot come on 4 May'),
  candidate: unhedged('We have chosen another candidate'),
  'job-offer': unhedged('I will not take the post'),
  project: unhedged('We cannot take the project on'),
  publication: unhedged('We will not publish the essay'),
  tenancy: unhedged('We cannot let you the flat'),
  workplace: unhedged('I cannot give you the Friday off'),
  unknown: unhedged('We cannot do it')
}

/** A refusal must be one. */
export default defineRule({
  id: 'hedged-refusal',
  summary: 'Every refusal of the letter is hedged or only hinted at',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 “be as precise as possible”'],
  options: {},
  check({letter, source, report}) {
    const refusals = letter.body.filter((sentence) => sentence.moves.has('refusal'))
    const hedges = refusals.map(hedgeIn)
    if (hedges.some((hedge) => hedge === undefined)) return
    for (const words of hedges) {
      if (!words) continue
      const actual = source.slice(words.start, words.end)
      report({
        ...words,
        actual,
        message:
          'This hints at a no and does not say it. The reader goes on hoping, and asks again; say the same plainly.',
        suggestions: [{message: adviceFor(advice, letter.kind)}]
      })
    }
  }
})

/** What hedges a refusal; nothing where a plain no stands beside it. */
function hedgeIn(sentence: LetterSentence): Span | undefined {
  const hedges = found(sentence, 'hedge')
  const [first] = hedges
  if (!first) return undefined
  const words = withoutMarks(first, sentence)
  const covered = (span: Span): boolean =>
    hedges.some((hedge) => hedge.start < span.end && span.start < hedge.end)
  return plainly.every((list) => found(sentence, list).every(covered)) ? words : undefined
}

/** What says no by itself, where no hedge stands in it. */
const plainly = [
  'plain-no',
  'refusal.cannot',
  'refusal.decided',
  'refusal.outcome',
  'refusal.withdrawn',
  'refusal.closed'
]
