/** So many words are kept: a bound for hostile input, letters of a lifetime have fewer. */
const most = 100_000

/** Keeps what is known of words, and finds it by their place in a text, without taking the word out. */
export class WordTable<Value> {
  readonly #make: (word: string) => Value
  /** Indexes of entries from 1 by hash, 0 where it is free; a power of two of them. */
  #slots = new Int32Array(4096)
  #words: string[] = []
  #values: Value[] = []

  /** @param make Finds out what is to be known of a word that is met the first time. */
  constructor(make: (word: string) => Value) {
    this.#make = make
  }

  /**
   * @param text A text.
   * @param from Where a word begins in it.
   * @param to Where it ends.
   * @returns What is known of the word.
   */
  get(text: string, from: number, to: number): Value {
    const mask = this.#slots.length - 1
    let slot = hashOf(text, from, to) & mask
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      const value = this.#values[entry - 1]
      if (value !== undefined && isSame(this.#words[entry - 1] ?? '', text, from, to)) return value
      slot = (slot + 1) & mask
    }
    return this.#add(text.slice(from, to), slot)
  }

  #add(word: string, slot: number): Value {
    const value = this.#make(word)
    if (this.#words.length >= most) {
      this.#words = []
      this.#values = []
      this.#slots = new Int32Array(4096)
      return value
    }
    this.#values.push(value)
    this.#slots[slot] = this.#words.push(word)
    if (this.#words.length * 2 > this.#slots.length) this.#grow()
    return value
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    this.#words.forEach((word, index) => {
      let slot = hashOf(word, 0, word.length) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = index + 1
    })
    this.#slots = slots
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false
  }
  return true
}
