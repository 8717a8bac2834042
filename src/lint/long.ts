/** So many UTF-16 code units are a long letter: a hundred pages. */
const long = 200_000

/** @returns Whether a letter is so long that the memory which it takes matters. */
export function isLong(text: string): boolean {
  return text.length >= long
}
