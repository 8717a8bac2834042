import type {TemplateTag} from './tag.ts'

/**
 * Find the closing tag of each tag that opens a block. What is never closed has none.
 *
 * @param tags The tags, in order.
 * @returns The closing tag by its opening one.
 */
export function pairTags(tags: ReadonlyArray<TemplateTag>): ReadonlyMap<TemplateTag, TemplateTag> {
  const pairs = new Map<TemplateTag, TemplateTag>()
  const stack: Array<{tag: TemplateTag; block: string}> = []
  const counts = new Map<string, number>()
  for (const tag of tags) {
    const {role, family} = tag
    if (role?.type === 'open') {
      stack.push({tag, block: role.block})
      count(family, role.block, 1)
    } else if (role?.type === 'close' && (counts.get(`${family} ${role.block ?? ''}`) ?? 0) > 0) {
      for (let open = stack.pop(); open; open = stack.pop()) {
        count(open.tag.family, open.block, -1)
        if (open.tag.family !== family || (role.block && open.block !== role.block)) continue
        pairs.set(open.tag, tag)
        break
      }
    }
  }
  return pairs

  function count(family: string, block: string, by: number): void {
    for (const key of [`${family} ${block}`, `${family} `]) counts.set(key, (counts.get(key) ?? 0) + by)
  }
}
