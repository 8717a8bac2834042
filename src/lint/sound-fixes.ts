import type {LetterFile} from './letter-settings.ts'
import type {Linter} from './lint.ts'
import {
  attempt,
  keyOf,
  type Mend,
  mendOf,
  mostTries,
  type State,
  withoutOverlaps,
  withoutRefused
} from './mend.ts'
import type {LintResult} from './result.ts'

/**
 * Keep only the fixes that are safe: each is tried, as `--fix` does it, and the letter read again. All of them are tried at once
 * first, and apart only where together they do harm.
 *
 * @param linter The linter.
 * @param text The letter's text, without a byte order mark.
 * @param file What else is known of it.
 * @param result What was found in it.
 * @returns The same, without fixes that would add a finding or hide the refusal.
 */
export async function withSoundFixes<Result extends LintResult>(
  linter: Linter,
  text: string,
  file: LetterFile,
  result: Result
): Promise<Result> {
  const state: State = {text, result}
  const refused = new Set<string>()
  let open = result.messages.flatMap((finding) => mendOf(finding, false) ?? [])
  let tries = mostTries(text.length)
  while (open.length > 0) {
    const mends = withoutOverlaps(open)
    await sort(mends)
    open = open.filter((mend) => !mends.includes(mend))
  }
  return withoutRefused(result, refused)

  async function sort(mends: ReadonlyArray<Mend>): Promise<void> {
    if (tries-- > 0 && (await attempt(linter, file, state, mends))) return
    const [first] = mends
    if (!first) return
    if (mends.length === 1 || tries <= 0) {
      for (const mend of mends) refused.add(keyOf(mend))
      return
    }
    const half = mends.length >> 1
    await sort(mends.slice(half))
    await sort(mends.slice(0, half))
  }
}
