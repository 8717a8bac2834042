import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {engineRules, rules} from '../../rules/index.ts'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import type {Look} from './report.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'
import {sarif} from './sarif.ts'

const root = join(import.meta.dirname, '../..')
const look: Look = {
  color: false,
  width: 80,
  page: (rule) => readFileSync(join(root, 'rules', rule, 'README.md'), 'utf8')
}

const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
// The schema is of an older draft, which names itself otherwise.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(root, 'fixtures/schemas/sarif-2.1.0.json'), 'utf8'))
const validate = ajv.compile(schema)

function read(output: string) {
  const report = JSON.parse(output)
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  return report
}

describe('sarif', () => {
  it('says of each finding where it is, how to mend it, and what tells it from others', async () => {
    const run = read(await render(sarif, sampleReport([cardLetter]), look)).runs[0]
    // A rule's place among all rules moves with each rule that is added.
    const results = run.results.map(({ruleIndex, ...result}: {ruleIndex: number; ruleId: string}) => {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(result.ruleId)
      return result
    })
    expect(results).toMatchSnapshot()
    expect(run.invocations).toEqual([{executionSuccessful: true}])
  })

  it('describes every rule, with its page', async () => {
    const {driver} = read(await render(sarif, sampleReport([cardLetter]), look)).runs[0].tool
    expect(driver.rules.map(({id}: {id: string}) => id)).toEqual([...rules, ...engineRules].map(({id}) => id))
    for (const {help, fullDescription} of driver.rules) {
      expect(help.text.length).toBeGreaterThan(80)
      expect(help.markdown).not.toMatch(/<!-- (?!refusal-lint)|\]\((?!https:)/)
      expect(fullDescription.text).not.toMatch(/\]\(|`|[^\n]\n[^\n]/)
    }
    for (const {ruleId, ruleIndex} of read(await render(sarif, sampleReport([cardLetter]), look)).runs[0]
      .results)
      expect(driver.rules[ruleIndex]?.id ?? ruleId).toBe(ruleId)
  })

  it('takes a description from a page, without its head', async () => {
    const page =
      '# a\n\n<!-- generated: head -->\n\n**warning**\n\n<!-- /generated -->\n\n## What it reports\n\nA `no`,\nin [S2](../README.md#s).\n\n## Why\n\n_Because_.\n\n## Options\n\n<!-- generated: options -->\n\nNone.\n\n<!-- /generated -->\n'
    const report = read(await render(sarif, sampleReport([]), {...look, page: () => page}))
    const link = 'https://unpkg.com/refusal-lint/rules/unfortunately/README.md'
    expect(report.runs[0].tool.driver.rules[0]).toEqual({
      id: 'unfortunately',
      shortDescription: {text: 'Regret before a mere circumstance, or more often than once'},
      fullDescription: {text: 'A no, in S2.\n\nBecause.'},
      help: {
        text: `A no, in S2.\n\nBecause.\n\n${link}`,
        markdown:
          '## What it reports\n\nA `no`,\nin [S2](https://unpkg.com/refusal-lint/rules/README.md#s).\n\n## Why\n\n_Because_.\n\n## Options\n\nNone.'
      },
      helpUri: link,
      defaultConfiguration: {level: 'warning'},
      properties: {tags: ['refusal-letter', 'wording'], 'problem.severity': 'warning'}
    })
  })

  it('is valid without letters, with what could not be read, and where only errors are shown', async () => {
    expect(read(await render(sarif, sampleReport([]), look)).runs[0].results).toEqual([])
    const errors = [
      {path: 'letters/a b#.eml', message: 'no such file'},
      {path: '', message: 'broken {0}'}
    ]
    const {invocations} = read(await render(sarif, sampleReport([cardLetter], {errors}), look)).runs[0]
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {text: 'no such file'},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'letters/a%20b%23.eml', uriBaseId: '%SRCROOT%'}
                }
              }
            ]
          },
          {level: 'error', message: {text: 'broken {{0}}'}}
        ]
      }
    ])
    const quiet = read(await render(sarif, sampleReport([cardLetter], {quiet: true}), look))
    expect(quiet.runs[0].results).toHaveLength(2)
  })

  it('gives paths as references that lead back to the file', async () => {
    const uriOf = async (path: string) => {
      const letter = sampleLetter('Hi', [findingAt('Hi', 'Hi')], [], {path})
      const {results} = read(await render(sarif, sampleReport([letter]), look)).runs[0]
      return results[0].locations[0].physicalLocation.artifactLocation
    }
    const base = {uriBaseId: '%SRCROOT%'}
    expect(await uriOf('a b/ü:%41?#.md')).toEqual({uri: 'a%20b/%C3%BC%3A%2541%3F%23.md', ...base})
    expect(await uriOf('../x.md')).toEqual({uri: '../x.md', ...base})
    expect(await uriOf('<stdin>')).toEqual({uri: '%3Cstdin%3E', ...base})
    expect(await uriOf('/tmp/ä.md')).toEqual({uri: 'file:///tmp/%C3%A4.md'})
    expect(await uriOf('C:/a.md')).toEqual({uri: 'file:///C%3A/a.md'})
  })

  it('is valid and harmless whatever a letter and its name hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const output = await render(sarif, sampleReport([letter, letter]), {color: false, width: 80})
        expectHarmless(output)
        const {results} = read(output).runs[0]
        expect(results).toHaveLength(4)
        const {uri} = results[0].locations[0].physicalLocation.artifactLocation
        expect(uri).toMatch(/^(?:[\w.~-]|%[\dA-F]{2}|\/|file:\/\/)*$/)
        expect(decodeURIComponent(uri.replace(/^file:\/\//, ''))).toBe(
          letter.path.replace(/\p{Surrogate}/gu, '\ufffd')
        )
        // No placeholder is left that a reader would fill in, and no link.
        for (const {message} of results)
          expect(message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]|\]\(/)
      }),
      {numRuns: 60}
    )
  })
})
