import type {Edit} from '../../rules/rule.ts'
import {type Range, tagInTheWay} from '../read/template/tag.ts'
import type {Finding} from './finding.ts'

/**
 * Leave out the changes that would touch a template's tag; the note says why.
 *
 * @param finding The finding, with places in the file.
 * @param tags The tags of the file.
 * @param source The text of the file.
 * @returns The finding; itself where it changes no tag.
 */
export function keepTags(finding: Finding, tags: ReadonlyArray<Range>, source: string): Finding {
  if (tags.length === 0) return finding
  const {fix, suggestions, ...rest} = finding
  const result: Finding = {...rest}
  if (fix && touches(fix.edits, tags, source))
    result.note = rest.note ? `${rest.note} ${tagInTheWay}` : tagInTheWay
  else if (fix) result.fix = fix
  if (suggestions)
    result.suggestions = suggestions.map(({message, edits}) =>
      edits && !touches(edits, tags, source) ? {message, edits} : {message}
    )
  return result
}

function touches(edits: ReadonlyArray<Edit>, tags: ReadonlyArray<Range>, source: string): boolean {
  return edits.some((edit) =>
    tags.some((tag) => (tag.start < edit.end && edit.start < tag.end) || makesAnother(edit, tag, source))
  )
}

/** Whether a change beside a tag would make another of it: `\{{ name }}` is no tag, and `{{{ name }}}` is one of its own. */
function makesAnother({start, end, text}: Edit, tag: Range, source: string): boolean {
  if (end === tag.start) return /[\\{<$%]/.test(text.at(-1) ?? source[start - 1] ?? '')
  return start === tag.end && /[}>%]/.test(text[0] ?? source[end] ?? '')
}
