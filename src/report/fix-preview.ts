import type {Finding} from '../lint/finding.ts'
import {excerpt, lineAround, reach} from './excerpt.ts'

/**
 * What a fix makes of the line that it is reported on.
 *
 * @param source The text of the file.
 * @param finding The finding.
 * @param width The columns that the line may take.
 * @returns The line with the fix made, cut to the width; empty where nothing is left of it; nothing where there is no
 *   fix, or it changes another line.
 */
export function fixPreview(source: string, finding: Finding, width: number): string | undefined {
  if (!finding.fix) return undefined
  const line = lineAround(source, finding.start, width * reach)
  let text = ''
  let at = line.start
  let changed = 0
  for (const edit of finding.fix.edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.end < line.start || edit.start > line.end || edit.end < at) continue
    text += source.slice(at, Math.max(at, edit.start))
    changed = text.length
    text += edit.text
    at = edit.end
  }
  text += source.slice(Math.min(at, line.end), line.end)
  if (text === source.slice(line.start, line.end)) return undefined
  if (text.trim() === '') return ''
  const {before, place, after} = excerpt(text, {start: changed, end: changed}, width)
  return before + place + after
}
