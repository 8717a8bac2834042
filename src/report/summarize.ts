import type {LetterReport, Summary} from './report.ts'

/**
 * Count what was found.
 *
 * @param letters All letters of a run.
 * @returns The counts; what is hidden from a report is counted too.
 */
export function summarize(letters: ReadonlyArray<LetterReport>): Summary {
  const summary: Summary = {files: letters.length, refusals: 0, errors: 0, warnings: 0, infos: 0, fixable: 0}
  for (const {linted} of letters) {
    if (linted.refusal) summary.refusals++
    for (const {severity, fix} of linted.messages) {
      if (severity === 'error') summary.errors++
      else if (severity === 'warning') summary.warnings++
      else summary.infos++
      if (fix) summary.fixable++
    }
  }
  return summary
}
