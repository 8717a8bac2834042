import {InvalidArgumentError, Option} from 'commander'
import {nearest} from '../nearest.ts'

/**
 * Make an option that takes one of some words. Completion offers them.
 *
 * @param flags The option, as `--preset <name>`.
 * @param description What help says of it.
 * @param what What the words are, for the error: `preset`.
 * @param known The words.
 * @returns The option.
 */
export function choice(
  flags: string,
  description: string,
  what: string,
  known: ReadonlyArray<string>
): Option {
  return new Option(flags, description).choices(known).argParser(oneOf(what, known))
}

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
    if (word === undefined) throw unknown(what, value, known)
    return word
  }
}

/**
 * Say that a word is not known.
 *
 * @param what What it would be: `preset`.
 * @param word The word.
 * @param known The words that are known; the nearest is named.
 * @returns The error.
 */
export function unknown(what: string, word: string, known: ReadonlyArray<string>): InvalidArgumentError {
  const text = `Unknown ${what}${nearest(word, known)}`
  return new InvalidArgumentError(text.endsWith('?') ? text : `${text}.`)
}

/** Reads the name of a file, folder or glob. An empty one would be the working directory, which nobody meant. */
export function pathName(value: string): string {
  if (value === '' || value === '!')
    throw new InvalidArgumentError('Expected a path; it is empty, as a variable that is not set.')
  return value
}

/** Reads an option that takes a whole number from 0. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 0.')
  return Number(value)
}

/** Reads an option that says how many threads there are. */
export function threads(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new InvalidArgumentError('Expected a whole number from 1 to 999, or `auto`.')
  return Number(value)
}

/** Gathers an option that may be given several times. */
export function gather<Item>(
  read: (value: string) => Item
): (value: string, before: Item[] | undefined) => Item[] {
  return (value, before = []) => [...before, read(value)]
}
