const wrapped = /[\r\n\t\u00a0\u2009\u202f]| {2}/
const gap = /\s+/g
const breaks = /[\r\n\t\u00a0\u2009\u202f]/g

/**
 * A sentence in one line, whatever the width at which its letter is wrapped: expressions ask for words with a space between them.
 *
 * @param text The sentence as it stands in the file.
 * @returns Its words with one space between them; places in it are not those of the file.
 */
export function inLine(text: string): string {
  return wrapped.test(text) ? text.replaceAll(gap, ' ') : text
}

/**
 * A sentence whose line breaks are spaces, so that each place in it is the same as in the file.
 *
 * @param text The sentence as it stands in the file.
 * @returns A text of the same length.
 */
export function withoutBreaks(text: string): string {
  return wrapped.test(text) ? text.replaceAll(breaks, ' ') : text
}
