import {describe, expect, it} from 'vitest'
import {readLists} from './lists.ts'
import {type Element, PhraseError, parsePattern} from './syntax.ts'

const word = (text: string, inflected = false): Element => ({type: 'word', text, inflected})

describe('a line of the phrase language', () => {
  it.each<[string, Element[]]>([
    ['we offer~', [word('we'), word('offer', true)]],
    ["  can't   e.g.  ", [word("can't"), word('e.g')]],
    ['no. 3rd', [word('no'), word('3rd')]],
    ['R&D 24/7 50% re-open', [word('R&D'), word('24/7'), word('50%'), word('re-open')]],
    ['a & b', [word('a'), word('&'), word('b')]],
    ['a * b', [word('a'), {type: 'gap', long: false}, word('b')]],
    ['a ... b … c', [word('a'), {type: 'gap', long: true}, word('b'), {type: 'gap', long: true}, word('c')]],
    ['^ no $', [{type: 'start'}, word('no'), {type: 'end'}]],
    [
      'a, b - c?',
      [
        word('a'),
        {type: 'mark', text: ','},
        word('b'),
        {type: 'mark', text: '-'},
        word('c'),
        {type: 'mark', text: '?'}
      ]
    ],
    ['to @grant-us it', [word('to'), {type: 'list', name: 'grant-us', column: 4}, word('it')]],
    [
      '(we|the board) met',
      [{type: 'choice', options: [[word('we')], [word('the'), word('board')]], optional: false}, word('met')]
    ],
    [
      'a (?:b|(c|d) e) f',
      [
        word('a'),
        {
          type: 'choice',
          options: [
            [word('b')],
            [{type: 'choice', options: [[word('c')], [word('d')]], optional: false}, word('e')]
          ],
          optional: true
        },
        word('f')
      ]
    ]
  ])('%j is taken apart', (line, elements) => expect(parsePattern(line)).toEqual({veto: false, elements}))

  it('is a veto with a mark in front', () => {
    expect(parsePattern('! can not wait')).toEqual({
      veto: true,
      elements: [word('can'), word('not'), word('wait')]
    })
    expect(parsePattern(' !wait')).toEqual({veto: true, elements: [word('wait')]})
    expect(parsePattern('wait !')?.veto).toBe(false)
  })

  it.each(['', '   ', '# why', '  # why', '\t'])('%j is none', (line) =>
    expect(parsePattern(line)).toBeUndefined()
  )

  it('ends where a comment begins', () => {
    expect(parsePattern('we # not you')).toEqual({veto: false, elements: [word('we')]})
    expect(() => parsePattern('we#you')).toThrow(PhraseError)
  })

  it.each(['* we', 'we *', '... we ...', '(?:now) we', 'we (?:now) *'])(
    '%j says that it goes on at its ends, where that adds nothing',
    (line) => expect(parsePattern(line)).toEqual({veto: false, elements: [word('we')], open: true})
  )

  it.each<[string, string, number]>([
    ['we ) it', 'Unexpected `)`, expected it inside `( )`', 4],
    ['we | it', 'Unexpected `|`, expected it inside `( )`', 4],
    ['(we|it', 'Unexpected end, expected `)`', 1],
    ['so (?:we', 'Unexpected end, expected `)`', 4],
    ['(we|) it', 'Unexpected empty alternative, expected a word', 5],
    ['() it', 'Unexpected empty alternative, expected a word', 2],
    ['!', 'Unexpected end, expected a word', 2],
    ['* ...', 'Unexpected lone gap, expected a word beside it', 1],
    ['we [it]', 'Unexpected `[`, expected a word, `(`, `@list`, `*` or `...`', 4],
    ['@', 'Unexpected `@`, expected a word, `(`, `@list`, `*` or `...`', 1]
  ])('%j is an error', (line, reason, column) => {
    expect(() => parsePattern(line)).toThrow(
      expect.objectContaining({name: 'PhraseError', reason, column, pattern: line})
    )
  })

  it('has the place of its error drawn below it', () => {
    expect(() => parsePattern('we [it]')).toThrow(
      'Unexpected `[`, expected a word, `(`, `@list`, `*` or `...`\n  we [it]\n     ^'
    )
  })
})

describe('lists', () => {
  it('have a name, and lines without comments', () => {
    const lists = readLists('# all\n\n== a.b\nwe # you\n\n  it \n== @c\n! we\n', 'en.phrases')
    expect(lists.map(({name, lines}) => [name, lines.map(({text}) => text)])).toEqual([
      ['a.b', ['we', 'it']],
      ['@c', ['! we']]
    ])
  })

  it('may share a line, and have it once each', () => {
    expect(readLists('== a\nwe\n== b\nwe', 'x')).toHaveLength(2)
    expect(() => readLists('== a\nwe\nit\n we # again', 'x')).toThrow(
      expect.objectContaining({
        reason: 'x:4: Unexpected second time, expected each line once',
        pattern: 'we',
        column: 1
      })
    )
  })

  it('begin with a head', () => {
    expect(() => readLists('\nwe', 'en')).toThrow('en:2: Unexpected pattern, expected a head `== name` first')
    expect(() => readLists('== A\nwe', 'en')).toThrow('en:1: Unexpected `=`')
  })
})
