import {expect, it} from 'vitest'
import type {Format} from '../read/read.ts'
import {Linter} from './lint.ts'

const linter = new Linter()

const rest = `Dear Ms Lee,

Thank you for your request of 3 May. We cannot refund the boots, because they were worn outside. You can exchange them until June. I hope that the next pair fits.

Kind regards,
Anna Holt
`
const html = rest
  .trim()
  .split('\n\n')
  .map((text) => `<p>${text.replace('\n', '<br>')}</p>`)
  .join('\n')

async function found(source: string, format: Format = 'markdown'): Promise<string[]> {
  const {messages} = await linter.lint(source, {format})
  return messages.map(({rule, start, end}) => `${rule} | ${source.slice(start, end)}`)
}

it.each<[what: string, source: string, expected: string[], format?: Format]>([
  ['front matter', `---\nsubject: We refuse your request\n---\n${rest}`, ['blunt-no | We refuse your']],
  [
    'front matter in quotes',
    `---\nsubject: "Your order"\npreheader: 'Obviously, we paid'\n---\n${rest}`,
    ['condescension | Obviously']
  ],
  [
    'front matter in text',
    `---\npreview: You failed to pay\n---\n${rest}`,
    ['blame | You failed to'],
    'text'
  ],
  ['front matter in HTML', `---\nsubject: You idiot\n---\n${html}`, ['rudeness | You idiot'], 'html'],
  [
    'first lines',
    `Subject: We refuse your request\nPreheader: You failed to pay\n\n${rest}`,
    ['blunt-no | We refuse your', 'blame | You failed to']
  ],
  [
    'a hidden preheader',
    `<div class="preheader" style="display:none">We refuse your request.</div>${html}`,
    ['blunt-no | We refuse your'],
    'html'
  ],
  [
    'a preheader of MJML',
    `<mjml><mj-head><mj-preview>We refuse your request.</mj-preview></mj-head><mj-body><mj-text>${html}</mj-text></mj-body></mjml>`,
    ['blunt-no | We refuse your'],
    'mjml'
  ],
  [
    'other front matter',
    `---\nsubject:\n  - We refuse\ndescription: We refuse\nsubject: {a: We refuse}\n---\n${rest}`,
    []
  ],
  ['an answer’s subject', `Re: We refuse to pay\n\n${rest}`, []]
])('the words of the inbox are read in %s', async (_, source, expected, format) => {
  expect(await found(source, format)).toEqual(expected)
})

it('the inbox is no part of the letter’s structure', async () => {
  const source = `---\nsubject: Thank you for your order, because you can exchange it\npreheader: We cannot refund the boots\n---\nDear Ms Lee,\n\nWe cannot refund the boots.\n`
  const linted = await linter.lint(source)
  expect(linted.messages.map(({rule}) => rule)).toEqual(
    expect.arrayContaining(['missing-thanks', 'missing-reason', 'missing-alternative', 'abrupt-refusal'])
  )
  const {refusal} = await linter.lint(
    '---\nsubject: We cannot refund the boots\n---\nDear Ms Lee,\n\nThe parcel is on its way.\n'
  )
  expect(refusal).toBe(false)
})
