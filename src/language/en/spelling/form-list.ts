/** How many words a line of packed forms holds at most. */
const perLine = 16
/** Characters that say how much of the word before is kept: none of them stands in a word. */
const first = '0'.charCodeAt(0)
const last = first + 16
const keeps = new RegExp(`[${String.fromCharCode(first)}-${String.fromCharCode(last)}]`)

/**
 * Pack words, so that they are small and any one is found without unpacking the others: in lines of sixteen, the first whole,
 * each other as how much it shares with the one before and the rest. `abide`, `abided` and `ability` are `abide5d3lity`.
 *
 * @param words Words of the letters A to Z, in any case.
 * @returns The text.
 */
export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort()
  return sorted
    .map((word, index) => {
      if (index % perLine === 0) return index === 0 ? word : `\n${word}`
      const before = sorted[index - 1] ?? ''
      let shared = 0
      while (shared < last - first && shared < word.length && word[shared] === before[shared]) shared++
      return String.fromCharCode(first + shared) + word.slice(shared)
    })
    .join('')
}

/** Words that were packed. */
export class WordList {
  readonly #lines: string[]

  /** @param text What `packWords` gave. */
  constructor(text: string) {
    this.#lines = text.split('\n')
  }

  /**
   * Whether the list has a word, in this case.
   *
   * @param word The word, of the letters A to Z.
   */
  has(word: string): boolean {
    // Behind the first word of a line stands nothing, or a digit or mark, which sorts before any letter.
    const beyond = `${word}A`
    let low = 0
    let high = this.#lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle] ?? '') < beyond) low = middle + 1
      else high = middle
    }
    const line = this.#lines[low - 1]
    if (line === undefined) return false
    for (const candidate of unpackLine(line)) if (candidate === word) return true
    return false
  }

  /** All words, in order. */
  *[Symbol.iterator](): Generator<string> {
    for (const line of this.#lines) yield* unpackLine(line)
  }
}

/** The words of a line. */
function* unpackLine(line: string): Generator<string> {
  let end = line.search(keeps)
  let word = end < 0 ? line : line.slice(0, end)
  if (word !== '') yield word
  while (end >= 0) {
    const shared = line.charCodeAt(end) - first
    const from = end + 1
    end = from
    while (end < line.length && line.charCodeAt(end) > last) end++
    word = word.slice(0, shared) + line.slice(from, end)
    yield word
    if (end === line.length) return
  }
}
