import type {Edit} from '../../rules/rule.ts'
import type {Finding} from './finding.ts'

interface Range {
  start: number
  end: number
}

/** Ranges that nothing may edit: what was silenced, tags, comments, code. */
export class Guard {
  readonly #source: string
  readonly #ranges: ReadonlyArray<Range>
  readonly #lines: ReadonlyArray<Range>

  /**
   * @param source The text of the file.
   * @param ranges What may not be edited; an end may lie beyond the text.
   * @param lines Lines that a comment above speaks of: they may be edited, and not vanish, for the comment would then speak
   *   of the next.
   */
  constructor(source: string, ranges: ReadonlyArray<Range>, lines: ReadonlyArray<Range>) {
    this.#source = source
    this.#ranges = ranges
    this.#lines = lines
  }

  /**
   * Take from a finding the edits that may not be made. What it says stays.
   *
   * @param finding The finding.
   * @returns The finding; the same where all of its edits may be made.
   */
  withoutForbidden(finding: Finding): Finding {
    const {fix, suggestions, ...rest} = finding
    if (!fix && !suggestions?.some(({edits}) => edits)) return finding
    const kept: Finding = rest
    if (fix && this.#allows(fix.edits)) kept.fix = fix
    if (suggestions) {
      kept.suggestions = suggestions.map((suggestion) =>
        suggestion.edits && !this.#allows(suggestion.edits) ? {message: suggestion.message} : suggestion
      )
    }
    return kept
  }

  #allows(edits: ReadonlyArray<Edit>): boolean {
    return !edits.some(
      (edit) =>
        this.#ranges.some((range) => touches(edit, range)) ||
        this.#lines.some((line) => this.#empties(edit, line))
    )
  }

  #empties(edit: Edit, line: Range): boolean {
    if (edit.text !== '') return false
    const left = this.#source.slice(line.start, edit.start) + this.#source.slice(edit.end, line.end)
    return edit.start < line.end && line.start < edit.end && left.trim() === ''
  }
}

/** Text may be put in beside a range, not into it. */
function touches(edit: Edit, range: Range): boolean {
  return edit.start === edit.end
    ? range.start < edit.start && edit.start < range.end
    : edit.start < range.end && range.start < edit.end
}
