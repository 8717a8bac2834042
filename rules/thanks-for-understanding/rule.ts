import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {deleteSentence} from '../delete-sentence.ts'
import {defineRule, type Edit} from '../rule.ts'

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
        const shorter = edits ? undefined : withoutFormula(sentence)
        report({
          ...words,
          actual,
          message: `“${actual}” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.`,
          ...(edits
            ? {fix: edits}
            : {
                suggestions: [
                  {
                    message: 'Thank for the cooperation instead, or drop these words.',
                    ...(shorter && {edits: shorter})
                  }
                ]
              })
        })
      }
    }
  }
})

/** Words that a formula is made of; thanks for anything else are meant for something. */
const formula = new Set(
  `thank thanks many thanking you so very much greatly sincerely again in advance for your the kind kindly great full deep
  continued generous anticipated understanding comprehension indulgence forbearance of this that matter situation regard
  decision respect case process circumstances we i do would will really be are am is and all count on rely hope beg ask
  appreciate appreciated appreciation value grateful obliged welcome being having bearing with us me here our accepting
  respecting answer if can could understand see`.split(/\s+/)
)

/** Whether a sentence says nothing beyond the formula, but for a few words that lean on it: "Once again, … in this matter". */
function isOnlyFormula(sentence: LetterSentence, {start, end}: Span): boolean {
  const beside = sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start)
  const words =
    sentence.text
      .slice(start - sentence.start, end - sentence.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return (
    sentence.moves.size === 1 &&
    sentence.part === 'body' &&
    beside.split(/\s+/).filter(Boolean).length <= 5 &&
    !/\bfor\b|\band\b/i.test(sentence.text.slice(end - sentence.start)) &&
    words.every((word) => formula.has(word))
  )
}

const last =
  /,?\s+and\s+(?:also\s+)?(?:for\s+)?(?:your\s+)?(?:(?:kind|continued|generous|great|full)\s+)?understanding(?=\s*[.!,;]|\s+(?:in|of)\b|$)/i
const before =
  /(?<=\bfor\s+)your\s+(?:(?:kind|continued|generous|great|full)\s+)?understanding,?\s+and\s+(?:for\s+)?(?=your\s)/i
const bare =
  /(?<=\bfor\s+your\s+)(?:(?:kind|continued|generous|great|full)\s+)?understanding,?\s+and\s+(?=\p{L})(?!your\b|for\b)/iu

/** Thanks for something else stay: “Thank you for your patience and understanding.” */
function withoutFormula({text, start}: LetterSentence): Edit[] | undefined {
  if (!/^(?:(?:once\s+)?again,?\s+)?(?:(?:we|i)\s+)?(?:thank|many thanks)/i.test(text)) return undefined
  for (const form of [last, before, bare]) {
    const match = form.exec(text)
    if (match) return [{start: start + match.index, end: start + match.index + match[0].length, text: ''}]
  }
  return undefined
}
