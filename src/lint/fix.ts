import type {Edit} from '../../rules/rule.ts'
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

/**
 * Mend what can be mended, in as many passes as it takes.
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
  options: FixOptions = {}
): Promise<FixedLetter> {
  let text = source
  let fixed = 0
  let result = await linter.lint(text, file)
  for (let pass = 0; pass < maxPasses; pass++) {
    const chosen = chooseFixes(result, options)
    if (chosen.length === 0) break
    const next = applyEdits(
      text,
      chosen.flatMap(({edits}) => edits)
    )
    if (next === text) break
    fixed += chosen.length
    text = next
    result = await linter.lint(text, file)
  }
  return {text, fixed, result}
}

/** The fixes that can be made together: in the order of the text, none touching another or a range left alone. */
function chooseFixes(result: LintedLetter, {suggestions = false}: FixOptions): Array<{edits: Edit[]}> {
  const taken: Array<{start: number; end: number}> = [...result.untouchable]
  const chosen: Array<{edits: Edit[]}> = []
  for (const finding of result.messages) {
    const edits = editsOf(finding, suggestions)
    if (!edits || edits.length === 0) continue
    if (
      edits.some(
        (edit) =>
          taken.some((range) => edit.start < range.end && range.start < edit.end) ||
          taken.some((range) => edit.start === range.start && edit.end === range.end)
      )
    )
      continue
    taken.push(...edits)
    chosen.push({edits})
  }
  return chosen
}

function editsOf(finding: Finding, suggestions: boolean): Edit[] | undefined {
  if (finding.fix) return finding.fix.edits
  return suggestions ? finding.suggestions?.find((suggestion) => suggestion.edits)?.edits : undefined
}

/**
 * Apply edits to a text.
 *
 * @param text The text.
 * @param edits The edits; they do not overlap.
 * @returns The changed text.
 */
export function applyEdits(text: string, edits: ReadonlyArray<Edit>): string {
  let result = ''
  let from = 0
  for (const {start, end, text: replacement} of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end
  )) {
    if (start < from) continue
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
