import {describe, expect, it} from 'vitest'
import {defineRule} from '../../rules/rule.ts'
import type {Format} from '../read/read.ts'
import type {LetterSettings} from './letter-settings.ts'
import {Linter} from './lint.ts'

const letter =
  'Dear Ann,\n\nThank you for your order of 3 May. We cannot send the boots, as they are sold. Try Acme. All the best.\n'
const german =
  'Sehr geehrte Frau Lindner,\n\nleider können wir Ihnen den Betrag nicht erstatten, da die Frist abgelaufen ist.\n'

const front = (text: string, rest = letter): string => `---\n${text}\n---\n\n${rest}`
const rulesOf = async (
  source: string,
  settings?: LetterSettings,
  command?: LetterSettings
): Promise<string[]> => (await new Linter(settings, command).lint(source)).messages.map(({rule}) => rule)

const ownRule = (check: () => void) =>
  defineRule({
    id: 'own/a-rule',
    summary: 'A rule',
    group: 'style',
    severity: 'info',
    preset: 'recommended',
    refusalsOnly: false,
    fixable: false,
    sources: [],
    options: {},
    check({letter: {body, sentences}, report}) {
      check()
      const first = body[0]
      if (first) report({start: first.start, end: first.end, message: 'Seen.'})
      if (sentences.length === 0) report({start: 0, end: 0, message: 'Nothing seen.'})
    }
  })

describe('what is said of a letter', () => {
  it('on the command line counts before its front matter, and that before the configuration', async () => {
    const kind = async (source: string, settings?: LetterSettings, command?: LetterSettings) => {
      const linted = await new Linter(settings, command).lint(source)
      return [linted.kind, linted.refusal]
    }
    expect(await kind(letter, {kind: 'credit', refusal: false})).toEqual(['credit', false])
    expect(await kind(front('kind: event\nrefusal: true'), {kind: 'credit', refusal: false})).toEqual([
      'event',
      true
    ])
    expect(await kind(front('kind: event\nrefusal: true'), {}, {kind: 'credit', refusal: false})).toEqual([
      'credit',
      false
    ])
  })

  it('of its rules, too', async () => {
    const off = {rules: {'unfilled-placeholder': 'off'}} as const
    const on = {rules: {'unfilled-placeholder': 'info'}} as const
    const source = letter.replace('Ann', '[Name]')
    expect(await rulesOf(source)).toEqual(['unfilled-placeholder'])
    expect(await rulesOf(source, off)).toEqual([])
    expect(await rulesOf(front('rules:\n  unfilled-placeholder: error', source), off)).toEqual([
      'unfilled-placeholder'
    ])
    expect(await rulesOf(front('rules:\n  unfilled-placeholder: off', source), {}, on)).toEqual([
      'unfilled-placeholder'
    ])
    expect(await rulesOf(source, {preset: 'formal'}, {preset: 'recommended'})).toEqual([
      'unfilled-placeholder'
    ])
    expect(await rulesOf(source, {preset: 'formal'})).toContain('missing-date')
    expect(await rulesOf(source, {}, {preset: 'formal'})).toContain('missing-date')
  })

  it('in one letter holds for no other', async () => {
    const linter = new Linter()
    const source = letter.replace('Ann', '[Name]')
    const found = async (text: string) => (await linter.lint(text)).messages.length
    expect([await found(front('rules:\n  unfilled-placeholder: off', source)), await found(source)]).toEqual([
      0, 1
    ])
    expect([await found(source), await found(front('rules:\n  unfilled-placeholder: off', source))]).toEqual([
      1, 0
    ])
  })

  it('makes a form of it, whose slots are no mistake', async () => {
    const source = letter.replace('Ann', '[Name]')
    expect(await rulesOf(source, {template: true})).toEqual([])
    expect(await rulesOf(front('template: false', source), {template: true})).toEqual([
      'unfilled-placeholder'
    ])
    const filled = letter.replace('Ann', '¤Name¤')
    const named = async (settings: LetterSettings, command?: LetterSettings) =>
      (await new Linter(settings, command).lint(filled)).letter?.masks.map(({kind}) => kind)
    expect(await named({})).toEqual([])
    expect(await named({placeholders: ['¤*¤']})).toEqual(['output'])
    expect(await named({}, {placeholders: ['¤*¤']})).toEqual(['output'])
  })

  it('adds phrases of its own', async () => {
    const phrases = {refusal: ['the cupboard is bare']}
    const source = 'Dear Ann,\n\nThank you for asking. The cupboard is bare.\n'
    const refuses = async (settings?: LetterSettings, command?: LetterSettings) =>
      (await new Linter(settings, command).lint(source)).refusal
    expect([await refuses(), await refuses({phrases}), await refuses({}, {phrases})]).toEqual([
      false,
      true,
      true
    ])
  })
})

describe('an empty file', () => {
  it.each(['markdown', 'text', 'html', 'mjml', 'eml', 'template'] as const)(
    'is no letter in %s, whatever is said of it',
    async (format) => {
      const said = {refusal: true, preset: 'strict', plugins: [ownRule(() => {})]} as const
      for (const source of ['', ' ', '\n\n', '\r\n\t\n', '\uFEFF'])
        for (const settings of [{}, {language: 'de'}])
          for (const linter of [new Linter({...said, ...settings}), new Linter(settings, said)])
            expect(await linter.lint(source, {format})).toMatchObject({refusal: false, messages: []})
    }
  )

  it('is none in a layout either', async () => {
    const include = () => ({
      path: 'layouts/mailer.html.erb',
      text: 'Dear customer, <%= yield %> Obviously!!!'
    })
    const file = {path: 'app/views/user_mailer/denied.html.erb', format: 'html', include} as const
    const linted = await new Linter({refusal: true}).lint('\n', file)
    expect([linted.refusal, linted.messages]).toEqual([false, []])
  })

  it('is not what has front matter: somebody says there that it is a letter', async () => {
    expect(await rulesOf(front('refusal: true', ''))).toContain('missing-refusal')
  })
})

describe('a letter in another language', () => {
  it('is said to be one, in its first line', async () => {
    const linted = await new Linter().lint(german)
    expect(linted).toEqual({
      language: 'de',
      kind: 'unknown',
      refusal: false,
      termsChanged: false,
      recipient: null,
      messages: [
        {
          rule: 'unsupported-language',
          severity: 'info',
          message: 'This looks like German; refusal-lint reads English. No rule was run.',
          note: 'Where it is English, say so: `language: en` in the front matter.',
          url: expect.stringContaining('unsupported-language'),
          start: 0,
          end: 26,
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 27
        }
      ]
    })
  })

  it.each<[string, Format, string]>([
    [`\n\n${german}`, 'markdown', 'Sehr geehrte Frau Lindner,'],
    [`\r\n \r\n  ${german}`, 'text', 'Sehr geehrte Frau Lindner,'],
    [front('title: Nein', german), 'markdown', 'Sehr geehrte Frau Lindner,'],
    [front('subject: Ihre Anfrage', german), 'markdown', 'Sehr geehrte Frau Lindner,'],
    [`<!-- ein Wort -->\n\n**Liebe Frau**,\n${german}`, 'markdown', 'Liebe Frau**,'],
    [`> nein\n\n${german}`, 'text', 'Sehr geehrte Frau Lindner,'],
    [
      `<!doctype html>\n<title>Nein</title>\n<p>Sehr geehrte\nFrau Lindner,</p><p>${german}</p>`,
      'html',
      'Sehr geehrte'
    ],
    [`From: a@b.example\nSubject: Nein\n\n${german}`, 'eml', 'Sehr geehrte Frau Lindner,'],
    [`From: a@b.example\nSubject: Leider nein\n\n`, 'eml', 'Subject: Leider nein'],
    ['> nein\n', 'markdown', 'nein'],
    ['<!-- nein -->\n', 'markdown', '']
  ])('in its first line with text: %j', async (source, format, line) => {
    const {messages} = await new Linter({language: 'de'}).lint(source, {format})
    expect(messages.map(({start, end}) => source.slice(start, end))).toEqual([line])
    const before = source.slice(0, messages[0]?.start).split('\n')
    expect(messages[0]).toMatchObject({line: before.length, column: (before.at(-1) ?? '').length + 1})
  })

  it('has a code, told or found, and a name in words', async () => {
    const said = async (source: string, settings?: LetterSettings) => {
      const {language, messages} = await new Linter(settings).lint(source)
      return [language, messages[0]?.message.split(';')[0]]
    }
    expect(await said(german)).toEqual(['de', 'This looks like German'])
    expect(await said(german, {language: 'de'})).toEqual(['de', 'This looks like German'])
    expect(await said(front('language: de-CH'))).toEqual(['de-CH', 'This looks like German'])
    expect(await said(letter, {language: 'qq'})).toEqual(['qq', 'This looks like qq'])
  })

  it('is let be where that is silenced or off', async () => {
    expect(await rulesOf(german, {rules: {'unsupported-language': 'off'}})).toEqual([])
    expect(await rulesOf(`<!-- refusal-lint-disable-file unsupported-language -->\n\n${german}`)).toEqual([])
    expect(await rulesOf(`<!-- refusal-lint-disable-next-line -->\n${german}`)).toEqual([])
  })

  it('is English where somebody says so', async () => {
    const language = async (source: string, settings?: LetterSettings, command?: LetterSettings) =>
      (await new Linter(settings, command).lint(source)).language
    expect(await language(front('language: en', german))).toBe('en')
    expect(await language(german, {language: 'en'})).toBe('en')
    expect(await language(german, {}, {language: 'en'})).toBe('en')
    expect(await language(front('language: fr'))).toBe('fr')
    expect(await language(front('language: fr'), {language: 'en'})).toBe('fr')
    expect(await language(front('language: fr'), {}, {language: 'en'})).toBe('en')
  })

  it('is not what a letter only quotes', async () => {
    const quoted = german.replace(/^(?=.)/gm, '> ')
    expect((await new Linter().lint(`${letter}\n${quoted}${quoted}${quoted}`)).language).toBe('en')
  })
})

describe('a rule of somebody’s own', () => {
  it('reports without a page of ours', async () => {
    const {messages} = await new Linter({plugins: [ownRule(() => {})]}).lint(letter)
    expect(messages).toMatchObject([
      {rule: 'own/a-rule', severity: 'info', message: 'Seen.', line: 3, column: 1}
    ])
    expect(messages[0]).not.toHaveProperty('url')
    expect(await rulesOf(letter, {}, {plugins: [ownRule(() => {})]})).toEqual(['own/a-rule'])
  })

  it('is named where it fails', async () => {
    const fails = (thrown: unknown) =>
      new Linter({
        plugins: [
          ownRule(() => {
            throw thrown
          })
        ]
      }).lint(letter)
    await expect(fails(new Error('no'))).rejects.toThrow('the rule `own/a-rule` fails: no')
    await expect(fails('so')).rejects.toThrow('the rule `own/a-rule` fails: so')
  })
})

it('findings stand in the order of the text', async () => {
  const {messages} = await new Linter({preset: 'strict'}).lint(
    'Unfortunately, [Name] cannot come. Obviously not!! Unfortunately, unfortunately.\n'
  )
  const places = messages.map(({start, end}) => [start, end])
  expect(messages.length).toBeGreaterThan(3)
  expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
})
