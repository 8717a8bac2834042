/** How many steps of the past show the way. */
const memory = 8
const mostSteps = 200

/**
 * Look for the numbers at which a loss is least: limited-memory BFGS with a backtracking search. Deterministic.
 *
 * @param loss Says the loss at some numbers, and writes its slope there.
 * @param size How many numbers there are; all start from 0.
 * @returns The numbers.
 */
export function descend(loss: (at: Float64Array, slope: Float64Array) => number, size: number): Float64Array {
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = loss(at, slope)
  const past: Array<{step: Float64Array; turn: Float64Array; scale: number}> = []
  for (let count = 0; count < mostSteps; count++) {
    const way = slope.map((part) => -part)
    const factors: number[] = []
    for (let index = past.length - 1; index >= 0; index--) {
      const {step, turn, scale} = past[index] ?? {step: at, turn: at, scale: 0}
      const factor = scale * dot(step, way)
      factors[index] = factor
      addTo(way, turn, -factor)
    }
    const last = past.at(-1)
    const ratio = last
      ? dot(last.step, last.turn) / dot(last.turn, last.turn)
      : 1 / Math.sqrt(dot(slope, slope))
    for (let index = 0; index < size; index++) way[index] = (way[index] ?? 0) * ratio
    past.forEach(({step, turn, scale}, index) => {
      addTo(way, step, (factors[index] ?? 0) - scale * dot(turn, way))
    })
    const descent = dot(way, slope)
    let length = 1
    let next = at
    const nextSlope = new Float64Array(size)
    let nextValue = value
    for (; length > 1e-8; length /= 2) {
      next = at.slice()
      addTo(next, way, length)
      nextValue = loss(next, nextSlope)
      if (nextValue <= value + 1e-4 * length * descent) break
    }
    const step = next.map((part, index) => part - (at[index] ?? 0))
    const turn = nextSlope.map((part, index) => part - (slope[index] ?? 0))
    const curve = dot(step, turn)
    if (curve > 1e-12) past.push({step, turn, scale: 1 / curve})
    if (past.length > memory) past.shift()
    const gained = value - nextValue
    at = next
    slope = nextSlope
    value = nextValue
    if (gained < 1e-6 * Math.abs(value)) break
  }
  return at
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let index = 0; index < a.length; index++) a[index] = (a[index] ?? 0) + factor * (b[index] ?? 0)
}
