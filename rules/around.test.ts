import {describe, expect, it} from 'vitest'
import {capital, isHeld, opensBlock, withEmphasis} from './around.ts'

/** A text with a range of it between two bars. */
function marked(text: string): {source: string; span: {start: number; end: number}} {
  const [before = '', inner = '', after = ''] = text.split('¦')
  const source = before + inner + after
  return {source, span: {start: before.length, end: before.length + inner.length}}
}

describe('words with the marks around them', () => {
  it.each([
    ['a ¦b¦ c', 'b'],
    ['a *¦b¦* c', '*b*'],
    ['a **¦b¦** c', '**b**'],
    ['a ***¦b¦*** c', '***b***'],
    ['a _¦b¦_ c', '_b_'],
    ['a ~~¦b¦~~ c', '~~b~~'],
    ['a (¦b¦) c', '(b)'],
    ['a **(*¦b¦*)** c', '**(*b*)**'],
    ['a *¦b¦ c*', 'b'],
    ['a ¦b¦* c', 'b'],
    ['a (¦b¦ c)', 'b'],
    ['(¦b¦)', '(b)']
  ])('%j are %j', (text, words) => {
    const {source, span} = marked(text)
    const {start, end} = withEmphasis(source, span)
    expect(source.slice(start, end)).toBe(words)
  })
})

describe('words are held', () => {
  it.each([
    'a "¦b¦" c',
    'a “¦b¦',
    "a '¦b¦",
    'a (¦b¦',
    'a [¦b¦',
    'a {¦b¦',
    '<p>¦b¦',
    '%}¦b¦',
    '¦b¦) c',
    '¦b¦</p>',
    '¦b¦{% c',
    '¦b¦%',
    '¦b¦’'
  ])('by what stands beside them in %j', (text) => {
    const {source, span} = marked(text)
    expect(isHeld(source, span)).toBe(true)
  })
  it.each(['¦b¦', 'a ¦b¦ c', '" ¦b¦ "', 'a. ¦b¦.', '"a ¦b¦ c"', 'a/¦b¦, c'])('by nothing in %j', (text) => {
    const {source, span} = marked(text)
    expect(isHeld(source, span)).toBe(false)
  })
})

describe('a line', () => {
  it.each([
    '- a',
    '  * a',
    '+ a',
    '-',
    '-\r\n',
    '1. a',
    '2) a',
    '123456789.',
    '# a',
    '###### a',
    '> a',
    '| a',
    '<p>',
    '</p>',
    '<!-- a',
    '```',
    '~~~',
    '===',
    '--\n',
    '\t- a'
  ])('is more than one of a paragraph: %j', (text) => expect(opensBlock(text)).toBe(true))
  it.each([
    'a',
    '',
    '-a',
    '*a*',
    '1.5',
    '1a',
    '####### a',
    '#a',
    'a > b',
    'a | b',
    '< 3',
    '=a',
    '1234567890. a',
    '--a'
  ])('is one of a paragraph: %j', (text) => expect(opensBlock(text)).toBe(false))
})

it.each([
  ['we', 'W'],
  ['We', 'W'],
  ['élan', 'É'],
  ['iPhone', 'i'],
  ['eBay', 'e'],
  ['ßa', 'ß'],
  ['3 days', ''],
  ['', '']
])('the first letter of %j is %j at the start of a sentence', (text, letter) =>
  expect(capital(text)).toBe(letter)
)
