import fc from '../chance.ts'
import {oddPieces, sentences} from './pieces.ts'

/** A change of a text; `at` and `length` are shares of it, so that a change fits every text. */
export interface Mutation {
  how: (typeof ways)[number]
  at: number
  length: number
  piece: string
}

const ways = [
  'insert',
  'delete',
  'repeat',
  'move',
  'truncate',
  'join lines',
  'quote line',
  'upper case',
  'wrap',
  'line ends'
] as const

const share = fc.double({min: 0, max: 1, noNaN: true, noDefaultInfinity: true})

/** Changes of any text. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    how: fc.oneof(
      {weight: 3, arbitrary: fc.constant('insert' as const)},
      {weight: 4, arbitrary: fc.constantFrom(...ways)}
    ),
    at: share,
    length: share,
    piece: fc.oneof(
      {weight: 5, arbitrary: fc.constantFrom(...oddPieces)},
      {weight: 3, arbitrary: fc.constantFrom(...Object.values(sentences).flat()).map((text) => ` ${text} `)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}
    )
  }),
  {minLength: 1, maxLength: 8}
)

/**
 * Change a text.
 *
 * @param text The text.
 * @param changes The changes, made one after the other.
 * @returns The changed text.
 */
export function mutate(text: string, changes: ReadonlyArray<Mutation>): string {
  return changes.reduce(change, text)
}

function change(text: string, {how, at, length, piece}: Mutation): string {
  const start = Math.floor(at * text.length)
  // Mostly a few words, sometimes most of the text.
  const end = Math.min(text.length, start + Math.ceil(length ** 4 * text.length))
  const part = text.slice(start, end)
  const before = text.slice(0, start)
  const after = text.slice(end)
  switch (how) {
    case 'insert':
      return before + piece + text.slice(start)
    case 'delete':
      return before + after
    case 'repeat':
      return before + part + part + after
    case 'move': {
      const rest = before + after
      const to = Math.floor(length * rest.length)
      return rest.slice(0, to) + part + rest.slice(to)
    }
    case 'truncate':
      return text.slice(0, end)
    case 'join lines':
      return before + part.replace(/\s*\n\s*/g, ' ') + after
    case 'quote line':
      return before + part.replace(/^/gm, '> ') + after
    case 'upper case':
      return before + part.toUpperCase() + after
    case 'wrap':
      return before + piece + part + piece + after
    case 'line ends':
      return text.replace(/\r?\n/g, '\r\n')
  }
}
