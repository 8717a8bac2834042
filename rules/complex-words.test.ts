import {describe, expect, it} from 'vitest'
import {fixLetter} from '../src/lint/fix.ts'
import {Linter} from '../src/lint/lint.ts'
import {rules} from './index.ts'

const linter = new Linter({
  rules: Object.fromEntries(rules.map(({id}) => [id, id === 'complex-words' ? 'info' : 'off']))
})

const letter = (sentence: string): string =>
  `---\nrefusal: true\n---\n\nDear Ms Roy,\n\n${sentence}\n\nKind regards,\nLee Marsh\n`

/** What is left of a sentence when the first suggestion of each finding is put in. */
async function plainer(sentence: string): Promise<string> {
  const {text} = await fixLetter(linter, letter(sentence), {}, {suggestions: true})
  return text.split('\n')[6] ?? ''
}

/** What is offered for the first finding. */
async function offers(sentence: string): Promise<string[]> {
  const {messages} = await linter.lint(letter(sentence))
  return messages[0]?.suggestions?.map(({message}) => message) ?? []
}

describe('complex-words', () => {
  it.each([
    ['We utilise it.', 'We use it.'],
    ['We utilized it.', 'We used it.'],
    ['She utilises it.', 'She uses it.'],
    ['We are utilising it.', 'We are using it.'],
    ['Utilising it is easy.', 'Using it is easy.'],
    ['In the event that it rains, call us.', 'If it rains, call us.'],
    ['We participate in fairs.', 'We take part in fairs.'],
    ['They are agreeing, and acquiescing in it.', 'They are agreeing, and agreeing in it.'],
    ['We hereby confirm it.', 'We confirm it.'],
    ['Please be advised that the hall is full.', 'The hall is full.'],
    ['Hereby we confirm it.', 'We confirm it.'],
    ['We transmitted it prior to Easter.', 'We sent it before Easter.'],
    ['It was due to\tthe fact that it rained.', 'It was because it rained.']
  ])('%j becomes %j', async (sentence, expected) => {
    expect(await plainer(sentence)).toBe(expected)
  })

  it.each([
    // The form depends on what is meant: began, or begun.
    ['Works commenced.', ['Write “started”.', 'Say it with “begun”.']],
    // "A enough sum" would be wrong.
    ['It takes a sufficient sum.', ['Say it with “enough”.']],
    ['It takes an endeavour.', ['Say it with “try”.']],
    ['It takes a portion.', ['Write “part”.']],
    ['The rules herewith.', ['Say it with “here”.', 'Say it with “with this letter”.']],
    ['We deem it good.', ['Write “consider”.', 'Write “think”.', 'Write “find”.']]
  ])('offers for %j: %j', async (sentence, expected) => {
    expect(await offers(sentence)).toEqual(expected)
  })

  it.each([
    'Call Reside or Cease in Leeds.',
    'In the event, that was fine.',
    'He stayed prior, to be safe.',
    'It was prior {% if x %} to Easter {% endif %}.',
    'The command `utilise` is old, as is {{ utilise }}.',
    'See https://example.org/utilise.',
    'We are determined to help.',
    'An accomplished speaker submitted the request; we provide it.'
  ])('leaves alone: %s', async (sentence) => {
    expect((await linter.lint(letter(sentence))).messages).toEqual([])
  })

  it('reads refusals only', async () => {
    const {messages} = await linter.lint(letter('We utilise it.').replace('true', 'false'))
    expect(messages).toEqual([])
  })
})
