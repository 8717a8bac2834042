import {describe, expect, it} from 'vitest'
import {type Hit, hitsOf} from './phrase/hits.ts'
import {hard, type Tokens} from './phrase/matcher.ts'
import {leaveOutSupposed} from './suppose.ts'

const comma = 7

/** The tokens of a sentence of words, commas and marks that end a clause. */
function tokensOf(texts: string): Tokens {
  const words = texts.split(' ')
  const list = (of: (text: string) => number) => Int32Array.from(words, of)
  return {
    count: words.length,
    word: list((text) => (text === ',' ? comma : 1)),
    flags: list((text) => (text === ';' ? hard : 0)),
    key: list(() => 0),
    start: list(() => 0),
    end: list(() => 0)
  }
}

const hit = (list: string, from: number): Omit<Hit, 'pattern'> => ({
  list,
  family: list.split('.')[0] ?? '',
  from,
  to: from + 1,
  start: 0,
  end: 0
})

/** Which of some hits stand for themselves beside an “if” at a place. */
function left(texts: string, condition: number, ...hits: Array<[string, number]>): string[] {
  const all = [hit('condition.supposed', condition), ...hits.map(([list, from]) => hit(list, from))]
  return [...leaveOutSupposed(hitsOf(all), tokensOf(texts), comma)]
    .slice(1)
    .map(({list, from}) => `${list} ${from}`)
}

describe('what is denied in a clause that supposes', () => {
  it('is left out up to a comma, or the end of the clause', () => {
    for (const mark of [',', ';'])
      expect(left(`if we cannot ${mark} we cannot`, 0, ['refusal.cannot', 2], ['refusal.cannot', 5])).toEqual(
        ['refusal.cannot 5']
      )
    expect(left('if we cannot', 0, ['refusal.cannot', 2])).toEqual([])
  })

  it('stays before it', () => {
    expect(left('we cannot if we cannot', 2, ['refusal.cannot', 1], ['refusal.cannot', 4])).toEqual([
      'refusal.cannot 1'
    ])
  })

  it('stays where it begins with the mark itself', () => {
    expect(left('if we , cannot', 0, ['refusal.cannot', 2])).toEqual(['refusal.cannot 2'])
  })

  it('is a no, a hint of one, or an answer, and nothing else', () => {
    expect(
      left('if we cannot', 0, ['maybe.negation', 2], ['answer.no', 2], ['regret.verb', 2], ['refusal', 2])
    ).toEqual(['regret.verb 2', 'refusal 2'])
  })

  it('stays where nothing is supposed', () => {
    const hits = hitsOf([hit('refusal.cannot', 1)])
    expect(leaveOutSupposed(hits, tokensOf('we cannot'), comma)).toBe(hits)
  })
})
