import {heights, letterOutput, outputs} from '../../src/letter/signs/outputs.ts'
import type {SignList} from '../../src/letter/signs/table.ts'
import type {LabelledLetter} from './labelled.ts'
import {type Example, learn, type Weights, weigh} from './logistic.ts'

/** How signs are learned. */
export interface Manner {
  /** A feature that stands in fewer letters is chance. */
  fewest: number
  /** How dear a large weight is: of a sentence, and of a letter. */
  penalty: number
  letterPenalty: number
  /** Whether words alone speak for a letter, beside phrases. */
  letterWords: boolean
}

export const manner: Manner = {fewest: 3, penalty: 3, letterPenalty: 2, letterWords: true}

/** Weights below this are left out. */
const least = 0.08
const folds = 5
/** A letter of fewer sentences is very short. */
const shortest = 4

/**
 * Learn signs from labelled letters.
 *
 * @param letters The letters.
 * @param how How they are learned.
 * @returns The signs, weights in steps.
 */
export function teach(letters: ReadonlyArray<LabelledLetter>, how: Manner = manner): SignList {
  const names = common(letters, how.fewest)
  const index = new Map(names.map((name, place) => [name, place]))
  const numbers = (features: Iterable<string>) =>
    Int32Array.from([...features].flatMap((feature) => index.get(feature) ?? []))
  const encoded = letters.map((letter) => ({
    letter,
    sentences: letter.sentences.map(({features, labels}) => ({features: numbers(features), labels}))
  }))
  const sentenceWeights = (among: typeof encoded, output: string): Weights => {
    // What a sentence does otherwise is only labelled where the letter refuses; that nothing is refused is known of all.
    const examples: Example[] = among
      .filter(({letter}) => output === 'refusal' || letter.moves)
      .flatMap(({sentences}) =>
        sentences.map(({features, labels}) => ({features, is: [...labels].some((move) => move === output)}))
      )
    return learn(examples, names.length, how.penalty)
  }
  // What the refusal weighs in letters that it was not learned from, as in those that will be read.
  const heightsOf = encoded.map((): string[] => [])
  for (let fold = 0; fold < folds; fold++) {
    const weights = sentenceWeights(
      encoded.filter((_, at) => at % folds !== fold),
      'refusal'
    )
    encoded.forEach(({sentences}, at) => {
      if (at % folds !== fold) return
      const most = Math.max(-10, ...sentences.map(({features}) => weigh(weights, features)))
      heightsOf[at] = heights.filter(({above}) => most > above).map(({name}) => name)
    })
  }
  // What a very short letter lacks says nothing of letters; it teaches only what sentences do.
  const wholeLetters: Example[] = encoded.flatMap(({letter}, at) =>
    letter.sentences.length < shortest
      ? []
      : {
          features: numbers([...letterFeatures(letter, how), ...(heightsOf[at] ?? [])]),
          is: letter.refusal
        }
  )
  const columns = outputs.map((output, place) => {
    const {weights, bias} =
      place === letterOutput
        ? learn(wholeLetters, names.length, how.letterPenalty)
        : sentenceWeights(encoded, output)
    const step = Math.max(...weights.map((weight) => Math.abs(weight))) / 127
    return {
      bias,
      step,
      weights: [...weights].map((weight) => (Math.abs(weight) < least ? 0 : Math.round(weight / step)))
    }
  })
  return {
    bias: columns.map(({bias}) => bias),
    steps: columns.map(({step}) => step),
    signs: names
      .map((feature, at) => ({feature, weights: columns.map(({weights}) => weights[at] ?? 0)}))
      .filter(({weights}) => weights.some((weight) => weight !== 0))
  }
}

function letterFeatures(letter: LabelledLetter, {letterWords}: Manner): Set<string> {
  return new Set(
    letter.sentences.flatMap(({letterFeatures: features}) =>
      letterWords ? features : features.filter((feature) => feature.startsWith('='))
    )
  )
}

/** The features that stand in enough letters, in order. */
function common(letters: ReadonlyArray<LabelledLetter>, fewest: number): string[] {
  const counts = new Map<string, number>()
  for (const letter of letters) {
    for (const feature of new Set(letter.sentences.flatMap(({features}) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature)
  return [...often, ...heights.map(({name}) => name)].sort()
}
