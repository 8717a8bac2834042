import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {readExamples} from '../test/rule-page.ts'
import {rules} from './index.ts'
import type {Problem} from './rule.ts'

const linter = new Linter({preset: 'strict'})

describe('what a message of a unified pipeline says of its place', () => {
  for (const rule of rules) {
    const page = readFileSync(join(import.meta.dirname, rule.id, 'README.md'), 'utf8')
    it(`is the text there, as ${rule.id} has it`, async () => {
      const problems: Array<Problem & {text: string}> = []
      for (const {letter: source} of readExamples(page).filter(({heading}) => heading === 'Incorrect')) {
        const {letter} = await linter.lint(source)
        if (!letter) throw new Error('Unexpected letter that is not read')
        const report = (problem: Problem): void => {
          problems.push({...problem, text: source.slice(problem.start, problem.end)})
        }
        await rule.run({letter, source, options: {}, report})
      }
      // What a letter lacks stands nowhere.
      const quoted = problems.filter(({actual}) => actual !== undefined)
      expect(quoted.map(({actual}) => actual)).toEqual(quoted.map(({text}) => text))
      if (rule.id === 'missing-recipient') expect(quoted).not.toEqual([])
      if (rule.group === 'wording' && rule.id !== 'empty-promise') expect(quoted.length).toBe(problems.length)
    })
  }
})
