import type {Block} from './block.ts'
import {pairTags} from './template/pairs.ts'
import type {Range, TemplateTag} from './template/tag.ts'

const subject =
  /^(?:(?:e?mail|message|html|text|plain)[_-]?)?(?:subject|title|preheader|preview)(?:[_-]?(?:line|text))?$/i
/** No subject is longer, in characters with its tags. */
const longest = 500

/**
 * Find what a template defines for the inbox: `{% block subject %}…{% endblock %}`, `{{define "subject"}}…{{end}}`.
 *
 * @param tags The tags of the template, in order.
 * @returns Where the texts stand in the file.
 */
export function findSubjectBlocks(tags: ReadonlyArray<TemplateTag>): Range[] {
  if (!tags.some(isSubject)) return []
  const ranges: Range[] = []
  for (const [open, close] of pairTags(tags)) {
    if (isSubject(open) && close.start - open.end <= longest) ranges.push({start: open.end, end: close.start})
  }
  return ranges
}

function isSubject({role}: TemplateTag): boolean {
  return (
    role?.type === 'open' &&
    (role.how === 'block' || role.how === 'define') &&
    role.name !== undefined &&
    subject.test(role.name)
  )
}

/**
 * Say of blocks that stand there that they are header, and take those apart that only begin there.
 *
 * @param blocks The blocks of the letter.
 * @param ranges Where such texts stand in the file.
 * @param placeOf Where a character of the text that the blocks stand in starts in the file.
 * @returns The blocks.
 */
export function placeSubjects(
  blocks: Block[],
  ranges: ReadonlyArray<Range>,
  placeOf: (index: number) => number
): Block[] {
  if (ranges.length === 0) return blocks
  return blocks.flatMap((block) => {
    const {text, map} = block
    const first = text.length - text.trimStart().length
    const placeAt = (index: number): number => placeOf(map.start(index))
    const range = ranges.find(({start, end}) => placeAt(first) >= start && placeAt(first) < end)
    if (!range) return [block]
    let until = first
    while (until < text.length && placeAt(until) < range.end) until++
    const own: Block = {...block, text: text.slice(0, until), map: map.slice(0, until), place: 'header'}
    if (!text.slice(until).trim()) return [own]
    return [own, {...block, text: text.slice(until), map: map.slice(until, text.length)}]
  })
}
