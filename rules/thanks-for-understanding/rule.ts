import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {deleteSentence} from '../delete-sentence.ts'
import {defineRule} from '../rule.ts'

/** Thanks for understanding presume it; they are due only where something agreed is changed. */
export default defineRule({
  id: 'thanks-for-understanding',
  summary: 'Thanks for understanding where nothing agreed was changed',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'fix',
  sources: ['S2 mistake 3'],
  options: {},
  check({letter, source, report}) {
    if (letter.termsChanged) return
    for (const sentence of letter.body) {
      if (!sentence.moves.has('understanding')) continue
      for (const words of found(sentence, 'understanding')) {
        const actual = source.slice(words.start, words.end)
        const edits = isOnlyFormula(sentence, words) ? deleteSentence(letter, sentence, source) : undefined
        report({
          ...words,
          actual,
          message: `“${actual}” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.`,
          ...(edits
            ? {fix: edits}
            : {suggestions: [{message: 'Thank for the cooperation instead, or drop these words.'}]})
        })
      }
    }
  }
})

/** Whether a sentence says nothing beyond the formula, but for a few words that lean on it: "Once again, … in this matter". */
function isOnlyFormula(sentence: LetterSentence, {start, end}: Span): boolean {
  const beside = sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start)
  return (
    sentence.moves.size === 1 && sentence.part === 'body' && beside.split(/\s+/).filter(Boolean).length <= 5
  )
}
