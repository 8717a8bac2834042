import {isUtf8} from 'node:buffer'
import {endOfPlain, plainBytes} from './plain-bytes.ts'
import {areHarmless} from './safe-text.ts'

const inRows = plainBytes('\n', ':#')
const [colon, hash, escapeSign, bracket, semicolon, letterM] = [0x3a, 0x23, 0x1b, 0x5b, 0x3b, 0x6d]

/**
 * Whether rows are harmless for a terminal and a build server: what `areHarmless` says of the text that bytes are.
 *
 * @param bytes The bytes; what is no UTF-8 is not harmless.
 * @param color Whether colours are expected in them.
 * @returns Whether they are.
 */
export function areHarmlessBytes(bytes: Uint8Array, color: boolean): boolean {
  if (arePlain(bytes, color)) return true
  const {buffer, byteOffset, length} = bytes
  return isUtf8(bytes) && areHarmless(Buffer.from(buffer, byteOffset, length).toString(), color)
}

/** Whether they are harmless and it is quick to tell, which it is for most. */
function arePlain(text: Uint8Array, color: boolean): boolean {
  let at = 0
  for (;;) {
    while (inRows[text[at] ?? 0] === 1) at++
    if (at >= text.length) return true
    const byte = text[at] ?? 0
    // Two colons or number signs may begin a command.
    if (byte === colon || byte === hash) at = text[at + 1] === byte ? 0 : at + 1
    else if (byte === escapeSign && color) at = endOfColour(text, at + 1)
    else at = byte < 0x80 ? 0 : endOfPlain(text, at)
    if (at === 0) return false
  }
}

function endOfColour(text: Uint8Array, from: number): number {
  if (text[from] !== bracket) return 0
  let at = from + 1
  while (isDigit(text[at] ?? 0) || text[at] === semicolon) at++
  return text[at] === letterM ? at + 1 : 0
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
