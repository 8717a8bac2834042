/**
 * Whether a text holds one of some pieces. To look for one rare mark is as quick as to read past it, so this is asked before
 * an expression.
 *
 * @param text The text.
 * @param pieces The pieces.
 * @returns Whether one of them stands in it.
 */
export function holdsAny(text: string, pieces: ReadonlyArray<string>): boolean {
  for (let index = 0; index < pieces.length; index++) if (text.includes(pieces[index] ?? '')) return true
  return false
}
