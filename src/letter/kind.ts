import {type Kind, kinds, type LetterSentence} from './model.ts'

/** A sign in the letter's head, which names its subject, counts for this many in its body. */
const headWeight = 2
/** A sign where the letter answers: there it speaks of what was asked. */
const telling = 1.5
/** What is offered instead is often of another kind. */
const instead = 0.8
/** A word that is at home with one kind, and found in letters of others. */
const hint = 0.4
/** Less than one sign tells nothing. */
const least = 1
/** The kind must be ahead of the next by this much: advice for another kind is worse than none. */
const margin = 0.3

/** Words of these stand in letters of every kind, "your project", "the room", "the award", so that they must say more. */
const common: ReadonlyMap<Kind, number> = new Map([
  ['project', 0.5],
  ['tenancy', 0.5],
  ['publication', 0.4]
])

/** What is looked at of a sentence. */
type Signs = Pick<LetterSentence, 'part' | 'moves' | 'hits'>

/**
 * Find out what was asked for, by the signs of each kind.
 *
 * @param letter The letter, by its sentences.
 * @returns The kind with the most signs; `unknown` where there are none.
 */
export function findKind({sentences}: {sentences: ReadonlyArray<Signs>}): Kind {
  const signs = new Map<Kind, number>()
  for (const sentence of sentences) {
    if (sentence.part === 'signature') continue
    const weight = weightOf(sentence)
    let last = ''
    const {hits} = sentence
    for (let index = 0; index < hits.length; index++) {
      const list = hits.list(index)
      const family = hits.family(index)
      // Each list counts once a sentence.
      if (list === last || (family !== 'kind' && family !== 'hint')) continue
      last = list
      const kind = byList.get(list)
      if (kind) signs.set(kind, (signs.get(kind) ?? 0) + (family === 'hint' ? hint * weight : weight))
    }
  }
  let first: Kind = 'unknown'
  let most = 0
  let next = 0
  for (const [kind, sum] of signs) {
    const weight = sum - (common.get(kind) ?? 0)
    if (weight > most) {
      next = most
      most = weight
      first = kind
    } else if (weight > next) next = weight
  }
  return most < least || most < next + margin ? 'unknown' : first
}

function weightOf({part, moves}: Signs): number {
  if (part === 'header') return headWeight
  if (moves.has('refusal') || moves.has('acknowledgement')) return telling
  return moves.has('alternative') ? instead : 1
}

/** Lists of kinds are named after them. */
const byList = new Map<string, Kind>(
  kinds.flatMap((kind) => [
    [`kind.${kind}`, kind],
    [`hint.${kind}`, kind]
  ])
)
