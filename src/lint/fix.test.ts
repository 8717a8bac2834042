import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {defineRule, type Edit, type Rule} from '../../rules/rule.ts'
import {fixLetter} from './fix.ts'
import {Linter} from './lint.ts'

/** What a rule for these tests does where it reports a word. */
interface Change {
  /** What stands in the place of the word; nothing: there is no change. */
  by?: string | undefined
  /** Whether the change needs nobody's judgement. Default: true. */
  isSafe?: boolean
  /** Where it reports the word. Default: wherever it stands. */
  where?: (source: string) => boolean
}

/** A rule that reports a word. */
function against(word: string, {by, isSafe = true, where = () => true}: Change = {}): Rule {
  return defineRule({
    id: `own-${word.toLowerCase()}`,
    summary: word,
    group: 'wording',
    severity: 'warning',
    preset: 'recommended',
    refusalsOnly: false,
    fixable: 'fix',
    sources: [],
    options: {},
    check({source, report}) {
      if (!where(source)) return
      for (const {index: start} of source.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
        const end = start + word.length
        const edits: Edit[] | undefined = by === undefined ? undefined : [{start, end, text: by}]
        report({
          start,
          end,
          message: word,
          ...(edits && isSafe ? {fix: edits} : {}),
          ...(edits && !isSafe ? {suggestions: [{message: word, edits}]} : {})
        })
      }
    }
  })
}

const off = Object.fromEntries(rules.map(({id}) => [id, 'off']))
const linterOf = (...plugins: Rule[]): Linter => new Linter({plugins, rules: off, language: 'en'})

/** What becomes of a text, how many findings were mended, and what is left. */
async function mended(source: string, suggestions: boolean, ...plugins: Rule[]) {
  const {text, fixed, result} = await fixLetter(linterOf(...plugins), source, {}, {suggestions})
  return {text, fixed, left: result.messages.map(({rule}) => rule)}
}

describe('a letter is mended', () => {
  it('by all fixes at once', async () => {
    expect(
      await mended('Red and red or Blue.\n', false, against('red', {by: 'x'}), against('Blue', {by: 'y'}))
    ).toEqual({
      text: 'Red and x or y.\n',
      fixed: 2,
      left: []
    })
  })

  it('in passes, where a change meets another or makes a new one possible', async () => {
    const step = against('two', {by: 'three', where: (source) => source.includes('one') === false})
    expect(
      await mended('one two.\n', false, against('one', {by: 'none'}), against('none', {by: 'No'}))
    ).toEqual({
      text: 'one two.\n',
      fixed: 0,
      left: ['own-one']
    })
    expect(await mended('red two red.\n', false, against('red', {by: 'x'}), step)).toEqual({
      text: 'x three x.\n',
      fixed: 3,
      left: []
    })
  })

  it('by suggestions only where these will do', async () => {
    const suggested = against('red', {by: 'x', isSafe: false})
    expect(await mended('A red one.\n', false, suggested)).toEqual({
      text: 'A red one.\n',
      fixed: 0,
      left: ['own-red']
    })
    expect(await mended('A red one.\n', true, suggested)).toEqual({text: 'A x one.\n', fixed: 1, left: []})
  })

  it('by what needs no judgement first: a suggestion may not be needed then', async () => {
    const suggested = against('red', {by: 'x', isSafe: false, where: (source) => source.includes('blue')})
    expect(await mended('A red and blue one.\n', true, suggested, against('blue', {by: 'green'}))).toEqual({
      text: 'A red and green one.\n',
      fixed: 1,
      left: []
    })
  })

  it('by what was found before, without looking again', async () => {
    const linter = linterOf(against('red', {by: 'x'}))
    const found = {...(await linter.lintOnce('A red one.\n')), messages: []}
    expect((await fixLetter(linter, 'A red one.\n', {}, {found})).text).toBe('A red one.\n')
  })
})

describe('a change is undone', () => {
  const harm = against('bad')

  it('where it adds a finding, and others are made all the same', async () => {
    const source = 'One red, two blue, three red, four red.\n'
    expect(
      await mended(source, false, harm, against('red', {by: 'x'}), against('blue', {by: 'bad'}))
    ).toEqual({
      text: 'One x, two blue, three x, four x.\n',
      fixed: 3,
      left: ['own-blue']
    })
    expect(
      await mended(source, false, harm, against('red', {by: 'bad'}), against('blue', {by: 'x'}))
    ).toEqual({
      text: 'One red, two x, three red, four red.\n',
      fixed: 1,
      left: ['own-red', 'own-red', 'own-red']
    })
  })

  it('where it leaves what it is to mend', async () => {
    expect(await mended('A red one.\n', false, against('red', {by: 'red, red'}))).toMatchObject({fixed: 0})
    expect(await mended('A red one.\n', false, against('red', {by: 'red'}))).toMatchObject({fixed: 0})
  })

  it('where the letter is no refusal any more', async () => {
    const source = 'Dear Ms Roy,\n\nWe cannot lend you the red hall.\n'
    expect(await mended(source, false, against('cannot', {by: 'can'}), against('red', {by: 'x'}))).toEqual({
      text: 'Dear Ms Roy,\n\nWe cannot lend you the x hall.\n',
      fixed: 1,
      left: ['own-cannot']
    })
  })

  it('and tried again when the letter has changed', async () => {
    // “red” may go where “blue” is gone; both stand side by side, so that they cannot go together.
    const late = against('Red', {where: (source) => source.includes('blue')})
    const red = against('red', {by: 'Red'})
    expect(await mended('A red/blue one.\n', false, late, red, against('/blue', {by: ''}))).toEqual({
      text: 'A Red one.\n',
      fixed: 2,
      left: []
    })
  })
})

describe('a blank to be filled in', () => {
  const blank = {...off, 'unfilled-placeholder': 'error'}
  const withBlank = async (isSafe: boolean) => {
    const linter = new Linter({
      plugins: [against('red', {by: '[name]', isSafe})],
      rules: blank,
      language: 'en'
    })
    return (await fixLetter(linter, 'A red one.\n', {}, {suggestions: true})).text
  }

  it('may come of a suggestion, and of no fix', async () => {
    expect(await withBlank(false)).toBe('A [name] one.\n')
    expect(await withBlank(true)).toBe('A red one.\n')
  })
})
