/** Narrower than this, texts are left to the terminal to break. */
const narrowest = 24
/** Longer lines are hard to read, however wide the terminal. */
const widest = 100

/** Latin letters and the usual signs: one column each, whatever stands beside them. Most text is nothing else. */
const plain = /^[ -~¡-¬®-˿‐-‧─-╿→✓✗✖▲●]*$/u
/** Plain text up to its last sign before something else, and what stands between two such stretches. */
const stretches = /[ -~¡-¬®-˿‐-‧]+(?=[ -~¡-¬®-˿‐-‧]|$)|[\s\S]+?(?=[ -~¡-¬®-˿‐-‧]{2}|$)/gu

const colors = /\u001b\[[\d;]*m/g

let segmenter: Intl.Segmenter | undefined
let stringWidth: ((text: string) => number) | undefined

/**
 * Get ready to measure texts with wide signs. What measures them takes longer to load than a letter to lint, so it is only
 * loaded where a text needs it.
 *
 * @param texts What is to be measured; where there is none, anything.
 */
export async function loadWidths(...texts: string[]): Promise<void> {
  if (stringWidth || (texts.length > 0 && texts.every((text) => isPlain(text)))) return
  stringWidth = (await import('string-width')).default
}

/** Whether each sign of a text takes one column; line ends and tabs are set apart from it before it is measured. */
function isPlain(text: string): boolean {
  return plain.test(text.replaceAll(/[\n\r\t]/g, ''))
}

/**
 * How many columns a text takes.
 *
 * @param text A harmless text; colours count nothing. Where it may have wide signs, `loadWidths` comes before.
 * @returns Its columns.
 */
export function columns(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(colors, '') : text
  return plain.test(bare) || !stringWidth ? bare.length : stringWidth(bare)
}

/**
 * How wide prose is set.
 *
 * @param width Columns of the terminal.
 * @param most Columns to use at most.
 * @returns Columns to use.
 */
export function textWidth(width: number, most = widest): number {
  if (Number.isNaN(width)) return 80
  return Math.floor(Math.min(most, Math.max(narrowest, width)))
}

/**
 * The columns of the widest text.
 *
 * @param texts Harmless texts.
 * @returns Columns; 0 where there is no text.
 */
export function widestOf(texts: Iterable<string>): number {
  let wide = 0
  for (const text of texts) wide = Math.max(wide, columns(text))
  return wide
}

/**
 * What a reader takes for the characters of a text: a letter with its marks, an emoji of several signs.
 *
 * @param text The text.
 * @returns Its characters, in order.
 */
export function graphemes(text: string): string[] {
  if (plain.test(text)) return text.split('')
  const parts: string[] = []
  for (const [part] of text.matchAll(stretches)) {
    // The segmenter is slow.
    if (plain.test(part)) for (const character of part) parts.push(character)
    else {
      segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
      for (const {segment} of segmenter.segment(part)) parts.push(segment)
    }
  }
  return parts
}

/**
 * Cut a text to a width.
 *
 * @param text A harmless text.
 * @param width The columns that it may take.
 * @returns The text, or its beginning and `…`.
 */
export function clip(text: string, width: number): string {
  let used = 0
  let kept = ''
  let fits = ''
  for (const part of graphemes(text)) {
    used += columns(part)
    if (used > width) return `${fits.trimEnd()}…`
    kept += part
    if (used < width) fits = kept
  }
  return kept
}

/**
 * Cut the middle out of a path, so that its first folder and its name stay.
 *
 * @param path A harmless path.
 * @param width The columns that it may take.
 * @returns The path, with `…` where something is left out.
 */
export function clipMiddle(path: string, width: number): string {
  if (columns(path) <= width) return path
  const parts = graphemes(path)
  const room = width - 1
  let head = 0
  let used = 0
  while (head < parts.length && used + columns(parts[head] ?? '') <= room / 3)
    used += columns(parts[head++] ?? '')
  let tail = parts.length
  while (tail > head && used + columns(parts[tail - 1] ?? '') <= room) used += columns(parts[--tail] ?? '')
  return `${parts.slice(0, head).join('')}…${parts.slice(tail).join('')}`
}
