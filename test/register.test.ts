import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {writeCsv} from '../src/register/csv.ts'
import {readRow} from '../src/register/read-row.ts'
import type {Row} from '../src/register/row.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

// Each cell was read against its letter: it is right, or empty.
it('the register of the sample letters is as it was read', async () => {
  const linter = new Linter({})
  const rows: Row[] = []
  for (const name of readdirSync(join(fixtures, 'letters')).sort()) {
    const text = readFileSync(join(fixtures, 'letters', name), 'utf8')
    const format = name.endsWith('.txt') ? 'text' : 'markdown'
    const {letter, refusal} = await linter.lint(text, {path: name, format})
    if (letter && refusal) rows.push((await readRow(letter, text, name)).row)
  }
  const expected = join(fixtures, 'register.csv')
  // `UPDATE_DOCS=1 npm test` writes down what is read now.
  if (process.env.UPDATE_DOCS) writeFileSync(expected, writeCsv(rows))
  expect(writeCsv(rows)).toBe(readFileSync(expected, 'utf8'))
})
