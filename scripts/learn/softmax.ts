import {descend} from './descend.ts'

/** One thing to learn from: which features it has, a number for each class, and which class it is of. */
export interface ClassExample {
  features: Int32Array
  numbers: ReadonlyArray<number>
  is: number
}

/** A weight for each feature and class, what each class starts from, and what its number weighs. */
export interface ClassWeights {
  /** Rows of as many as there are classes, one a feature. */
  weights: Float64Array
  bias: number[]
  numbers: number[]
}

/**
 * Learn which class a thing is of by multinomial logistic regression, with a penalty on the squares of the features' weights.
 * Deterministic.
 *
 * @param examples What to learn from.
 * @param count How many features there are.
 * @param classes How many classes.
 * @param penalty How dear a large weight is.
 * @returns The weights.
 */
export function learnClasses(
  examples: ReadonlyArray<ClassExample>,
  count: number,
  classes: number,
  penalty: number
): ClassWeights {
  const start = count * classes
  const numbersAt = start + classes
  const scores = new Float64Array(classes)
  const loss = (at: Float64Array, slope: Float64Array): number => {
    let sum = 0
    for (let index = 0; index < start; index++) {
      const weight = at[index] ?? 0
      slope[index] = penalty * weight
      sum += (penalty * weight * weight) / 2
    }
    slope.fill(0, start)
    for (const {features, numbers, is} of examples) {
      for (let one = 0; one < classes; one++) {
        let score = (at[start + one] ?? 0) + (numbers[one] ?? 0) * (at[numbersAt + one] ?? 0)
        for (const feature of features) score += at[feature * classes + one] ?? 0
        scores[one] = score
      }
      const highest = Math.max(...scores)
      const all = scores.reduce((total, score) => total + Math.exp(score - highest), 0)
      sum += highest + Math.log(all) - (scores[is] ?? 0)
      for (let one = 0; one < classes; one++) {
        const error = Math.exp((scores[one] ?? 0) - highest) / all - (one === is ? 1 : 0)
        for (const feature of features) add(slope, feature * classes + one, error)
        add(slope, start + one, error)
        add(slope, numbersAt + one, error * (numbers[one] ?? 0))
      }
    }
    return sum
  }
  const best = descend(loss, numbersAt + classes)
  return {
    weights: best.slice(0, start),
    bias: [...best.slice(start, numbersAt)],
    numbers: [...best.slice(numbersAt)]
  }
}

function add(to: Float64Array, index: number, value: number): void {
  to[index] = (to[index] ?? 0) + value
}
