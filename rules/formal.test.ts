import {expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'

const linter = new Linter({preset: 'formal', refusal: true})

/** The rules of form that report something in a letter. */
async function missing(letter: string): Promise<string[]> {
  const {messages} = await linter.lint(letter)
  return messages
    .map(({rule}) => rule)
    .filter((rule) =>
      /^missing-(?:signature|date|number|reference|enclosure-note|subject-matter|condition)$/.test(rule)
    )
}

const refusal = 'Dear Ms Novak,\n\nThank you for asking. We cannot refund the ticket.\n'

it('a bare letter lacks signature, date, number and reference', async () => {
  expect((await missing(refusal)).sort()).toEqual([
    'missing-date',
    'missing-number',
    'missing-reference',
    'missing-signature'
  ])
})

it('tags, forms to fill in and files that are brought in stand for what they print', async () => {
  for (const letter of [
    `No. {{ letter.no }}\n{{ letter.date }}\nYour ref: {{ customer.ref }}\n\n${refusal}\n{{ agent.name }}\n`,
    `Ref: [Reference Number]\n[Date]\n\n${refusal.replace('asking', 'your letter of [date]')}\nYours sincerely,\n[Your Name]\n`,
    `{{> letterhead }}\n\n${refusal.replace('asking', 'your letter of 3 May')}\n{{> signature }}\n`,
    `Our ref: ____\nDate: DD/MM/YYYY\n\n${refusal.replace('asking', 'your letter of {{ date }}')}\nKind regards,\n{{ sender }}\n`
  ]) {
    expect(await missing(letter), letter).toEqual([])
  }
})

it('a date and a name may stand below the letter, and without a close', async () => {
  expect(await missing(`${refusal}\nAnna Novak\nLeeds, 3 May 2024\n`)).toEqual([
    'missing-number',
    'missing-reference'
  ])
  expect(await missing(`${refusal}\nxo, the Bluebirds\n`)).not.toContain('missing-signature')
})

it('what is said of other dates and numbers is not the letter’s own', async () => {
  const letter = `Your ref: AB/12\nSubject: Your order 40-2291 of 3 May 2024\n\n${refusal}\nKind regards,\nThe Team\n`
  expect((await missing(letter)).sort()).toEqual(['missing-date', 'missing-number', 'missing-signature'])
})

it('a date beside what the reader did says which letter is answered', async () => {
  expect(
    await missing(`${refusal.replace('Thank you for asking', 'On 3 May you asked us for help')}`)
  ).not.toContain('missing-reference')
})

it('papers are read where they are named, not where they are only thanked for', async () => {
  const letter = (text: string): string =>
    `---\nenclosures: ["Lift drawings.pdf", CV]\n---\n\n${refusal.replace('Thank you for asking', text)}`
  expect(await missing(letter('Thank you for the lift drawings'))).toContain('missing-enclosure-note')
  expect(await missing(letter('We have not read the documents'))).toContain('missing-enclosure-note')
  expect(await missing(letter('We have studied your drawings'))).not.toContain('missing-enclosure-note')
  expect(await missing(letter('I read your CV twice'))).not.toContain('missing-enclosure-note')
  expect(await missing(letter('The documents have been reviewed'))).not.toContain('missing-enclosure-note')
})
