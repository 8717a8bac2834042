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
      {message: 'c', edits: [edit('I'), edit('you')]},
      {message: 'd', edits: []}
    ]
    expect(await messageOf({actual: 'It', note: 'n', fix, suggestions})).toMatchObject({
      actual: 'It',
      note: 'n',
      expected: ['They', 'We'],
      fix,
      suggestions
    })
    const plain = await messageOf({})
    expect(plain.expected).toEqual([])
    for (const name of ['actual', 'note', 'fix', 'suggestions'] as const) expect(plain[name]).toBeUndefined()
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
