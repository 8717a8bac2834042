import {describe, expect, it} from 'vitest'
import {letterOf, type Said, sentenceOf} from '../../test/said.ts'
import {grants, isAnswer, plainNo, plainnessOf} from './plainness.ts'

describe('a sentence says no', () => {
  it.each<[number, Said]>([
    [0, {}],
    [3, {lists: 'refusal.decided'}],
    [3, {lists: 'refusal.cannot refusal.no'}],
    [2.5, {lists: 'refusal.withdrawn'}],
    [2, {lists: 'refusal.cannot maybe.circumstance'}],
    [1.5, {lists: 'maybe.policy'}],
    [1.75, {lists: 'maybe.policy maybe.negation'}],
    [1.5, {lists: 'maybe.negation maybe.bad-news'}],
    [0, {lists: 'maybe.bad-news'}],
    [0, {lists: 'refusal.decided', text: 'Was it refused?'}],
    [3, {lists: 'refusal.cannot', moves: ['regret']}],
    [2.5, {lists: 'refusal.cannot', moves: ['acknowledgement']}],
    [0.5, {lists: 'refusal.withdrawn condition.past'}],
    [0, {lists: 'maybe.policy condition.past'}],
    [0.75, {lists: 'refusal.cannot condition.rule'}],
    [2.5, {lists: 'refusal.cannot condition.rule', moves: ['regret']}],
    [1.5, {lists: 'refusal.cannot condition.rule', moves: ['apology']}],
    [3, {lists: 'refusal.decided condition.rule'}],
    [3, {lists: 'refusal.outcome condition.rule'}],
    [3, {lists: 'refusal.other condition.rule'}]
  ])('as plainly as %d: %j', (much, said) => expect(plainnessOf(sentenceOf(said))).toBe(much))
})

describe('phrases of a letter say no', () => {
  it.each<[number, Said[]]>([
    [-2, []],
    [-2, [{}]],
    [-2, [{moves: ['gratitude', 'understanding', 'goodwill']}]],
    [-2, [{lists: 'contrary.yes'}]],
    [0, [{lists: 'refusal.cannot'}]],
    [1, [{lists: 'refusal.cannot'}, {lists: 'refusal.no'}]],
    [1, [{moves: ['regret']}, {lists: 'refusal.cannot'}]],
    [0, [{moves: ['regret']}, {}, {lists: 'refusal.cannot'}]],
    [1, [{moves: ['regret']}, {lists: 'refusal.cannot', moves: ['regret']}]],
    [0.5, [{lists: 'refusal.cannot'}, {moves: ['gratitude', 'acknowledgement']}]],
    [0.5, [{lists: 'refusal.cannot'}, {moves: ['acknowledgement']}]],
    [0.5, [{lists: 'refusal.cannot'}, {moves: ['understanding']}]],
    [0.25, [{lists: 'refusal.cannot'}, {moves: ['goodwill', 'alternative']}]],
    [0.25, [{lists: 'refusal.cannot'}, {moves: ['alternative']}]],
    [-3, [{lists: 'refusal.cannot'}, {lists: 'contrary.yes'}]],
    [-4, [{lists: 'refusal.cannot'}, {lists: 'contrary.yes'}, {lists: 'contrary.yes'}]],
    [0, [{lists: 'refusal.cannot'}, {lists: 'contrary.yes condition.supposed'}]],
    [0, [{lists: 'refusal.cannot contrary.yes contrary.notice'}]],
    [-1.5, [{lists: 'refusal.cannot'}, {lists: 'contrary.notice'}]],
    [-3, [{lists: 'refusal.cannot'}, ...Array.from({length: 3}, () => ({lists: 'contrary.notice'}))]],
    [-3, [{lists: 'refusal.cannot'}, {lists: 'contrary.wished'}, {lists: 'contrary.wished'}]],
    [-3, [{lists: 'refusal.cannot contrary.wished'}]]
  ])('as plainly as %d: %j', (much, said) => expect(plainNo(letterOf(said))).toBe(much))
})

describe('a sentence answers no', () => {
  it.each<[boolean, string]>([
    [true, 'refusal.cannot answer.no'],
    [false, 'refusal.cannot'],
    [false, 'answer.no condition.if'],
    [false, 'answer.no contrary.asks']
  ])('%s: %s', (is, lists) => expect(isAnswer(sentenceOf({lists}))).toBe(is))
})

describe('a sentence grants', () => {
  it.each<[boolean, string]>([
    [true, 'granted.given'],
    [false, 'granted.given refusal.cannot'],
    [false, 'granted.done']
  ])('%s: %s', (does, lists) => expect(grants(sentenceOf({lists}))).toBe(does))
})
