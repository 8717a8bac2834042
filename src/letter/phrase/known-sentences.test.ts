import {describe, expect, it} from 'vitest'
import {KnownSentences} from './known-sentences.ts'

const list = (numbers: number[]): Int32Array => Int32Array.from(numbers)

/** What is known of a sentence of words, which have no flags but those given. */
function find(
  known: KnownSentences,
  words: number[],
  flags: number[] = words.map(() => 0)
): number[] | undefined {
  const found = known.find(list(words), list(flags), words.length)
  return found && [...found]
}

describe('what was found in a sentence', () => {
  it('is known when the sentence comes again', () => {
    const known = new KnownSentences()
    expect(find(known, [1, 2, -1])).toBeUndefined()
    known.keep(list([7, 0, 2]))
    expect(find(known, [1, 2, -1])).toEqual([7, 0, 2])
    expect(find(known, [])).toBeUndefined()
    known.keep(list([]))
    expect(find(known, [])).toEqual([])
    expect(find(known, [1, 2, -1])).toEqual([7, 0, 2])
  })

  it('is not known of other words, fewer of them, or the same with other flags', () => {
    const known = new KnownSentences()
    find(known, [1, 2, 3])
    known.keep(list([7, 0, 2]))
    for (const words of [
      [1, 2],
      [1, 2, 3, 4],
      [1, 2, 4],
      [0, 2, 3],
      [3, 2, 1]
    ])
      expect(find(known, words)).toBeUndefined()
    expect(find(known, [1, 2, 3], [0, 4, 0])).toBeUndefined()
  })

  it('is read of as many tokens as the sentence has', () => {
    const known = new KnownSentences()
    known.find(list([1, 2, 9]), list([0, 0, 9]), 2)
    known.keep(list([7, 0, 2]))
    expect(find(known, [1, 2])).toEqual([7, 0, 2])
  })

  it('is not kept of a long one', () => {
    const known = new KnownSentences()
    const words = (count: number) => Array.from({length: count}, (_, index) => index)
    find(known, words(80))
    known.keep(list([1, 0, 1]))
    find(known, words(81))
    known.keep(list([2, 0, 1]))
    expect(find(known, words(81))).toBeUndefined()
    expect(find(known, words(80))).toEqual([1, 0, 1])
  })

  it('is forgotten of some where there are more than there is room for', () => {
    const known = new KnownSentences()
    const count = 20_000
    for (let word = 0; word < count; word++) {
      find(known, [word])
      known.keep(list([word]))
    }
    let kept = 0
    for (let word = 0; word < count; word++) {
      const found = find(known, [word])
      if (!found) continue
      expect(found).toEqual([word])
      kept++
    }
    expect(kept).toBeGreaterThan(4096)
    expect(kept).toBeLessThanOrEqual(8192)
    expect(find(known, [count - 1])).toEqual([count - 1])
  })
})
