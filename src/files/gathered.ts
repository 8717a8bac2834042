/** So many bytes wait until they are written. */
const enough = 1 << 16
/** Texts that are shorter are quicker written character by character. */
const short = 8

/** Gathers texts and bytes, and writes many of them at once: a system call for each would cost more than the piece itself. */
export class Gathered {
  readonly #write: (bytes: Uint8Array) => void
  #space: Buffer | undefined
  #length = 0

  /** @param write Writes bytes, all of them before it returns: what stands behind them in memory changes afterwards. */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write
  }

  /**
   * Add a piece behind the others.
   *
   * @param piece A text, which is written as UTF-8, or bytes.
   */
  add(piece: string | Uint8Array): void {
    // A code unit of UTF-16 takes three bytes at most.
    const most = typeof piece === 'string' ? piece.length * 3 : piece.length
    if (most > enough - this.#length) this.flush()
    if (most > enough) {
      this.#write(typeof piece === 'string' ? Buffer.from(piece) : piece)
      return
    }
    this.#space ??= Buffer.allocUnsafeSlow(enough)
    if (typeof piece !== 'string') {
      this.#space.set(piece, this.#length)
      this.#length += piece.length
    } else if (piece.length < short && isAscii(piece)) {
      for (let index = 0; index < piece.length; index++) this.#space[this.#length++] = piece.charCodeAt(index)
    } else this.#length += this.#space.write(piece, this.#length)
  }

  /** Write what waits. Where that fails, it waits no more. */
  flush(): void {
    const length = this.#length
    if (length === 0 || !this.#space) return
    this.#length = 0
    this.#write(this.#space.subarray(0, length))
  }

  /** Throw away what waits. */
  discard(): void {
    this.#length = 0
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}
