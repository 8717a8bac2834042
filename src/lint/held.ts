import type {LintedLetter} from './linted-letter.ts'
import {isLong} from './long.ts'
import type {LintResult} from './result.ts'

/**
 * What is kept of a letter while it is read once more, with a change: of a long one only what reports say of it, for its words
 * take thirty times the place of its text.
 *
 * @param result What was found in it.
 * @param text Its text.
 * @returns The same, without the words of a long letter.
 */
export async function held(result: LintedLetter, text: string): Promise<LintResult> {
  if (!result.letter || !isLong(text)) return result
  const {packLetter} = await import('./pack-result.ts')
  const {unpackLetter} = await import('./unpack-result.ts')
  return {...result, letter: unpackLetter(packLetter(result.letter))}
}
