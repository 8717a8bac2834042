import type {Automaton} from './automaton.ts'

/** Tells which words are in which classes of an automaton. */
export class WordClasses {
  /** The symbol of the first class, and of the first shape. */
  readonly classStart: number
  readonly shapeStart: number
  /** A row of bits a word, a bit a class. */
  readonly #bits: Int32Array
  readonly #stride: number
  readonly #fillers: Uint8Array
  readonly #classesOf: Array<Int32Array | undefined>

  constructor({words, numbers: {firstMember, member, filler}}: Automaton) {
    const classes = firstMember.length - 1
    this.classStart = words.length
    this.shapeStart = words.length + classes
    this.#stride = (classes + 31) >> 5
    this.#bits = new Int32Array(words.length * this.#stride)
    for (let id = 0; id < classes; id++) {
      const column = id >> 5
      const bit = 1 << (id & 31)
      for (let index = firstMember[id] ?? 0; index < (firstMember[id + 1] ?? 0); index++) {
        const cell = (member[index] ?? 0) * this.#stride + column
        this.#bits[cell] = (this.#bits[cell] ?? 0) | bit
      }
    }
    this.#fillers = new Uint8Array(words.length)
    for (let index = 0; index < filler.length; index++) this.#fillers[filler[index] ?? 0] = 1
    this.#classesOf = new Array(words.length)
  }

  /** @returns Whether a word may stand between any two words of a pattern. */
  isFiller(word: number): boolean {
    return this.#fillers[word] === 1
  }

  /** @returns The classes of a word, as symbols. */
  of(word: number): Int32Array {
    let symbols = this.#classesOf[word]
    if (!symbols) {
      const found: number[] = []
      for (let index = 0; index < this.#stride; index++) {
        for (let bits = this.#bits[word * this.#stride + index] ?? 0; bits !== 0; bits &= bits - 1) {
          found.push(this.classStart + index * 32 + (31 - Math.clz32(bits & -bits)))
        }
      }
      symbols = Int32Array.from(found)
      this.#classesOf[word] = symbols
    }
    return symbols
  }

  /** @returns Whether a token has a symbol: its word, a class of it, or a shape. */
  fits(symbol: number, word: number, flags: number): boolean {
    if (symbol < this.classStart) return symbol === word
    if (symbol >= this.shapeStart) return (flags & (1 << (symbol - this.shapeStart))) !== 0
    const id = symbol - this.classStart
    return word >= 0 && ((this.#bits[word * this.#stride + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0
  }
}
