import type {Finding} from '../lint/finding.ts'
import type {Look} from './report.ts'

/**
 * The findings that are to be shown.
 *
 * @param messages All findings of a letter.
 * @param look Whether the rest is hidden.
 * @returns All, or only the errors.
 */
export function visible(messages: Finding[], {quiet}: Look): Finding[] {
  return quiet ? messages.filter(({severity}) => severity === 'error') : messages
}
