import {InvalidArgumentError} from 'commander'
import {nearest} from '../nearest.ts'

/**
 * Make a reader for an option that takes one of some words.
 *
 * @param what What the words are, for the error: `preset`.
 * @param known The words.
 * @returns The reader; it names the nearest word where it is given another.
 */
export function oneOf<Word extends string>(
  what: string,
  known: ReadonlyArray<Word>
): (value: string) => Word {
  return (value) => {
    const word = known.find((candidate) => candidate === value)
    if (word === undefined) throw new InvalidArgumentError(`Unknown ${what}${nearest(value, known)}.`)
    return word
  }
}

/** Reads an option that takes a whole number from 0. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 0.')
  return Number(value)
}

/** Gathers an option that may be given several times. */
export function gather<Item>(
  read: (value: string) => Item
): (value: string, before: Item[] | undefined) => Item[] {
  return (value, before = []) => [...before, read(value)]
}
