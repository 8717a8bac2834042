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

/** What to apply. */
export interface FixOptions {
  /** Also apply suggestions that name a change; the first of each finding. Default: false. */
  suggestions?: boolean | undefined
  /** What `lintOnce` finds in the letter as it is. Default: it is linted. */
  found?: LintResult | undefined
}

/** A letter after fixing. */
export interface FixedLetter {
  text: string
  /** How many findings were mended. */
  fixed: number
  /** What is left. */
  result: LintResult
}

/**
 * Mend what can be mended, in as many passes as it takes. Each pass is read again: what does not take its finding away, adds
 * another one, or makes a refusal look like none, is undone.
 *
 * @param linter The linter.
 * @param source The letter's text, without a byte order mark.
 * @param file What else is known of it.
 * @param options What to apply.
 * @returns The mended text, and what is left to report in it.
 */
export async function fixLetter(
  linter: Linter,
  source: string,
  file: LetterFile,
  {suggestions = false, found}: FixOptions = {}
): Promise<FixedLetter> {
  let state: State = {text: source, result: found ?? (await linter.lintOnce(source, file))}
  const tries = {left: 20 + 4 * mostTries(source.length)}
  let fixed = 0
  const refused = new Set<string>()
  while (tries.left > 0) {
    const {result} = state
    const open = result.messages
      .flatMap((finding) => mendOf(finding, suggestions) ?? [])
      .filter((mend) => !refused.has(keyOf(mend)))
    const safe = open.filter(({isSafe}) => isSafe)
    // What needs no judgement goes first: a suggestion may not be needed then.
    const mends = withoutOverlaps(safe.length > 0 ? safe : open)
    if (mends.length === 0) break
    const mended = await mendAll(linter, file, state, mends, {refused, tries})
    if (!mended) continue
    // What did harm may do none in a letter that has changed.
    refused.clear()
    state = mended.state
    fixed += mended.count
  }
  // Where many changes do harm, what was not tried is looked at once more, as in a letter that is only read.
  const result =
    tries.left > 0
      ? withoutRefused(state.result, refused)
      : await linter.withSoundFixes(state.text, file, state.result)
  return {text: state.text, fixed, result}
}

/**
 * Mend all that does no harm. Where all of it together does, one half is tried after the other, the later first, so that the
 * places before it stay.
 */
async function mendAll(
  linter: Linter,
  file: LetterFile,
  state: State,
  mends: ReadonlyArray<Mend>,
  run: {refused: Set<string>; tries: {left: number}}
): Promise<{state: State; count: number} | undefined> {
  if (run.tries.left-- <= 0) return undefined
  const together = await attempt(linter, file, state, mends)
  if (together) return {state: together, count: mends.length}
  const [first] = mends
  if (mends.length === 1 && first) {
    run.refused.add(keyOf(first))
    return undefined
  }
  const half = mends.length >> 1
  const later = await mendAll(linter, file, state, mends.slice(half), run)
  const earlier = await mendAll(linter, file, later?.state ?? state, mends.slice(0, half), run)
  const last = earlier ?? later
  return last && {state: last.state, count: (later?.count ?? 0) + (earlier?.count ?? 0)}
}
