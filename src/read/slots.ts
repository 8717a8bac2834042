import type {Mask} from '../tree.ts'
import {isHtmlElement} from './html-elements.ts'

/** Tells whether bracketed text is a form to fill in; that is knowledge of a language. */
export type SlotTest = (content: string) => boolean

const bracketed =
  /\[([^[\]\n]{1,160})\]|<(\p{L}[^<>\n]{0,80})>|\{([^{}\n]{1,80})\}|(?<![\w.])[xX]{4,}(?!\w)|_{4,}/gu

/**
 * Find what somebody forgot to fill in: `[Name]`, `<surname>`, `{brief description}`, `XXXX`, `____`. To Markdown and
 * HTML some of these are markup, and would vanish.
 *
 * @param source The text.
 * @param isSlot Tells a form from bracketed text that is filled in.
 * @returns The forms, in order.
 */
export function findSlots(source: string, isSlot: SlotTest): Mask[] {
  const masks: Mask[] = []
  for (const match of source.matchAll(bracketed)) {
    const [text, square, angle, curly] = match
    const start = match.index
    const end = start + text.length
    if (square !== undefined && !isSquareSlot(square, start, end)) continue
    if (angle !== undefined && !isAngleSlot(angle)) continue
    if (curly !== undefined && !isSlot(curly)) continue
    masks.push({kind: 'slot', start, end, content: square ?? angle ?? curly ?? text})
  }
  return masks

  function isSquareSlot(content: string, start: number, end: number): boolean {
    // A link, a footnote, an image, a definition, a task.
    if (
      /^[([]|^:[ \t]*(https?:|\/|#|<)/.test(source.slice(end, end + 12)) ||
      source[start - 1] === '!' ||
      /^[\^ xX]$|^\^/.test(content)
    )
      return false
    if (source[start - 1] === ']' && source[start - 2] !== ' ') return false
    // A tag in front of a subject or a heading: `Subject: [Firebase] …`.
    const line = source.slice(source.lastIndexOf('\n', start) + 1, start)
    if (/^(#+|subject:|re:|fwd?:)\s*$/i.test(line.trim()) && !/\s/.test(content.trim())) return false
    return isSlot(content)
  }

  function isAngleSlot(content: string): boolean {
    const name = /^[^\s/]+/.exec(content)?.[0] ?? ''
    return !(/[:@="]/.test(content) || content.endsWith('/') || isHtmlElement(name))
  }
}
