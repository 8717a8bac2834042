// Writes what is made from the rules: heads and options of their pages, the tables of rules, schema.json, the hooks of
// pre-commit, the page of the manual, and what `init` writes on the pages of hooks and CI.
// `--check` writes nothing and fails where something is stale.
import {readFileSync, writeFileSync} from 'node:fs'
import {relative} from 'node:path'
import {engineRules, rules} from '../rules/index.ts'
import {jsonSchema} from '../src/config/json-schema.ts'
import {engineHead, fillIn, ruleHead, ruleOptions, ruleTable} from './generated-parts.ts'
import {manPage} from './man-page.ts'
import {packetPage} from './packet-page.ts'
import {packetQuotes} from './packet-quotes.ts'
import {preCommitHooks} from './pre-commit-hooks.ts'
import {ciPage, hooksPage} from './setup-snippets.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

update('schema.json', () => `${JSON.stringify(jsonSchema(), null, 2)}\n`)
const packet = await packetPage()
update('docs/packet.md', () => packet)
update('rules/packet-quotes.ts', packetQuotes)
update('.pre-commit-hooks.yaml', preCommitHooks)
update('man/refusal-lint.1', manPage)
update('docs/hooks.md', hooksPage)
update('docs/ci.md', ciPage)
for (const rule of rules) {
  update(`rules/${rule.id}/README.md`, (page) =>
    fillIn(fillIn(page, 'head', ruleHead(rule)), 'options', ruleOptions(rule))
  )
}
for (const rule of engineRules) {
  update(`rules/${rule.id}/README.md`, (page) => fillIn(page, 'head', engineHead(rule)))
}
update('rules/README.md', (page) => fillIn(page, 'rules', ruleTable(rules, engineRules, '')))
update('README.md', (page) => fillIn(page, 'rules', ruleTable(rules, engineRules, 'rules/')))

if (check && stale.length > 0) {
  console.error(`Stale, run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
}

function update(path: string, make: (text: string) => string): void {
  const before = readIfThere(path)
  const after = make(before)
  if (before === after) return
  stale.push(relative('.', path))
  if (!check) writeFileSync(path, after)
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
