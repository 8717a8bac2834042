import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {columns} from './columns.ts'
import {excerpt} from './excerpt.ts'
import {hostile} from './samples.ts'

/** The line and its underline, as they stand above each other. */
function show(source: string, place: string, width: number): string {
  const start = source.indexOf(place)
  const {
    before,
    place: shown,
    after,
    indent,
    length,
    goesOn
  } = excerpt(source, {start, end: start + place.length}, width)
  return `\n${before}${shown}${after}|\n${' '.repeat(indent)}${'━'.repeat(length)}${goesOn ? '┅' : ''}\n`
}

describe('excerpt', () => {
  it('shows the line of a place', () => {
    expect(show('One line.\nWe are sorry, we cannot.\r\nThree.', 'sorry', 40)).toMatchInlineSnapshot(`
      "
      We are sorry, we cannot.|
             ━━━━━
      "
    `)
  })

  it('underlines wide characters, marks and tabs by the columns that they take', () => {
    expect(show('残念👩‍👩‍👧 é\u0301 sorry 🎉', 'sorry', 40)).toMatchInlineSnapshot(`
      "
      残念👩‍👩‍👧 é́ sorry 🎉|
               ━━━━━
      "
    `)
    expect(show('a 残念 b', '残念', 40)).toMatchInlineSnapshot(`
      "
      a 残念 b|
        ━━━━
      "
    `)
    expect(show('a\tb\tsorry\tc', 'sorry', 40)).toMatchInlineSnapshot(`
      "
      a   b   sorry   c|
              ━━━━━
      "
    `)
  })

  it('leaves out the indentation of a line', () => {
    expect(show('      <p>We are sorry.</p>', 'sorry', 20)).toMatchInlineSnapshot(`
      "
      <p>We are sorry.</p>|
                ━━━━━
      "
    `)
  })

  it('cuts a long line between words, around the place', () => {
    const line =
      'We thank you for your letter of 3 May and regret that we cannot lower the price of the plan this year.'
    expect(show(line, 'We thank', 40)).toMatchInlineSnapshot(`
      "
      We thank you for your letter of 3 May…|
      ━━━━━━━━
      "
    `)
    expect(show(line, 'regret', 40)).toMatchInlineSnapshot(`
      "
      …of 3 May and regret that we cannot…|
                    ━━━━━━
      "
    `)
    expect(show(line, 'this year', 40)).toMatchInlineSnapshot(`
      "
      …the price of the plan this year.|
                             ━━━━━━━━━
      "
    `)
  })

  it('says that a place goes on, behind the width or on the next line', () => {
    expect(show(`So: ${'word '.repeat(20)}`, 'word '.repeat(20), 30)).toMatchInlineSnapshot(`
      "
      So: word word word word word…|
          ━━━━━━━━━━━━━━━━━━━━━━━━┅
      "
    `)
    expect(show(`${'begin '.repeat(9)}${'word '.repeat(20)}`, 'word '.repeat(20), 30)).toMatchInlineSnapshot(`
      "
      …begin word word word word…|
             ━━━━━━━━━━━━━━━━━━━┅
      "
    `)
    expect(
      show('We thank you for\nyour understanding.', 'thank you for\nyour understanding', 30)
    ).toMatchInlineSnapshot(`
      "
      We thank you for|
         ━━━━━━━━━━━━━┅
      "
    `)
  })

  it('marks one column where a place is empty', () => {
    expect(excerpt('ab\n\ncd', {start: 3, end: 3}, 20)).toEqual({
      before: '',
      place: '',
      after: '',
      indent: 0,
      length: 1,
      goesOn: false
    })
    expect(excerpt('ab', {start: 9, end: 12}, 20)).toEqual({
      before: 'ab',
      place: '',
      after: '',
      indent: 2,
      length: 1,
      goesOn: false
    })
  })

  it('looks only at what stands near the place', () => {
    const source = `${'word '.repeat(200_000)}sorry${' word'.repeat(200_000)}`
    const begin = performance.now()
    for (let turn = 0; turn < 20; turn++) excerpt(source, {start: 1_000_000, end: 1_000_005}, 60)
    expect(performance.now() - begin).toBeLessThan(200)
    expect(show(source, 'sorry', 30)).toMatchInlineSnapshot(`
      "
      …word word sorry word word…|
                 ━━━━━
      "
    `)
  })

  it('fits the width, and shows the place, for any line and place', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'grapheme', maxLength: 200}),
      fc.constantFrom(...hostile)
    )
    fc.assert(
      fc.property(text, text, text, fc.integer({min: 12, max: 100}), (before, place, after, width) => {
        const source = before + place + after
        const span = {start: before.length, end: before.length + place.length}
        const shown = excerpt(source, span, width)
        const row = shown.before + shown.place + shown.after
        expect(columns(row)).toBeLessThanOrEqual(width)
        expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(shown.indent + shown.length).toBeLessThanOrEqual(Math.max(width, shown.indent + 1))
        expect(shown.indent).toBeLessThanOrEqual(width)
        expect(shown.indent).toBe(columns(shown.before))
      }),
      {numRuns: 200}
    )
  })
})
