import {loadWidths} from '../report/columns.ts'
import {paintFor} from '../report/paint.ts'
import type {LetterReport} from '../report/report.ts'
import {Stats} from '../report/stats.ts'
import type {LintCall} from './lint-command.ts'
import {print, printError, terminalWidth, wantsColor} from './terminal.ts'

/** Counts the findings of a run, and prints the counts. */
export interface Statistics {
  add: (report: LetterReport) => void
  end: () => Promise<void>
}

/**
 * Count what a run finds. The tables stand below a report for people; where standard output belongs to something else, a
 * report for a program, a mended letter or a diff, they go to standard error.
 *
 * @param call What the command is told.
 * @param mendsStdin Whether a mended letter goes to standard output.
 * @returns What counts, and prints at the end.
 */
export function statistics({color, diff, format = []}: LintCall, mendsStdin: boolean): Statistics {
  const isFree =
    !diff && !mendsStdin && format.every(({name, file}) => file !== undefined || name === 'pretty')
  const stats = new Stats()
  const look = {color: isFree && wantsColor(color), width: terminalWidth()}
  return {
    add: ({path, linted}) => stats.add(path, linted),
    async end() {
      await loadWidths(...stats.folders())
      const text = stats.text(look, paintFor(look))
      if (isFree) print(`\n${text}`)
      else printError(text)
    }
  }
}
