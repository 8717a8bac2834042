import type {Finding} from '../lint/finding.ts'
import type {RunReport} from './report.ts'

/**
 * The findings that are to be shown.
 *
 * @param messages All findings of a letter.
 * @param report The report that they belong to.
 * @returns All, or only the errors where the rest is hidden.
 */
export function visible(messages: Finding[], {quiet}: RunReport): Finding[] {
  return quiet ? messages.filter(({severity}) => severity === 'error') : messages
}
