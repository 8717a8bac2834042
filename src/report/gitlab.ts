import type {Severity} from '../../rules/rule.ts'
import {shortHash} from '../hash.ts'
import {fingerprints} from '../lint/fingerprint.ts'
import {adviceOf} from './advice.ts'
import {jsonList} from './json-list.ts'
import type {Formatter, Look} from './report.ts'
import {safeProse} from './safe-text.ts'
import {visible} from './visible.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/**
 * Writes a code quality report as GitLab shows it in merge requests.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; what it writes is one JSON array.
 */
export function gitlab(look: Look): Formatter {
  const list = jsonList('[', ']\n', '  ')
  return {
    letter({path, source, linted}) {
      const messages = visible(linted.messages, look)
      const prints = fingerprints(source, messages, linted.letter)
      return list.add(
        messages.map((finding, index) => ({
          description: adviceOf(finding).map(safeProse).join(' '),
          check_name: finding.rule,
          fingerprint: shortHash(`${path}\0${finding.rule}\0${prints[index]}`),
          severity: severities[finding.severity],
          location: {path, lines: {begin: finding.line, end: finding.endLine}}
        }))
      )
    },
    end({errors}) {
      const unread = errors.map(({path, message}) => ({
        description: safeProse(message),
        check_name: 'refusal-lint',
        fingerprint: shortHash(`${path}\0\0${message}`),
        severity: 'blocker',
        location: {path: path || '.', lines: {begin: 1}}
      }))
      return list.add(unread) + list.end()
    }
  }
}
