import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Paragraph, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import fc from '../../../test/chance.ts'
import {TokenList} from '../../tokens.ts'
import {classOf, parseEnglish} from './parser.ts'
import {starters} from './plain-sentences.ts'

const stock = new ParseEnglish()

/** A token as text: what it is, and where; each sentence on a line. */
type Shown = string[]

function ours(text: string): Shown {
  const tokens = new TokenList(text)
  const same = (index: number): number => index
  const sentences = parseEnglish(tokens, 0, text.length, {
    same: 0,
    start: same,
    end: same
  })
  if (!sentences) throw new Error('Unexpected block that is left unread')
  const shown: Shown = []
  let at = 0
  const show = (to: number): string => {
    let line = ''
    for (; at < to; at++) {
      const start = tokens.start[at] ?? 0
      const end = tokens.end[at] ?? 0
      expect(tokens.textOf(at)).toBe(text.slice(start, end))
      line += `[${tokens.kind[at]} ${start} ${end}]`
    }
    return line
  }
  for (const {from, to} of sentences) shown.push(show(from), `sentence ${show(to)}`)
  shown.push(show(tokens.count))
  return shown.filter((line) => line !== '')
}

function sentencesOf(text: string): string[] {
  const tokens = new TokenList(text)
  const same = (index: number): number => index
  const sentences = parseEnglish(tokens, 0, text.length, {same: 0, start: same, end: same}) ?? []
  return sentences.map(({from, to}) => tokens.textBetween(from, to))
}

const kinds = ['WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode']

/** The stock parser's tree the same way. */
function theirs(text: string): Shown {
  const shown: Shown = []
  let space = ''
  const show = ({type, position}: Paragraph['children'][number] | Sentence['children'][number]): string =>
    `[${kinds.indexOf(type)} ${position?.start.offset} ${position?.end.offset}]`
  for (const child of stock.tokenizeParagraph(text).children) {
    if (child.type !== 'SentenceNode') {
      space += show(child)
      continue
    }
    shown.push(space, `sentence ${child.children.map(show).join('')}`)
    space = ''
  }
  shown.push(space)
  return shown.filter((line) => line !== '')
}

const starter = [...starters].join('|')
/** Where we know better: the stock parser never ends a sentence with a short number, with "in" or with "p.m.", and never before a small letter. */
const better = [
  /\d\.\s+[A-Z]/,
  /\b(?:in|sat|sun|gal|mar|fl|pro|op|stat|con|cap|cent|al|sic)\.(?:\s+[A-Z]|[^\p{L}\p{N}]*$)/mu,
  new RegExp(
    `\\b(?:[ap]\\.?m|ltd|co|inc|corp|plc|llc|etc|jr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|oz|lbs?|ft|yds?|hrs?|mi|u\\.?s|u\\.?k|e\\.?u|[A-Z])\\.\\s+(?:${starter})\\b`,
    'i'
  ),
  /^[^\p{L}\p{N}]*[a-z][\s\S]*[.]\s+[a-z]/mu,
  /\.\s+(?:we|i|you|they|he|she|this|these|your|our|my|it|please|thanks?|unfortunately|sorry|however|if|there)\b/,
  // It ends one behind "booking no.", "approx." and "Tel."
  /\b(?:nos?|approx|ext|excl|figs?|incl|mob|nr|paras?|pp|tel|vols?)\.\s+\d/i
]

function expectSame(text: string): void {
  if (better.some((pattern) => pattern.test(text))) return
  expect(ours(text)).toEqual(theirs(text))
}

const fixtures = join(import.meta.dirname, '../../../fixtures')
const letters = ['letters', 'corpus/letters']
  .map((folder) => join(fixtures, folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(md|txt)$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))

describe('classOf', () => {
  it('tells every character as the stock parser does', () => {
    const wrong: number[] = []
    for (let code = 0; code < 65_536; code++) {
      const character = String.fromCharCode(code)
      if (kinds[classOf(character, 0)] !== stock.tokenize(character)[0]?.type) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })
})

describe('parseEnglish', () => {
  it('gives the same sentences and words as the stock parser for the paragraphs of all letters', () => {
    for (const letter of letters)
      for (const block of letter.split(/\n\s*\n/)) if (block.trim()) expectSame(block)
  })

  it('gives the same sentences and words for whole letters', () => {
    for (const letter of letters) expectSame(letter)
  })

  it('ends a sentence with an amount, a word that is an abbreviation too, and an abbreviation', () => {
    for (const [text, ...sentences] of [
      [
        'It costs £160. Another is $1,250. Four are left.',
        'It costs £160.',
        'Another is $1,250.',
        'Four are left.'
      ],
      [
        'It is free from 40. A club runs it under clause 7. Another is older.',
        'It is free from 40.',
        'A club runs it under clause 7.',
        'Another is older.'
      ],
      [
        'Thanks for writing in. Another sat. Here is the sun. You may sit.',
        'Thanks for writing in.',
        'Another sat.',
        'Here is the sun.',
        'You may sit.'
      ],
      [
        'We open at 9 a.m. You may call Acme Ltd. They met in Jan. We sit in Hall C. So do I. We wait.',
        'We open at 9 a.m.',
        'You may call Acme Ltd.',
        'They met in Jan.',
        'We sit in Hall C.',
        'So do I.',
        'We wait.'
      ],
      [
        'It has 5 in. Screens, as Dr. Who and J. Smith of the 2. Bundesliga know, e.g. The Hull.',
        'It has 5 in. Screens, as Dr. Who and J. Smith of the 2. Bundesliga know, e.g. The Hull.'
      ],
      ['Options: 1. Apply 2. Wait.', 'Options: 1. Apply 2. Wait.'],
      ['It is approx. 5 m wide. See fig. 3 there.', 'It is approx. 5 m wide.', 'See fig. 3 there.']
    ])
      expect(sentencesOf(text ?? '')).toEqual(sentences)
  })

  it('ends a sentence before a small letter where a block has no capitals', () => {
    expect(sentencesOf("thanks, tom. we can't take it. you can, e.g. the red one, approx. ten.")).toEqual([
      'thanks, tom.',
      "we can't take it.",
      'you can, e.g. the red one, approx. ten.'
    ])
    expect(sentencesOf('We met in the hall. was it late?')).toEqual(['We met in the hall. was it late?'])
  })

  it('ends a sentence before a small letter where a word follows that begins one', () => {
    expect(sentencesOf('The place is taken. we are sorry. if one falls free, we write.')).toEqual([
      'The place is taken.',
      'we are sorry.',
      'if one falls free, we write.'
    ])
    expect(sentencesOf('Bring approx. the half, i.e. we share it, etc. we hope.')).toEqual([
      'Bring approx. the half, i.e. we share it, etc. we hope.'
    ])
  })

  it('ends a sentence with a short number where the next begins', () => {
    const sentences = (text: string): number =>
      ours(text).filter((line) => line.startsWith('sentence ')).length
    expect(sentences('You did not pass round 2. We were impressed all the same.')).toBe(2)
    expect(sentences('The (last) day is May 12. Please\nwrite to us by then.')).toBe(2)
    expect(sentences('It is in section 4. The rest follows from 5.')).toBe(2)
    expect(sentences('1. The form')).toBe(1)
    expect(sentences('It was the 2. Bundesliga game.')).toBe(1)
  })

  it('goes on behind the sign of a number', () => {
    const sentences = (text: string): number =>
      ours(text).filter((line) => line.startsWith('sentence ')).length
    expect(sentences('Your abstract no. 318 was not accepted. We are sorry.')).toBe(2)
    expect(sentences('It concerns houses Nos. 2 to 18 and nothing else.')).toBe(1)
    expect(sentences('The answer is no. 20 people came.')).toBe(2)
    expect(sentences('No. 20 people came.')).toBe(2)
    expect(sentences('We said we knew no. Three came.')).toBe(2)
  })

  it('gives the same sentences and words for any words and marks', () => {
    const piece = fc.constantFrom(
      ...[
        'We',
        'cannot',
        'the',
        'Mr',
        'Dr',
        'e.g',
        'U.S',
        'No',
        'Inc',
        'a',
        'I',
        'it’s',
        "don't",
        'well-known',
        '12',
        '3.5',
        'o',
        'w/',
        'and/or',
        '&',
        'AT&T',
        'Ltd',
        'Jan',
        'etc',
        'p',
        '4.2',
        'A',
        'reads',
        'May',
        '2024',
        'ÉÉ',
        'Q3',
        'form-7.pdf',
        'v',
        '61.00',
        'readers’ notes',
        'ol’ dog',
        'Inc.'
      ],
      ...[
        '. ',
        '? ',
        '! ',
        ' ',
        ' ',
        ' ',
        ', ',
        '; ',
        ': ',
        ' - ',
        '-',
        "'",
        '’',
        '"',
        '“',
        '”',
        '(',
        ')',
        '...',
        '…',
        '?!',
        '\n',
        '\r\n',
        '\n\n',
        '.',
        '/',
        '). ',
        '%. ',
        '.” ',
        '. “',
        ' & ',
        ':',
        '_',
        '@',
        '=',
        '·',
        '%',
        '€',
        '🙂',
        'é',
        'É',
        '\u00a0',
        '*',
        '*. ',
        '`. ',
        '[',
        '£',
        '…',
        ']. '
      ]
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => expectSame(pieces.join(''))),
      {numRuns: 2500}
    )
  })

  it('reads a block alone, whatever stands before it', () => {
    const text = 'We cannot. It is 5. Mr. Ray said e.g. no.'
    const moved = new TokenList(`Before. ${text}`)
    const at = (index: number): number => index
    parseEnglish(moved, 8, 8 + text.length, {start: at, end: at})
    const alone = new TokenList(text)
    parseEnglish(alone, 0, text.length, {start: at, end: at})
    expect(Array.from(moved.start.slice(0, moved.count))).toEqual(
      Array.from(alone.start.slice(0, alone.count))
    )
    expect(moved.textOf(0)).toBe('We')
  })

  it('gives the same sentences and words for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => expectSame(text)),
      {numRuns: 700}
    )
  })
})
