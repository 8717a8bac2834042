import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {columns} from './columns.ts'
import {safeText} from './safe-text.ts'
import {wrap, wrapItems} from './wrap.ts'

const loud = (text: string) => `<${text}>`
const calm = (text: string) => `(${text})`

describe('wrap', () => {
  it('fills rows with words', () => {
    expect(wrap('A refusal without a name reads as if no person had been meant.', 24)).toEqual([
      'A refusal without a name',
      'reads as if no person',
      'had been meant.'
    ])
  })

  it('takes any white space for one space', () => {
    expect(wrap('  a \n\n b\tc  ', 10)).toEqual(['a b c'])
    expect(wrap('   ', 10)).toEqual([])
  })

  it('leaves no short word alone in the last row', () => {
    expect(wrap('From 500,000 the discount is 20 %.', 32)).toEqual(['From 500,000 the discount is', '20 %.'])
  })

  it('leaves it there where the word before it does not fit beside it', () => {
    expect(wrap('a b cdefghi jklmno', 12)).toEqual(['a b cdefghi', 'jklmno'])
  })

  it('breaks words that are wider than a row', () => {
    expect(wrap('see abcdefghijklmnopqrstuvwxyz now', 10)).toEqual([
      'see',
      'abcdefghij',
      'klmnopqrst',
      'uvwxyz now'
    ])
    expect(wrap('田中田中田中', 5)).toEqual(['田中', '田中', '田中'])
  })

  it('paints stretches, also where a row ends within one', () => {
    expect(
      wrap(
        [
          {text: 'not painted '},
          {text: 'painted loud', paint: loud},
          {text: ', '},
          {text: 'calm', paint: calm}
        ],
        20
      )
    ).toEqual(['not painted <painted>', '<loud>, (calm)'])
  })

  it('keeps every row within the width and every word in its order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'grapheme'}),
          fc
            .array(fc.constantFrom('a', 'bcd', 'efghij', 'klmnopqrstuv', '田中', '  '), {maxLength: 20})
            .map((words) => words.join(' '))
        ),
        fc.integer({min: 12, max: 60}),
        (text, width) => {
          const safe = safeText(text)
          const rows = wrap(safe, width)
          for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(width)
          expect(rows.join('').replaceAll(' ', '')).toBe(safe.replaceAll(' ', ''))
        }
      ),
      {numRuns: 200}
    )
  })
})

describe('wrapItems', () => {
  it('breaks between things, not within them', () => {
    const items = ['✓ thanks', '✗ reason', '✓ goodwill'].map((text) => [{text}])
    expect(wrapItems(items, 20)).toEqual(['✓ thanks  ✗ reason', '✓ goodwill'])
    expect(wrapItems(items, 11, 1)).toEqual(['✓ thanks', '✗ reason', '✓ goodwill'])
  })
})
