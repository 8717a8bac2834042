import {readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {endingOf} from '../src/files/endings.ts'
import {loadFile} from '../src/files/load.ts'
import {Linter} from '../src/lint/lint.ts'
import type {LintedLetter} from '../src/lint/linted-letter.ts'
import {outlineOf} from '../src/lint/outline.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const linter = new Linter({preset: 'strict'})

describe('whole letters', () => {
  for (const path of ['letters', 'html', 'mjml', 'eml'].flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((name) => `${folder}/${name}`)
  )) {
    const name = basename(path)
    it(`${name} is read as its report says`, async () => {
      const format = path.startsWith('letters/') ? 'markdown' : endingOf(path)?.format
      const {text} = loadFile(join(fixtures, path), {format})
      const linted = await linter.lint(text, {path, format})
      await expect(reportOf(linted)).toMatchFileSnapshot(join(fixtures, 'reports', `${name}.report`))
    })
  }
})

/** What was understood and found, for a person to read. */
function reportOf(linted: LintedLetter): string {
  const {refusal, kind, termsChanged, recipient, sentences} = outlineOf(linted)
  const head = [
    `refusal: ${refusal}`,
    `kind: ${kind}`,
    `terms changed: ${termsChanged}`,
    `recipient: ${recipient ?? '-'}`
  ]
  const body = sentences.map(
    ({text, moves}) => `${moves.join(', ') || '-'}\n    ${text.replace(/\s+/g, ' ')}`
  )
  const found = linted.messages.map(
    ({line, column, severity, rule}) => `${line}:${column} ${severity} ${rule}`
  )
  return `${[...head, '', ...body, '', ...(found.length > 0 ? found : ['nothing found'])].join('\n')}\n`
}
