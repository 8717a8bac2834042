import {type Range, tagInTheWay} from '../read/template/tag.ts'
import type {Finding} from './finding.ts'

/**
 * Leave out the changes that would touch a template's tag; the note says why.
 *
 * @param finding The finding, with places in the file.
 * @param tags The tags of the file.
 * @returns The finding; itself where it changes no tag.
 */
export function keepTags(finding: Finding, tags: ReadonlyArray<Range>): Finding {
  if (tags.length === 0) return finding
  const {fix, suggestions, ...rest} = finding
  const result: Finding = {...rest}
  if (fix && touches(fix.edits, tags)) result.note = rest.note ? `${rest.note} ${tagInTheWay}` : tagInTheWay
  else if (fix) result.fix = fix
  if (suggestions)
    result.suggestions = suggestions.map(({message, edits}) =>
      edits && !touches(edits, tags) ? {message, edits} : {message}
    )
  return result
}

function touches(edits: ReadonlyArray<Range>, tags: ReadonlyArray<Range>): boolean {
  return edits.some(({start, end}) => tags.some((tag) => tag.start < end && start < tag.end))
}
