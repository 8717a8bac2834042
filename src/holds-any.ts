/** Shorter texts are looked through as soon as this is known of them. */
const short = 256

/** Which characters of ASCII stand in the text that was asked about last: many pieces are looked for in each letter. */
let known = ''
const stands = new Uint8Array(128)

/**
 * Whether a text holds one of some pieces. To look for one rare mark is as quick as to read past it, so this is asked before
 * an expression.
 *
 * @param text The text.
 * @param pieces The pieces.
 * @returns Whether one of them stands in it.
 */
export function holdsAny(text: string, pieces: ReadonlyArray<string>): boolean {
  const isLong = text.length > short
  if (isLong && text !== known) learn(text)
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? ''
    if ((!isLong || mayHold(piece)) && text.includes(piece)) return true
  }
  return false
}

function learn(text: string): void {
  known = text
  stands.fill(0)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) stands[code] = 1
  }
}

/** Whether all characters of a piece stand in the text. */
function mayHold(piece: string): boolean {
  for (let index = 0; index < piece.length; index++) {
    const code = piece.charCodeAt(index)
    if (code < 128 && stands[code] === 0) return false
  }
  return true
}
