import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import fc from '../../test/chance.ts'
import {columns} from './columns.ts'
import {explain} from './explain.ts'
import {hostile, showColors} from './samples.ts'

const page = `# unfortunately

<!-- generated: head -->
**warning**, preset \`recommended\`, *fixable*. See [the source](https://example.org/s2) and [another rule](../excess-apology/README.md).
<!-- /generated -->

## What it reports

A word of regret (“unfortunately”, \`we regret\`) in a sentence that states a circumstance, and refuses nothing; see <https://example.org>.

## Incorrect

\`\`\`markdown
Dear Ms Castell,

Unfortunately, this card has been withdrawn, and so have all the other cards of its series.
\`\`\`

\`\`\`text
3:1 “Unfortunately” stands before a circumstance.
\`\`\`

\`\`\`markdown fixed
Dear Ms Castell,
\`\`\`

- First, a thing that is told at some length so that it is wrapped
- Second
  1. nested
  2. twice

    indented code stays as it is

> A quotation of **some** weight.

---

## Options

| Option | Default | What it does |
| --- | --- | --- |
| \`max\` | 1 | How often regret may stand with the refusal. |
`

describe('explain', () => {
  it('shows a page without its marks, wrapped', () => {
    expect(explain(page, {color: false, width: 60})).toMatchInlineSnapshot(`
      "unfortunately
      ━━━━━━━━━━━━━

        warning, preset \`recommended\`, fixable. See the source
        (https://example.org/s2) and another rule.

      What it reports
        A word of regret (“unfortunately”, \`we regret\`) in a
        sentence that states a circumstance, and refuses nothing;
        see https://example.org.

      Incorrect
        │ Dear Ms Castell,
        │
        │ Unfortunately, this card has been withdrawn, and so have
        │ all the other cards of its series.

        │ 3:1 “Unfortunately” stands before a circumstance.

        ✓ fixed
        │ Dear Ms Castell,

        • First, a thing that is told at some length so that it
          is wrapped
        • Second

          1. nested
          2. twice

          indented code stays as it is

        ▌ A quotation of some weight.

        ──────────────────────────────────────────────────────────

      Options
        Option  Default  What it does
        ──────  ───────  ─────────────────────────────────────────
        \`max\`   1        How often regret may stand with the
                         refusal.
      "
    `)
  })

  it('paints headings, code and links', () => {
    expect(showColors(explain(page, {color: true, width: 200}))).toMatchInlineSnapshot(`
      "‹1›unfortunately‹22›
      ‹2›━━━━━━━━━━━━━‹22›

        ‹1›warning‹22›, preset ‹36›\`recommended\`‹39›, ‹3›fixable‹23›. See ‹4›the source‹24› ‹2›(https://example.org/s2)‹22› and ‹4›another rule‹24›.

      ‹1›What it reports‹22›
        A word of regret (“unfortunately”, ‹36›\`we regret\`‹39›) in a sentence that states a circumstance, and
        refuses nothing; see ‹4›https://example.org‹24›.

      ‹1›Incorrect‹22›
        ‹2›│‹22› Dear Ms Castell,
        ‹2›│‹22›
        ‹2›│‹22› Unfortunately, this card has been withdrawn, and so have all the other cards of its series.

        ‹33›│‹39› 3:1 “Unfortunately” stands before a circumstance.

        ‹32›✓ fixed‹39›
        ‹32›│‹39› Dear Ms Castell,

        ‹2›•‹22› First, a thing that is told at some length so that it is wrapped
        ‹2›•‹22› Second

          ‹2›1.‹22› nested
          ‹2›2.‹22› twice

          indented code stays as it is

        ‹2›▌‹22› A quotation of ‹1›some‹22› weight.

        ‹2›──────────────────────────────────────────────────────────────────────────────────────────────────‹22›

      ‹1›Options‹22›
        ‹1›Option‹22›  ‹1›Default‹22›  ‹1›What it does‹22›
        ‹2›──────‹22›  ‹2›───────‹22›  ‹2›────────────────────────────────────────────‹22›
        ‹36›\`max\`‹39›   1        How often regret may stand with the refusal.
      "
    `)
  })

  it('knows the rest of Markdown too', () => {
    const odd = `Title\n=====\n\n10. ten\n\n    more of ten\n11. eleven\n\n***both*** ~~gone~~ ![a picture](x.png) a<br>b<b>c</b>\\\nend[^1]\n\n[^1]: note\n\n<div>\nmarkup\n</div>\n\n[ref]: https://example.org\n\n[ref] [same](https://example.org/same)\n\n1. \n`
    expect(explain(odd, {color: false, width: 60})).toMatchInlineSnapshot(`
      "Title
      ━━━━━

        10. ten

            more of ten
        11. eleven

        both gone a picture abc end[^1]

        <div> markup </div>

        [ref] same

        1.
      "
    `)
    expect(explain('', {color: false, width: 60})).toBe('')
    expect(explain('#', {color: false, width: 60})).toBe('━\n')
  })

  it('shows what is nested too deeply as it is written', () => {
    for (const width of [1, 24, 60]) {
      expect(explain(`${'> '.repeat(60)}deep`, {color: false, width})).toContain('deep')
      expect(explain(`${'- '.repeat(60)}deep`, {color: false, width})).toContain('deep')
      expect(explain(`${'*a **b '.repeat(50)}deep${'** *'.repeat(50)}`, {color: false, width})).toContain(
        'deep'
      )
    }
  })

  it('fits the width on every page of a rule', () => {
    for (const {id} of rules) {
      const text = readFileSync(new URL(`../../rules/${id}/README.md`, import.meta.url), 'utf8')
      for (const width of [60, 80, 200]) {
        const output = explain(text, {color: false, width})
        expect(output.startsWith(`${id}\n━`)).toBe(true)
        for (const row of output.split('\n')) expect(columns(row)).toBeLessThanOrEqual(Math.min(width, 100))
      }
    }
  })

  it('never throws, and prints nothing harmful, whatever the page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...hostile,
        '# ',
        '- ',
        '> ',
        '1. ',
        '\n',
        '\n\n',
        '```',
        '    ',
        '|',
        '|-|-|\n',
        '**',
        '_',
        '[',
        '](',
        ')',
        '<',
        '`',
        '&#27;',
        '&#x202e;',
        '&#9;',
        '<!--'
      ),
      fc.string({unit: 'binary'})
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 12}),
        fc.integer({min: -5, max: 120}),
        fc.boolean(),
        (pieces, width, color) => {
          const output = showColors(explain(pieces.join(''), {color, width}))
          expect(output.replaceAll('\n', '')).not.toMatch(
            /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
          )
          expect(output).not.toMatch(/^\s*::|##[a-z]*\[/im)
        }
      ),
      {numRuns: 100}
    )
  })
})
