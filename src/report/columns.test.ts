import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {clip, clipMiddle, columns, graphemes, textWidth, widestOf} from './columns.ts'
import {safeText} from './safe-text.ts'

describe('columns', () => {
  it('counts what a terminal shows', () => {
    expect(
      ['abc', '田中', '👩‍👩‍👧', 'e\u0301', '“é”', '━│…', '\u001b[31mred\u001b[39m', ''].map(columns)
    ).toEqual([3, 4, 2, 1, 3, 3, 3, 0])
  })

  it('agrees with string-width where it takes the quick way', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('', '‘a’', '─✓', 'é…'), (text, more) => {
        expect(columns(safeText(text + more))).toBe(stringWidth(safeText(text + more)))
      })
    )
    for (let code = 0x20; code < 0x3000; code++) {
      const character = safeText(String.fromCodePoint(code))
      expect([code, columns(character)]).toEqual([code, stringWidth(character)])
    }
  })
})

describe('graphemes', () => {
  it('keeps together what is read as one', () => {
    expect([...graphemes('ab’ e\u0301x👩‍👩‍👧 🇩🇪cd')]).toEqual([
      'a',
      'b',
      '’',
      ' ',
      'e\u0301',
      'x',
      '👩‍👩‍👧',
      ' ',
      '🇩🇪',
      'c',
      'd'
    ])
  })

  it('agrees with the segmenter and loses nothing', () => {
    const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme-ascii'}), (a, b) => {
        const text = a + b + a
        expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({segment}) => segment))
      })
    )
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => graphemes(text).join('') === text))
  })
})

describe('clip', () => {
  it('leaves what fits and cuts what does not', () => {
    expect(clip('abcdef', 6)).toBe('abcdef')
    expect(clip('abcdef', 5)).toBe('abcd…')
    expect(clip('abc def', 5)).toBe('abc…')
    expect(clip('田中さん', 5)).toBe('田中…')
    expect(clip('田中さん', 4)).toBe('田…')
  })

  it('never exceeds the width', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 40}), (text, width) => {
        expect(columns(clip(safeText(text), width))).toBeLessThanOrEqual(width)
        expect(columns(clipMiddle(safeText(text), width))).toBeLessThanOrEqual(width)
      })
    )
  })
})

describe('clipMiddle', () => {
  it('keeps the beginning and more of the end', () => {
    expect(clipMiddle('letters/2026/refused/discount-petrov.md', 24)).toBe('letters…scount-petrov.md')
    expect(clipMiddle('letters/card.md', 24)).toBe('letters/card.md')
  })
})

describe('textWidth', () => {
  it('stays between what can be used and what can be read', () => {
    expect(
      [0, 23, 60, 80.5, 100, 200, Number.NaN, Number.POSITIVE_INFINITY, -3].map((width) => textWidth(width))
    ).toEqual([24, 24, 60, 80, 100, 100, 80, 100, 24])
    expect(textWidth(200, 120)).toBe(120)
  })
})

describe('widestOf', () => {
  it('gives the columns of the widest text', () => {
    expect(widestOf(['a', '田中', 'abc'])).toBe(4)
    expect(widestOf([])).toBe(0)
  })
})
