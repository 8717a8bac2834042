import type {Letter, Span} from '../src/letter/model.ts'

/**
 * Where something that belongs to the refusal would stand.
 *
 * @param letter The letter.
 * @returns The first sentence that refuses, or where there is none the first of the body.
 */
export function refusalPlace(letter: Letter): Span {
  const sentence = letter.body.find((candidate) => candidate.moves.has('refusal')) ?? letter.body[0]
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}
