/** So many bytes are asked for at once: enough for the lists of about fifteen letters. */
const size = 1 << 18
/** A larger list gets memory of its own, so that little is left over. */
const largest = size >> 3

let slab: ArrayBuffer | undefined
let used = 0

/** A piece of memory that nobody else uses. */
export interface Piece {
  buffer: ArrayBuffer
  /** Where it begins in it, in bytes: a multiple of eight. */
  offset: number
}

/**
 * Take memory for lists of numbers. Each letter needs a few, and to ask the system for each takes longer than to fill it.
 *
 * @param bytes How much.
 * @returns Memory that is filled with zeros; what it is cut from is let go when all that was cut from it is.
 */
export function takePiece(bytes: number): Piece {
  if (bytes > largest) return {buffer: new ArrayBuffer(bytes), offset: 0}
  if (!slab || used + bytes > size) {
    slab = new ArrayBuffer(size)
    used = 0
  }
  const offset = used
  used += (bytes + 7) & ~7
  return {buffer: slab, offset}
}
