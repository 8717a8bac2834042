import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {Lines} from '../../lines.ts'
import {parseEnglish} from './parser.ts'
import {starters} from './plain-sentences.ts'

const stock = new ParseEnglish()

function ours(text: string): Paragraph {
  const lines = new Lines(text)
  const paragraph = parseEnglish(text, {
    origin: lines.point(0),
    start: (index) => lines.point(index),
    end: (index) => lines.point(index)
  })
  if (!paragraph) throw new Error('Unexpected block that is left unread')
  return paragraph
}

/** A tree as plain data: classes and shared objects aside. */
const plain = (tree: Paragraph): unknown => JSON.parse(JSON.stringify(tree))

/** Where we know better: the stock parser never ends a sentence with a short number. */
const endsWithNumber = new RegExp(`\\b\\d{1,3}\\.\\s+(?:${[...starters].join('|')})\\b`)

function expectSame(text: string): void {
  if (endsWithNumber.test(text)) return
  expect(plain(ours(text))).toEqual(plain(stock.tokenizeParagraph(text)))
}

const fixtures = join(import.meta.dirname, '../../../fixtures')
const letters = ['letters', 'corpus/letters']
  .map((folder) => join(fixtures, folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(md|txt)$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))

describe('parseEnglish', () => {
  it('gives the same trees as the stock parser for the paragraphs of all letters', () => {
    for (const letter of letters)
      for (const block of letter.split(/\n\s*\n/)) if (block.trim()) expectSame(block)
  })

  it('gives the same trees for whole letters', () => {
    for (const letter of letters) expectSame(letter)
  })

  it('ends a sentence with a short number where the next begins', () => {
    const sentences = (text: string): number =>
      ours(text).children.filter(({type}) => type === 'SentenceNode').length
    expect(sentences('You did not pass round 2. We were impressed all the same.')).toBe(2)
    expect(sentences('The (last) day is May 12. Please\nwrite to us by then.')).toBe(2)
    expect(sentences('It is in section 4. The rest follows from 5.')).toBe(2)
    expect(sentences('1. The form')).toBe(1)
    expect(sentences('It was the 2. Bundesliga game.')).toBe(1)
  })

  it('gives the same trees for any words and marks', () => {
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
        'AT&T'
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
        '_',
        '@',
        '=',
        '·',
        '%',
        '€',
        '🙂',
        'é',
        'É',
        '\u00a0'
      ]
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => expectSame(pieces.join(''))),
      {numRuns: 1000}
    )
  })

  it('gives the same trees for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => expectSame(text)),
      {numRuns: 700}
    )
  })
})
