import {describe, expect, it} from 'vitest'
import {TokenList, tokenKind} from '../tokens.ts'
import {splitSentences} from './split.ts'

/** The sentences of paragraphs of words, split where parts begin; `/` ends a sentence, and each word has a space behind it. */
function split(paragraphs: string[], starts: number[]): string[][] {
  const text = paragraphs.join('').replaceAll('/', '')
  const tokens = new TokenList(text)
  let at = 0
  const read = paragraphs.map((paragraph) => {
    const from = tokens.count
    const sentences = paragraph.split('/').map((sentence) => {
      const first = tokens.count
      for (const part of sentence.match(/\S+|\s+/g) ?? []) {
        const kind = /\s/.test(part) ? tokenKind.space : tokenKind.word
        tokens.add(kind, at, at + part.length, at, at + part.length)
        at += part.length
      }
      return {from: first, to: tokens.count}
    })
    return {tokens, from, to: tokens.count, sentences}
  })
  splitSentences(read, starts)
  return read.map(({sentences}) =>
    sentences.map(({from, to}) => text.slice(tokens.start[from], tokens.end[to - 1]))
  )
}

describe('sentences are split where a part begins', () => {
  it('within one', () => {
    expect(split(['Hi Ann we go'], [0, 7])).toEqual([['Hi Ann', 'we go']])
    expect(split(['Hi Ann we go'], [6])).toEqual([['Hi Ann', ' we go']])
    expect(split(['Hi Ann   we go'], [9])).toEqual([['Hi Ann', 'we go']])
  })

  it('more than once, and in the right one of several', () => {
    expect(split(['Hi Ann we go'], [3, 7, 10])).toEqual([['Hi', 'Ann', 'we', 'go']])
    expect(split(['It is /Hi Ann we go'], [13])).toEqual([['It is ', 'Hi Ann', 'we go']])
    expect(split(['Hi Ann we go /It is'], [7])).toEqual([['Hi Ann', 'we go ', 'It is']])
    expect(split(['Hi Ann /we go'], [3, 10])).toEqual([['Hi', 'Ann ', 'we', 'go']])
  })

  it('not where one begins or ends anyway', () => {
    expect(split(['Hi Ann we go'], [0])).toEqual([['Hi Ann we go']])
    expect(split(['Hi Ann we go'], [12])).toEqual([['Hi Ann we go']])
    expect(split(['It is /Hi Ann'], [6])).toEqual([['It is ', 'Hi Ann']])
    expect(split(['Hi Ann'], [])).toEqual([['Hi Ann']])
  })

  it('in each of several paragraphs', () => {
    expect(split(['Hi Ann we go', 'So we go', 'It is so'], [0, 7, 12, 20, 23])).toEqual([
      ['Hi Ann', 'we go'],
      ['So we go'],
      ['It', 'is so']
    ])
  })

  it('and leave no piece that is only space', () => {
    expect(split(['  we go'], [2])).toEqual([['we go']])
  })
})
