import {holds} from './found.ts'
import type {Letter, LetterSentence, Move} from './model.ts'
import {plainNo, plainnessOf} from './plainness.ts'
import {saysYes} from './says-yes.ts'
import {refusalOutput} from './signs/outputs.ts'
import type {WeightOf} from './signs/weigh.ts'

/** Moves that stand beside a no, or rather do not. */
const besides = [
  'acknowledgement',
  'gratitude',
  'goodwill',
  'reason',
  'alternative',
  'regret',
  'understanding',
  'promise'
] as const satisfies ReadonlyArray<Move>

/** Lists of what speaks against a no: a yes, a notice, a request, a wish that was granted, a step of one's own. */
const contrary = ['yes', 'notice', 'wished', 'asks', 'own'] as const

/** Lists that say something else of how a letter answers. */
const others = ['answer.no', 'reason.because', 'condition.supposed'] as const

/** Lists of what is badly said: mostly in letters that refuse. */
const faults = [
  'deadend.nothing',
  'deadend.final',
  'deadend.exceptions',
  'blame',
  'condescension',
  'belittling',
  'hedge',
  'stock'
] as const

/** What is weighed of a whole letter to tell whether it refuses, by name. */
export const traits: ReadonlyArray<string> = [
  'any letter',
  'very short',
  'letter',
  'letter, very short',
  'phrases',
  'phrases, very short',
  'phrases per sentence',
  'plainest sentence',
  'second sentence',
  'sentences in all',
  'plain sentences',
  'share of plain sentences',
  ...besides,
  ...contrary.map((name) => `contrary.${name}`),
  ...others,
  ...faults,
  'says yes'
]

/** A sentence as plain as this counts among those that say no. */
const somewhatPlain = 1.5
/** A letter of fewer sentences is very short. */
export const shortest = 4

/**
 * Tell what a letter is like, in numbers that `Weigher.verdict` weighs: what its signs and its phrases say for a refusal, and what
 * stands beside. Weights for them are learned from letters that the signs were not learned from, so that neither is trusted too far.
 *
 * @param letter The letter, with its hits and the moves of its sentences.
 * @param weightOf Says what each sentence of the body weighs, for each output.
 * @param letterWeight What the signs of the whole letter speak for.
 * @returns A number for each of `traits`, in their order.
 */
export function traitsOf(letter: Letter, weightOf: WeightOf, letterWeight: number): number[] {
  const {body} = letter
  const isShort = body.length < shortest ? 1 : 0
  const signs = within(letterWeight, -6, 6)
  const phrases = within(plainNo(letter), -4, 4)
  let first = -9
  let second = -9
  let all = 0
  let plain = 0
  for (let index = 0; index < body.length; index++) {
    const weight = weightOf(index, refusalOutput)
    if (weight > first) {
      second = first
      first = weight
    } else if (weight > second) second = weight
    all += Math.max(0, weight)
  }
  for (const sentence of body) if (plainnessOf(sentence) >= somewhatPlain) plain++
  return [
    1,
    isShort,
    signs * (1 - isShort),
    signs * isShort,
    phrases,
    phrases * isShort,
    phrases / Math.max(1, body.length),
    within(first, -5, 4),
    body.length > 1 ? within(second, -5, 4) : 0,
    Math.min(6, all),
    Math.min(3, plain),
    plain / Math.max(1, body.length),
    ...besides.map((move) => Number(body.some(({moves}) => moves.has(move)))),
    ...contrary.map((name) => upToTwo(body, `contrary.${name}`)),
    ...others.map((name) => upToTwo(body, name)),
    ...faults.map((name) => upToTwo(body, name)),
    Number(saysYes(letter))
  ]
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** In how many sentences a list stands; more than two say no more. */
function upToTwo(body: ReadonlyArray<LetterSentence>, name: string): number {
  let count = 0
  for (const sentence of body) if (holds(sentence, name) && ++count === 2) break
  return count
}
