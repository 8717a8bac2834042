import {fixLetter} from '../lint/fix.ts'
import {held} from '../lint/held.ts'
import type {LetterFile} from '../lint/letter-settings.ts'
import type {Linter} from '../lint/lint.ts'
import {isLong} from '../lint/long.ts'
import {isMendable} from '../lint/mend.ts'
import type {LintResult} from '../lint/result.ts'
import {tidy} from '../lint/tidy.ts'

/** What is done with each letter. */
export interface Task {
  /** Whether it is mended. */
  mends: boolean
  /** Whether suggestions that name a change are applied, too. */
  suggestions: boolean
}

/** What was done with a letter. */
export interface Worked {
  /** What was found in it as it is. */
  found: LintResult
  /** Whether something in it could be mended, with or without harm. */
  mendable: boolean
  /** What it is after mending; missing where nothing was to be mended. */
  mended?: {text: string; fixed: number; result: LintResult}
}

/**
 * Lint a letter, or mend it. Nothing is written.
 *
 * @param linter The linter.
 * @param text The letter's text.
 * @param file What else is known of it.
 * @param task What to do.
 * @returns What was done.
 */
export async function work(linter: Linter, text: string, file: LetterFile, task: Task): Promise<Worked> {
  if (!isLong(text)) return workOn(linter, text, file, task)
  const {saveMemoryOfLongLetter} = await import('./save-memory.ts')
  saveMemoryOfLongLetter()
  const worked = await workOn(linter, text, file, task)
  // Reports need room, too.
  tidy(true)
  return worked
}

async function workOn(
  linter: Linter,
  text: string,
  file: LetterFile,
  {mends, suggestions}: Task
): Promise<Worked> {
  const found = await held(await linter.lintOnce(text, file), text)
  const mendable = isMendable(found, true)
  if (!mends) return {found: await linter.withSoundFixes(text, file, found), mendable}
  if (!isMendable(found, suggestions)) return {found, mendable}
  return {found, mendable, mended: await fixLetter(linter, text, file, {suggestions, found})}
}
