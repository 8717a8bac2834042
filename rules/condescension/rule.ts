import {found, holds} from '../../src/letter/found.ts'
import type {Letter, LetterSentence, Span} from '../../src/letter/model.ts'
import {worded} from '../../src/letter/worded.ts'
import {deleteWords} from '../delete-words.ts'
import {withoutMarks} from '../place.ts'
import {defineRule, type Problem} from '../rule.ts'

/** What is obvious to the writer is news to the reader. */
export default defineRule({
  id: 'condescension',
  summary: 'Talking down: obviously, as you should know, as already explained',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'fix',
  sources: ['S3 tip 2'],
  options: {},
  check({letter, source, report}) {
    for (const sentence of worded(letter)) {
      for (const place of talkedDown(sentence)) {
        const words = withoutMarks(place, sentence)
        const actual = source.slice(words.start, words.end)
        report({
          ...words,
          actual,
          message: `“${actual}” tells the reader that they should have known. What is plain to you is news to them; give the fact alone.`,
          ...change(letter, sentence, words, source)
        })
      }
    }
  }
})

/** Comment adverbs by themselves, then other phrases that do not hold one. */
function talkedDown(sentence: LetterSentence): Span[] {
  if (!holds(sentence, 'condescension')) return []
  const adverbs = found(sentence, 'condescension.adverb').map((span) => adverbIn(sentence, span))
  const others = [...found(sentence, 'condescension.know'), ...found(sentence, 'condescension.told')]
  const spans = [...others, ...adverbs].sort((a, b) => a.start - b.start || b.end - a.end)
  return spans.filter(({start}, index) => !spans.slice(0, index).some((earlier) => start < earlier.end))
}

const adverb =
  /\b(?:obviously|clearly|self-evidently|needless to say|(?:it|this|that) goes without saying(?: that)?)/i

/** The comment alone, out of the words that show that it is one: “our terms clearly state”. */
function adverbIn(sentence: LetterSentence, span: Span): Span {
  const match = adverb.exec(
    sentence.text.slice(span.start - sentence.start, span.end - sentence.start + ' that'.length)
  )
  if (!match) return span
  const start = span.start + match.index
  return {start, end: start + match[0].length}
}

function change(
  letter: Letter,
  sentence: LetterSentence,
  words: Span,
  source: string
): Pick<Problem, 'fix' | 'suggestions'> {
  const text = source.slice(words.start, words.end)
  const stands = adverb.exec(text)?.[0].length === text.length && !/^(?:this|that) goes/i.test(text)
  // “It is obviously so” stands without the adverb; “Obviously.” does not, nor does what another phrase leans on.
  // “You clearly did not read it” infers; without the adverb it accuses, and that is for a person to put right.
  const edits = stands && !holds(sentence, 'blame') ? deleteWords(sentence, words, source) : undefined
  if (edits && sentence.text.split(/\s+/).length > 3) return {fix: edits}
  return {
    suggestions: [
      {
        message:
          letter.kind === 'support'
            ? 'Say the same without it: “Chapter 3 shows how”, and link to it.'
            : 'Say the same without it: the fact, with its date or where it is written.'
      }
    ]
  }
}
