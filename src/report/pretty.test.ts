import {describe, expect, it} from 'vitest'
import {columns} from './columns.ts'
import {pretty} from './pretty.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport, showColors} from './samples.ts'

const plain = (width: number) => ({color: false, width})

describe('pretty', () => {
  it('shows each finding beneath its line, at 60 columns', async () => {
    expect(await render(pretty, sampleReport([cardLetter]), plain(60))).toMatchInlineSnapshot(`
      "letters/card.md  refusal · support  ────────────────────────

        1 │ Dear Customer,
          │ ━━━━━━━━━━━━━━
          ✖ error  missing-recipient
            “Dear Customer” names nobody. A refusal without a name
            reads as if no person had been meant.
            → Greet the person who wrote to you by name: “Dear Ms
              Novak,”.

        3 │ Unfortunately, this card has been withdrawn.
          │ ━━━━━━━━━━━━━
          ▲ warning  unfortunately  fixable
            “Unfortunately” stands before a circumstance, not
            before the refusal. Regret for a plain fact sounds
            like an excuse; state the fact without it.
            → --fix: This card has been withdrawn.

        4 │ We cannot replace it.
          │ ━━━━━━━━━━━━━━━━━━━━━
          ✖ error  missing-alternative
            Nothing says what the reader can get or do instead. A
            bare no ends the matter, and often the relationship.
            → Say what the reader can get or do instead: a part of
              it, a later date, a condition, or somebody else who
              can help.
          ● info  long-sentence
            Two findings of one place stand beneath one line.
            A note says more.

        6 │ Thank you for your understanding.
          │ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          ▲ warning  thanks-for-understanding  fixable
            “Thank you for your understanding” thanks for an
            understanding that the reader has not shown. It closes
            the matter for them; end with what you hope for or
            can offer.
            → --fix takes it out

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✓ reason
      ✗ alternative  ✗ goodwill

      ✖ 1 letter, 1 refusal: 2 errors, 2 warnings, 1 info. 2 can
      be fixed with --fix.
      "
    `)
  })

  it('keeps lines readable at 200 columns', async () => {
    expect(await render(pretty, sampleReport([cardLetter]), plain(200))).toMatchInlineSnapshot(`
      "letters/card.md  refusal · support  ────────────────────────────────────────────────────────────────

        1 │ Dear Customer,
          │ ━━━━━━━━━━━━━━
          ✖ error  missing-recipient
            “Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.
            → Greet the person who wrote to you by name: “Dear Ms Novak,”.

        3 │ Unfortunately, this card has been withdrawn.
          │ ━━━━━━━━━━━━━
          ▲ warning  unfortunately  fixable
            “Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact
            sounds like an excuse; state the fact without it.
            → --fix: This card has been withdrawn.

        4 │ We cannot replace it.
          │ ━━━━━━━━━━━━━━━━━━━━━
          ✖ error  missing-alternative
            Nothing says what the reader can get or do instead. A bare no ends the matter, and often the
            relationship.
            → Say what the reader can get or do instead: a part of it, a later date, a condition, or
              somebody else who can help.
          ● info  long-sentence
            Two findings of one place stand beneath one line.
            A note says more.

        6 │ Thank you for your understanding.
          │ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          ▲ warning  thanks-for-understanding  fixable
            “Thank you for your understanding” thanks for an understanding that the reader has not shown.
            It closes the matter for them; end with what you hope for or can offer.
            → --fix takes it out

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✓ reason  ✗ alternative  ✗ goodwill

      ✖ 1 letter, 1 refusal: 2 errors, 2 warnings, 1 info. 2 can be fixed with --fix.
      "
    `)
  })

  it('paints severities, places and signs', async () => {
    expect(
      showColors(await render(pretty, sampleReport([cardLetter]), {color: true, width: 80}))
    ).toMatchInlineSnapshot(`
      "‹1›letters/card.md‹22›  ‹2›refusal · support‹22›  ‹2›────────────────────────────────────────────‹22›

      ‹2›  1 │‹22› ‹1›Dear Customer,‹22›
          ‹2›│‹22› ‹31›‹1›━━━━━━━━━━━━━━‹22›‹39›
          ‹31›‹1›✖ error‹22›‹39›  ‹2›missing-recipient‹22›
            “Dear Customer” names nobody. A refusal without a name reads as if no
            person had been meant.
            ‹32›→‹39› Greet the person who wrote to you by name: “Dear Ms Novak,”.

      ‹2›  3 │‹22› ‹1›Unfortunately‹22›, this card has been withdrawn.
          ‹2›│‹22› ‹33›‹1›━━━━━━━━━━━━━‹22›‹39›
          ‹33›‹1›▲ warning‹22›‹39›  ‹2›unfortunately‹22›  ‹32›fixable‹39›
            “Unfortunately” stands before a circumstance, not before the refusal.
            Regret for a plain fact sounds like an excuse; state the fact without it.
            ‹32›→‹39› ‹2›--fix:‹22› This card has been withdrawn.

      ‹2›  4 │‹22› ‹1›We cannot replace it.‹22›
          ‹2›│‹22› ‹31›‹1›━━━━━━━━━━━━━━━━━━━━━‹22›‹39›
          ‹31›‹1›✖ error‹22›‹39›  ‹2›missing-alternative‹22›
            Nothing says what the reader can get or do instead. A bare no ends the
            matter, and often the relationship.
            ‹32›→‹39› Say what the reader can get or do instead: a part of it, a later date, a
              condition, or somebody else who can help.
          ‹36›‹1›● info‹22›‹39›  ‹2›long-sentence‹22›
            Two findings of one place stand beneath one line.
            ‹2›A note says more.‹22›

      ‹2›  6 │‹22› ‹1›Thank you for your understanding‹22›.
          ‹2›│‹22› ‹33›‹1›━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━‹22›‹39›
          ‹33›‹1›▲ warning‹22›‹39›  ‹2›thanks-for-understanding‹22›  ‹32›fixable‹39›
            “Thank you for your understanding” thanks for an understanding that the
            reader has not shown. It closes the matter for them; end with what you
            hope for or can offer.
            ‹32›→‹39› ‹2›--fix‹22› takes it out

      ‹31›✗ recipient  ✗ thanks  ✗ request  ✗ empathy‹39›  ‹32›✓‹39› reason  ‹31›✗ alternative  ✗ goodwill‹39›

      ‹31›‹1›✖‹22›‹39› 1 letter, 1 refusal: ‹31›‹1›2 errors‹22›‹39›, ‹33›‹1›2 warnings‹22›‹39›, ‹36›‹1›1 info‹22›‹39›. ‹32›2 can be fixed with --fix.‹39›
      "
    `)
  })

  it('says the same with and without colour', async () => {
    const report = sampleReport([cardLetter])
    expect(showColors(await render(pretty, report, {color: true, width: 70})).replace(/‹[\d;]*›/g, '')).toBe(
      await render(pretty, report, plain(70))
    )
  })

  it('aligns line numbers, and says where a place ends that goes on', async () => {
    const source = `${'\n'.repeat(8)}Hello, we thank you for\nyour understanding.\n\nSorry.`
    const letter = sampleLetter(source, [
      findingAt(source, 'thank you for\nyour understanding', {rule: 'thanks-for-understanding'}),
      findingAt(source, 'Sorry', {rule: 'excess-apology', severity: 'info'})
    ])
    expect(await render(pretty, sampleReport([letter]), plain(60))).toMatchInlineSnapshot(`
      "letters/card.md  refusal  ──────────────────────────────────

         9 │ Hello, we thank you for
           │           ━━━━━━━━━━━━━┅ to line 10
           ▲ warning  thanks-for-understanding
             A message.

        12 │ Sorry.
           │ ━━━━━
           ● info  excess-apology
             A message.

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✗ reason
      ✗ alternative  ✗ goodwill

      ▲ 1 letter, 1 refusal: 1 warning, 1 info.
      "
    `)
  })

  it('keeps the sign that a place goes on within the width', async () => {
    const source = `${'word '.repeat(19)}words\nmore`
    const letter = sampleLetter(source, [findingAt(source, source)])
    const rows = (await render(pretty, sampleReport([letter]), plain(106))).split('\n')
    expect(Math.max(...rows.map(columns))).toBeLessThanOrEqual(100)
    expect(rows[3]).toMatch(/━┅$/)
  })

  it('underlines wide characters and shows an excerpt of a long line', async () => {
    const line = `${'前文 '.repeat(50)}ご理解のほど👩‍👩‍👧 ${'後文 '.repeat(50)}`
    const source = `Dear 田中さん,\n\n${line}\n`
    const letter = sampleLetter(
      source,
      [
        findingAt(source, '田中さん', {message: '“田中さん” は名前です。'.repeat(4)}),
        findingAt(source, 'ご理解のほど👩‍👩‍👧', {severity: 'error'})
      ],
      [],
      {path: '手紙/返事 🎉.md'}
    )
    expect(await render(pretty, sampleReport([letter]), plain(60))).toMatchInlineSnapshot(`
      "手紙/返事 🎉.md  refusal  ──────────────────────────────────

        1 │ Dear 田中さん,
          │      ━━━━━━━━
          ▲ warning  unfortunately
            “田中さん” は名前です。“田中さん”
            は名前です。“田中さん” は名前です。“田中さん”
            は名前です。

        3 │ …前文 前文 前文 ご理解のほど👩‍👩‍👧 後文 後文 後文 後文…
          │                 ━━━━━━━━━━━━━━
          ✖ error  unfortunately
            A message.

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✗ reason
      ✗ alternative  ✗ goodwill

      ✖ 1 letter, 1 refusal: 1 error, 1 warning.
      "
    `)
  })

  it('hides all but errors where that is asked for, and counts all', async () => {
    const clean = sampleLetter('Hi', [findingAt('Hi', 'Hi', {severity: 'info'})], [], {path: 'clean.md'})
    const output = await render(pretty, sampleReport([cardLetter, clean], {quiet: true}), plain(80))
    expect(output).toMatchInlineSnapshot(`
      "letters/card.md  refusal · support  ────────────────────────────────────────────

        1 │ Dear Customer,
          │ ━━━━━━━━━━━━━━
          ✖ error  missing-recipient
            “Dear Customer” names nobody. A refusal without a name reads as if no
            person had been meant.
            → Greet the person who wrote to you by name: “Dear Ms Novak,”.

        4 │ We cannot replace it.
          │ ━━━━━━━━━━━━━━━━━━━━━
          ✖ error  missing-alternative
            Nothing says what the reader can get or do instead. A bare no ends the
            matter, and often the relationship.
            → Say what the reader can get or do instead: a part of it, a later date, a
              condition, or somebody else who can help.

      ✗ recipient  ✗ thanks  ✗ request  ✗ empathy  ✓ reason  ✗ alternative  ✗ goodwill

      ✖ 2 letters, 2 refusals: 2 errors, 2 warnings, 2 infos (only errors are shown).
      2 can be fixed with --fix.
      "
    `)
  })

  it('names what a letter is', async () => {
    const heading = async (more: Parameters<typeof sampleLetter>[3]) =>
      (
        await render(pretty, sampleReport([sampleLetter('Hi', [findingAt('Hi', 'Hi')], [], more)]), plain(60))
      ).split('\n')[0]
    expect([
      await heading({}),
      await heading({kind: 'job-offer', termsChanged: true}),
      await heading({refusal: false, kind: 'other'}),
      await heading({path: `letters/${'long/'.repeat(20)}card.md`, kind: 'refund'})
    ]).toMatchInlineSnapshot(`
      [
        "letters/card.md  refusal  ──────────────────────────────────",
        "letters/card.md  refusal · job offer · terms changed  ──────",
        "letters/card.md  no refusal  ───────────────────────────────",
        "letters/long/long/l…ng/long/long/long/long/long/long/card.md",
      ]
    `)
  })

  it('shows no checklist where nothing is refused or nothing was read', async () => {
    const {letter: _, ...linted} = sampleLetter('Guten Tag', []).linted
    const unread = {
      path: 'de.md',
      source: 'Guten Tag',
      linted: {
        ...linted,
        language: 'de',
        refusal: false,
        messages: [findingAt('Guten Tag', 'Guten Tag', {rule: 'unsupported-language', severity: 'info'})]
      }
    }
    const other = sampleLetter('Hi', [findingAt('Hi', 'Hi')], [], {refusal: false})
    expect(await render(pretty, sampleReport([unread, other]), plain(60))).toMatchInlineSnapshot(`
      "de.md  German, not read  ───────────────────────────────────

        1 │ Guten Tag
          │ ━━━━━━━━━
          ● info  unsupported-language
            A message.

      letters/card.md  no refusal  ───────────────────────────────

        1 │ Hi
          │ ━━
          ▲ warning  unfortunately
            A message.

      ▲ 2 letters, 0 refusals: 1 warning, 1 info.
      "
    `)
  })

  it('ticks what a letter has', async () => {
    const source = 'Dear Ann,\nThanks. You asked. It matters. No. Because. But. Hope.'
    const letter = sampleLetter(
      source,
      [findingAt(source, 'No.')],
      [
        ['Thanks.', ['gratitude']],
        ['You asked.', ['acknowledgement']],
        ['It matters.', ['empathy']],
        ['Because.', ['reason']],
        ['But.', ['alternative']],
        ['Hope.', ['goodwill']]
      ],
      {salutation: {start: 0, end: 9, form: 'named', name: 'Ann'}}
    )
    expect((await render(pretty, sampleReport([letter]), plain(80))).split('\n').at(-4)).toBe(
      '✓ recipient  ✓ thanks  ✓ request  ✓ empathy  ✓ reason  ✓ alternative  ✓ goodwill'
    )
    const neutral = sampleLetter('Hello,', [findingAt('Hello,', 'Hello')], [], {
      salutation: {start: 0, end: 6, form: 'neutral'},
      declared: {recipientUnknown: true}
    })
    expect(await render(pretty, sampleReport([neutral]), plain(80))).toContain('✓ recipient  ✗ thanks')
  })

  it('cuts a message that quotes half a letter', async () => {
    const letter = sampleLetter('Hi', [findingAt('Hi', 'Hi', {message: 'word '.repeat(100_000)})])
    expect((await render(pretty, sampleReport([letter]), plain(80))).length).toBeLessThan(2000)
  })
})

describe('the summary of pretty', () => {
  const last = async (...args: Parameters<typeof sampleReport>) =>
    (await render(pretty, sampleReport(...args), plain(100))).trimEnd().split('\n\n').at(-1)
  const clean = sampleLetter('Hi')
  const other = sampleLetter('Hi', [], [], {refusal: false})
  const edits = [{start: 0, end: 2, text: 'Hello'}]
  const withFix = findingAt('Hi', 'Hi', {fix: {edits}})
  const withEdit = findingAt('Hi', 'Hi', {suggestions: [{message: 'Greet.', edits}]})

  it('is friendly where nothing is wrong', async () => {
    const {letter: _, ...unread} = other.linted
    expect([
      await last([clean]),
      await last([other]),
      await last([{...clean, linted: unread}]),
      await last([clean, other]),
      await last([clean, clean, other]),
      await last([other, other]),
      await last([clean], {fixed: 2}),
      await last([clean], {hidden: 3}),
      await last([])
    ]).toMatchInlineSnapshot(`
      [
        "✓ Nothing to mend: this letter says no well.",
        "✓ Nothing to mend: this letter refuses nothing.",
        "✓ Nothing to mend.",
        "✓ Nothing to mend in 2 letters, 1 of them a refusal.",
        "✓ Nothing to mend in 3 letters, 2 of them refusals.",
        "✓ Nothing to mend in 2 letters, none of them refusals.",
        "✓ Nothing is left to mend. 2 fixed.",
        "✓ Nothing new to mend.",
        "● No letter was read.",
      ]
    `)
  })

  it('counts, and says what can be mended and what was', async () => {
    const error = findingAt('Hi', 'Hi', {severity: 'error'})
    const info = findingAt('Hi', 'Hi', {severity: 'info'})
    expect([
      await last([sampleLetter('Hi', [error, withFix, info, info])]),
      await last([sampleLetter('Hi', [withFix, withEdit]), other]),
      await last([sampleLetter('Hi', [withEdit, info])]),
      await last([sampleLetter('Hi', [info])], {fixed: 3}),
      await last([sampleLetter('Hi', [info])], {quiet: true})
    ]).toMatchInlineSnapshot(`
      [
        "✖ 1 letter, 1 refusal: 1 error, 1 warning, 2 infos. 1 can be fixed with --fix.",
        "▲ 2 letters, 1 refusal: 2 warnings. 1 can be fixed with --fix, 1 more with --fix-suggestions.",
        "▲ 1 letter, 1 refusal: 1 warning, 1 info. 1 can be changed with --fix-suggestions.",
        "● 1 letter, 1 refusal: 1 info. 3 fixed.",
        "● 1 letter, 1 refusal: 1 info (hidden by --quiet).",
      ]
    `)
  })

  it('tells that files could not be read', async () => {
    const errors = [
      {path: 'a.eml', message: 'broken'},
      {path: 'a.eml', message: 'broken twice'},
      {path: 'b.md', message: 'missing'}
    ]
    expect([
      await last([clean], {errors: errors.slice(0, 1)}),
      await last([], {errors}),
      await last([sampleLetter('Hi', [withFix])], {errors})
    ]).toMatchInlineSnapshot(`
      [
        "✓ Nothing to mend: this letter says no well. 1 file could not be read.",
        "✖ No letter was read. 2 files could not be read.",
        "▲ 1 letter, 1 refusal: 1 warning. 1 can be fixed with --fix. 2 files could not be read.",
      ]
    `)
  })
})
