import {describe, expect, it} from 'vitest'
import {fix, lint, outline} from './index.ts'

const letter = `Dear Ms Lindqvist,

Thank you for your letter. You asked for a discount of 20 % on the spring order.

A discount of 20 % begins at 500 crates, and your order has 320, so we cannot offer it this time. We can offer you 10 % instead.

Thank you for your understanding.

Kind regards,
Lucy Marsh
`

describe('the library', () => {
  it('lints a letter, with offsets that count after a byte order mark', async () => {
    const report = await lint(`\uFEFF${letter}`, {rules: {'thanks-for-understanding': 'error'}})
    const {messages, ...about} = report
    expect(about).toEqual({language: 'en', kind: 'discount', refusal: true, termsChanged: false})
    expect(
      messages
        .filter(({rule}) => rule === 'thanks-for-understanding')
        .map(({severity, start, end, line, column}) => ({
          severity,
          line,
          column,
          text: letter.slice(start, end)
        }))
    ).toEqual([{severity: 'error', line: 7, column: 1, text: 'Thank you for your understanding'}])
  })

  it('finds nothing in an empty text, with a byte order mark or without', async () => {
    const about = {language: 'en', kind: 'unknown', refusal: false, termsChanged: false, messages: []}
    for (const text of ['', '\uFEFF', '\uFEFF\n']) expect(await lint(text, {refusal: true})).toEqual(about)
  })

  it.each<[string, string]>([
    ['{"preset": "formel"}', '`preset`: unexpected `formel`, did you mean `formal`?'],
    [
      '{"preset": "__proto__"}',
      '`preset`: unexpected `__proto__`, expected one of `recommended`, `formal`, `strict`'
    ],
    ['{"kind": "refunds"}', '`kind`: unexpected `refunds`, did you mean `refund`?'],
    ['{"kind": ["refund"]}', '`kind`: unexpected list, expected one of `refund`, `discount`,'],
    ['{"format": "markdwon"}', '`format`: unexpected `markdwon`, did you mean `markdown`?'],
    ['{"refusal": "yes"}', '`refusal`: unexpected `yes`, expected `true`, `false` or `auto`'],
    ['{"template": 1}', '`template`: unexpected `1`, expected `true` or `false`'],
    ['{"requireReason": "no"}', '`requireReason`: unexpected `no`, expected `true` or `false`'],
    [
      '{"language": "English"}',
      '`language`: unexpected `English`, expected the code of a language, such as `en`'
    ],
    ['{"presset": "formal"}', 'unknown option `presset`, did you mean `preset`?'],
    ['{"__proto__": {"preset": "formal"}}', 'unknown option `__proto__`'],
    ['{"rules": ["blame"]}', '`rules`: unexpected list, expected a map of rule ids'],
    ['{"rules": {"blam": "off"}}', 'unknown rule `blam`, did you mean `blame`?'],
    ['{"plugins": [{}]}', '`plugins`: unexpected list, expected a list of rules made by `defineRule`'],
    ['{"phrases": {"refusal": "no"}}', '`phrases`: unexpected map, expected a map of lists of phrases'],
    ['{"phrases": {"refusl": ["no"]}}', 'unknown list `refusl`, did you mean `refusal`?'],
    ['{"words": "Acme"}', '`words`: unexpected `Acme`, expected a list of words'],
    ['{"placeholders": [3]}', '`placeholders`: unexpected list, expected a list of forms such as `[[*]]`'],
    ['{"complexity": 3}', '`complexity`: unexpected `3`, expected a whole number of marks, at least 100'],
    ['{"path": 3}', '`path`: unexpected `3`, expected the name of a file'],
    ['{"include": {}}', '`include`: unexpected map, expected a function'],
    ['"formal"', 'unexpected options `formal`, expected a map of settings'],
    ['["formal"]', 'unexpected options list, expected a map of settings']
  ])('throws where %s cannot be followed', async (options, message) => {
    for (const ask of [lint, fix, outline])
      await expect(ask(letter, JSON.parse(options))).rejects.toThrow(message)
  })

  it('takes what is left open for what it is without it', async () => {
    expect(await lint(letter, {refusal: 'auto'})).toEqual(await lint(letter))
    const open = {preset: undefined, kind: undefined, refusal: undefined, format: undefined}
    expect(await lint(letter, open)).toEqual(await lint(letter))
  })

  it('takes the same options for all that it does', async () => {
    const options = {suggestions: true, preset: 'formal'} as const
    expect((await fix(letter, options)).fixed).toBeGreaterThan(0)
    expect(await lint(letter, options)).toEqual(await lint(letter, {preset: 'formal'}))
    await expect(fix(letter, JSON.parse('{"suggestions": "yes"}'))).rejects.toThrow(
      '`suggestions`: unexpected `yes`, expected `true` or `false`'
    )
  })

  it('says of findings what the report in JSON says, in its order', async () => {
    const order = [
      ...['rule', 'severity', 'message', 'note', 'url'],
      ...['start', 'end', 'line', 'column', 'endLine', 'endColumn', 'fix', 'suggestions']
    ]
    const source = `<!-- refusal-lint-ignore -->\n\n${letter.replace('Dear', 'Unfortunately, {{#if a}}sadly{{/if}} dear')}`
    const {messages} = await lint(source, {preset: 'strict'})
    const mended = await fix(source, {preset: 'strict'})
    const foreign = await lint('Nein.', {language: 'de'})
    const all = [...messages, ...mended.messages, ...foreign.messages]
    for (const finding of all) {
      const keys = Object.keys(finding)
      expect(keys).toEqual(order.filter((key) => keys.includes(key)))
      const {fix: mend, suggestions = []} = finding
      for (const edit of [mend?.edits ?? [], ...suggestions.map(({edits = []}) => edits)].flat())
        expect(Object.keys(edit)).toEqual(['start', 'end', 'text'])
    }
    expect(new Set(all.flatMap((finding) => Object.keys(finding)))).toEqual(new Set(order))
  })

  it('mends a letter, and keeps its byte order mark', async () => {
    const mended = await fix(`\uFEFF${letter}`)
    expect(mended.text).toBe(`\uFEFF${letter.replace('Thank you for your understanding.\n\n', '')}`)
    expect(mended.fixed).toBe(1)
    expect(mended.messages.filter(({rule}) => rule === 'thanks-for-understanding')).toEqual([])
  })

  it('outlines a letter', async () => {
    const {recipient, parts, sentences} = await outline(letter)
    expect(recipient).toBe('Ms Lindqvist')
    expect(parts.map(({part, start, end}) => [part, letter.slice(start, end).trim().split('\n')[0]])).toEqual(
      [
        ['salutation', 'Dear Ms Lindqvist,'],
        ['body', 'Thank you for your letter. You asked for a discount of 20 % on the spring order.'],
        ['close', 'Kind regards,'],
        ['signature', 'Lucy Marsh']
      ]
    )
    expect(sentences.map(({text, moves}) => [text.slice(0, 9), moves.includes('refusal')])).toEqual([
      ['Thank you', false],
      ['You asked', false],
      ['A discoun', true],
      ['We can of', false],
      ['Thank you', false]
    ])
  })

  it('knows the phrases of a team beside its own', async () => {
    const text = 'Dear Ms Lindqvist,\n\nThis one is a firm hedgehog from us.\n'
    const movesWith = async (phrases = {}) =>
      (await outline(text, {phrases})).sentences.map(({moves}) => moves.includes('goodwill'))
    expect(await movesWith()).toEqual([false])
    expect(await movesWith({goodwill: ['a firm hedgehog']})).toEqual([true])
    await expect(lint(text, {phrases: {refusl: ['a hedgehog']}})).rejects.toThrow('did you mean `refusal`?')
    await expect(lint(text, {phrases: {refusal: ['a (hedgehog']}})).rejects.toThrow('a (hedgehog')
  })

  it('refuses settings that it cannot follow', async () => {
    await expect(lint(letter, {rules: {'missing-reson': 'off'}})).rejects.toThrow(
      'did you mean `missing-reason`?'
    )
    await expect(lint(letter, {rules: {unfortunately: ['warning', {max: -1}]}})).rejects.toThrow(
      'expected a whole number from 0'
    )
    await expect(lint(letter, {rules: {unfortunately: ['warning', 2]}})).rejects.toThrow('expected a map')
    await expect(lint(letter, {rules: {unfortunately: 2}})).rejects.toThrow('expected one of `off`')
  })
})

describe('the sentences of a Markdown letter', () => {
  const cases: Array<[string, string, string[]]> = [
    [
      'emphasis and links',
      'We *cannot* [refund](https://a.example) it.',
      ['We *cannot* [refund](https://a.example) it.']
    ],
    ['entities and escapes', 'Marsh &amp; Reed can\\*not pay.', ['Marsh &amp; Reed can\\*not pay.']],
    ['reference links', 'See [the list][1].\n\n[1]: https://a.example', ['See [the list][1].']],
    ['lists', '- We cannot do it.\n- It is sold.', ['We cannot do it.', 'It is sold.']],
    ['tables', '| a |\n| - |\n| We cannot do it. |', ['a', 'We cannot do it.']],
    ['HTML', 'We <b>cannot</b> do it.<br>It is sold.', ['We <b>cannot</b> do it.', 'It is sold.']],
    ['code', 'We cannot do `it.`\n\n```\nNo. Prose.\n```', ['We cannot do `it.`']],
    [
      'template tags',
      'Hello {{ name }}, we cannot do {% if a %}it{% endif %}.',
      ['Hello {{ name }}, we cannot do {% if a %}it{% endif %}.']
    ]
  ]
  for (const [what, markdown, expected] of cases) {
    it(`are found through ${what}, at their places`, async () => {
      const source = `Dear Ms Lindqvist,\n\n${markdown}\n`
      const {sentences} = await outline(source)
      expect(sentences.map(({text}) => text)).toEqual(expected)
      for (const {start, end, text} of sentences) expect(source.slice(start, end)).toBe(text)
    })
  }

  it('are found in plain text, where marks are only signs', async () => {
    const {sentences} = await outline('Dear Ms Lindqvist,\n\nWe *cannot* do it.\n', {format: 'text'})
    expect(sentences.map(({text}) => text)).toEqual(['We *cannot* do it.'])
  })
})
