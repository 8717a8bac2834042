/** Characters of one byte that are printed, but for those that may mean something else where two of them stand together, or behind them. */
const printed = new Uint8Array(256).fill(1, 0x20, 0x7f)

/**
 * Make a table of the bytes that need no second look.
 *
 * @param besides Characters of one byte that are such, besides those that are printed.
 * @param except Those that are printed, and none.
 * @returns 1 for each byte that is such.
 */
export function plainBytes(besides: string, except: string): Uint8Array {
  const table = printed.slice()
  for (const character of besides) table[character.charCodeAt(0)] = 1
  for (const character of except) table[character.charCodeAt(0)] = 0
  return table
}

/**
 * Find the end of a character that is neither a control nor a mark on another one: of Latin letters, dashes, quotation marks,
 * arrows, signs and lines of boxes, which are most of what stands in reports.
 *
 * @param text Bytes, which need not be UTF-8.
 * @param at Where a character of more than one byte begins.
 * @returns Its end; 0 where it is another one, or none.
 */
export function endOfPlain(text: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [text[at], text[at + 1]]
  if (!goesOn(second)) return 0
  // U+00A0 to U+02FF.
  if (first >= 0xc2 && first <= 0xcb) return first > 0xc2 || second >= 0xa0 ? at + 2 : 0
  const third = text[at + 2] ?? 0
  if (first !== 0xe2 || !goesOn(third)) return 0
  // U+2010 to U+2027, and U+2100 to U+27FF.
  const isPlain = second === 0x80 ? third >= 0x90 && third <= 0xa7 : second >= 0x84 && second <= 0x9f
  return isPlain ? at + 3 : 0
}

function goesOn(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}
