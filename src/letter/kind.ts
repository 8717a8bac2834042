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
    for (const {list, family} of sentence.hits) {
      // Each list counts once a sentence.
      if (list === last || family !== 'kind') continue
      last = list
      const kind = byList.get(list)
      if (kind) signs.set(kind, (signs.get(kind) ?? 0) + weight)
    }
  }
  let best: Kind = 'unknown'
  for (const [kind, count] of signs) if (count > (signs.get(best) ?? 0)) best = kind
  return best
}

/** Lists of kinds are named after them. */
const byList = new Map<string, Kind>(kinds.map((kind) => [`kind.${kind}`, kind]))
