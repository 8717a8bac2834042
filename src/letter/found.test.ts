import {describe, expect, it} from 'vitest'
import {TokenList} from '../tokens.ts'
import {found, holds} from './found.ts'
import type {LetterSentence} from './model.ts'
import {Moves} from './moves.ts'
import {hitsOf} from './phrase/hits.ts'

/** A sentence with hits, each a list and its place. */
function sentence(...hits: Array<[list: string, start: number, end: number]>): LetterSentence {
  return {
    tokens: new TokenList(''),
    from: 0,
    to: 0,
    start: 0,
    end: 20,
    text: '',
    part: 'body',
    paragraph: 0,
    item: false,
    moves: new Moves(),
    hits: hitsOf(
      hits.map(([list, start, end]) => ({
        list,
        family: list.split('.')[0] ?? '',
        from: 0,
        to: 0,
        start,
        end
      }))
    )
  }
}
const places = (name: string, ...hits: Array<[string, number, number]>): number[][] =>
  found(sentence(...hits), name).map(({start, end}) => [start, end])

describe('the places of phrases', () => {
  it('are those of a list, or of all its family', () => {
    const hits: Array<[string, number, number]> = [
      ['regret.verb', 0, 2],
      ['refusal.cannot', 4, 6],
      ['regret.adverb', 8, 9]
    ]
    expect(places('regret', ...hits)).toEqual([
      [0, 2],
      [8, 9]
    ])
    expect(places('regret.adverb', ...hits)).toEqual([[8, 9]])
    expect(places('apology', ...hits)).toEqual([])
    expect(holds(sentence(...hits), 'regret')).toBe(true)
    expect(holds(sentence(...hits), 'regret.verb')).toBe(true)
    expect(holds(sentence(...hits), 'regret.noun')).toBe(false)
    expect(holds(sentence(), 'regret')).toBe(false)
  })

  it('stand in order, and are one where they meet', () => {
    expect(places('a', ['a.x', 5, 9], ['a.y', 0, 2])).toEqual([
      [0, 2],
      [5, 9]
    ])
    expect(places('a', ['a.x', 0, 4], ['a.y', 3, 9], ['a.z', 5, 6])).toEqual([[0, 9]])
    expect(places('a', ['a.x', 0, 3], ['a.y', 0, 9], ['a.z', 4, 6])).toEqual([[0, 9]])
    expect(places('a', ['a.x', 0, 4], ['a.y', 4, 6])).toEqual([
      [0, 4],
      [4, 6]
    ])
  })

  it('are none where a phrase is only the edge of a sentence', () => {
    expect(places('a', ['a.x', 3, 3])).toEqual([])
    expect(places('a', ['a.x', 3, 3], ['a.y', 4, 5], ['a.z', 4, 4])).toEqual([[4, 5]])
  })
})
