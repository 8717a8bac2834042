import {countWords} from '../../src/count-words.ts'
import {found, holds} from '../../src/letter/found.ts'
import type {Letter, LetterSentence, Span} from '../../src/letter/model.ts'
import {worded} from '../../src/letter/worded.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Say what is possible: “The 30 days ended on 3 March; what I can do is a voucher.”',
  discount: 'Say what is possible: “From 50 pieces the price is 10 % lower.”',
  support: 'Say what is possible: “The import does not read that format; with a CSV file it works today.”',
  credit: 'Say it as a result, with what would change it: “We can offer this loan from an income of …”',
  candidate: 'Say it as a result: “We have decided to go on with another candidate.”',
  workplace: 'Say what is possible: “August is full; the first two weeks of September are free.”',
  unknown: 'Say what is possible, or when: “I can do it from June on.”'
}

/** A bare no slams a door that a few more words would close. */
export default defineRule({
  id: 'blunt-no',
  summary: 'A bare no, or a word like “refuse” or “out of the question”',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: false,
  fixable: 'suggestion',
  sources: ['S0 “Say no in other words”', 'S0 “Use positive words”'],
  options: {},
  check({letter, source, report}) {
    for (const sentence of worded(letter)) {
      for (const words of bluntWords(letter, sentence)) {
        const actual = source.slice(words.start, words.end)
        // “No. 14” is a number, though the sentence seems to end before it.
        if (/^no$/i.test(actual) && /^[.:]?\s*\d/.test(source.slice(words.end))) continue
        report({
          ...words,
          actual,
          message: `“${actual}” is a bare no. It sounds like a slammed door; say what is possible, and the no is heard all the same.`,
          suggestions: [{message: adviceFor(advice, letter.kind)}]
        })
      }
    }
  }
})

function bluntWords(letter: Letter, sentence: LetterSentence): Span[] {
  if (!holds(sentence, 'blunt')) return []
  const anywhere = [...found(sentence, 'blunt.refuse'), ...found(sentence, 'blunt.never')]
  // A sentence of one word may report a result, and “No, you need not pay” is no refusal.
  const only = letter.refusal ? found(sentence, 'blunt.only') : []
  const bare = letter.refusal ? found(sentence, 'blunt.bare').filter(() => answers(sentence)) : []
  const spans = [...anywhere, ...only, ...bare].sort((a, b) => a.start - b.start || b.end - a.end)
  if (spans.length === 0) return spans
  return spans
    .filter(({start}, index) => !spans.slice(0, index).some((earlier) => start < earlier.end))
    .map((span) => withoutMarks(span, sentence))
}

/** Whether a sentence that begins with “No” answers the request: it refuses, or is nothing else. */
const answers = (sentence: LetterSentence): boolean =>
  sentence.moves.has('refusal') || countWords(sentence.text) <= 4
