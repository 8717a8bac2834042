import type {Letter, LetterSentence} from '../../src/letter/model.ts'
import {wordCount, wordsOf} from '../../src/letter/words.ts'
import {defineRule} from '../rule.ts'

/** How many words of a sentence are quoted to name it. */
const shown = 4

/** A block of text is skimmed, and the answer in it overlooked. */
export default defineRule({
  id: 'long-paragraph',
  summary: 'A paragraph of more than 120 words, or a whole letter in one paragraph',
  group: 'style',
  severity: 'info',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “divided into paragraphs”'],
  options: {
    maxWords: {
      type: 'integer',
      default: 120,
      minimum: 1,
      description: 'The longest paragraph that is right, in words.'
    },
    maxSentences: {
      type: 'integer',
      default: 7,
      minimum: 1,
      description: 'How many sentences a letter may have in one single paragraph.'
    }
  },
  check({letter, options, report}) {
    const paragraphs = paragraphsOf(letter)
    for (const sentences of paragraphs) {
      const [first] = sentences
      const last = sentences.at(-1)
      if (!first || !last) continue
      const alone = paragraphs.length === 1 && sentences.length > options.maxSentences
      // Each word is a token: most paragraphs have too few of them to count.
      const tokens = sentences.reduce((sum, {from, to}) => sum + to - from, 0)
      if (tokens <= options.maxWords && !alone) continue
      const words = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
      if (words <= options.maxWords && !alone) continue
      const what = alone
        ? `The whole letter is one paragraph of ${sentences.length} sentences`
        : `This paragraph has ${words} words`
      report({
        start: first.start,
        end: last.end,
        message: `${what}. A block like this is skimmed, and the answer in it overlooked.`,
        suggestions: [{message: adviceFor(sentences, letter)}]
      })
    }
  }
})

/** The sentences of each paragraph of the body, but for tables. */
function paragraphsOf(letter: Letter): LetterSentence[][] {
  const paragraphs = new Map<number, LetterSentence[]>()
  for (const sentence of letter.body) {
    if (sentence.part !== 'body' || letter.paragraphs[sentence.paragraph]?.data?.block === 'row') continue
    const own = paragraphs.get(sentence.paragraph)
    if (own) own.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  return [...paragraphs.values()]
}

/** Where to divide it: at what the reader can do instead, else at what follows the refusal, else in the middle. */
function adviceFor(sentences: ReadonlyArray<LetterSentence>, letter: Letter): string {
  const rest = sentences.slice(1)
  const refusal = rest.findIndex((sentence) => sentence.moves.has('refusal'))
  const sentence =
    rest.find((candidate) => candidate.moves.has('alternative') && !candidate.moves.has('refusal')) ??
    (refusal < 0 ? undefined : rest[refusal + 1]) ??
    rest[rest.length >> 1]
  if (!sentence) return 'Make several sentences and two paragraphs of it.'
  const words = wordsOf(sentence, letter).slice(0, shown)
  const beginning = sentence.text.slice(0, (words.at(-1)?.end ?? sentence.end) - sentence.start)
  return `Begin a new paragraph at “${beginning.replace(/\s+/g, ' ')} …”.`
}
