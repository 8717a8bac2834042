import {pageUrl} from '../../rules/plugin.ts'
import type {Rule} from '../../rules/rule.ts'
import type {Letter, Span} from '../letter/model.ts'
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
  const tags = letter.masks.filter(
    ({kind}) => kind === 'output' || kind === 'control' || kind === 'comment' || kind === 'partial'
  )
  for (const rule of rules) {
    if (rule.refusalsOnly && !letter.refusal) continue
    const setting = on.get(rule.id)
    if (!setting) continue
    const waiting = rule.run({
      letter,
      source,
      options: setting.options,
      report({message, note, fix, suggestions, ...place}) {
        const {start, end} = withWholeTags(place, tags)
        const finding: Finding = {
          rule: rule.id,
          severity: setting.severity,
          message,
          ...lines.place(start, end)
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

/** A place that begins or ends within a tag, as where a tag is broken over two lines, takes all of it. */
function withWholeTags({start, end}: Span, tags: ReadonlyArray<Span>): Span {
  let from = start
  let to = end
  for (const tag of tags) {
    if (tag.start >= to) break
    if (tag.start < from && from < tag.end) from = tag.start
    if (tag.start < to && to < tag.end) to = tag.end
  }
  return {start: from, end: to}
}
