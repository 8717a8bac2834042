import {describe, expect, it} from 'vitest'
import {defineRule, type Problem} from '../../rules/rule.ts'
import {understood} from '../../test/understood.ts'
import {Lines} from '../lines.ts'
import type {Finding} from './finding.ts'
import {runRules} from './run-rules.ts'

/** What a rule that reports one place makes of a text. */
async function report(
  source: string,
  problem: Partial<Problem>,
  {refusalsOnly = false, isOn = true, url}: {refusalsOnly?: boolean; isOn?: boolean; url?: string} = {}
): Promise<Finding[]> {
  const rule = defineRule({
    id: 'own-rule',
    summary: '',
    group: 'wording',
    severity: 'warning',
    preset: 'recommended',
    refusalsOnly,
    fixable: false,
    sources: [],
    url,
    options: {},
    async check({report}) {
      await Promise.resolve()
      report({start: 0, end: 1, message: 'm', ...problem})
    }
  })
  const on = new Map(isOn ? [['own-rule', {severity: 'error' as const, options: {}}]] : [])
  return runRules([rule], on, await understood(source), source, new Lines(source))
}

describe('what a rule reports', () => {
  const plain = {
    rule: 'own-rule',
    severity: 'error',
    message: 'm',
    start: 5,
    end: 7,
    line: 2,
    column: 2,
    endLine: 2,
    endColumn: 4,
    url: 'https://unpkg.com/refusal-lint/rules/own-rule/README.md'
  }

  it('is found at its place, with the severity that is set', async () => {
    const [finding, ...rest] = await report('Hey\n1234567\n', {start: 5, end: 7})
    expect(rest).toEqual([])
    expect(finding).toStrictEqual(plain)
  })

  it('may have a note, a fix, suggestions and a page elsewhere, or none', async () => {
    const edits = [{start: 5, end: 7, text: ''}]
    const more = {note: 'n', suggestions: [{message: 's'}]}
    expect(await report('Hey\n1234567\n', {start: 5, end: 7, ...more, fix: edits}, {url: 'u'})).toEqual([
      {...plain, ...more, fix: {edits}, url: 'u'}
    ])
    const [bare] = await report('Hey\n1234567\n', {}, {url: ''})
    expect(bare).not.toHaveProperty('url')
  })

  it('is nothing where it is off, or for refusals only and the letter is none', async () => {
    expect(await report('Hey\n', {}, {isOn: false})).toEqual([])
    expect(await report('Hey\n', {}, {refusalsOnly: true})).toEqual([])
    expect(await report('We cannot refund it.\n', {}, {refusalsOnly: true})).toHaveLength(1)
  })
})

describe('a place that begins or ends in a tag', () => {
  const place = async (source: string, from: string, to: string): Promise<string> => {
    const start = source.indexOf(from)
    const [finding] = await report(source, {start, end: source.indexOf(to, start) + to.length})
    return source.slice(finding?.start, finding?.end)
  }

  it.each<[string, string, string, string]>([
    ['It is {{ a b }} and so.', 'a', 'b', '{{ a b }}'],
    ['It is {{ a b }} and so.', 'is', 'a', 'is {{ a b }}'],
    ['It is {{ a b }} and so.', 'b', 'and', '{{ a b }} and'],
    ['It is {{ a }} or {{ b }}.', 'a }', '{ b', '{{ a }} or {{ b }}'],
    ['It is {% if a %}so{% endif %}.', 'a', 'so', '{% if a %}so'],
    ['It is {# a b #} so.', 'a', 'so', '{# a b #} so'],
    ['It is {{> a }} so.', 'a', 'so', '{{> a }} so'],
    ['It is {{ a }} and so.', 'and', 'so', 'and so'],
    ['It is {{ a }} and so.', 'It', 'is ', 'It is '],
    ['It is [name] and so.', 'name', 'and', 'name] and']
  ])('takes all of it: %s, from “%s” to “%s”', async (source, from, to, text) =>
    expect(await place(source, from, to)).toBe(text)
  )
})
