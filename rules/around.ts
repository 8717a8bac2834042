import type {Span} from '../src/letter/model.ts'

/** Marks that can stand around words, and go with them. */
const emphasis = /(?:\*{1,3}|_{1,3}|~~)$/

/** What makes a block of its own where a line of Markdown begins with it. */
const blockMark =
  /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r|\n|$)|#{1,6}[ \t]|[>|]|<[!?/A-Za-z]|```|~~~|[=-]+[ \t]*(?:\r|\n|$))/

/**
 * A range with the emphasis or brackets that stand directly around it and hold nothing else.
 *
 * @param source The text of the file.
 * @param span The range.
 * @returns The range with them; the same where there are none.
 */
export function withEmphasis(source: string, {start, end}: Span): Span {
  for (;;) {
    const before = source.slice(Math.max(0, start - 200), start)
    const mark = emphasis.exec(before)?.[0]
    if (mark && source.startsWith(mark, end)) {
      start -= mark.length
      end += mark.length
    } else if (before.endsWith('(') && source[end] === ')') {
      start--
      end++
    } else return {start, end}
  }
}

/**
 * Whether a quotation mark, a bracket or a tag stands directly beside a range: deleting the range would leave it alone.
 *
 * @param source The text of the file.
 * @param span The range.
 * @returns Whether one does.
 */
export function isHeld(source: string, {start, end}: Span): boolean {
  return (
    /["“‘'([{<}>%]$/.test(source.slice(Math.max(0, start - 1), start)) ||
    /^["”’')\]}>{<%]/.test(source.slice(end, end + 1))
  )
}

/**
 * Whether a line that begins with a text is more than a line of a paragraph: an item, a heading, a rule.
 *
 * @param text The text.
 * @returns Whether it is.
 */
export function opensBlock(text: string): boolean {
  return blockMark.test(text)
}

/**
 * A letter as the first of a sentence.
 *
 * @param text The text from that letter on.
 * @returns The letter, large; as it is where the word has a form of its own, such as `iPhone`.
 */
export function capital(text: string): string {
  const letter = /^\p{L}/u.exec(text)?.[0] ?? ''
  const upper = letter.toUpperCase()
  return upper.length === letter.length && !/^\p{Ll}+\p{Lu}/u.test(text) ? upper : letter
}
