import {pageUrl} from '../../rules/plugin.ts'
import type {Rule} from '../../rules/rule.ts'
import type {Letter} from '../letter/model.ts'
import type {Lines} from '../lines.ts'
import type {Finding} from './finding.ts'
import type {RuleSettings} from './settings.ts'

/**
 * Run rules over one letter.
 *
 * @param rules All rules.
 * @param on The rules that are on.
 * @param letter The letter.
 * @param source The text in which it has its places.
 * @param lines The lines of that text.
 * @returns What they report, in the order of the rules.
 */
export async function runRules(
  rules: ReadonlyArray<Rule>,
  on: RuleSettings,
  letter: Letter,
  source: string,
  lines: Lines
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of rules) {
    const setting = on.get(rule.id)
    if (!setting || (rule.refusalsOnly && !letter.refusal)) continue
    const waiting = rule.run({
      letter,
      source,
      options: setting.options,
      report({start, end, message, note, fix, suggestions}) {
        const from = lines.point(start)
        const to = lines.point(end)
        const finding: Finding = {
          rule: rule.id,
          severity: setting.severity,
          message,
          start,
          end,
          line: from.line,
          column: from.column,
          endLine: to.line,
          endColumn: to.column
        }
        if (note) finding.note = note
        const url = rule.url ?? pageUrl(rule.id)
        if (url !== '') finding.url = url
        if (fix) finding.fix = {edits: fix}
        if (suggestions) finding.suggestions = suggestions
        findings.push(finding)
      }
    })
    // Few rules have something to load first.
    if (waiting) await waiting
  }
  return findings
}
