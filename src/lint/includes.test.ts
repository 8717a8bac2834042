import {describe, expect, it} from 'vitest'
import {fixLetter} from './fix.ts'
import {Linter} from './lint.ts'
import {outlineOf} from './outline.ts'

const linter = new Linter()

/** What is found in a template that brings in others: the rule and the text it speaks of. */
async function found(
  source: string,
  files: Readonly<Record<string, string>> = {},
  path = 'a.html'
): Promise<string[]> {
  const {messages} = await linter.lint(source, {
    path,
    format: 'html',
    include: ({name}) => (Object.hasOwn(files, name) ? {path: name, text: files[name] ?? ''} : undefined)
  })
  return messages.map(({rule, start, end}) => `${rule} | ${source.slice(start, end)}`)
}

const body =
  '<p>Thank you for your order of 3 May.</p><p>We cannot take the boots back, because they were worn outside.</p>'
const lacking = 'We cannot take the boots back, because they were worn outside.'

describe('a template that brings in files', () => {
  it('has what they hold', async () => {
    const files = {
      top: '<p>Dear {{name}},</p>',
      more: '<p>You can have them resoled for ten pounds instead.</p><p>I hope they carry you far.</p>'
    }
    expect(await found(`{{> top}}${body}{{> more}}`, files)).toEqual([])
  })

  it('lacks what they do not hold, and says so in its own words', async () => {
    const files = {top: '<p>Hello,</p>', sign: '<p>Kind regards,<br>Anna Lee</p>'}
    expect((await found(`{{> top}}${body}{{> sign}}`, files)).toSorted()).toEqual([
      `missing-alternative | ${lacking}`,
      `missing-goodwill | ${lacking}`,
      'missing-recipient | Thank you for your order of 3 May.'
    ])
  })

  it('says nothing of the words of another file, which reports them', async () => {
    const files = {
      more: '<p>You can have them resoled instead.</p><p>I hope they carry you far.</p><p>You absolute idiot.</p>'
    }
    expect(await found(`<p>Dear {{name}},</p>${body}{{> more}}`, files)).toEqual([])
  })

  it.each([
    ['', '{{> more}}', ''],
    ['', '{{> more}}', '<p>Kind regards,</p>'],
    ['---\nkind: refund\n---\n', '{{> more}}', '\n']
  ])('reports at its tag what is a fault in a refusal only: %j', async (top, tag, end) => {
    const files = {
      more: '<p>You can have them resoled instead.</p><p>I hope they carry you far.</p><p>Thank you for your understanding.</p>'
    }
    expect(await found(`${top}<p>Dear {{name}},</p>${body}${tag}${end}`, files)).toEqual([
      `thanks-for-understanding | ${tag}`
    ])
  })

  it('reports at its tag nothing of that where nothing is refused', async () => {
    const source =
      '<p>Dear {{name}},</p><p>Thank you for your order. It left on Monday and will be with you tomorrow.</p>{{> more}}'
    expect(await found(source, {more: '<p>Thank you for your understanding.</p>'})).toEqual([])
  })

  it('heeds no comment of another file', async () => {
    const files = {
      top: '<!-- refusal-lint-disable-file --><!-- refusal-lint-disable blame --><p>Dear {{name}},</p>'
    }
    expect(await found(`{{> top}}${body}`, files)).toEqual([
      `missing-alternative | ${lacking}`,
      `missing-goodwill | ${lacking}`
    ])
  })

  it('is told by its own sentences', async () => {
    const linted = await linter.lint(`{{> top}}${body}`, {
      path: 'a.html',
      format: 'html',
      include: () => ({
        path: 'top',
        text: '<p>Dear {{name}},</p><p>I am sorry to hear that the boots are too small.</p>'
      })
    })
    expect(outlineOf(linted)).toMatchObject({
      recipient: '{{name}}',
      sentences: [{start: 12}, {text: lacking}]
    })
    expect(linted.letter?.elsewhere).toEqual({moves: new Set(['empathy']), namesRecipient: true})
  })

  it('is mended in its own words only', async () => {
    const source = `{{> top}}${body}<p>Thank you for your understanding.</p>`
    const include = () => ({
      path: 'top',
      text: '<p>Dear {{name}},</p><p>Thank you for your understanding.</p>'
    })
    const {text} = await fixLetter(linter, source, {path: 'a.html', format: 'html', include})
    expect(text).toBe(`{{> top}}${body}`)
  })
})

describe('what is not found may hold what the letter lacks', () => {
  it.each([
    ['a greeting', `{{> header}}${body}`, ['missing-alternative', 'missing-goodwill']],
    ['an offer', `<p>Dear {{name}},</p>${body}{{> button}}`, ['missing-goodwill']],
    ['an end', `<p>Dear {{name}},</p>${body}{{> footer}}`, ['missing-alternative']],
    [
      'no more than a look',
      `{{> styles}}<p>Dear {{name}},</p>${body}`,
      ['missing-alternative', 'missing-goodwill']
    ],
    ['anything below', `<p>Dear {{name}},</p>${body}{{> rest}}`, []],
    ['anything above', `{{> start}}${body}`, []],
    [
      'a greeting and an end, in a layout',
      `{% extends "mail" %}{% block x %}${body}{% endblock %}`,
      ['missing-alternative']
    ],
    [
      'nothing, in an arm that does not come out',
      `<p>Dear {{name}},</p>${body}{{#if x}}<p>I hope so.</p>{{> rest}}{{/if}}`,
      ['missing-alternative', 'missing-goodwill']
    ]
  ])('%s', async (_, source, expected) => {
    expect([...new Set((await found(source)).map((line) => line.split(' | ')[0]))].toSorted()).toEqual(
      expected
    )
  })

  it('and so may what a part is brought into', async () => {
    expect(await found(`${body}{{x}}`, {}, 'mail/partials/denied.html')).toEqual([])
    expect(await found(`${body}{{x}}`, {}, 'mail/_denied.html.erb')).toEqual([])
    expect(await found(`${body}{{x}}`, {}, 'mail/denied.html')).not.toEqual([])
  })
})
