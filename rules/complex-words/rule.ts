import type {HeavyPhrase} from '../../src/letter/resources.ts'
import {wordsOf} from '../../src/letter/words.ts'
import {deleteWords} from '../delete-words.ts'
import {defineRule, type Suggestion} from '../rule.ts'

/** How many plain words are offered for a heavy one. */
const most = 3

/** A plain word says the same, and is nearer to the reader. */
export default defineRule({
  id: 'complex-words',
  summary: 'A heavy word where a plain one says the same: “utilise”, “in the event that”',
  group: 'style',
  severity: 'info',
  preset: 'strict',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “complex specific terminology”'],
  options: {},
  async check({letter, source, report}) {
    const plainWords = await letter.resources.plainWords()
    for (const sentence of letter.body) {
      const words = wordsOf(sentence, letter)
      for (const phrase of plainWords.find(words)) {
        const start = words[phrase.from]?.start ?? sentence.start
        const end = words[phrase.to - 1]?.end ?? sentence.end
        const actual = source.slice(start, end)
        const shown = actual.replace(/\s+/g, ' ')
        const [better] = [...phrase.plain, ...phrase.advice]
        const suggestions = suggestionsFor(phrase, {start, end, actual})
        if (phrase.idle) {
          const edits = deleteWords(sentence, {start, end}, source)
          suggestions.unshift({message: 'Leave it out.', ...(edits ? {edits} : {})})
        }
        report({
          start,
          end,
          actual,
          message: `“${shown}” is heavy${better && !phrase.idle ? `; “${better}” says the same` : ', and adds nothing'}. Heavy words make a letter sound like an office, not like a person.`,
          suggestions
        })
      }
    }
  }
})

function suggestionsFor(
  {plain, advice}: HeavyPhrase,
  {start, end, actual}: {start: number; end: number; actual: string}
): Suggestion[] {
  const begins = /^\p{Lu}/u.test(actual)
  return [
    ...plain.map((word) => {
      const text = begins && word !== '' ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
      return {message: `Write “${text}”.`, edits: [{start, end, text}]}
    }),
    ...advice.map((word) => ({message: `Say it with “${word}”.`}))
  ].slice(0, most)
}
