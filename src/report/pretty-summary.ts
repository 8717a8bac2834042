import {type Paint, signs} from './plain-paint.ts'
import type {ReportError, RunEnd} from './report.ts'
import {type Run, wrap} from './wrap.ts'

/**
 * The last lines of a report for people: how much was found, and what can be mended.
 *
 * @param run What was found.
 * @param quiet Whether warnings and infos are hidden.
 * @param width The columns that a row may take.
 * @param paint The colours.
 * @returns The rows.
 */
export function summaryRows(run: RunEnd, quiet: boolean, width: number, paint: Paint): string[] {
  const {summary, errors, fixed = 0} = run
  const found = summary.errors + summary.warnings + summary.infos
  const runs: Run[] = found > 0 ? counts(run, quiet, paint) : clean(run, paint)
  const say = (text: string, painter?: Run['paint']) => runs.push({text: ' '}, {text, paint: painter})
  if (fixed > 0) say(`${fixed} fixed.`, paint.good)
  const more = summary.suggested
  if (summary.fixable > 0) {
    say(
      `${summary.fixable} can be fixed with --fix${more > 0 ? `, ${more} more with --fix-suggestions` : ''}.`,
      paint.good
    )
  } else if (more > 0) say(`${more} can be changed with --fix-suggestions.`, paint.good)
  if (errors.length > 0) say(unread(errors), paint.red)
  return wrap(runs, width)
}

/**
 * Say that files could not be read. What was wrong with each is told elsewhere, on standard error.
 *
 * @param errors The errors.
 * @returns The sentence.
 */
export function unread(errors: ReadonlyArray<ReportError>): string {
  return `${plural(new Set(errors.map(({path}) => path)).size, 'file')} could not be read.`
}

function counts({summary}: RunEnd, quiet: boolean, paint: Paint): Run[] {
  const {files, refusals, errors, warnings, infos} = summary
  const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info'
  const runs: Run[] = [
    {text: signs[worst], paint: paint[worst]},
    {text: ` ${plural(files, 'letter')}, ${plural(refusals, 'refusal')}: `}
  ]
  const all = [
    {text: plural(errors, 'error'), paint: paint.error, count: errors},
    {text: plural(warnings, 'warning'), paint: paint.warning, count: warnings},
    {text: plural(infos, 'info'), paint: paint.info, count: infos}
  ].filter(({count}) => count > 0)
  for (const [index, {text, paint: painter}] of all.entries()) {
    if (index > 0) runs.push({text: ', '})
    runs.push({text, paint: painter})
  }
  if (quiet && warnings + infos > 0)
    runs.push({text: errors > 0 ? ' (only errors are shown)' : ' (hidden by --quiet)', paint: paint.dim})
  runs.push({text: '.'})
  return runs
}

function clean(
  {summary: {files, refusals, unread: foreign}, fixed = 0, hidden = 0, errors}: RunEnd,
  paint: Paint
): Run[] {
  if (files === 0)
    return [{text: errors.length > 0 ? '✖' : '●', paint: paint.dim}, {text: ' No letter was read.'}]
  const tick: Run = {text: '✓', paint: paint.good}
  // What is hidden still stands in the letter, so it is not praised.
  if (hidden > 0) return [tick, {text: ' Nothing new to mend.'}]
  if (fixed > 0) return [tick, {text: ' Nothing is left to mend.'}]
  if (files > 1) {
    const some = refusals === 0 ? 'none' : refusals
    return [
      tick,
      {
        text: ` Nothing to mend in ${files} letters, ${some} of them ${refusals === 1 ? 'a refusal' : 'refusals'}.`
      }
    ]
  }
  if (foreign > 0) return [tick, {text: ' Nothing to mend.'}]
  return [
    tick,
    {text: ` Nothing to mend: this letter ${refusals === 1 ? 'says no well' : 'refuses nothing'}.`}
  ]
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
