import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../lint/finding.ts'
import {columns, textWidth} from './columns.ts'
import {outlinePretty} from './outline-pretty.ts'
import {pretty} from './pretty.ts'
import type {LetterReport} from './report.ts'
import {findingAt, hostile, render, sampleLetter, sampleReport, showColors} from './samples.ts'
import {unix} from './unix.ts'

const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
const command = /^\s*::|##[a-z]*\[/im

/** A letter in which every text is of the given kind. */
function letterOf(text: () => string, start: number, length: number): LetterReport {
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

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.array(fc.constantFrom(...hostile), {maxLength: 3}).map((texts) => texts.join(' '))
)
const anyReport = fc
  .record({texts: fc.array(anyText, {minLength: 1, maxLength: 8}), start: fc.nat(200), length: fc.nat(300)})
  .map(({texts, start, length}) => {
    let next = 0
    return letterOf(() => texts[next++ % texts.length] ?? '', start, length)
  })
const anyLook = fc.record({
  color: fc.boolean(),
  width: fc.oneof(fc.integer({min: -10, max: 250}), fc.constantFrom(Number.NaN, Infinity))
})

function expectHarmless(output: string, width?: number): void {
  const rows = showColors(output).split('\n')
  for (const row of rows) expect(row).not.toMatch(harmful)
  expect(output).not.toMatch(command)
  expect(output === '' || output.endsWith('\n')).toBe(true)
  if (width === undefined) return
  for (const row of output.split('\n')) expect(columns(row)).toBeLessThanOrEqual(textWidth(width))
}

describe('hostile letters and names', () => {
  it('are shown harmlessly by pretty, within the width', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, anyLook, fc.boolean(), async (letter, look, quiet) => {
        expectHarmless(await render(pretty, sampleReport([letter, letter], {quiet}), look), look.width)
      }),
      {numRuns: 100}
    )
  })

  it('are shown harmlessly by unix, a line a finding', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const output = await render(unix, sampleReport([letter]))
        expectHarmless(output)
        expect(output.split('\n')).toHaveLength(3)
      }),
      {numRuns: 100}
    )
  })

  it('are shown harmlessly by the outline, within the width', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, anyLook, fc.boolean(), async (letter, look, why) => {
        expectHarmless(outlinePretty({letters: [letter], errors: [], why}, look), look.width)
      }),
      {numRuns: 100}
    )
  })

  it('look like this', async () => {
    const source = 'We are \u001b[31msorry\u001b[0m, \u202egnp.exe\n::set-output name=a::b\n'
    const letter = sampleLetter(
      source,
      [
        findingAt(source, 'sorry', {message: '“\u001b]0;title\u0007” and "quotes" \' ` %0A </script> ]]>'}),
        findingAt(source, '::set-output name=a::b', {severity: 'error', message: '::error::x ##[group]'})
      ],
      [['We are \u001b[31msorry\u001b[0m, \u202egnp.exe', ['apology']]],
      {path: `${'long/'.repeat(2000)}a\n::b.md`}
    )
    expect(await render(pretty, sampleReport([letter]), {color: false, width: 60})).toMatchInlineSnapshot(`
      "long/long/long/long…g/long/long/long/long/long/long/a␊::b.md
      refusal  ───────────────────────────────────────────────────

        1 │ We are ␛[31msorry␛[0m, <U+202E>gnp.exe
          │             ━━━━━
          ▲ warning  unfortunately
            “␛]0;title␇” and "quotes" ' \` %0A </script> ]]>

        2 │ ::set-output name=a::b
          │ ━━━━━━━━━━━━━━━━━━━━━━
          ✖ error  unfortunately
            ∶:error::x ♯#[group]

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✗ reason
      ✗ alternative  ✗ goodwill

      ✖ 1 letter, 1 refusal: 1 error, 1 warning.
      "
    `)
    expect(outlinePretty({letters: [letter], errors: []}, {color: false, width: 60})).toMatchInlineSnapshot(`
      "long/long/long/long…g/long/long/long/long/long/long/a␊::b.md
      recipient: none named   refusal: yes   kind: unknown
      terms changed: no

      apology │ We are ␛[31msorry␛[0m, <U+202E>gnp.exe

      Steps of a good refusal: 0 of 6
      ✗ 1 Name the reader, and thank them (no recipient,
          no thanks)
      ✗ 2 Show that their request was heard
      ✗ 3 Say that you understand its importance
      ✗ 4 Give the reason, with its details
      ✗ 5 Offer an alternative
      ✗ 6 Hope for further cooperation
      "
    `)
  })
})
