import type {Range} from './view.ts'

/** A field of a header. */
export interface Field extends Range {
  /** Its name, in small letters. */
  name: string
  /** What it says, as it is written, on one line. */
  text: string
  /** Where that starts in the file. */
  value: number
}

/** A field's value with its parameters. */
export interface Typed {
  /** In small letters. */
  value: string
  parameters: Map<string, string>
}

const parameter = /;[ \t]*([\w-]+)(\*?)(?:\*\d+\*?)?[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g

/**
 * Read a field such as `text/plain; charset="utf-8"`.
 *
 * @param text What the field says.
 * @returns The value and its parameters, by names in small letters; of a name that comes twice, the first.
 */
export function parameters(text: string): Typed {
  const result = new Map<string, string>()
  for (const [, name = '', star, quoted, plain = ''] of text.matchAll(parameter)) {
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1')
    const key = name.toLowerCase()
    // `charset*=utf-8'en'…` names its own character set first.
    if (!result.has(key)) result.set(key, star ? value.replace(/^[^']*'[^']*'/, '') : value)
  }
  const value = text.split(/[;(]/, 1)[0]?.trim().toLowerCase() ?? ''
  return {value, parameters: result}
}

/** A word of a header in another encoding, by its place in the text looked at: `=?utf-8?Q?caf=C3=A9?=`. */
export interface EncodedWord extends Range {
  charset: string
  encoding: 'base64' | 'quoted-printable'
  /** Where its content stands. */
  content: Range
}

const word = /=\?([\w.:-]{1,60})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=/gi

/**
 * Find the encoded words of a header.
 *
 * @param text The text of a field.
 * @returns The words, in order.
 */
export function encodedWords(text: string): EncodedWord[] {
  return [...text.matchAll(word)].map((match) => {
    const end = match.index + match[0].length
    const content = {start: end - 2 - (match[3]?.length ?? 0), end: end - 2}
    return {
      start: match.index,
      end,
      charset: (match[1] ?? '').toLowerCase(),
      encoding: match[2]?.toLowerCase() === 'b' ? 'base64' : 'quoted-printable',
      content
    }
  })
}
