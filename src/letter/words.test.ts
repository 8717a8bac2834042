import {describe, expect, it} from 'vitest'
import {sentenceWith, understood} from '../../test/understood.ts'
import {wordCount, wordsOf} from './words.ts'

/** The words of the sentence behind “We”: masked ones in brackets, those that stand apart with a bar before them. */
async function wordsIn(text: string): Promise<string> {
  const source = `Dear Ms Roy {{ title }},\n\nIt rains. ${text}\n`
  const letter = await understood(source)
  const sentence = sentenceWith(letter, 'We')
  const words = wordsOf(sentence, letter)
  expect(wordCount(sentence)).toBe(words.length)
  for (const {start, end, text: word, masked} of words)
    if (!masked) expect(source.slice(start, end)).toBe(word)
  return words.map(({text: word, masked, apart}) => `${apart ? '| ' : ''}${masked ? '[]' : word}`).join(' ')
}

describe('the words of a sentence', () => {
  it.each<[string, string]>([
    ['We cannot lend it.', 'We cannot lend it'],
    ['We cannot, sadly, lend it.', 'We cannot | sadly | lend it'],
    ['We cannot (sadly) lend it – now.', 'We cannot | sadly | lend it | now'],
    ['“We cannot lend it.”', '| We cannot lend it'],
    ['We *cannot* lend\nit.', 'We cannot lend it'],
    ['We cannot lend {{ it }} to you.', 'We cannot lend [] | to you'],
    ['We cannot lend {{ it }}, {{ or }} more, to you.', 'We cannot lend [] | [] | more | to you'],
    ['We cannot {% if x %}lend{% endif %} it.', 'We cannot | lend | it'],
    ['We write to lee@a.org now.', 'We write to [] | now'],
    ['We read `x` now.', 'We read [] | now'],
    ['We can lend [name] now.', 'We can lend [] | now']
  ])('of %j are %j', async (text, words) => expect(await wordsIn(text)).toBe(words))
})
