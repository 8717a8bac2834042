import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {engineRules, rules} from '../rules/index.ts'
import {fixLetter} from '../src/lint/fix.ts'
import {Linter} from '../src/lint/lint.ts'
import {readExamples} from './rule-page.ts'

const folder = join(import.meta.dirname, '../rules')
const headings = ['What it reports', 'Why', 'Incorrect', 'Correct', 'Fix', 'Options']

describe('every rule', () => {
  it('has a folder, and every folder is a rule', () => {
    const folders = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
    expect(folders.map(({name}) => name).sort()).toEqual([...rules, ...engineRules].map(({id}) => id).sort())
  })
})

for (const rule of [...rules, ...engineRules]) {
  const path = join(folder, rule.id, 'README.md')
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const examples = readExamples(page)
  const ownOnly = Object.fromEntries(rules.map(({id, severity}) => [id, id === rule.id ? severity : 'off']))
  // What the engine reports depends on what the rules do.
  const linter = 'run' in rule ? new Linter({preset: 'strict', rules: ownOnly}) : new Linter()

  describe(`the page of ${rule.id}`, () => {
    const least = 'run' in rule ? 3 : 1

    it(`has the fixed headings, and enough letters`, () => {
      expect(
        page
          .split('\n')
          .filter((line) => line.startsWith('## '))
          .map((line) => line.slice(3))
      ).toEqual(headings)
      expect(examples.filter(({heading}) => heading === 'Incorrect').length).toBeGreaterThanOrEqual(least)
      expect(examples.filter(({heading}) => heading === 'Correct').length).toBeGreaterThanOrEqual(least)
    })

    for (const {heading, letter, findings, fixed, line} of examples) {
      it(`${heading.toLowerCase()} letter at line ${line}`, async () => {
        const {messages} = await linter.lint(letter)
        const own = messages.filter((finding) => finding.rule === rule.id)
        expect(own.map((finding) => `${finding.line}:${finding.column} ${finding.message}`)).toEqual(findings)
        if (heading === 'Correct') expect(findings).toEqual([])
        if (heading === 'Incorrect') expect(findings).not.toEqual([])
        if (!('run' in rule)) return
        const mended = await fixLetter(linter, letter, {})
        expect(mended.text).toBe(fixed ?? letter)
        // What a safe fix mends is gone.
        if (fixed !== undefined) expect(mended.result.messages.filter((finding) => finding.fix)).toEqual([])
      })
    }
  })
}
