import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyLook, anyReport, expectHarmless} from './any-report.ts'
import {outlinePretty} from './outline-pretty.ts'
import {pretty} from './pretty.ts'
import {findingAt, render, sampleLetter, sampleReport} from './samples.ts'
import {unix} from './unix.ts'

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
