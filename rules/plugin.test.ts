import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {retextLetter} from '../src/retext.ts'
import {toPlugin} from './plugin.ts'
import {defineRule, type Problem, type RuleMeta} from './rule.ts'

/** What a rule that reports one place says in a pipeline of somebody else. */
async function messageOf(
  problem: Partial<Problem>,
  meta: Partial<RuleMeta> = {},
  severity?: 'info' | 'error'
) {
  const rule = defineRule({
    id: 'own-rule',
    summary: '',
    group: 'wording',
    severity: 'warning',
    preset: 'recommended',
    refusalsOnly: false,
    fixable: false,
    sources: [],
    options: {most: {type: 'integer', default: 3, minimum: 0, description: ''}},
    check({options, source, report}) {
      report({start: 4, end: 6, message: `${options.most} ${source}`, ...problem})
    },
    ...meta
  })
  const plugin = toPlugin(rule)
  const pipeline = retext().use(retextLetter)
  const file = await (severity
    ? pipeline.use(plugin, {severity, options: {most: 5}})
    : pipeline.use(plugin)
  ).process('So.\nIt is.\n')
  const [message, ...others] = file.messages
  if (!message || others.length > 0) throw new Error('Unexpected number of messages')
  return message
}

describe('a rule as a plugin', () => {
  it('says where, what and by which rule', async () => {
    expect(await messageOf({})).toMatchObject({
      reason: '3 So.\nIt is.\n',
      source: 'refusal-lint',
      ruleId: 'own-rule',
      line: 2,
      column: 1,
      place: {start: {line: 2, column: 1, offset: 4}, end: {line: 2, column: 3, offset: 6}},
      severity: 'warning',
      fatal: false,
      url: 'https://unpkg.com/refusal-lint/rules/own-rule/README.md'
    })
  })

  it('is set by severity and options', async () => {
    expect(await messageOf({}, {}, 'error')).toMatchObject({
      reason: '5 So.\nIt is.\n',
      severity: 'error',
      fatal: false
    })
    expect(await messageOf({}, {}, 'info')).toMatchObject({severity: 'info', fatal: undefined})
  })

  it('has the page that it names, or none', async () => {
    expect((await messageOf({}, {url: 'https://a.org'})).url).toBe('https://a.org')
    expect((await messageOf({}, {url: ''})).url).toBeUndefined()
  })

  it('says what stands there, and what may stand there instead', async () => {
    const edit = (text: string) => ({start: 4, end: 6, text})
    const fix = [edit('They')]
    const suggestions = [
      {message: 'a'},
      {message: 'b', edits: [edit('We')]},
      {
        message: 'c',
        edits: [
          {start: 5, end: 6, text: 's'},
          {start: 4, end: 5, text: 'A'}
        ]
      },
      {message: 'd', edits: []},
      {message: 'e', edits: [edit('We')]}
    ]
    expect(await messageOf({actual: 'It', note: 'n', fix, suggestions})).toMatchObject({
      actual: 'It',
      note: 'n',
      expected: ['They', 'We', 'As'],
      fix,
      suggestions
    })
    const plain = await messageOf({})
    expect(plain.expected).toEqual([])
    for (const name of ['actual', 'note', 'fix', 'suggestions'] as const) expect(plain[name]).toBeUndefined()
  })

  it('gives nothing to stand instead where a change reaches beyond the place', async () => {
    const fix = [{start: 4, end: 10, text: 'I'}]
    const message = await messageOf({actual: 'It', fix})
    expect([message.actual, message.expected, message.fix]).toEqual(['It', [], fix])
    const before = [{start: 3, end: 6, text: ' We'}]
    expect((await messageOf({actual: 'It', suggestions: [{message: 'a', edits: before}]})).expected).toEqual(
      []
    )
    const both = [
      {start: 4, end: 6, text: 'We'},
      {start: 7, end: 9, text: 'are'}
    ]
    expect((await messageOf({actual: 'It', fix: both})).expected).toEqual([])
  })

  it('gives nothing to stand instead of nothing', async () => {
    expect((await messageOf({fix: [{start: 4, end: 6, text: 'We'}]})).expected).toEqual([])
  })

  it('needs a letter', async () => {
    const rule = defineRule({
      id: 'own-rule',
      summary: '',
      group: 'wording',
      severity: 'warning',
      preset: 'recommended',
      refusalsOnly: false,
      fixable: false,
      sources: [],
      options: {},
      check() {}
    })
    await expect(retext().use(toPlugin(rule)).process('So.')).rejects.toThrow(
      'Unexpected tree without a letter, expected `retextLetter` before the rule `own-rule`'
    )
  })
})
