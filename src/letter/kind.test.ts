import {expect, it} from 'vitest'
import {findKind} from './kind.ts'
import type {Move, Part} from './model.ts'
import {Moves} from './moves.ts'
import {hitsOf} from './phrase/hits.ts'

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

it('one sign tells the kind, and less than one tells nothing', () => {
  expect(findKind({sentences: [sentence('kind.refund')]})).toBe('refund')
  expect(findKind({sentences: [sentence('hint.refund')]})).toBe('unknown')
  expect(findKind({sentences: [sentence('kind.refund', 'body', 'alternative')]})).toBe('unknown')
  expect(findKind({sentences: []})).toBe('unknown')
})

it('hints together tell it, and each list counts once a sentence', () => {
  const hint = sentence('hint.workplace')
  expect(findKind({sentences: [hint, hint]})).toBe('unknown')
  expect(findKind({sentences: [hint, hint, hint]})).toBe('workplace')
  expect(findKind({sentences: [sentence('hint.workplace hint.workplace hint.workplace')]})).toBe('unknown')
})

it('kinds whose words stand in letters of all kinds must say more', () => {
  for (const kind of ['project', 'tenancy', 'publication'] as const) {
    expect(findKind({sentences: [sentence(`kind.${kind}`)]})).toBe('unknown')
    expect(findKind({sentences: [sentence(`kind.${kind}`, 'body', 'refusal')]})).toBe(kind)
    expect(findKind({sentences: [sentence(`kind.${kind} kind.refund`, 'body', 'refusal')]})).toBe('refund')
  }
})

it('the kind is ahead of the next, by more in the head and in the answer', () => {
  const refund = sentence('kind.refund')
  expect(findKind({sentences: [refund, sentence('kind.credit')]})).toBe('unknown')
  expect(findKind({sentences: [refund, sentence('kind.credit', 'header')]})).toBe('credit')
  expect(findKind({sentences: [refund, sentence('kind.credit', 'body', 'refusal')]})).toBe('credit')
  expect(findKind({sentences: [refund, sentence('kind.credit', 'body', 'acknowledgement')]})).toBe('credit')
  // Ahead by 0.2 only.
  expect(findKind({sentences: [refund, sentence('kind.credit', 'body', 'alternative')]})).toBe('unknown')
  expect(findKind({sentences: [refund, refund, sentence('kind.credit')]})).toBe('refund')
  expect(findKind({sentences: [sentence('kind.credit'), refund, refund]})).toBe('refund')
})

it('a refusal that offers something else is still an answer, and the head is more than both', () => {
  expect(
    findKind({
      sentences: [sentence('kind.refund', 'body', 'refusal', 'alternative'), sentence('kind.credit')]
    })
  ).toBe('refund')
  expect(
    findKind({
      sentences: [sentence('kind.refund', 'header', 'refusal'), sentence('kind.credit', 'body', 'refusal')]
    })
  ).toBe('refund')
})

it('a signature, and what is no sign of a kind, tells nothing', () => {
  expect(findKind({sentences: [sentence('kind.refund', 'signature')]})).toBe('unknown')
  expect(findKind({sentences: [sentence('regret.adverb kind.nonsense other.refund')]})).toBe('unknown')
  expect(findKind({sentences: [sentence('kind.refund regret.adverb kind.refund', 'body')]})).toBe('refund')
})
