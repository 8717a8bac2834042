import type {Edit} from '../../rules/rule.ts'
import {applyEdits} from './apply-edits.ts'
import type {Finding} from './finding.ts'
import type {LetterFile, LintedLetter, Linter} from './lint.ts'

/** Fixing stops here even if a pass still changes something. */
const maxPasses = 10

/** What to apply. */
export interface FixOptions {
  /** Also apply suggestions that name a change; the first of each finding. Default: false. */
  suggestions?: boolean | undefined
}

/** A letter after fixing. */
export interface FixedLetter {
  text: string
  /** How many findings were mended. */
  fixed: number
  /** What is left. */
  result: LintedLetter
}

/** A finding with the edits that are to mend it. */
interface Mend {
  finding: Finding
  edits: Edit[]
  isSafe: boolean
}

/** A letter between two passes. */
interface State {
  text: string
  result: LintedLetter
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
  {suggestions = false}: FixOptions = {}
): Promise<FixedLetter> {
  let state: State = {text: source, result: await linter.lint(source, file)}
  let fixed = 0
  const refused = new Set<string>()
  for (let pass = 0; pass < maxPasses; pass++) {
    const {text, result} = state
    const open = result.messages
      .flatMap((finding) => mendOf(finding, suggestions) ?? [])
      .filter((mend) => !refused.has(keyOf(mend, text)))
    const safe = open.filter(({isSafe}) => isSafe)
    // What needs no judgement goes first: a suggestion may not be needed then.
    const mends = withoutOverlaps(safe.length > 0 ? safe : open)
    if (mends.length === 0) break
    const mended = await mendAll(linter, file, state, mends, refused)
    if (!mended) continue
    // What did harm may do none in a letter that has changed.
    refused.clear()
    state = mended.state
    fixed += mended.count
  }
  return {text: state.text, fixed, result: withoutRefused(state, refused)}
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
  refused: Set<string>
): Promise<{state: State; count: number} | undefined> {
  const together = await attempt(linter, file, state, mends)
  if (together) return {state: together, count: mends.length}
  const [first] = mends
  if (mends.length === 1 && first) {
    refused.add(keyOf(first, state.text))
    return undefined
  }
  const half = mends.length >> 1
  const later = await mendAll(linter, file, state, mends.slice(half), refused)
  const earlier = await mendAll(linter, file, later?.state ?? state, mends.slice(0, half), refused)
  const last = earlier ?? later
  return last && {state: last.state, count: (later?.count ?? 0) + (earlier?.count ?? 0)}
}

/** The letter after mending; nothing where that is no good. */
async function attempt(
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
  const after = await linter.lint(next, file)
  return isGood(result, after, mends) ? {text: next, result: after} : undefined
}

/** Whether all that was mended is gone, and nothing has come instead. */
function isGood(before: LintedLetter, after: LintedLetter, mends: ReadonlyArray<Mend>): boolean {
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

/** In the order of the text, none meeting another: edits that meet may take the same space, or put two texts in one place. */
function withoutOverlaps(mends: ReadonlyArray<Mend>): Mend[] {
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

function mendOf(finding: Finding, suggestions: boolean): Mend | undefined {
  const suggested = suggestions
    ? finding.suggestions?.find(({edits}) => edits && edits.length > 0)?.edits
    : undefined
  const edits = finding.fix?.edits ?? suggested
  return edits && edits.length > 0 ? {finding, edits, isSafe: finding.fix !== undefined} : undefined
}

/** The same for the same change in the next pass, wherever it then stands. */
function keyOf({finding, edits}: Mend, text: string): string {
  return [finding.rule, ...edits.map((edit) => `${text.slice(edit.start, edit.end)}\0${edit.text}`)].join(
    '\0'
  )
}

/** What was tried and undone is not offered again. */
function withoutRefused(state: State, refused: ReadonlySet<string>): LintedLetter {
  if (refused.size === 0) return state.result
  const messages = state.result.messages.map((finding) => {
    const mend = mendOf(finding, false)
    if (!mend || !refused.has(keyOf(mend, state.text))) return finding
    const {fix: _, ...rest} = finding
    return rest
  })
  return {...state.result, messages}
}
