import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

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
        suggestions: [
          {message: 'Say it without the hedge: “We cannot take the project on”, and then what is possible.'}
        ]
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
