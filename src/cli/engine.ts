/** What runs the program, where it can be told how much there is to do; `bin/engine.js` gives it. */
export interface Engine {
  /**
   * Begin to lint a letter.
   *
   * @param isOneOfFew Whether it is one of a few, which are short.
   */
  lint(isOneOfFew: boolean): void
  /**
   * Have memory tidied on demand from now on.
   *
   * @returns Tidies it; missing where the engine cannot be asked to.
   */
  tidying(): (() => void) | undefined
}

/** So many letters, and characters of letters, are linted sooner by code that is not optimised. */
const few = {letters: 8, characters: 16_000}

let engine: Engine | undefined
let count = (): number => Number.POSITIVE_INFINITY
let begun = 0

/**
 * Say what runs the program.
 *
 * @param running The engine; missing where it is not ours to tell.
 */
export function useEngine(running: Engine | undefined): void {
  engine = running
}

/**
 * Say how many letters there will be.
 *
 * @param letters Gives how many there are, as far as that is known.
 */
export function expectLetters(letters: () => number): void {
  count = letters
}

/**
 * Tell the engine of a letter that is to be linted next.
 *
 * @param length Gives its length in characters; asked only where that matters.
 */
export function tellEngine(length: () => number): void {
  if (!engine || begun > few.characters) return
  begun = count() > few.letters ? Number.POSITIVE_INFINITY : begun + length()
  engine.lint(begun <= few.characters)
}

/** @returns What tidies memory on demand; missing where nothing does. */
export function engineTidying(): (() => void) | undefined {
  return engine?.tidying()
}
