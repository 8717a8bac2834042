import {english} from '../../src/language/en/index.ts'
import {heights, letterOutput, outputs, stockOutput} from '../../src/letter/signs/outputs.ts'
import {type SignList, toTable} from '../../src/letter/signs/table.ts'
import {Scales} from '../../src/letter/signs/weigh.ts'
import {shortest, traits} from '../../src/letter/traits.ts'
import {Understanding} from '../../src/letter/understand.ts'
import {toParagraphs} from '../../src/read/paragraphs.ts'
import type {LabelledLetter} from './labelled.ts'
import {type Example, learn, learnFew, type Row, type Weights, weigh} from './logistic.ts'

/** How signs are learned. */
export interface Manner {
  /** A feature that stands in fewer letters is chance. */
  fewest: number
  /** How dear a large weight is, of a sentence. */
  penalty: number
  /** The same, of a letter. */
  letterPenalty: number
  /** The same, of a letter's traits. */
  traitPenalty: number
  /** How many refuse of the letters that will be read. Of those to learn from fewer do: what comes near a refusal is to be learned, too. */
  share: number
}

export const manner: Manner = {
  fewest: 12,
  penalty: 0.5,
  letterPenalty: 8,
  traitPenalty: 5,
  share: 0.7
}

/** Weights below this are left out. */
const least = 0.08
const folds = 5

/**
 * Learn signs from labelled letters, and then what the traits of a letter weigh: from each letter as it is read with signs that
 * were learned without it, for so will be read what comes.
 *
 * @param letters The letters.
 * @param how How they are learned.
 * @returns The signs, weights in steps.
 */
export function teach(letters: ReadonlyArray<LabelledLetter>, how: Manner = manner): SignList {
  const rows = Array.from({length: folds}, (_, fold) => {
    const signs = teachSigns(
      letters.filter((_, at) => at % folds !== fold),
      how
    )
    return judge(
      letters.filter((_, at) => at % folds === fold),
      signs
    )
  })
  return {...teachSigns(letters, how), traits: learnFew(rows.flat(), how.traitPenalty, how.share)}
}

/** Keeps the traits of the letter that was read last. */
class Judge extends Scales {
  traits: ReadonlyArray<number> = []

  override verdict(traits: ReadonlyArray<number>): number {
    this.traits = [...traits]
    return super.verdict(traits)
  }
}

/** The traits of letters, read with signs. */
function judge(letters: ReadonlyArray<LabelledLetter>, signs: SignList): Row[] {
  const scales = new Judge(toTable(signs))
  const understanding = new Understanding(english, undefined, scales)
  const whole = letters.filter(({moves}) => typeof moves !== 'string')
  return whole.map(({source, prose, refusal}) => {
    understanding.understand(toParagraphs(prose, source, english), source, prose.masks)
    return {values: scales.traits, is: refusal}
  })
}

/** Learn signs alone; no trait weighs anything. */
function teachSigns(letters: ReadonlyArray<LabelledLetter>, how: Manner): SignList {
  const names = common(letters, how.fewest)
  const index = new Map(names.map((name, place) => [name, place]))
  const numbers = (features: Iterable<string>) =>
    Int32Array.from([...features].flatMap((feature) => index.get(feature) ?? []))
  const encoded = letters.map((letter) => ({
    letter,
    sentences: letter.sentences.map(({features, labels, stock}) => ({
      features: numbers(features),
      labels,
      stock
    }))
  }))
  const sentenceWeights = (among: typeof encoded, output: string): Weights => {
    // What a sentence does otherwise is only labelled where the letter refuses; that nothing is refused is known of all.
    const examples: Example[] = among
      .filter(({letter: {moves}}) =>
        typeof moves === 'string' ? output === moves : output === 'refusal' || moves
      )
      .flatMap(({sentences}) =>
        sentences.map(({features, labels}) => ({features, is: [...labels].some((move) => move === output)}))
      )
    return learn(examples, names.length, how.penalty)
  }
  // Only of what gives a reason it is known whether that would fit any letter.
  const stockWeights = (): Weights =>
    learn(
      encoded.flatMap(({sentences}) =>
        sentences.flatMap(({features, stock}) => (stock === undefined ? [] : {features, is: stock}))
      ),
      names.length,
      how.penalty
    )
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
    letter.sentences.length < shortest || typeof letter.moves === 'string'
      ? []
      : {
          features: numbers([...letterFeatures(letter), ...(heightsOf[at] ?? [])]),
          is: letter.refusal
        }
  )
  const columns = outputs.map((output, place) => {
    const {weights, bias} =
      place === letterOutput
        ? learn(wholeLetters, names.length, how.letterPenalty)
        : place === stockOutput
          ? stockWeights()
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
    traits: traits.map(() => 0),
    signs: names
      .map((feature, at) => ({feature, weights: columns.map(({weights}) => weights[at] ?? 0)}))
      .filter(({weights}) => weights.some((weight) => weight !== 0))
  }
}

function letterFeatures({sentences}: LabelledLetter): string[] {
  return [...new Set(sentences.flatMap(({letterFeatures}) => letterFeatures))]
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
