import {shortHash} from '../../src/hash.ts'

/**
 * Draw some of many by chance, the same ones for the same seed.
 *
 * @param names What is drawn from.
 * @param count How many to draw at most.
 * @param seed Another seed, another draw.
 * @returns Those drawn.
 */
export function draw(names: readonly string[], count: number, seed: number): string[] {
  return names
    .map((name) => ({name, place: shortHash(`${seed} ${name}`)}))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({name}) => name)
}

/**
 * Where a share lies that was counted in a draw, with a certainty of 95 % (Wilson's interval).
 *
 * @param hits How many of those drawn count.
 * @param count How many were drawn.
 * @returns The least and the greatest share, from 0 to 1.
 */
export function interval(hits: number, count: number): [least: number, greatest: number] {
  if (count === 0) return [0, 1]
  const z = 1.96
  const share = hits / count
  const middle = share + z ** 2 / (2 * count)
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z / (2 * count)) ** 2)
  const whole = 1 + z ** 2 / count
  return [(middle - reach) / whole, (middle + reach) / whole]
}
