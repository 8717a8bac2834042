import {expect} from 'vitest'
import fc from '../../test/chance.ts'
import type {Finding} from '../lint/finding.ts'
import {columns, textWidth} from './columns.ts'
import type {OutlinedLetter} from './report.ts'
import {findingAt, hostile, sampleLetter, showColors} from './samples.ts'

const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
const command = /^\s*::|##[a-z]*\[/im

/** A letter in which every text is of the given kind. */
function letterOf(text: () => string, start: number, length: number): OutlinedLetter {
  const source = `${text()} sorry ${text()}\n${text()}\n- item ${text()}\n${text()}`
  const place = source.slice(start % source.length, (start % source.length) + length)
  const finding: Partial<Finding> = {
    message: text(),
    note: text(),
    rule: 'a-rule',
    suggestions: [{message: text()}, {message: text(), edits: [{start: 0, end: 1, text: text()}]}]
  }
  const messages = [
    findingAt(source, place, finding),
    findingAt(source, 'sorry', {
      ...finding,
      severity: 'error',
      fix: {edits: [{start: 0, end: 3, text: text()}]}
    })
  ]
  return sampleLetter(
    source,
    messages,
    [
      [source.split('\n')[0] ?? '', [], 'header'],
      [source.split('\n')[1] ?? '', ['refusal', 'reason']],
      ['item', ['alternative']]
    ],
    {path: text(), quoted: source.slice(-20), salutation: {start: 0, end: 5, form: 'named', name: text()}}
  )
}

/** Any text, with those that would do harm more often than others. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.array(fc.constantFrom(...hostile), {maxLength: 3}).map((texts) => texts.join(' '))
)

/** A letter in which every text is any. */
export const anyReport = fc
  .record({texts: fc.array(anyText, {minLength: 1, maxLength: 8}), start: fc.nat(200), length: fc.nat(300)})
  .map(({texts, start, length}) => {
    let next = 0
    return letterOf(() => texts[next++ % texts.length] ?? '', start, length)
  })

/** Any way of writing. */
export const anyLook = fc.record({
  color: fc.boolean(),
  width: fc.oneof(fc.integer({min: -10, max: 250}), fc.constantFrom(Number.NaN, Infinity))
})

/**
 * Expect that nothing in an output steers a terminal or a build server.
 *
 * @param output All that was printed.
 * @param width The columns that no row may pass, where there are such.
 */
export function expectHarmless(output: string, width?: number): void {
  const rows = showColors(output).split('\n')
  for (const row of rows) expect(row).not.toMatch(harmful)
  expect(output).not.toMatch(command)
  expect(output === '' || output.endsWith('\n')).toBe(true)
  if (width === undefined) return
  for (const row of output.split('\n')) expect(columns(row)).toBeLessThanOrEqual(textWidth(width))
}
