import {traits} from '../traits.ts'
import {keyOf, keyOfPair} from './feature.ts'
import {type KeyTable, toKeyTable} from './key-table.ts'
import {outputs} from './outputs.ts'

/** Weights of features, one an output. */
export interface SignTable extends KeyTable {
  /** How much a step weighs, for each output. */
  steps: Float64Array
  /** What each output starts from. */
  bias: Float64Array
  /** What each of a letter's traits weighs. */
  traits: Float64Array
}

/** Features with their weights, as text: `bias`, `step` and `traits` lines, then a feature a line. */
export interface SignList {
  bias: number[]
  steps: number[]
  traits: number[]
  signs: Array<{feature: string; weights: number[]}>
}

/**
 * Read signs as they are written.
 *
 * @param text A head with `bias`, `step` and `traits`, then lines of a feature, a tab and its weights in steps.
 * @returns The signs.
 * @throws {Error} Where a line has another number of weights than there are outputs, or traits.
 */
export function readSigns(text: string): SignList {
  const list: SignList = {bias: [], steps: [], traits: [], signs: []}
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('//')) continue
    const [feature = '', rest = ''] = line.split('\t')
    const weights = rest.split(' ').map(Number)
    const isOfTraits = feature === 'traits ='
    if (weights.length !== (isOfTraits ? traits : outputs).length)
      throw new Error(`Unexpected weights: ${line}`)
    if (feature === 'bias =') list.bias = weights
    else if (feature === 'step =') list.steps = weights
    else if (isOfTraits) list.traits = weights
    else list.signs.push({feature, weights})
  }
  return list
}

/**
 * @param list The signs.
 * @returns The table to weigh with.
 */
export function toTable({bias, steps, traits: letterWeights, signs}: SignList): SignTable {
  return {
    ...toKeyTable(
      signs.map(({feature, weights}) => ({key: keyOfFeature(feature), weights})),
      outputs.length
    ),
    steps: Float64Array.from(steps),
    bias: Float64Array.from(bias),
    traits: Float64Array.from(letterWeights)
  }
}

/**
 * @param feature A feature as text: two words have a space between them.
 * @returns Its key.
 */
export function keyOfFeature(feature: string): number {
  const space = feature.indexOf(' ')
  return space < 0
    ? keyOf(feature)
    : keyOfPair(keyOf(feature.slice(0, space)), keyOf(feature.slice(space + 1)))
}
