import type {Edit, Suggestion} from '../../rules/rule.ts'
import type {Finding} from '../lint/finding.ts'
import {jsonText} from './json-text.ts'
import type {RunReport} from './report.ts'
import {visible} from './visible.ts'

/**
 * Writes a report for other programs. Its form is a promise: a change of it is a new `version`.
 *
 * @param report What was found.
 * @returns The report as JSON.
 */
export function json(report: RunReport): string {
  const {files, refusals, errors, warnings, infos, fixable} = report.summary
  return jsonText({
    version: 1,
    files: report.letters.map(({path, linted}) => ({
      path,
      language: linted.language,
      kind: linted.kind,
      refusal: linted.refusal,
      termsChanged: linted.termsChanged,
      messages: visible(linted.messages, report).map(toMessage)
    })),
    errors: report.errors.map(({path, message}) => ({path, message})),
    summary: {files, refusals, errors, warnings, infos, fixable}
  })
}

/** Properties that are undefined are left out of JSON. */
function toMessage({rule, severity, message, note, url, start, end, fix, suggestions, ...place}: Finding) {
  const {line, column, endLine, endColumn} = place
  return {
    rule,
    severity,
    message,
    note,
    url,
    start,
    end,
    line,
    column,
    endLine,
    endColumn,
    fix: fix && {edits: fix.edits.map(toEdit)},
    suggestions: suggestions?.length ? suggestions.map(toSuggestion) : undefined
  }
}

function toSuggestion({message, edits}: Suggestion) {
  return {message, edits: edits?.map(toEdit)}
}

function toEdit({start, end, text}: Edit): Edit {
  return {start, end, text}
}
