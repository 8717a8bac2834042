import type {LintResult} from '../lint/result.ts'
import type {Summary} from './report.ts'

/** @returns The counts of a run without letters. */
export function emptySummary(): Summary {
  return {files: 0, refusals: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, suggested: 0, unread: 0}
}

/**
 * Add what was found in a letter, or in several.
 *
 * @param summary The counts so far, which go up.
 * @param more What is added.
 */
export function add(summary: Summary, more: Summary): void {
  summary.files += more.files
  summary.refusals += more.refusals
  summary.errors += more.errors
  summary.warnings += more.warnings
  summary.infos += more.infos
  summary.fixable += more.fixable
  summary.suggested += more.suggested
  summary.unread += more.unread
}

/**
 * Count what was found in a letter; what is hidden from a report is counted too.
 *
 * @param summary The counts so far, which go up.
 * @param linted What linting the letter gave.
 */
export function count(summary: Summary, linted: LintResult): void {
  summary.files++
  if (linted.refusal) summary.refusals++
  if (!linted.letter) summary.unread++
  for (const {severity, fix, suggestions} of linted.messages) {
    if (severity === 'error') summary.errors++
    else if (severity === 'warning') summary.warnings++
    else summary.infos++
    if (fix) summary.fixable++
    else if (suggestions?.some(({edits}) => edits !== undefined)) summary.suggested++
  }
}
