import {pageUrl} from '../../rules/plugin.ts'
import type {Lines} from '../lines.ts'
import type {Unread} from '../read/limits.ts'
import type {Finding} from './finding.ts'
import type {RuleSettings} from './settings.ts'

export {defaultComplexity} from '../read/limits.ts'

const rule = 'too-complex'

const messages: Record<Unread['why'], string> = {
  markup:
    'This block has too many marks to be read, and no rule was run on it. Take it apart with blank lines.',
  depth:
    'Quotations or lists stand too deep in each other here to be read, and no rule was run on them. Move them out.',
  sentence:
    'This block is too complex to be read, and no rule was run on it. Take it apart with full stops or blank lines.'
}

/**
 * Report what was left unread.
 *
 * @param unread The ranges in the file; each is reported once.
 * @param lines The lines of the file.
 * @param on The rules that are on.
 * @returns A finding for each.
 */
export function unreadFindings(unread: ReadonlyArray<Unread>, lines: Lines, on: RuleSettings): Finding[] {
  const severity = on.get(rule)?.severity
  if (!severity) return []
  const seen = new Set<number>()
  const findings: Finding[] = []
  for (const {start, end, why} of unread) {
    if (seen.has(start)) continue
    seen.add(start)
    findings.push({
      rule,
      severity,
      message: messages[why],
      note: 'A letter that is right as it is can set a higher `complexity` in the configuration.',
      url: pageUrl(rule),
      ...lines.place(start, end)
    })
  }
  return findings
}
