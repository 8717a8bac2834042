import type {Range, TemplateTag} from './tag.ts'

/**
 * The tags that stand in no range that is left out.
 *
 * @param tags The tags, in order.
 * @param ranges The ranges, in order.
 * @returns The other tags.
 */
export function outside(tags: ReadonlyArray<TemplateTag>, ranges: ReadonlyArray<Range>): TemplateTag[] {
  let index = 0
  return tags.filter((tag) => {
    while (index < ranges.length && (ranges[index]?.end ?? 0) <= tag.start) index++
    const range = ranges[index]
    return !range || tag.start < range.start || tag.end > range.end
  })
}
