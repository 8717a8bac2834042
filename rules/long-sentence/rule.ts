import {wordCount} from '../../src/letter/words.ts'
import {defineRule} from '../rule.ts'

/** A sentence is read in one breath, or twice. */
export default defineRule({
  id: 'long-sentence',
  summary: 'A sentence of more than 35 words',
  group: 'style',
  severity: 'info',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “restrained, concise, without unnecessarily loaded sentences”'],
  options: {
    max: {
      type: 'integer',
      default: 35,
      minimum: 1,
      description: 'The longest sentence that is right, in words.'
    }
  },
  check({letter, options, report}) {
    for (const sentence of letter.body) {
      // Cells of a table make no sentence.
      if (letter.paragraphs[sentence.paragraph]?.data?.block === 'row') continue
      // Each word is a token: most sentences have too few of them to count.
      if (sentence.to - sentence.from <= options.max) continue
      const length = wordCount(sentence)
      if (length <= options.max) continue
      report({
        start: sentence.start,
        end: sentence.end,
        message: `This sentence has ${length} words. By its end the reader has lost its beginning, and may miss what you answer.`,
        suggestions: [{message: 'Make two sentences of it: one for the answer, one for the reason.'}]
      })
    }
  }
})
