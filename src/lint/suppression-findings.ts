import {engineRules, rules} from '../../rules/index.ts'
import {pageUrl} from '../../rules/plugin.ts'
import type {Severity} from '../../rules/rule.ts'
import type {Lines} from '../lines.ts'
import {nearest, nearestWord} from '../nearest.ts'
import {shownValue} from '../shown-value.ts'
import type {Finding} from './finding.ts'
import {actions, type Suppressions} from './suppress.ts'

/** What is reported of comments. */
export interface SuppressionSettings {
  /** Nothing where it is off. */
  severity: Severity | undefined
  /** Rules of the configuration's own. */
  own: ReadonlyArray<{id: string}>
  /** Whether a rule is on: what is off could not be silenced. */
  isOn: (rule: string) => boolean
  /** Whether each comment must say why. Default: false. */
  requireReason?: boolean | undefined
}

/**
 * Say which comments silence nothing or end nothing, name no rule, ask for nothing that is known, or give no reason. Ask when all findings are known.
 *
 * @param suppressions The comments.
 * @param lines The lines of the file.
 * @param settings What is reported.
 * @returns The findings.
 */
export function suppressionFindings(
  suppressions: Suppressions,
  lines: Lines | undefined,
  {severity, own, isOn, requireReason}: SuppressionSettings
): Finding[] {
  if (!severity) return []
  const known = [...rules, ...own, ...engineRules].map(({id}) => id)
  const found: Array<{start: number; end: number; message: string}> = []
  for (const {word, start, end} of suppressions.unknown)
    found.push({start, end, message: unknownDirective(word)})
  for (const {rule, start, end} of suppressions.named) {
    if (!known.includes(rule))
      found.push({start, end, message: `No rule is called ${shownValue(rule)}${nearest(rule, known)}`})
  }
  for (const {rule, start, end} of suppressions.idle) {
    if (rule !== undefined && !known.includes(rule)) continue
    const open = rule === undefined ? 'here' : `here for \`${rule}\``
    found.push({
      start,
      end,
      message: `No \`refusal-lint-disable\` is open ${open}, so this comment ends nothing. Delete it, or silence something above it.`
    })
  }
  for (const {rule, start, end} of suppressions.unused) {
    if (rule === undefined)
      found.push({
        start,
        end,
        message: 'This comment silences nothing. Delete it, so that it hides no later finding.'
      })
    else if (known.includes(rule) && isOn(rule))
      found.push({
        start,
        end,
        message: `Nothing here is reported by \`${rule}\`. Delete the comment, so that it hides no later finding.`
      })
  }
  if (requireReason) {
    for (const {start, end} of suppressions.withoutReason)
      found.push({start, end, message: 'This comment does not say why. Add the reason after `--`.'})
  }
  return found.map(({start, end, message}) => ({
    rule: 'unused-suppression',
    severity,
    message,
    url: pageUrl('unused-suppression'),
    start,
    end,
    line: lines?.point(start).line ?? 1,
    column: lines?.point(start).column ?? 1,
    endLine: lines?.point(end).line ?? 1,
    endColumn: lines?.point(end).column ?? 1
  }))
}

/** What people write for a word of ours, as other linters have it, or with a slip. */
function unknownDirective(word: string): string {
  const meant = word.replace(/^ignore/, 'disable').replace(/^disable-line$/, 'disable-next-line')
  const near = nearestWord(meant, actions)
  const instead = near
    ? `, the nearest is ${directive(near)}`
    : `, expected one of ${actions.map(directive).join(', ')}`
  return `No directive is called ${directive(word)}${instead}. As it is, this comment does nothing.`
}

function directive(word: string): string {
  return shownValue(`refusal-lint-${word}`)
}
