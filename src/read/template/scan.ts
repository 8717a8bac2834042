import type {Mask} from '../../tree.ts'
import type {Tag} from './tags.ts'

const maxLine = 500

/**
 * Find the tags of a text.
 *
 * @param source The text.
 * @param tags The forms to look for; where two open alike, the first that fits counts.
 * @returns The tags in order; they never overlap.
 */
export function scanTags(source: string, tags: ReadonlyArray<Tag>): Mask[] {
  const openers = [...new Set(tags.map((tag) => tag.open))].sort((a, b) => b.length - a.length)
  const opener = new RegExp(
    openers.map((open) => open.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'g'
  )
  const masks: Mask[] = []
  // Closing marks that are known not to come any more: without them an unclosed tag would cost a search each.
  const gone = new Set<string>()
  for (let match = opener.exec(source); match; match = opener.exec(source)) {
    const start = match.index
    const mask = read(start)
    if (mask) masks.push(mask)
    opener.lastIndex = mask ? mask.end : start + 1
  }
  return masks

  function read(start: number): Mask | undefined {
    for (const tag of tags) {
      if (!source.startsWith(tag.open, start)) continue
      const from = start + tag.open.length
      const close = closing(tag, from)
      if (close < 0) continue
      const raw = source.slice(from, close)
      const content = raw.trim()
      const kind = content === '' ? undefined : tag.kind(content, raw)
      if (kind) return {kind, start, end: close + tag.close.length, content}
    }
    return undefined
  }

  function closing(tag: Tag, from: number): number {
    if (gone.has(tag.close)) return -1
    if (tag.line) {
      const line = source.slice(from, from + maxLine)
      const end = line.indexOf('\n')
      const close = (end < 0 ? line : line.slice(0, end)).indexOf(tag.close)
      return close < 0 ? -1 : from + close
    }
    const plain = source.indexOf(tag.close, from)
    if (plain < 0) gone.add(tag.close)
    if (plain < 0 || !tag.quotes || !/["'`]/.test(source.slice(from, plain))) return plain
    const quoted = outsideQuotes(tag.close, from, plain)
    return quoted < 0 ? plain : quoted
  }

  /** The closing mark outside quotes; a quote that is not closed soon is an apostrophe. */
  function outsideQuotes(close: string, from: number, plain: number): number {
    const last = Math.min(source.length, plain + maxLine)
    let quote = ''
    for (let index = from; index < last; index++) {
      const character = source[index] ?? ''
      if (quote) {
        if (character === '\\') index++
        else if (character === quote) quote = ''
      } else if (source.startsWith(close, index)) return index
      else if (character === '"' || character === "'" || character === '`') quote = character
    }
    return -1
  }
}
