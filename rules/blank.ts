import type {Letter} from '../src/letter/model.ts'

/** A tag that prints one variable: marks, a name or a path to one, marks. */
const variable = /^([^\p{L}\p{N}_]{1,8})(?:[A-Za-z_]\w*(?:\.|->))*([A-Za-z_]\w*)([^\p{L}\p{N}_]{0,8})$/u

/**
 * A blank that somebody or something has to fill in: a variable in the syntax of the letter's own tags, or a word in
 * brackets where it has none.
 *
 * @param letter The letter.
 * @param source The text of the file.
 * @param name What belongs there, one word: `reason`.
 * @returns The blank: `{{ reason }}`, `%REASON%`, `[reason]`.
 */
export function blank({masks}: Letter, source: string, name: string): string {
  for (const {kind, start, end} of masks) {
    if (kind !== 'output' || end - start > 100) continue
    const [, open, like, close] = variable.exec(source.slice(start, end)) ?? []
    if (open === undefined || like === undefined || close === undefined) continue
    return open + inCaseOf(like, name) + close
  }
  return `[${name}]`
}

/** A name written as another one is: `REASON` like `FIRST_NAME`, `Reason` like `FirstName`. */
function inCaseOf(like: string, name: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase()
  return /^\p{Lu}/u.test(like) ? name.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : name
}
