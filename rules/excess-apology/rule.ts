import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {deleteSentence} from '../edits.ts'
import {defineRule, type Edit} from '../rule.ts'

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
      const edits =
        shorten(sentence, first, source) ??
        (isOnlyApology(sentence) ? deleteSentence(letter, sentence, source) : undefined)
      report({
        ...first,
        actual: source.slice(first.start, first.end),
        message: `This is apology number ${count}. Each one more makes the refusal look like the sender’s fault; one, meant, is enough.`,
        ...(edits
          ? {fix: edits}
          : {suggestions: [{message: 'Keep what the sentence says, and drop the apology.'}]})
      })
    }
  }
})

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
  const next = apology.start + formula.length
  const letter = /^\p{L}/u.exec(source.slice(next, sentence.end))?.[0]
  return letter ? [{start: sentence.start, end: next + letter.length, text: letter.toUpperCase()}] : undefined
}

function isOnlyApology(sentence: LetterSentence): boolean {
  return (
    sentence.moves.size === 1 &&
    /^(?:(?:(?:and|once|again|once again|so|but)[,\s]+)*(?:(?:please\s+)?(?:accept|excuse|forgive)\b|(?:i|we)(?:\s+am|\s+are|['’]m|['’]re|\s+do|\s+would\s+like\s+to|\s+also|\s+must|\s+can\s+only)?\s+(?:(?:so|very|really|truly|terribly|awfully|sincerely|again|once\s+again|deeply)[,\s]+)*(?:sorry|apologi[sz]e)|(?:so|very|really|super|my|our|many|with)?\s*(?:sincere\s+|deepest\s+)?(?:sorry|apologies)))/i.test(
      sentence.text
    ) &&
    !/\b(?:but|because|however|although|and\s+(?!for\b|sincerely\b|the\b|any\b|regret\b|disappointment\b|inconvenience\b))\b/i.test(
      sentence.text
    ) &&
    sentence.text.split(/\s+/).length < 26
  )
}
