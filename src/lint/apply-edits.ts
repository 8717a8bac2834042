import type {Edit} from '../../rules/rule.ts'

/**
 * Apply edits to a text.
 *
 * @param text The text.
 * @param edits The edits; of two that overlap, the later is left out.
 * @returns The changed text.
 */
export function applyEdits(text: string, edits: ReadonlyArray<Edit>): string {
  let result = ''
  let from = 0
  for (const {start, end, text: replacement} of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end
  )) {
    if (start < from) continue
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
