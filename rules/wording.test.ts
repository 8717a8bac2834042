import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {rules} from './index.ts'
import {sentences} from './wording-sentences.ts'

const letter = (sentence: string): string =>
  `---\nrefusal: true\n---\n\nDear Ms Roy,\n\nWe cannot lend you the hall, which is let until June.\n\n${sentence}\n\nKind regards,\nLee Marsh\n`

for (const [id, {reported, silent}] of Object.entries(sentences)) {
  const only = Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? rule.severity : 'off']))
  const linter = new Linter({preset: 'strict', rules: only})
  const findings = async (sentence: string): Promise<number> =>
    (await linter.lint(letter(sentence))).messages.filter(({rule}) => rule === id).length

  describe(id, () => {
    it.each(reported)('reports: %s', async (sentence) => expect(await findings(sentence)).toBeGreaterThan(0))
    it.each(silent)('leaves alone: %s', async (sentence) => expect(await findings(sentence)).toBe(0))
  })
}
