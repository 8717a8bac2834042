import type {Mask} from '../tree.ts'
import type {Span} from './model.ts'
import {firstAfter} from './words.ts'

/**
 * A range of the text with something else for its tags and forms, of the same length.
 *
 * @param span The range.
 * @param source The text of the file.
 * @param masks The masks, in order.
 * @param standIn Gives what stands for a tag of so many characters.
 * @returns The text.
 */
export function replaceTags(
  {start, end}: Span,
  source: string,
  masks: ReadonlyArray<Mask>,
  standIn: (length: number) => string
): string {
  let text = ''
  let from = start
  for (let index = firstAfter(masks, start); index < masks.length; index++) {
    const mask = masks[index]
    if (!mask || mask.start >= end) break
    if (mask.kind !== 'output' && mask.kind !== 'slot') continue
    const at = Math.max(from, mask.start)
    const to = Math.min(mask.end, end)
    text += source.slice(from, at) + standIn(to - at)
    from = to
  }
  return text + source.slice(from, end)
}
