import {describe, expect, it} from 'vitest'
import fc from '../../../test/chance.ts'
import {gaps} from './automaton.ts'
import {compile, type Words} from './compile.ts'
import type {Hit} from './hits.ts'
import {readLists} from './lists.ts'
import {hard, Matcher, shapeBit, soft, type Tokens} from './matcher.ts'
import type {Element} from './syntax.ts'

/** A small language: `can't` is two words, and words end in `-s` and `-ed`. */
const words: Words = {
  canonical: (word) => (word === "can't" ? ['can', 'not'] : [word]),
  inflect: (word) => [word, `${word}s`, `${word}ed`],
  stem: (word) => word
}

const marks: Record<string, number> = {
  ',': soft,
  ';': hard,
  ':': hard,
  '?': hard,
  '!': hard,
  '.': hard,
  '-': hard
}

/** A sentence as the matcher wants it: words and marks with spaces between them. */
function tokensOf(matcher: Matcher, sentence: string): Tokens {
  const texts = [
    '^',
    ...sentence
      .split(' ')
      .filter(Boolean)
      .flatMap((text) => words.canonical(text)),
    '$'
  ]
  const flags = texts.map((text, index) => {
    if (index === 0 || index === texts.length - 1) return hard
    if (/^\d/.test(text)) return shapeBit('number')
    if (text.startsWith('{')) return shapeBit('variable') | shapeBit('capital')
    return /^[A-Z]/.test(text) ? shapeBit('capital') : (marks[text] ?? 0)
  })
  const symbols = texts.map((text) => (text.startsWith('{') ? -1 : matcher.symbol(text.toLowerCase())))
  return {
    count: texts.length,
    word: Int32Array.from(symbols),
    flags: Int32Array.from(flags),
    key: new Int32Array(texts.length),
    start: Int32Array.from(texts, (_, index) => index * 10),
    end: Int32Array.from(texts, (text, index) => index * 10 + text.length)
  }
}

const hitsIn = (matcher: Matcher, sentence: string): Hit[] => [...matcher.match(tokensOf(matcher, sentence))]

const matcherOf = (source: string): Matcher => new Matcher(compile(readLists(source, 'test'), words))

/** What is found: the words between the first and the last token, with its list where there are several. */
function found(source: string, sentence: string): string[] {
  const matcher = matcherOf(source)
  const texts = ['^', ...sentence.split(' ').flatMap((text) => words.canonical(text)), '$']
  return hitsIn(matcher, sentence).map(
    ({list, from, to}) => (list === 'a' ? '' : `${list}: `) + texts.slice(from, to).join(' ')
  )
}

/** Whether one pattern is found. */
const finds = (pattern: string, sentence: string): boolean => found(`== a\n${pattern}`, sentence).length > 0

describe('a pattern', () => {
  it.each<[string, string, boolean]>([
    ['we offer', 'today we offer tea', true],
    ['we offer', 'we never offer', false],
    ['we offer', 'offer we', false],
    ['we offer', 'we', false],
    ['we offer', 'We offer', true],
    ['offer~', 'we offered it', true],
    ['offer', 'we offered it', false],
    ["can't", 'we can not', true],
    ["can't go", "we can't go", true],
    ["(may|can't) go", "we can't go", true],
    ["(may|can't) go", 'we may go', true],
    ["(may|can't) go", 'we can go', false],
    ['(we|the board) met', 'the board met', true],
    ['(we|the board) met', 'the we met', true],
    ['(we|the board) met', 'the met', false],
    ['will (?:now) go', 'will go', true],
    ['will (?:now) go', 'will now go', true],
    ['will (?:now) go', 'will now now go', false],
    ['^ no', 'no tea', true],
    ['^ no', 'there is no tea', false],
    ['tea $', 'no tea', true],
    ['tea $', 'tea is out', false],
    ['no , tea', 'no , tea', true],
    ['no , tea', 'no tea', false],
    ['no tea', 'no , tea', true],
    ['no tea', 'no ; tea', false],
    ['no ; tea', 'no ; tea', true],
    ['@number days', '30 days', true],
    ['@number days', 'thirty days', false],
    ['see @capital', 'see Ely', true],
    ['see @capital', 'see ely', false],
    ['dear @variable', 'dear {name}', true],
    ['dear @variable', 'dear Ely', false],
    ['dear @capital', 'dear {name}', true]
  ])('%j in %j: %j', (pattern, sentence, is) => expect(finds(pattern, sentence)).toBe(is))

  it('has gaps of up to six words, and of up to forty', () => {
    const apart = (count: number): string => `from ${'x '.repeat(count)}to`
    const reach = (pattern: string): number[] =>
      [0, 6, 7, 40, 41].filter((count) => finds(pattern, apart(count)))
    expect(gaps).toEqual({short: 6, long: 40})
    expect(reach('from to')).toEqual([0])
    expect(reach('from * to')).toEqual([0, 6])
    expect(reach('from ... to')).toEqual([0, 6, 7, 40])
    expect(reach('from * (?:here) to')).toEqual([0, 6])
    expect(reach('from (?:here) * to')).toEqual([0, 6])
  })

  it('has no gap over the end of a clause; a comma takes nothing from it', () => {
    for (const mark of [';', ':', '?', '!', '.', '-'])
      expect(finds('from * to', `from x ${mark} to`), mark).toBe(false)
    expect(finds('from * to', 'from x , x , x , x , x , x , to')).toBe(true)
  })

  it('passes over the words of the list of fillers', () => {
    const lists = '== @filler\nreally\nvery\nnot really\n== a\nwe go\nfrom * to'
    expect(found(lists, 'we really very go')).toEqual(['we really very go'])
    expect(found(lists, 'we not go')).toEqual([])
    expect(found(lists, 'from x x really x x x very x to')).toEqual(['from x x really x x x very x to'])
  })

  it('takes one entry of a list that it names, and of lists that these name', () => {
    const lists =
      '== @grant\ngive\nlet @whom have\n== @whom\nyou\nthe guests\n== @grant\nallow~\n== a\nwill @grant it'
    expect(found(lists, 'we will give it')).toEqual(['will give it'])
    expect(found(lists, 'we will let the guests have it')).toEqual(['will let the guests have it'])
    expect(found(lists, 'we will allows it')).toEqual(['will allows it'])
    expect(found(lists, 'we will let it')).toEqual([])
    expect(found(lists, 'give')).toEqual([])
  })

  it('is found in each place, the tightest at each end', () => {
    expect(found('== a\nno * no', 'no x no x no')).toEqual(['no x no', 'no x no'])
    expect(found('== a\nwe ... go', 'we x we x go')).toEqual(['we x go'])
    expect(found('== a\n(we|we x) y', 'we x y we y')).toEqual(['we x y', 'we y'])
    expect(found('== a\n(x|we x) y', 'we x y')).toEqual(['x y'])
    expect(found('== a\n(we x|x) y', 'we x y')).toEqual(['x y'])
    expect(found('== b\nwe x y\n== a\n(we x|x) y', 'we x y')).toEqual(['b: we x y', 'x y'])
  })

  it('is found beside all others, with its list and family, and its place in the file', () => {
    const matcher = matcherOf('== regret.adverb\nsadly\n== refusal\nwe can not\n== regret.verb\nwe regret')
    expect(hitsIn(matcher, 'sadly we can not')).toEqual([
      {list: 'regret.adverb', family: 'regret', pattern: 0, from: 1, to: 2, start: 10, end: 15},
      {list: 'refusal', family: 'refusal', pattern: 1, from: 2, to: 5, start: 20, end: 43}
    ])
    expect(hitsIn(matcher, 'we regret')).toMatchObject([{list: 'regret.verb', pattern: 2}])
    expect(matcher.symbol('tea')).toBe(-1)
  })

  it('is found once more in the next sentence, however many there are', () => {
    const matcher = matcherOf('== a\nwe * go\n@number days')
    for (let round = 0; round < 50; round++) {
      expect(hitsIn(matcher, 'we')).toEqual([])
      expect(hitsIn(matcher, 'go days')).toEqual([])
      expect(hitsIn(matcher, 'we x go 3 days')).toHaveLength(2)
    }
  })

  it('takes back what it meets in its own list, where it is a veto', () => {
    const lists = '== a\nwe can not\n! can not wait\n== b\nnot wait'
    expect(found(lists, 'we can not go')).toEqual(['we can not'])
    expect(found(lists, 'we can not wait')).toEqual(['b: not wait'])
    expect(found(lists, 'we can not go , you can not wait')).toEqual(['we can not', 'b: not wait'])
  })
})

describe('lists that cannot be compiled', () => {
  it.each([
    ['== a\nwe @grant it', 'Unexpected list `@grant`, expected one of b, c', 4],
    ['== a\n@b', 'Unexpected `@b`: it names itself', 1]
  ])('%j: %s', (source, reason, column) => {
    const lists = `${source}\n== @b\nhim @c\n== @c\n@b now\n`
    expect(() => matcherOf(lists)).toThrow(expect.objectContaining({reason, column}))
  })

  it('may name a list twice side by side', () => {
    expect(found('== @b\nvery\n== a\n@b @b good', 'very very good')).toEqual(['very very good'])
  })

  it('are bounded', () => {
    const many = Array.from({length: 450}, (_, index) => `(a${index}|b c) `.repeat(450)).join('\n')
    expect(() => matcherOf(`== a\n${many}`)).toThrow('Unexpected size of all lists together')
  })
})

describe('patterns of any kind', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'a~', '(a|b)', '(b c|a)', '@n', '@number', "can't", ',', ';')
  const between = fc.constantFrom('', '', '', '* ', '... ', '(?:a) ', '(?:b|c a) ', '* (?:c) ', '(?:c) * ')
  const pattern = fc
    .tuple(fc.constantFrom('', '', '^ '), word, fc.array(fc.tuple(between, word), {maxLength: 3}))
    .map(([edge, first, rest]) => `${edge}${first} ${rest.map((pieces) => pieces.join('')).join(' ')}`)
  const lists = fc
    .uniqueArray(pattern, {minLength: 1, maxLength: 4})
    .map((lines) => `== @filler\nf\n== @n\nb\nc a\nas\n== x\n${lines.map((line) => line.trim()).join('\n')}`)
  const sentence = fc
    .array(fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'as', 'f', '7', 'X', 'can', 'not', ',', ';'), {
      maxLength: 12
    })
    .map((pieces) => pieces.join(' '))

  it('are found where the phrase language says, and nowhere else', () => {
    fc.assert(
      fc.property(lists, sentence, (source, text) => {
        const matcher = matcherOf(source)
        const hits = hitsIn(matcher, text)
        const read = readLists(source, 'test')
        const patterns = read.at(-1)?.lines ?? []
        const expected = patterns.flatMap(({pattern: {elements}}, index) =>
          placesOf(elements, ['^', ...text.split(' ').filter(Boolean), '$'], read).map(
            ({to}) => `${index} ${to}`
          )
        )
        expect([...new Set(hits.map(({pattern: index, to}) => `${index} ${to}`))].sort()).toEqual(
          [...new Set(expected)].sort()
        )
        for (const {pattern: index, from, to} of hits)
          expect(
            placesOf(
              patterns[index]?.pattern.elements ?? [],
              ['^', ...text.split(' ').filter(Boolean), '$'],
              read
            )
          ).toContainEqual({from, to})
      }),
      {numRuns: 400, seed: 7}
    )
  })
})

/** Where a pattern stands, found in the plainest way: each start, and all ways on from there. */
function placesOf(
  elements: Element[],
  texts: string[],
  lists: ReturnType<typeof readLists>
): Array<{from: number; to: number}> {
  const passed = (text = ''): boolean => text === ',' || text === 'f'
  const isHard = (text = ''): boolean => text === ';' || text === '^' || text === '$'
  const result: Array<{from: number; to: number}> = []
  for (let from = 0; from < texts.length; from++)
    for (const {at, left} of ways(elements, [{at: from, left: -1}]))
      if (at > from && left < 1) result.push({from, to: at})
  return result

  /** All places after some elements; `left` is how many words may be passed over before the next, -1 at the start. */
  function ways(
    all: Element[],
    starts: Array<{at: number; left: number}>
  ): Array<{at: number; left: number}> {
    return all.reduce((states, element) => states.flatMap((state) => one(element, state)), starts)
  }

  function one(element: Element, state: {at: number; left: number}): Array<{at: number; left: number}> {
    switch (element.type) {
      case 'gap':
        return [{at: state.at, left: element.long ? gaps.long : gaps.short}]
      case 'choice':
        return [
          ...element.options.flatMap((option) => ways(option, [state])),
          ...(element.optional ? [state] : [])
        ]
      case 'list':
        if (element.name === 'number') return next(state, (text) => /^\d/.test(text))
        return lists
          .filter(({name}) => name === `@${element.name}`)
          .flatMap(({lines}) => lines.flatMap(({pattern}) => ways(pattern.elements, [state])))
      case 'start':
        return next(state, (text) => text === '^')
      case 'end':
        return next(state, (text) => text === '$')
      case 'mark':
        return next(state, (text) => text === element.text)
      case 'word': {
        const forms = element.inflected ? words.inflect(element.text) : [element.text]
        return forms.flatMap((form) =>
          words
            .canonical(form)
            .reduce((states, part) => states.flatMap((each) => next(each, (text) => text === part)), [state])
        )
      }
    }
  }

  /** The places after a word that fits, with what may be passed over before it. */
  function next({at, left}: {at: number; left: number}, fits: (text: string) => boolean) {
    const after: Array<{at: number; left: number}> = []
    for (let token = at, budget = left; token < texts.length; token++) {
      const text = texts[token] ?? ''
      if (fits(text)) after.push({at: token + 1, left: 0})
      if (left < 0) break
      if (passed(text)) continue
      if (isHard(text) || budget === 0) break
      budget--
    }
    return after
  }
}
