import {existsSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {describe, expect, it} from 'vitest'
import {endingOf} from '../src/files/endings.ts'
import {Includes} from '../src/files/includes.ts'
import {loadFile} from '../src/files/load.ts'
import {Linter} from '../src/lint/lint.ts'
import type {LintedLetter} from '../src/lint/linted-letter.ts'
import {unix} from '../src/report/unix.ts'

const folder = join(import.meta.dirname, '../fixtures/templates')
const expected = '.expected.txt'

/** Written anew by `npx vitest run test/templates.test.ts -u`; read the difference. */
describe('templates of each language', () => {
  const linter = new Linter()
  const includes = new Includes(folder)
  for (const path of templates()) {
    it(`${path} is read as its report says`, async () => {
      const format = endingOf(path)?.format
      const {text} = loadFile(join(folder, path), {format})
      const include = includes.finder(join(folder, path))
      const linted = await linter.lint(text, {path, format, include})
      await expect(reportOf(path, text, linted)).toMatchFileSnapshot(join(folder, `${path}${expected}`))
    })
  }

  it('has a report for nothing but its templates', () => {
    const reports = filesIn(folder).filter((path) => path.endsWith(expected))
    expect(reports.filter((path) => !existsSync(join(folder, path.slice(0, -expected.length))))).toEqual([])
  })
})

function templates(): string[] {
  return filesIn(folder).filter((path) => !path.endsWith(expected))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort()
}

/** What it is, and each finding as `--format unix` has it, with the words that it speaks of. */
function reportOf(path: string, source: string, linted: LintedLetter): string {
  const {refusal, recipient, messages} = linted
  const what = refusal ? 'a refusal' : 'no refusal'
  const findings = messages.map((finding) => {
    const one = {path, source, linted: {...linted, messages: [finding]}}
    const words = source.slice(finding.start, finding.end).replace(/\s+/g, ' ')
    return `${unix({color: false, width: 80}).letter(one)}    ${words.length > 160 ? `${words.slice(0, 77)} … ${words.slice(-77)}` : words}${finding.note ? `\n    ${finding.note}` : ''}`
  })
  return `${[`${what}, to ${recipient ?? 'nobody by name'}`, ...findings].join('\n')}\n`
}
