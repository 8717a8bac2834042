import {expect, it} from 'vitest'
import {type Kind, kinds, type Move, type Part} from '../model.ts'
import {Moves} from '../moves.ts'
import {hitsOf} from '../phrase/hits.ts'
import type {Tokens} from '../phrase/matcher.ts'
import {keyOf} from '../signs/feature.ts'
import {KindFinder, phraseSigns} from './kind-finder.ts'
import {toKindTable} from './kind-table.ts'

/** A sentence with signs of kinds: `kind.refund`, `hint.credit`. */
function sentence(lists: string, part: Part = 'body', ...moves: Move[]) {
  return {
    part,
    moves: new Moves(moves.map((move) => [move, 'a list'])),
    hits: hitsOf(
      lists.split(' ').map((list) => ({
        list,
        family: list.split('.')[0] ?? '',
        from: 0,
        to: 1,
        start: 0,
        end: 1
      }))
    )
  }
}

/** Words of a sentence; the rest of the room is old. */
function tokens(...words: string[]): Tokens {
  const room = 8
  const numbers = () => new Int32Array(room)
  const key = new Int32Array(room).fill(keyOf('job'))
  key.set(words.map((word) => (word === '' ? 0 : keyOf(word))))
  return {count: words.length, word: numbers(), flags: numbers(), key, start: numbers(), end: numbers()}
}

const row = (weights: Partial<Record<Kind, number>>): number[] => kinds.map((kind) => weights[kind] ?? 0)

/** Weighs four words, of which one speaks for one kind and against another. */
const finder = new KindFinder(
  toKindTable({
    steps: kinds.map(() => 0.1),
    bias: row({support: 0.5, other: 1}),
    phrases: kinds.map(() => 2),
    words: [
      {word: 'job', weights: row({candidate: 40, refund: -20})},
      {word: 'refund', weights: row({refund: 50})},
      {word: 'less', weights: row({discount: 20})},
      {word: 'thing', weights: row({other: 60})}
    ]
  })
)

function kindOf(words: ReadonlyArray<ReadonlyArray<string>>, lists = 'regret.adverb'): Kind {
  finder.begin()
  for (const sentenceWords of words) finder.addWords(tokens(...sentenceWords))
  return finder.find([sentence(lists)])
}

it('words tell the kind, and each counts once in a letter', () => {
  expect(kindOf([['your', '', 'refund']])).toBe('refund')
  expect(kindOf([['job']])).toBe('candidate')
  // Counted twice, it would tell a kind.
  expect(
    kindOf([
      ['less', 'for'],
      ['less', 'and', 'less']
    ])
  ).toBe('unknown')
  // What was said in the letter before is forgotten.
  expect(kindOf([['job']])).toBe('candidate')
})

it('what is more likely another thing, or no more likely than the rest, is not told', () => {
  expect(kindOf([['no', 'word']])).toBe('unknown')
  expect(kindOf([['thing']])).toBe('unknown')
  expect(kindOf([['thing', 'refund']])).toBe('unknown')
  expect(kindOf([])).toBe('unknown')
})

it('phrases tell it beside words', () => {
  expect(kindOf([['no']], 'kind.tenancy kind.tenancy')).toBe('unknown')
  finder.begin()
  expect(finder.find([sentence('kind.tenancy'), sentence('kind.tenancy')])).toBe('tenancy')
  finder.begin()
  finder.addWords(tokens('refund'))
  expect(finder.find([sentence('kind.tenancy', 'body', 'refusal')])).toBe('refund')
})

const signs = (...sentences: ReturnType<typeof sentence>[]) => {
  const found = phraseSigns(sentences)
  return Object.fromEntries(kinds.flatMap((kind, at) => (found[at] ? [[kind, found[at]]] : [])))
}

it('phrases count by where they stand, each list once a sentence', () => {
  expect(signs(sentence('kind.refund'))).toEqual({refund: 1})
  expect(signs(sentence('kind.refund kind.refund'))).toEqual({refund: 1})
  expect(signs(sentence('hint.refund kind.refund kind.credit'))).toEqual({refund: 1.4, credit: 1})
  expect(signs(sentence('kind.refund', 'header', 'refusal'))).toEqual({refund: 2})
  expect(signs(sentence('kind.refund', 'body', 'acknowledgement'))).toEqual({refund: 1.5})
  expect(signs(sentence('kind.refund', 'body', 'refusal', 'alternative'))).toEqual({refund: 1.5})
  expect(signs(sentence('kind.refund', 'body', 'alternative'))).toEqual({refund: 0.8})
  expect(signs(sentence('kind.refund'), sentence('kind.refund', 'salutation'))).toEqual({refund: 2})
})

it('phrases of one kind add nothing beyond a few, and a signature nothing at all', () => {
  const refund = sentence('kind.refund')
  expect(signs(refund, refund, refund, refund)).toEqual({refund: 4})
  expect(signs(refund, refund, refund, refund, refund)).toEqual({refund: 4})
  expect(signs(sentence('kind.refund', 'signature'))).toEqual({})
})

it('what is no sign of a kind tells nothing', () => {
  expect(signs(sentence('regret.adverb kind.nonsense other.refund'))).toEqual({})
  expect(signs(sentence('kind.refund regret.adverb kind.refund'))).toEqual({refund: 1})
})
