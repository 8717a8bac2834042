import {describe, expect, it} from 'vitest'
import {sentenceWith, understood} from '../../test/understood.ts'
import {english} from '../language/en/index.ts'
import {hard, Matcher, shapeBit, soft} from './phrase/matcher.ts'
import {Tokenizer} from './tokenize.ts'

const source = (text: string): string => `Dear Ms Roy,\n\n${text}\n`

/** The tokens between the edges of the sentence that a text begins with. */
async function tokensOf(text: string) {
  const matcher = new Matcher(english.automaton())
  const letter = await understood(source(text))
  const {tokens: list, from, to} = sentenceWith(letter, text.slice(0, 2))
  const tokens = new Tokenizer(matcher, english.words).tokenize(list, from, to, letter.masks)
  return Array.from({length: tokens.count - 2}, (_, index) => ({
    isKnown: (tokens.word[index + 1] ?? -1) >= 0,
    word: tokens.word[index + 1],
    flags: tokens.flags[index + 1] ?? 0,
    key: tokens.key[index + 1],
    text: source(text).slice(tokens.start[index + 1], tokens.end[index + 1])
  }))
}

const symbol = (word: string): number => new Matcher(english.automaton()).symbol(word)

describe("a noun's ending", () => {
  it.each([
    ["The role's been filled", 'has'],
    ['The hall’s too small', 'is'],
    ["The flat's gone", 'has']
  ])('is the verb that the next word asks for: %s', async (text, verb) => {
    const tokens = await tokensOf(text)
    expect(tokens[2]).toMatchObject({word: symbol(verb), text: tokens[1]?.text})
    expect(tokens.map(({word}) => word)).toContain(symbol(text.split(' ')[2] ?? ''))
  })

  it.each(["The role's name is known", "The role's, not ours", "It's been filled", "Let's not go"])(
    'is none before anything else, or where it is one already: %s',
    async (text) => {
      const tokens = await tokensOf(text)
      const own = tokens.filter(({text: part}) => part.endsWith("'s")).map(({word}) => word)
      expect(own).toEqual(
        english.words.canonical(text.split(/[ ,]/)[text.startsWith('The') ? 1 : 0] ?? '').map(symbol)
      )
    }
  )
})

describe('a mark', () => {
  it.each([...',("“”‘’«»)'])('that is soft may stand between two words of a phrase: %s', async (mark) => {
    const tokens = await tokensOf(`We ${mark} can`)
    expect(tokens.map(({text}) => text)).toEqual(['We', mark, 'can'])
    expect(tokens[1]).toMatchObject({word: symbol(','), flags: soft})
  })

  it('behind an opening bracket that nothing closes ends one', async () => {
    const tokens = await tokensOf('We are closed :( now; you can')
    expect(tokens.filter(({text}) => text === ';').map(({flags}) => flags)).toEqual([hard])
    const twice = await tokensOf('We (now) are; and (then; too) can; but (so;')
    expect(twice.filter(({text}) => text === ';').map(({flags}) => flags)).toEqual([hard, soft, hard, hard])
  })

  it.each([...';:?!…–—-'])('that stands in brackets ends no clause around them: %s', async (mark) => {
    const tokens = await tokensOf(`We (now ${mark} then) ${mark} can`)
    expect(tokens.map(({text}) => text)).toEqual(['We', '(', 'now', mark, 'then', ')', mark, 'can'])
    expect(tokens[3]?.flags).toBe(soft)
    expect(tokens[6]?.flags).toBe(hard)
  })

  it.each([...';:?!…–—-'])('that ends a clause is one: %s', async (mark) => {
    const [, token] = await tokensOf(`We ${mark} can`)
    expect(token).toMatchObject({
      text: mark,
      word: symbol(/[…–—-]/.test(mark) ? '-' : mark),
      flags: hard
    })
  })

  it.each([...'&%@'])('that is a word is one: %s', async (mark) => {
    const [, token] = await tokensOf(`We ${mark} can`)
    expect(token).toMatchObject({text: mark, flags: 0, word: symbol(english.words.canonical(mark)[0] ?? '')})
  })

  it('of another kind is left out', async () => {
    expect((await tokensOf('We § can')).map(({text}) => text)).toEqual(['We', 'can'])
  })
})

describe('a word', () => {
  it('has a shape: a capital letter, but not as the first, and a number', async () => {
    const tokens = await tokensOf('We Can 5 cans and a 2nd B2B')
    expect(tokens.map(({flags}) => flags)).toEqual([
      0,
      shapeBit('capital'),
      shapeBit('number'),
      0,
      0,
      0,
      shapeBit('number'),
      shapeBit('capital') | shapeBit('number')
    ])
    const [, first] = await tokensOf('“We can”')
    expect(first).toMatchObject({text: 'We', flags: 0})
  })

  it('may be two', async () => {
    const tokens = await tokensOf("We can't do it.")
    expect(tokens.map(({word}) => word).slice(0, 3)).toEqual([symbol('we'), symbol('can'), symbol('not')])
    expect(tokens.map(({text}) => text).slice(1, 3)).toEqual(["can't", "can't"])
  })

  it('is another for each number, and as a sign the same', async () => {
    const [first, second] = [(await tokensOf('We 25'))[1], (await tokensOf('We 43'))[1]]
    expect(first?.key).toBe(second?.key)
  })

  it('that no phrase names is unknown', async () => {
    expect((await tokensOf('We zorbl'))[1]).toMatchObject({isKnown: false, flags: 0})
  })
})

describe('a tag', () => {
  it('is a variable wherever it prints something', async () => {
    const tokens = await tokensOf('We have {{ name }} and [name] here.')
    const variables = tokens.filter(({flags}) => flags === (shapeBit('variable') | shapeBit('capital')))
    expect(variables.map(({text}) => text)).toEqual(['{{ name }}', '[name]'])
    expect(variables.map(({word}) => word)).toEqual([-1, -1])
    expect(new Set(variables.map(({key}) => key)).size).toBe(1)
  })

  it('is nothing where it prints nothing', async () => {
    const tokens = await tokensOf('We {% if a %}can{% endif %} go.')
    expect(tokens.map(({text}) => text)).toEqual(['We', 'can', 'go', '.'])
    expect(tokens.some(({flags}) => flags & shapeBit('variable'))).toBe(false)
  })
})

it('a sentence may be longer than those before it', async () => {
  const tokens = await tokensOf(`We ${'can '.repeat(700)}go.`)
  expect(tokens).toHaveLength(703)
  expect(new Set(tokens.slice(1, -2).map(({word}) => word))).toEqual(new Set([symbol('can')]))
  expect(tokens.at(-2)?.text).toBe('go')
})
