import {found} from '../../src/letter/found.ts'
import type {Letter, LetterSentence, Span} from '../../src/letter/model.ts'
import {deleteSentence} from '../delete-sentence.ts'
import {deleteWords} from '../delete-words.ts'
import {defineRule, type Edit, type Suggestion} from '../rule.ts'
import {onlyApology} from './only-apology.ts'

const clause =
  /^(?:(?:so|very|really|truly|terribly|awfully)\s+)*(?:sorry|apologies)(?:\s+(?:about|for)\s+(?:that|this))?\s*,?\s*but\s+/i

/** One apology is courtesy, several sound like guilt. */
export default defineRule({
  id: 'excess-apology',
  summary: 'More than one apology',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'fix',
  sources: ['S2 mistake 2'],
  options: {
    max: {type: 'integer', default: 1, minimum: 0, description: 'How many apologies a refusal may have.'},
    maxWhenTermsChanged: {
      type: 'integer',
      default: 2,
      minimum: 0,
      description: 'The same where something agreed is taken back.'
    }
  },
  check({letter, source, options, report}) {
    const max = letter.termsChanged ? options.maxWhenTermsChanged : options.max
    let count = 0
    for (const sentence of letter.body) {
      const [first] = sentence.moves.has('apology') ? found(sentence, 'apology') : []
      if (!first || ++count <= max) continue
      const shorter = shorten(sentence, first, source)
      const without = shorter ? undefined : deleteSentence(letter, sentence, source)
      report({
        ...first,
        actual: source.slice(first.start, first.end),
        message: `This is apology number ${count}. Each one more makes the refusal look like the sender’s fault; one, meant, is enough.`,
        ...(shorter
          ? {fix: shorter}
          : without && onlyApology(sentence) === 'empty' && goesUnseen(letter, sentence)
            ? {fix: without}
            : {suggestions: [advice(sentence, without)]})
      })
    }
  }
})

/**
 * Whether nobody misses the sentence: it is no close (“Sorry again,” above a name), and no paragraph is left that began with it
 * and would now say something else right behind the no.
 */
function goesUnseen({body}: Letter, sentence: LetterSentence): boolean {
  if (sentence.part === 'close' || sentence.text.endsWith(',')) return false
  const own = body.filter(({paragraph}) => paragraph === sentence.paragraph)
  return own.length === 1 || own[0] !== sentence
}

/** What a person may do where the sentence says more than sorry. */
function advice(sentence: LetterSentence, without: Edit[] | undefined): Suggestion {
  return without && onlyApology(sentence) && !tellsMore(sentence)
    ? {message: 'Drop the sentence, or keep what it says and drop the apology.', edits: without}
    : {message: 'Keep what the sentence says, and drop the apology.'}
}

/** Whether a clause stands beside the apology: “Sorry, the kiln broke”, “I am sorry to say that it is gone”. */
function tellsMore({text}: LetterSentence): boolean {
  const [told = ''] = text.split(/\bif\b/)
  return (
    /[,;:–—-]\s+(?!(?:(?:and|but|once|again|our|my|please|so|sincere(?:ly|st)?|very|we|i|really|truly|deeply|also|do|apologi[sz]e)\s+)*(?:sorry|apologies|apologi[sz]e|accept)\b)\S+\s+\S+/i.test(
      told
    ) || /\bsorry,?\s+(?:to|that|but|the|this|it|we|i|you|our|your|my|there|because|as|too)\b/i.test(told)
  )
}

/** "I'm sorry, but we can't help you" stands without its first words. */
function shorten(sentence: LetterSentence, apology: Span, source: string): Edit[] | undefined {
  const lead = source.slice(sentence.start, apology.start)
  if (
    !/^(?:(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)\s+(?:(?:so|very|really|truly|terribly|awfully)\s+)*)?$/i.test(
      lead
    )
  )
    return undefined
  const formula = clause.exec(source.slice(apology.start, sentence.end))?.[0]
  if (!formula) return undefined
  return deleteWords(sentence, {start: sentence.start, end: apology.start + formula.trimEnd().length}, source)
}
