import type {Mask} from '../../tree.ts'
import type {Range} from './tag.ts'

/**
 * Put stand-ins over ranges of a text, so that the readers and the English parser meet words instead of marks. Length
 * and line ends stay, so every offset stays.
 *
 * @param source The text.
 * @param masks The ranges, in order, not overlapping.
 * @param blank What stands in for a character of what prints nothing. Default: a space that Markdown does not count as
 *   indentation, so that a tag at the start of a line makes no code of the rest; to HTML it is no space.
 * @returns The text with each range that prints something as one word (`Xxxx`), and each other as blank.
 */
export function maskText(source: string, masks: ReadonlyArray<Mask>, blank = wide): string {
  if (masks.length === 0) return source
  const pieces: string[] = []
  let from = 0
  for (const mask of masks) {
    pieces.push(source.slice(from, mask.start), standIn(source, mask, blank))
    from = mask.end
  }
  pieces.push(source.slice(from))
  const masked = pieces.join('')
  // A line of nothing but tags leaves an empty line.
  return !masked.includes(wide) ? masked : masked.replace(onlyBlank, (line) => ' '.repeat(line.length))
}

/**
 * Blank ranges of a text. Length and line ends stay.
 *
 * @param source The text.
 * @param ranges The ranges, in order, not overlapping.
 * @returns The text with spaces in their place.
 */
export function blankRanges(source: string, ranges: ReadonlyArray<Range>): string {
  if (ranges.length === 0) return source
  const pieces: string[] = []
  let from = 0
  for (const {start, end} of ranges) {
    if (start < from) continue
    pieces.push(source.slice(from, start), source.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  pieces.push(source.slice(from))
  return pieces.join('')
}

const wide = '\u2003'
const onlyBlank = /^[ \t]*\u2003[ \t\u2003]*$/gm

function standIn(source: string, {kind, start, end}: Mask, blank: string): string {
  // An address that is still to be put in has no length.
  if (start === end) return ''
  if (kind === 'output' || kind === 'slot' || kind === 'address' || kind === 'code')
    return `X${source.slice(start + 1, end).replace(/[^\r\n]/g, 'x')}`
  return source.slice(start, end).replace(/[^\r\n]/g, blank)
}
