import type {Automaton, Numbers} from './automaton.ts'

/** Tells which words are in which classes of an automaton. */
export class WordClasses {
  /** The symbol of the first class, and of the first shape. */
  readonly classStart: number
  readonly shapeStart: number
  /** Where each word's classes begin in the list beside it, in which they stand as symbols, in order. */
  readonly first: Numbers
  readonly symbols: Numbers
  readonly #fillers: Uint8Array

  constructor({numbers: {firstLetter, shapeStart, firstClass, classSymbol, filler}}: Automaton) {
    this.classStart = firstLetter.length - 1
    this.shapeStart = shapeStart[0] ?? this.classStart
    this.first = typed(firstClass)
    this.symbols = typed(classSymbol)
    this.#fillers = new Uint8Array(this.classStart)
    for (let index = 0; index < filler.length; index++) this.#fillers[filler[index] ?? 0] = 1
  }

  /** @returns Whether a word may stand between any two words of a pattern. */
  isFiller(word: number): boolean {
    return this.#fillers[word] === 1
  }

  /** Mark all symbols of a token: its word, the classes of it, and its shapes. */
  mark(word: number, shape: number, marks: Int32Array, value: number): void {
    if (word >= 0) {
      marks[word] = value
      const end = this.first[word + 1] ?? 0
      for (let index = this.first[word] ?? 0; index < end; index++) marks[this.symbols[index] ?? 0] = value
    }
    for (let index = 0, left = shape; left !== 0; index++, left >>= 1) {
      if (left & 1) marks[this.shapeStart + index] = value
    }
  }
}

/** @returns Numbers in an array of their own, as small as they fit in; or as they are where they already stand in one. */
export function typed(numbers: ArrayLike<number>): Numbers {
  if (numbers instanceof Uint16Array || numbers instanceof Int32Array) return numbers
  const wide = Int32Array.from(numbers)
  return wide.every((number) => number >= 0 && number <= 0xffff) ? Uint16Array.from(wide) : wide
}
