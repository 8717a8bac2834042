import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {applyEdits} from '../src/lint/apply-edits.ts'
import type {Finding} from '../src/lint/finding.ts'
import {Linter} from '../src/lint/lint.ts'
import {readExamples} from './rule-page.ts'

const root = join(import.meta.dirname, '..')

/** Written anew by `npx vitest run test/advice.test.ts -u`; read the difference. */
describe('what is offered for the letters of a rule’s page', () => {
  for (const rule of rules) {
    const examples = readExamples(readFileSync(join(root, 'rules', rule.id, 'README.md'), 'utf8'))
    const ownOnly = Object.fromEntries(rules.map(({id, severity}) => [id, id === rule.id ? severity : 'off']))
    const linter = new Linter({preset: 'strict', rules: ownOnly})

    it(`${rule.id} offers what its list says`, async () => {
      const shown: string[] = []
      for (const {letter} of examples) {
        const {messages} = await linter.lint(letter)
        shown.push(...messages.map((finding) => adviceOf(finding, letter)))
      }
      await expect(shown.join('\n')).toMatchFileSnapshot(join(root, 'fixtures/advice', `${rule.id}.txt`))
    })
  }
})

describe('what is offered for whole letters', () => {
  const linter = new Linter({preset: 'strict'})
  const folder = join(root, 'fixtures/letters')
  for (const path of readdirSync(folder)) {
    it(`${path} is offered what its list says`, async () => {
      const letter = readFileSync(join(folder, path), 'utf8')
      const {messages} = await linter.lint(letter, {path, format: 'markdown'})
      const shown = messages.map((finding) => `${finding.rule}, ${adviceOf(finding, letter)}`)
      await expect(shown.join('\n')).toMatchFileSnapshot(join(root, 'fixtures/advice/letters', `${path}.txt`))
    })
  }
})

/** The words that a finding speaks of, and what each change that it offers makes of their lines. */
function adviceOf({start, end, severity, note, fix, suggestions = []}: Finding, letter: string): string {
  const words = letter.slice(start, end).replace(/\s+/g, ' ')
  const offers = [...(fix ? [{message: 'fix', ...fix}] : []), ...suggestions]
  return [
    `${severity}: “${words}”\n`,
    ...(note === undefined ? [] : [`  (${note})\n`]),
    ...offers.map(
      ({message, edits}) => `  ${message}\n${edits ? difference(letter, applyEdits(letter, edits)) : ''}`
    )
  ].join('')
}

/** The lines that differ, as they were and as they are. */
function difference(before: string, after: string): string {
  const old = before.split('\n')
  const changed = after.split('\n')
  const most = Math.min(old.length, changed.length)
  let above = 0
  while (above < most && old[above] === changed[above]) above++
  let below = 0
  while (below < most - above && old.at(-1 - below) === changed.at(-1 - below)) below++
  const lines = (mark: string, from: string[]) =>
    from.slice(above, from.length - below).map((line) => `    ${`${mark} ${line}`.trimEnd()}\n`)
  return [...lines('-', old), ...lines('+', changed)].join('')
}
