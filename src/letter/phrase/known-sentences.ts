/** A sentence as the matcher sees it, with the patterns that were found in it: pattern, first token, token after the last. */
interface Known {
  tokens: Int32Array
  found: Int32Array
}

/** There is room for so many sentences, a power of two; none is kept that is longer than this. */
const room = 8192
const longest = 80

/**
 * What was found in sentences. Letters share their stock sentences, and a letter is read again where a change to it is tried: a
 * quarter of the sentences of letters by many hands have been seen before, and four in five of those of templates. Each has one
 * place, where a newer one takes that of an older.
 */
export class KnownSentences {
  readonly #hashes = new Int32Array(room)
  readonly #held = new Array<Known | undefined>(room)
  readonly #tokens = new Int32Array(longest)
  #hash = 0
  #count = 0

  /**
   * Look a sentence up.
   *
   * @param word The symbols of its words.
   * @param flags The bits of its tokens.
   * @param count How many tokens it has.
   * @returns What was found in it; nothing where it is not known.
   */
  find(word: Int32Array, flags: Int32Array, count: number): Int32Array | undefined {
    this.#count = count
    if (count > longest) return undefined
    const tokens = this.#tokens
    let hash = count
    for (let token = 0; token < count; token++) {
      const both = (((word[token] ?? -1) + 1) << 8) | (flags[token] ?? 0)
      tokens[token] = both
      hash = Math.imul(hash ^ both, 0x01000193)
      hash ^= hash >>> 15
    }
    this.#hash = hash
    const place = hash & (room - 1)
    if (this.#hashes[place] !== hash) return undefined
    const known = this.#held[place]
    if (!known || known.tokens.length !== count) return undefined
    for (let token = 0; token < count; token++) if (known.tokens[token] !== tokens[token]) return undefined
    return known.found
  }

  /**
   * Keep what was found in the sentence that was looked up last.
   *
   * @param found Of each hit, its pattern, its first token, and the token after its last.
   */
  keep(found: Int32Array): void {
    if (this.#count > longest) return
    const place = this.#hash & (room - 1)
    this.#hashes[place] = this.#hash
    this.#held[place] = {tokens: this.#tokens.slice(0, this.#count), found}
  }
}
