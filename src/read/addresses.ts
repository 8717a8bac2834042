import type {Mask} from '../tree.ts'

const url = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"'`()[\]{}|\\^]+/gi
/** Stands in every link, and is quicker to look for: mostly a mark that no letter has but in one. */
const hint = /mailto:|www\./i
const beforeAt = /[\w.+%-]/
/** The longest part before the `@`. */
const longest = 64
const afterAt = /^[\w-]{1,63}(?:\.[\w-]{1,63})+/

/**
 * Find what reads as an address of the net rather than as words. The English parsers are slow on them, and no phrase
 * should be found in one.
 *
 * @param source The text.
 * @returns Links as text, and e-mail addresses, in order.
 */
export function findAddresses(source: string): Mask[] {
  const masks: Mask[] = []
  for (const match of source.includes('://') || hint.test(source) ? source.matchAll(url) : []) {
    const text = match[0].replace(/[.,;:!?*_~&]+$/, '')
    if (text.length > 7)
      masks.push({kind: 'address', start: match.index, end: match.index + text.length, content: text})
  }
  const links = masks.length
  let link = 0
  for (let at = source.indexOf('@'); at >= 0; at = source.indexOf('@', at + 1)) {
    const local = localPart(source, at)
    const host = afterAt.exec(source.slice(at + 1, at + 256))?.[0]
    if (!local || !host) continue
    const start = at - local.length
    const end = at + 1 + host.length
    while (link < links && (masks[link]?.end ?? 0) <= start) link++
    if (link < links && (masks[link]?.start ?? 0) < end) continue
    const previous = masks.at(-1)
    if (masks.length > links && previous && previous.end > start) continue
    masks.push({kind: 'address', start, end, content: source.slice(start, end)})
  }
  return masks.sort((a, b) => a.start - b.start)
}

/** What stands before an `@` and belongs to the address; an expression would try each place before it. */
function localPart(source: string, at: number): string {
  let start = at
  while (start > 0 && at - start < longest && beforeAt.test(source.charAt(start - 1))) start--
  return source.slice(start, at).replace(/^[.+%-]+/, '')
}
