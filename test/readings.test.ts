import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Edit} from '../rules/rule.ts'
import type {Finding} from '../src/lint/finding.ts'
import {Linter} from '../src/lint/lint.ts'
import type {LintedLetter} from '../src/lint/linted-letter.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const linter = new Linter({preset: 'strict'})

/** Written anew by `npx vitest run test/readings.test.ts -u`; the difference shows what a change does to real prose. */
describe('many letters are read as their list says', () => {
  for (const [name, folder] of [
    ['corpus', 'corpus/letters'],
    ['short', 'learning/short/letters'],
    ['voices', 'learning/voices/letters']
  ] as const) {
    it(name, async () => {
      const shown: string[] = []
      for (const path of readdirSync(join(fixtures, folder))) {
        const letter = readFileSync(join(fixtures, folder, path), 'utf8')
        shown.push(`## ${path}\n\n${readingOf(letter, await linter.lint(letter, {path}))}`)
      }
      await expect(shown.join('\n')).toMatchFileSnapshot(join(fixtures, 'readings', `${name}.txt`))
    }, 120_000)
  }
})

/** What is understood of a letter, sentence by sentence with what gave each move, and what is found and offered. */
function readingOf(
  letter: string,
  {refusal, kind, termsChanged, recipient, letter: read, messages}: LintedLetter
): string {
  const what = [refusal ? 'a refusal' : 'no refusal', kind, ...(termsChanged ? ['terms changed'] : [])]
  const parts = (read?.parts ?? []).map(
    ({part, start, end}) => `${part} ${beginning(letter.slice(start, end))}`
  )
  const sentences = (read?.body ?? []).map(({start, end, moves}) => {
    const given = [...moves].map(([move, by]) => (by.startsWith(`${move}.`) ? by : `${move} by ${by}`))
    return `  ${beginning(letter.slice(start, end))}  ${given.join(', ') || '-'}`
  })
  const found = messages.map((finding) => `! ${findingOf(finding)}`)
  return `${[`${what.join(', ')}, to ${recipient ?? 'nobody by name'}`, parts.join(' | '), ...sentences, ...found].join('\n')}\n`
}

function findingOf({
  rule,
  severity,
  line,
  column,
  endLine,
  endColumn,
  fix,
  suggestions = []
}: Finding): string {
  const offers = [
    ...(fix ? [`fix ${changes(fix.edits)}`] : []),
    ...suggestions.flatMap(({edits}) => (edits ? [changes(edits)] : []))
  ]
  return [`${severity} ${rule} ${line}:${column}-${endLine}:${endColumn}`, ...offers].join('; ')
}

function changes(edits: ReadonlyArray<Edit>): string {
  return edits.map(({start, end, text}) => `${end - start} → ${JSON.stringify(text)}`).join(' and ')
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 30 ? `${line.slice(0, 12)} … ${line.slice(-12)}` : line
}
