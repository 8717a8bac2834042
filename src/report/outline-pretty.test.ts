import {describe, expect, it} from 'vitest'
import {outlinePretty} from './outline-pretty.ts'
import type {OutlinedLetter, OutlineReport} from './report.ts'
import {cardLetter, sampleLetter, showColors} from './samples.ts'

const source = `Acme Outdoor Ltd
12 Main Street

3 May 2026

Dear Mr Petrov,

Thank you for your letter, in which you asked for a discount.
We understand how much the price matters to you.

Unfortunately, we cannot grant the discount of 20 % that you ask for, because your orders came to 300,000.

- You can pay within 15 days
- You can have 15 % now

The price list is attached.
We hope for further cooperation.

Kind regards,
Irina Popova

P.S. We will certainly consider your idea.

> Dear Sirs,
> give us a discount
> of 20 %
> soon
`

const discount: OutlinedLetter = sampleLetter(
  source,
  [],
  [
    ['Acme Outdoor Ltd\n12 Main Street', [], 'header'],
    ['3 May 2026', [], 'header'],
    ['Dear Mr Petrov,', [], 'salutation'],
    ['Thank you for your letter, in which you asked for a discount.', ['acknowledgement', 'gratitude']],
    ['We understand how much the price matters to you.', ['empathy']],
    [
      'Unfortunately, we cannot grant the discount of 20 % that you ask for, because your orders came to 300,000.',
      ['regret', 'refusal', 'reason']
    ],
    ['You can pay within 15 days', ['alternative']],
    ['You can have 15 % now', ['alternative']],
    ['The price list is attached.', []],
    ['We hope for further cooperation.', ['goodwill']],
    ['Kind regards,', [], 'close'],
    ['Irina Popova', [], 'signature'],
    ['P.S. We will certainly consider your idea.', ['promise'], 'postscript']
  ],
  {
    path: 'letters/discount.md',
    kind: 'discount',
    termsChanged: true,
    salutation: {
      start: source.indexOf('Dear Mr'),
      end: source.indexOf('Dear Mr') + 15,
      form: 'named',
      name: 'Mr Petrov'
    },
    quoted: '> Dear Sirs,\n> give us a discount\n> of 20 %\n> soon'
  }
)

function outline(
  letters: OutlinedLetter[],
  width: number,
  more: Partial<OutlineReport> = {},
  color = false
): string {
  return showColors(outlinePretty({letters, errors: [], ...more}, {color, width}))
}

describe('outlinePretty', () => {
  it('shows a line a sentence with what it does, at 60 columns', () => {
    expect(outline([discount], 60)).toMatchInlineSnapshot(`
      "letters/discount.md  ───────────────────────────────────────
      recipient: Mr Petrov   refusal: yes   kind: discount
      terms changed: yes

               header │ Acme Outdoor Ltd
                      │ 12 Main Street
                      │ 3 May 2026
                      │
           salutation │ Dear Mr Petrov,
                      │
      thanks  request │ Thank you for your letter, in which you
                      │ asked for a discount.
                      │
              empathy │ We understand how much the price matters
                      │ to you.
                      │
      refusal  reason │ Unfortunately, we cannot grant the
               regret │ discount of 20 % that you ask for, because
                      │ your orders came to 300,000.
                      │
          alternative │ You can pay within 15 days
          alternative │ You can have 15 % now
                      │
                      │ The price list is attached.
                      │
             goodwill │ We hope for further cooperation.
                      │
                close │ Kind regards,
            signature │ Irina Popova
                      │
              promise │ P.S. We will certainly consider your idea.
                      │
               quoted │ Dear Sirs,
                      │ give us a discount
                      │ of 20 %
                      │ …

      Steps of a good refusal: 6 of 6
      ✓ 1 Name the reader, and thank them
      ✓ 2 Show that their request was heard
      ✓ 3 Say that you understand its importance
      ✓ 4 Give the reason, with its details
      ✓ 5 Offer an alternative
      ✓ 6 Hope for further cooperation
      "
    `)
  })

  it('shows the same at 200 columns', () => {
    expect(outline([discount], 200)).toMatchInlineSnapshot(`
      "letters/discount.md  ───────────────────────────────────────────────────────────────────────────────
      recipient: Mr Petrov   refusal: yes   kind: discount   terms changed: yes

                       header │ Acme Outdoor Ltd
                              │ 12 Main Street
                              │ 3 May 2026
                              │
                   salutation │ Dear Mr Petrov,
                              │
              thanks  request │ Thank you for your letter, in which you asked for a discount.
                              │
                      empathy │ We understand how much the price matters to you.
                              │
      refusal  reason  regret │ Unfortunately, we cannot grant the discount of 20 % that you ask for,
                              │ because your orders came to 300,000.
                              │
                  alternative │ You can pay within 15 days
                  alternative │ You can have 15 % now
                              │
                              │ The price list is attached.
                              │
                     goodwill │ We hope for further cooperation.
                              │
                        close │ Kind regards,
                    signature │ Irina Popova
                              │
                      promise │ P.S. We will certainly consider your idea.
                              │
                       quoted │ Dear Sirs,
                              │ give us a discount
                              │ of 20 %
                              │ …

      Steps of a good refusal: 6 of 6
      ✓ 1 Name the reader, and thank them
      ✓ 2 Show that their request was heard
      ✓ 3 Say that you understand its importance
      ✓ 4 Give the reason, with its details
      ✓ 5 Offer an alternative
      ✓ 6 Hope for further cooperation
      "
    `)
  })

  it('paints the margin', () => {
    expect(outline([discount], 80, {}, true)).toMatchInlineSnapshot(`
      "‹1›letters/discount.md‹22›  ‹2›───────────────────────────────────────────────────────────‹22›
      ‹2›recipient: ‹22›Mr Petrov   ‹2›refusal: ‹22›yes   ‹2›kind: ‹22›discount   ‹2›terms changed: ‹22›yes

                    ‹2›header‹22› ‹2›│‹22› ‹2›Acme Outdoor Ltd‹22›
                           ‹2›│‹22› ‹2›12 Main Street‹22›
                           ‹2›│‹22› ‹2›3 May 2026‹22›
                           ‹2›│‹22›
                ‹2›salutation‹22› ‹2›│‹22› Dear Mr Petrov,
                           ‹2›│‹22›
           ‹32›thanks‹39›  ‹36›request‹39› ‹32›│‹39› Thank you for your letter, in which you asked for a
                           ‹32›│‹39› discount.
                           ‹2›│‹22›
                   ‹35›empathy‹39› ‹35›│‹39› We understand how much the price matters to you.
                           ‹2›│‹22›
           ‹31›refusal‹39›  ‹94›reason‹39› ‹31›│‹39› Unfortunately, we cannot grant the discount of 20 % that
                    ‹33›regret‹39› ‹31›│‹39› you ask for, because your orders came to 300,000.
                           ‹2›│‹22›
               ‹32›alternative‹39› ‹32›│‹39› You can pay within 15 days
               ‹32›alternative‹39› ‹32›│‹39› You can have 15 % now
                           ‹2›│‹22›
                           ‹2›│‹22› The price list is attached.
                           ‹2›│‹22›
                  ‹32›goodwill‹39› ‹32›│‹39› We hope for further cooperation.
                           ‹2›│‹22›
                     ‹2›close‹22› ‹2›│‹22› ‹2›Kind regards,‹22›
                 ‹2›signature‹22› ‹2›│‹22› ‹2›Irina Popova‹22›
                           ‹2›│‹22›
                   ‹33›promise‹39› ‹33›│‹39› P.S. We will certainly consider your idea.
                           ‹2›│‹22›
                    ‹2›quoted‹22› ‹2›│‹22› ‹2›Dear Sirs,‹22›
                           ‹2›│‹22› ‹2›give us a discount‹22›
                           ‹2›│‹22› ‹2›of 20 %‹22›
                           ‹2›│‹22› ‹2›…‹22›

      ‹2›Steps of a good refusal:‹22› 6 of 6
      ‹32›✓‹39› 1 Name the reader, and thank them
      ‹32›✓‹39› 2 Show that their request was heard
      ‹32›✓‹39› 3 Say that you understand its importance
      ‹32›✓‹39› 4 Give the reason, with its details
      ‹32›✓‹39› 5 Offer an alternative
      ‹32›✓‹39› 6 Hope for further cooperation
      "
    `)
  })

  it('says why, where that is asked for', () => {
    expect(outline([cardLetter], 80, {why: true})).toMatchInlineSnapshot(`
      "letters/card.md  ───────────────────────────────────────────────────────────────
      recipient: none named   refusal: yes   kind: support   terms changed: no

          salutation │ Dear Customer,
                     │
      reason  regret │ Unfortunately, this card has been withdrawn.
                     │ reason ← reason.list   regret ← regret.list
                     │
             refusal │ We cannot replace it.
                     │ refusal ← refusal.list
                     │
       understanding │ Thank you for your understanding.
                     │ understanding ← understanding.list

      Steps of a good refusal: 1 of 6
      ✗ 1 Name the reader, and thank them (no recipient, no thanks)
      ✗ 2 Show that their request was heard
      ✗ 3 Say that you understand its importance
      ✓ 4 Give the reason, with its details
      ✗ 5 Offer an alternative
      ✗ 6 Hope for further cooperation
      "
    `)
  })

  it('never speaks of moves', () => {
    expect(outline([discount, cardLetter], 80, {why: true})).not.toMatch(/\bmoves?\b/i)
  })

  it('shows no steps where nothing is refused, and no text where nothing was read', () => {
    const {letter: _, ...linted} = sampleLetter('Guten Tag').linted
    const unread = {
      path: 'de.md',
      source: 'Guten Tag',
      linted: {...linted, language: 'de', refusal: false}
    }
    const other = sampleLetter('Hello, all is well.', [], [['Hello, all is well.', []]], {refusal: false})
    if (other.linted.letter) other.linted.letter.refusal = false
    const errors = [{path: 'a.eml', message: 'It is broken.'}]
    expect(outline([unread, other], 60, {errors})).toMatchInlineSnapshot(`
      "de.md  German, not read  ───────────────────────────────────

      letters/card.md  ───────────────────────────────────────────
      recipient: none named   refusal: no   kind: unknown
      terms changed: no

       │ Hello, all is well.

      1 file could not be read.
      "
    `)
  })

  it('is empty without letters', () => {
    expect(outline([], 80)).toBe('')
  })
})
