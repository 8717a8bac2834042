import {languageName} from '../language-name.ts'
import type {LintResult} from '../lint/result.ts'
import {clipMiddle, columns} from './columns.ts'
import type {Paint} from './plain-paint.ts'
import {safeText} from './safe-text.ts'
import {type Run, wrapItems} from './wrap.ts'

/**
 * The heading of a letter: its path, something about it, and a line that divides it from what stands above.
 *
 * @param path The letter's path.
 * @param about What is said of it; may be empty.
 * @param width The columns that a row may take.
 * @param paint The colours.
 * @returns One row, or more where there is much to say.
 */
export function heading(path: string, about: string, width: number, paint: Paint): string[] {
  const items: Run[][] = [[{text: clipMiddle(safeText(path), width), paint: paint.strong}]]
  if (about) items.push([{text: about, paint: paint.dim}])
  const rows = wrapItems(items, width)
  const last = rows.pop() ?? ''
  const rest = width - columns(last) - 2
  return [...rows, rest > 0 ? `${last}  ${paint.dim('─'.repeat(rest))}` : last]
}

/**
 * What a letter is, in a few words.
 *
 * @param linted The letter.
 * @returns Such as `refusal · discount`.
 */
export function label({letter, language, refusal, kind, termsChanged}: LintResult): string {
  if (!letter) return `${safeText(languageName(language))}, not read`
  const words = [refusal ? 'refusal' : 'no refusal']
  if (kind !== 'unknown' && kind !== 'other') words.push(kind.replace('-', ' '))
  if (termsChanged) words.push('terms changed')
  return words.join(' · ')
}
