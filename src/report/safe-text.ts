/** Controls of terminals and of text direction, separators of lines, halves of surrogate pairs, towers of combining marks. */
const harmful = (): RegExp =>
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|\p{M}{9,}/gu

/** Most texts: quick to tell. */
const harmless = /^[ -~¡-¬®-˿‐-‧]*$/

/** Line breaks and tabs, which prose can do without. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** More marks than any script stacks on a letter would be drawn over the rows above. */
const highestTower = 8

/**
 * Make a text harmless for a terminal: what would control it is shown instead. The result is one row.
 *
 * @param text A text from a letter, or a file's name.
 * @returns The same, where `␛` stands for an escape and `<U+202E>` for a change of direction.
 */
export function safeText(text: string): string {
  return harmless.test(text) ? text : text.replace(harmful(), show)
}

/**
 * The same for prose, where a line break means no more than a space.
 *
 * @param text A text that is wrapped anew.
 * @returns One row, harmless.
 */
export function safeProse(text: string): string {
  return safeText(text.replace(breaks, ' '))
}

/** The same without the line break. */
const harmfulInRows = (): RegExp =>
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|\p{M}{9,}/u
const colours = /\u001b\[[\d;]*m/g

/**
 * Whether rows are harmless for a terminal and a build server, as those are that the functions here make.
 *
 * @param rows The rows.
 * @param color Whether colours are expected in them.
 * @returns Whether they are.
 */
export function areHarmless(rows: string, color: boolean): boolean {
  return !harmfulInRows().test(color ? rows.replace(colours, '') : rows) && withoutCommands(rows) === rows
}

/**
 * Take the power from commands to a build server, which reads them in what a program prints: `::name::` at the start of
 * a row, `##[name]` and `##teamcity[…]` anywhere. No row changes its width.
 *
 * @param output All that is printed.
 * @returns The same, with look-alikes in the commands.
 */
export function withoutCommands(output: string): string {
  return output.replace(/^((?:\u001b\[[\d;]*m|[^\S\n])*):(?=:)/gm, '$1∶').replace(/#(?=#[a-z]*\[)/gi, '♯')
}

function show(part: string): string {
  const code = part.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (part.length > highestTower) return [...part].slice(0, highestTower).join('')
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
