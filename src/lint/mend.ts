import type {Edit} from '../../rules/rule.ts'
import {applyEdits} from './apply-edits.ts'
import type {Finding} from './finding.ts'
import {held} from './held.ts'
import type {LetterFile} from './letter-settings.ts'
import type {Linter} from './lint.ts'
import type {LintResult} from './result.ts'

/** A finding with the edits that are to mend it. */
export interface Mend {
  finding: Finding
  edits: Edit[]
  isSafe: boolean
}

/** A letter, and what was found in it. */
export interface State {
  text: string
  result: LintResult
}

/** Why a change is not offered. */
const harmful =
  'Without these words the rest of the letter would read otherwise, so the change is left to a person.'

/**
 * Say what mends a finding.
 *
 * @param finding The finding.
 * @param suggestions Whether a suggestion that names a change will do.
 * @returns The finding with its edits; nothing where there are none.
 */
export function mendOf(finding: Finding, suggestions: boolean): Mend | undefined {
  const suggested = suggestions
    ? finding.suggestions?.find(({edits}) => edits && edits.length > 0)?.edits
    : undefined
  const edits = finding.fix?.edits ?? suggested
  return edits && edits.length > 0 ? {finding, edits, isSafe: finding.fix !== undefined} : undefined
}

/**
 * Whether something could be mended, with or without harm. Where it could not, what is found is what mending leaves.
 *
 * @param result What `lintOnce` found.
 * @param suggestions Whether a suggestion that names a change will do.
 * @returns Whether it could.
 */
export function isMendable({messages}: Pick<LintResult, 'messages'>, suggestions: boolean): boolean {
  return messages.some((finding) => mendOf(finding, suggestions) !== undefined)
}

/**
 * Name a change.
 *
 * @param mend The change.
 * @returns The same name for the same change in the same text.
 */
export function keyOf({finding, edits}: Mend): string {
  return [finding.rule, ...edits.map(({start, end, text}) => `${start}-${end} ${text}`)].join('\0')
}

/**
 * Leave out changes that meet another: they may take the same space, or put two texts in one place.
 *
 * @param mends The changes.
 * @returns Those that can be made together, in the order of the text.
 */
export function withoutOverlaps(mends: ReadonlyArray<Mend>): Mend[] {
  const placed = mends.map((mend) => ({
    mend,
    start: Math.min(...mend.edits.map(({start}) => start)),
    end: Math.max(...mend.edits.map(({end}) => end))
  }))
  let taken = -1
  return placed
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({start, end}) => {
      if (start <= taken) return false
      taken = end
      return true
    })
    .map(({mend}) => mend)
}

/**
 * Make changes, and read the letter again.
 *
 * @param linter The linter.
 * @param file What is known of the letter.
 * @param state The letter before.
 * @param mends The changes, none meeting another.
 * @returns The letter after them; nothing where they add a finding, leave one that they are to mend, or make a refusal look like
 *   none.
 */
export async function attempt(
  linter: Linter,
  file: LetterFile,
  {text, result}: State,
  mends: ReadonlyArray<Mend>
): Promise<State | undefined> {
  const next = applyEdits(
    text,
    mends.flatMap(({edits}) => edits)
  )
  if (next === text) return undefined
  const after = await linter.lintOnce(next, file)
  return isGood(result, after, mends) ? {text: next, result: await held(after, next)} : undefined
}

/** Whether all that was mended is gone, and nothing has come instead. */
function isGood(before: LintResult, after: LintResult, mends: ReadonlyArray<Mend>): boolean {
  if (before.refusal !== after.refusal) return false
  const allowed = countByRule(before.messages)
  for (const {finding} of mends) allowed.set(finding.rule, (allowed.get(finding.rule) ?? 0) - 1)
  const isSafe = mends.every((mend) => mend.isSafe)
  for (const [rule, count] of countByRule(after.messages)) {
    // A suggestion may leave a blank, which is a finding until it is filled in.
    if (count > (allowed.get(rule) ?? 0) && (isSafe || rule !== 'unfilled-placeholder')) return false
  }
  return true
}

function countByRule(messages: ReadonlyArray<Finding>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of messages) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/**
 * Offer no change that would do harm; the note says why.
 *
 * @param result What was found.
 * @param refused The names of safe changes that do harm.
 * @returns The same with the other changes.
 */
export function withoutRefused<Result extends LintResult>(
  result: Result,
  refused: ReadonlySet<string>
): Result {
  if (refused.size === 0) return result
  const inView = result.reading && new Map(result.reading.messages)
  const messages = result.messages.map((finding) => {
    const mend = mendOf(finding, false)
    if (!mend || !refused.has(keyOf(mend))) return finding
    const kept = withoutFix(finding)
    const seen = inView?.get(finding)
    if (seen) inView?.set(kept, withoutFix(seen))
    return kept
  })
  return {
    ...result,
    messages,
    ...(result.reading && inView && {reading: {...result.reading, messages: inView}})
  }
}

function withoutFix({fix: _, note, ...rest}: Finding): Finding {
  return {...rest, note: note ? `${note} ${harmful}` : harmful}
}

/**
 * Say how often a letter may be read again to try changes.
 *
 * @param length The length of its text.
 * @returns The number: many times a short letter, a few times a long one, so that no letter takes much longer for its changes.
 */
export function mostTries(length: number): number {
  return 1 + Math.floor(100_000 / (length + 1000))
}
