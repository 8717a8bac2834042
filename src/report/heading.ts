import {clipMiddle} from './columns.ts'
import type {Paint} from './paint.ts'
import type {LetterReport} from './report.ts'
import {safeText} from './safe-text.ts'
import {type Run, wrapItems} from './wrap.ts'

/**
 * The heading of a letter: its path, and in a few words what it is.
 *
 * @param letter The letter.
 * @param width The columns that a row may take.
 * @param paint The colours.
 * @returns One row, or two where the path is long.
 */
export function heading({path, linted}: LetterReport, width: number, paint: Paint): string[] {
  const title: Run = {text: clipMiddle(safeText(path), width), paint: paint.strong}
  return wrapItems([[title], [{text: label(linted), paint: paint.dim}]], width)
}

function label({letter, language, refusal, kind, termsChanged}: LetterReport['linted']): string {
  if (!letter) return `${safeText(language)}, not read`
  const words = [refusal ? 'refusal' : 'no refusal']
  if (kind !== 'unknown' && kind !== 'other') words.push(kind.replace('-', ' '))
  if (termsChanged) words.push('terms changed')
  return words.join(' · ')
}
