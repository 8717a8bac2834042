/**
 * Features are what a sign can be: a word (`offer`), two words side by side (`instead of`), a phrase list found in the
 * sentence (`=alternative.offer`), in the one before it (`<refusal.cannot`) or after it (`>goodwill.hope`), or a form. They are
 * known by 32-bit keys, so that weighing a sentence makes no text.
 */

/** The word of a number, and of a template variable. */
export const numberWord = '#'
export const variableWord = '{}'

/** Forms of a sentence. */
export const forms = {
  first: '<',
  last: '>',
  short: '=short',
  postscript: '=postscript',
  close: '=close',
  item: '=item'
} as const

/** A sentence of fewer words is short. */
export const shortest = 6

/**
 * @param text A feature of one part: a word's stem, or a mark and a name.
 * @returns Its key; never 0.
 */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return finish(hash)
}

/**
 * @param first Key of a word.
 * @param second Key of the word after it.
 * @returns The key of both side by side; never 0.
 */
export function keyOfPair(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) + second)
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  mixed ^= mixed >>> 16
  return mixed === 0 ? 1 : mixed
}
