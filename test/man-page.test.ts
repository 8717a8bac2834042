import {expect, it} from 'vitest'
import {manPage} from '../scripts/man-page.ts'
import {buildProgram} from '../src/cli/program.ts'

const page = manPage()
const shown = page
  .replace(/\\-/g, '-')
  .replace(/\\\(dq/g, '"')
  .replace(/\\e/g, '\\')

it('the page of the manual has every option and every command', () => {
  const program = buildProgram('0.0.0', () => undefined)
  for (const command of [program, ...program.commands]) {
    expect(shown).toContain(command === program ? '.SH OPTIONS' : `.SS refusal-lint ${command.name()}`)
    const flags = command.options.filter(({hidden}) => !hidden).map((option) => option.flags)
    expect(flags.filter((flag) => !shown.includes(`.B ${flag}\n`))).toEqual([])
  }
})

it('the page of the manual has nothing that roff would take for its own', () => {
  const requests = new Set(['.\\"', '.TH', '.SH', '.SS', '.TP', '.B', '.br'])
  const lines = page.split('\n').filter((line) => /^[.']/.test(line))
  expect(lines.filter((line) => !requests.has(line.split(' ')[0] ?? ''))).toEqual([])
  expect(page.match(/\\[^-e(&"]/g)).toBeNull()
})
