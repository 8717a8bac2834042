import {type Kind, kinds, type Letter} from './model.ts'

/** A sign in the letter's head, which names its subject, counts for this many in its body. */
const headWeight = 2

/**
 * Find out what was asked for, by the signs of each kind.
 *
 * @param letter The letter.
 * @returns The kind with the most signs; `unknown` where there are none.
 */
export function findKind(letter: Letter): Kind {
  const signs = new Map<Kind, number>()
  for (const sentence of letter.sentences) {
    const weight =
      sentence.part === 'header'
        ? headWeight
        : sentence.moves.has('refusal') || sentence.moves.has('acknowledgement')
          ? 1.5
          : 1
    if (sentence.part === 'signature') continue
    let last = ''
    for (const {list} of sentence.hits) {
      // Lists of kinds are named after them; each counts once a sentence.
      if (list === last || !list.startsWith('kind.')) continue
      last = list
      const kind = kinds.find((candidate) => list === `kind.${candidate}`)
      if (kind) signs.set(kind, (signs.get(kind) ?? 0) + weight)
    }
  }
  let best: Kind = 'unknown'
  for (const [kind, count] of signs) if (count > (signs.get(best) ?? 0)) best = kind
  return best
}
