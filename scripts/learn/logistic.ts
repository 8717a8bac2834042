import {descend} from './descend.ts'

/** One thing to learn from: which features it has, and whether it is one of those looked for. */
export interface Example {
  features: Int32Array
  is: boolean
}

/** A weight for each feature, and what all start from. */
export interface Weights {
  weights: Float64Array
  bias: number
}

/**
 * Learn weights by logistic regression with a penalty on their squares, so that many weak signs share the work. The few are
 * weighed up against the many. Deterministic: the same examples give the same weights.
 *
 * @param examples What to learn from.
 * @param count How many features there are.
 * @param penalty How dear a large weight is.
 * @returns The weights.
 */
export function learn(examples: ReadonlyArray<Example>, count: number, penalty: number): Weights {
  const yes = examples.filter(({is}) => is).length
  const share = {
    yes: Math.sqrt((0.5 * examples.length) / Math.max(1, yes)),
    no: Math.sqrt((0.5 * examples.length) / Math.max(1, examples.length - yes))
  }
  const size = count + 1
  const loss = (at: Float64Array, slope: Float64Array): number => {
    let sum = 0
    for (let index = 0; index < count; index++) {
      const weight = at[index] ?? 0
      slope[index] = penalty * weight
      sum += (penalty * weight * weight) / 2
    }
    slope[count] = 0
    for (const {features, is} of examples) {
      let score = at[count] ?? 0
      for (const feature of features) score += at[feature] ?? 0
      const importance = is ? share.yes : share.no
      const chance = 1 / (1 + Math.exp(-score))
      sum += importance * softplus(is ? -score : score)
      const error = importance * (chance - (is ? 1 : 0))
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error
      slope[count] = (slope[count] ?? 0) + error
    }
    return sum
  }
  const best = descend(loss, size)
  return {weights: best.slice(0, count), bias: best[count] ?? 0}
}

/** One thing to learn from, in numbers: the first of them is 1. */
export interface Row {
  values: ReadonlyArray<number>
  is: boolean
}

/**
 * Learn a weight for each number of a few, as `learn` does for features of which there are many. Each counts by how much it
 * varies, and the first, what all start from, costs nothing.
 *
 * @param rows What to learn from.
 * @param penalty How dear a large weight is.
 * @param share How many are looked for among those to come: each of the rows counts as if it were as many here.
 * @returns The weights, in the order of the values.
 */
export function learnFew(rows: ReadonlyArray<Row>, penalty: number, share: number): number[] {
  const yes = rows.filter(({is}) => is).length / rows.length
  const importance = {yes: share / yes, no: (1 - share) / (1 - yes)}
  const size = rows[0]?.values.length ?? 0
  const spread = Array.from({length: size}, (_, place) =>
    spreadOf(rows.map(({values}) => values[place] ?? 0))
  )
  const scaled = rows.map(({values, is}) => ({
    values: values.map((value, place) => value / (spread[place] ?? 1)),
    is
  }))
  const best = descend((at, slope) => {
    let sum = 0
    for (let place = 0; place < size; place++) {
      const weight = place === 0 ? 0 : (at[place] ?? 0)
      slope[place] = penalty * weight
      sum += (penalty * weight * weight) / 2
    }
    for (const {values, is} of scaled) {
      const score = values.reduce((all, value, place) => all + value * (at[place] ?? 0), 0)
      const much = is ? importance.yes : importance.no
      sum += much * softplus(is ? -score : score)
      const error = much * (1 / (1 + Math.exp(-score)) - (is ? 1 : 0))
      for (let place = 0; place < size; place++)
        slope[place] = (slope[place] ?? 0) + error * (values[place] ?? 0)
    }
    return sum
  }, size)
  return [...best].map((weight, place) => weight / (spread[place] ?? 1))
}

/** The standard deviation of some numbers; 1 where they are all the same. */
function spreadOf(values: ReadonlyArray<number>): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
}

function softplus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x))
}

/** @returns What features weigh together; above 0 speaks for it. */
export function weigh({weights, bias}: Weights, features: Int32Array): number {
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}
