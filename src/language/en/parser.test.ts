import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {Lines} from '../../lines.ts'
import {parseEnglish} from './parser.ts'

const stock = new ParseEnglish()

function ours(text: string): Paragraph {
  const lines = new Lines(text)
  return parseEnglish(text, {
    origin: lines.point(0),
    start: (index) => lines.point(index),
    end: (index) => lines.point(index)
  })
}

/** A tree as plain data: classes and shared objects aside. */
const plain = (tree: Paragraph): unknown => JSON.parse(JSON.stringify(tree))

function expectSame(text: string): void {
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
