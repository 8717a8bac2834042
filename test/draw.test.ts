import {describe, expect, it} from 'vitest'
import {draw, interval} from '../scripts/mutation/draw.ts'

const names = Array.from({length: 1000}, (_, index) => `change ${index}`)

describe('a draw', () => {
  it('is the same for the same seed, and another one for another', () => {
    const drawn = draw(names, 20, 7)
    expect(drawn).toHaveLength(20)
    expect(draw(names.toReversed(), 20, 7)).toEqual(drawn)
    expect(draw(names, 20, 8)).not.toEqual(drawn)
  })

  it('takes each once, and all where there are no more', () => {
    expect(new Set(draw(names, 2000, 7))).toEqual(new Set(names))
  })

  it('prefers none', () => {
    const front = draw(names, 500, 7).filter((name) => names.indexOf(name) < 500)
    expect(front.length).toBeGreaterThan(200)
    expect(front.length).toBeLessThan(300)
  })
})

describe('the interval of a share', () => {
  it('is as in the tables of Wilson’s', () => {
    expect(interval(8, 10).map((share) => share.toFixed(3))).toEqual(['0.490', '0.943'])
    expect(interval(80, 100).map((share) => share.toFixed(3))).toEqual(['0.711', '0.867'])
  })

  it('stays within what a share can be', () => {
    expect(interval(0, 0)).toEqual([0, 1])
    expect(interval(0, 5)[0]).toBeCloseTo(0)
    expect(interval(5, 5)[1]).toBeCloseTo(1)
  })
})
