/**
 * The same text as V8 keeps the names of properties: two of them are told apart by where they stand in memory, without a look
 * at their letters. For the few texts that are compared a million times.
 *
 * @param text A text.
 * @returns The same text.
 */
export function interned(text: string): string {
  return Object.keys({[text]: true})[0] ?? text
}
