import {type Kind, kinds, type LetterSentence} from '../model.ts'
import type {Tokens} from '../phrase/matcher.ts'
import {rowOf} from '../signs/key-table.ts'
import type {KindTable} from './kind-table.ts'

/** A sign in the letter's head, which names its subject, counts for this many in its body. */
const headWeight = 2
/** A sign where the letter answers: there it speaks of what was asked. */
const telling = 1.5
/** What is offered instead is often of another kind. */
const instead = 0.8
/** A word that is at home with one kind, and found in letters of others. */
const hint = 0.4
/** More signs of one kind add nothing: a letter that speaks of a refund in each sentence may refuse another thing. */
const most = 4
/** A kind must be more likely than not: advice for another kind is worse than none. */
const least = 0.5

const width = kinds.length

/** What is looked at of a sentence. */
type Signs = Pick<LetterSentence, 'part' | 'moves' | 'hits'>

/** Finds out what a letter answers: a request for a refund, an application, an invitation. */
export interface KindReader {
  /** Begin a letter. */
  begin: () => void
  /** Take in the words of the next sentence, while its tokens hold. */
  addWords: (tokens: Tokens) => void
  /** @returns The kind, by the words taken in and the phrases of the sentences; `unknown` where it cannot be told. */
  find: (sentences: ReadonlyArray<Signs>) => Kind
}

/** Weighs the words of a letter, each once, and the phrases that name a kind. */
export class KindFinder implements KindReader {
  readonly #table: KindTable
  /** In which letter a word was counted last. */
  readonly #seen: Int32Array
  readonly #sums = new Float64Array(width)
  #letter = 0

  constructor(table: KindTable) {
    this.#table = table
    this.#seen = new Int32Array(table.keys.length)
  }

  begin(): void {
    this.#letter++
    this.#sums.fill(0)
  }

  addWords({count, key}: Tokens): void {
    const {keys, weights} = this.#table
    const sums = this.#sums
    for (let token = 0; token < count; token++) {
      const own = key[token] ?? 0
      const row = own === 0 ? -1 : rowOf(keys, own)
      if (row < 0 || this.#seen[row] === this.#letter) continue
      this.#seen[row] = this.#letter
      for (let kind = 0; kind < width; kind++)
        sums[kind] = (sums[kind] ?? 0) + (weights[row * width + kind] ?? 0)
    }
  }

  find(sentences: ReadonlyArray<Signs>): Kind {
    const {steps, bias, phrases} = this.#table
    const signs = phraseSigns(sentences)
    const weights = kinds.map(
      (_, kind) =>
        (bias[kind] ?? 0) +
        (this.#sums[kind] ?? 0) * (steps[kind] ?? 0) +
        (signs[kind] ?? 0) * (phrases[kind] ?? 0)
    )
    const highest = Math.max(...weights)
    const kind = kinds[weights.indexOf(highest)]
    const chance = 1 / weights.reduce((sum, weight) => sum + Math.exp(weight - highest), 0)
    return kind === undefined || kind === 'other' || chance < least ? 'unknown' : kind
  }
}

/**
 * Count the phrases that name a kind, by where they stand.
 *
 * @param sentences The sentences of a letter.
 * @returns A number for each kind, in their order.
 */
export function phraseSigns(sentences: ReadonlyArray<Signs>): number[] {
  const signs = kinds.map(() => 0)
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
      if (kind !== undefined) signs[kind] = (signs[kind] ?? 0) + (family === 'hint' ? hint * weight : weight)
    }
  }
  return signs.map((sum) => Math.min(sum, most))
}

function weightOf({part, moves}: Signs): number {
  if (part === 'header') return headWeight
  if (moves.has('refusal') || moves.has('acknowledgement')) return telling
  return moves.has('alternative') ? instead : 1
}

/** Lists of kinds are named after them. */
const byList = new Map(
  kinds.flatMap(
    (kind, index): Array<[string, number]> => [
      [`kind.${kind}`, index],
      [`hint.${kind}`, index]
    ]
  )
)
