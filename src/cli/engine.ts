/** What runs the program, where it can be told how much there is to do; `bin/engine.js` gives it. */
export interface Engine {
  /**
   * Begin to lint a letter.
   *
   * @param isOneOfFew Whether there were few before it.
   */
  lint(isOneOfFew: boolean): void
}

/** So many characters of letters are linted sooner by code that is not optimised: about eight letters. */
const few = 16_000

let engine: Engine | undefined
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
 * Tell the engine of a letter that is to be linted next.
 *
 * @param length Its length in characters.
 */
export function tellEngine(length: number): void {
  if (begun > few) return
  begun += length
  engine?.lint(begun <= few)
}
