import {describe, expect, it} from 'vitest'
import {english} from '../language/en/index.ts'
import {TokenList} from '../tokens.ts'
import {giveMoves} from './give-moves.ts'
import type {Declared, Letter, LetterSentence, Move} from './model.ts'
import {Moves} from './moves.ts'
import {hitsOf} from './phrase/hits.ts'
import {plainNo, plainnessOf} from './plainness.ts'
import {type Output, outputs} from './signs/outputs.ts'

const empty: Letter = {
  language: 'en',
  kind: 'unknown',
  refusal: false,
  termsChanged: false,
  parts: [],
  paragraphs: [],
  sentences: [],
  body: [],
  form: () => ({
    signed: false,
    dated: false,
    numbered: false,
    refers: false,
    enclosuresRead: false,
    post: false,
    event: false
  }),
  masks: [],
  declared: {},
  resources: english.resources
}

interface Said {
  /** Names of phrase lists. */
  lists?: string
  text?: string
  moves?: Move[]
  /** What its signs weigh. */
  weights?: Partial<Record<Output, number>>
}

function sentence({lists = '', text = 'So it is.', moves = []}: Said): LetterSentence {
  const hits = hitsOf(
    lists
      .split(' ')
      .filter(Boolean)
      .map((list) => ({list, family: list.split('.')[0] ?? '', from: 1, to: 2, start: 0, end: 1}))
  )
  return {
    tokens: new TokenList(text),
    from: 0,
    to: 0,
    start: 0,
    end: text.length,
    text,
    part: 'body',
    paragraph: 0,
    item: false,
    hits,
    moves: new Moves(moves.map((move) => [move, 'a list']))
  }
}

function letterOf(said: Said[], declared: Declared = {}): Letter {
  const body = said.map(sentence)
  return {...empty, body, sentences: body, declared}
}

/** What the sentences do, and whether the letter refuses. */
function read(
  said: Said[],
  letterWeight = 0,
  declared: Declared = {}
): {refusal: boolean; moves: Array<Record<string, string>>} {
  const letter = letterOf(said, declared)
  const weightOf = (sentence: number, output: number): number =>
    said[sentence]?.weights?.[outputs[output] ?? 'letter'] ?? 0
  giveMoves(letter, weightOf, letterWeight)
  return {refusal: letter.refusal, moves: letter.body.map(({moves}) => Object.fromEntries(moves))}
}

const nothing: Said[] = [{}, {}, {}]

describe('a phrase gives its move', () => {
  const first = (said: Said): Record<string, string> | undefined => read([said, ...nothing]).moves[0]

  it('where its signs do not speak plainly against it', () => {
    expect(first({lists: 'reason.because reason.rule', weights: {reason: -1.9}})).toEqual({
      reason: 'reason.because'
    })
    expect(first({lists: 'reason.because', weights: {reason: -2}})).toEqual({})
    expect(first({lists: 'gratitude.thanks', weights: {reason: -9}})).toEqual({gratitude: 'gratitude.thanks'})
    expect(first({lists: 'hint.refund'})).toEqual({})
  })

  it('a promise, or a no that is regretted, against more of them', () => {
    expect(first({lists: 'promise.later', weights: {promise: -3.9}})).toEqual({promise: 'promise.later'})
    expect(first({lists: 'promise.later', weights: {promise: -4}})).toEqual({})
    const no = (lists: string, refusal: number) =>
      read([{lists, weights: {refusal}}, ...nothing], 9).moves[0]?.refusal
    expect([no('refusal.cannot', -1.9), no('refusal.cannot', -2)]).toEqual(['refusal.cannot', undefined])
    expect([no('refusal.cannot regret.verb', -3.9), no('refusal.cannot regret.verb', -4)]).toEqual([
      'refusal.cannot',
      undefined
    ])
  })

  it('a reason in the sentence of the no, where a “because” says it', () => {
    const reason = (lists: string, weight: number) => first({lists, weights: {reason: weight}})?.reason
    expect(reason('reason.because refusal.cannot', -3.9)).toBe('reason.because')
    expect(reason('reason.because refusal.cannot', -4)).toBeUndefined()
    expect(reason('reason.rule refusal.cannot', -2)).toBeUndefined()
    expect(reason('reason.rule reason.because', -2)).toBeUndefined()
  })

  it('of a rule of one’s own, or one that is announced, against all', () => {
    expect(first({lists: 'reason.own', weights: {reason: -9}})).toEqual({reason: 'reason.own'})
    expect(first({lists: 'reason.announced', weights: {reason: -9}})).toEqual({reason: 'reason.announced'})
    expect(first({lists: 'reason.rule reason.own', weights: {reason: -9}})).toEqual({reason: 'reason.own'})
  })
})

describe('signs give a move', () => {
  const first = (said: Said, letterWeight = 0): Record<string, string> | undefined =>
    read([said, ...nothing], letterWeight).moves[0]

  it('where they weigh something', () => {
    expect(first({weights: {empathy: 0.1, goodwill: 0, letter: 5}})).toEqual({empathy: 'signs'})
    expect(first({lists: 'goodwill.wish', weights: {goodwill: 1}})).toEqual({goodwill: 'goodwill.wish'})
  })

  it('and a reason beside the no where they weigh more', () => {
    expect(first({lists: 'refusal.cannot', weights: {reason: 0.6}}, 9)).toEqual({refusal: 'refusal.cannot'})
    expect(first({lists: 'refusal.cannot', weights: {reason: 0.7}}, 9)).toEqual({
      refusal: 'refusal.cannot',
      reason: 'signs'
    })
    expect(first({weights: {reason: 0.1}})).toEqual({reason: 'signs'})
  })

  it('but no acknowledgement to bare thanks', () => {
    expect(first({lists: 'bare.thanks', weights: {acknowledgement: 3, empathy: 3}})).toEqual({
      empathy: 'signs'
    })
  })
})

describe('signs give no move', () => {
  const given = (text: string, weights: NonNullable<Said['weights']>): string[] =>
    Object.entries(read([{text, weights}, ...nothing], 9).moves[0] ?? {}).flatMap(([move, by]) =>
      by === 'signs' ? move : []
    )

  it('of a no, or a reason, to what only says what was asked', () => {
    const all = {refusal: 1, reason: 1, alternative: 1}
    for (const text of [
      'You asked for a residency this summer.',
      '“You’d hoped for June.',
      'Thank you for asking.'
    ])
      expect(given(text, all)).toEqual(['alternative'])
    for (const text of ['You asked for June, which is let.', 'So you asked for June.', 'You ask for June.'])
      expect(given(text, all)).toEqual(['refusal', 'reason', 'alternative'])
  })

  it('of an acknowledgement to a regret that speaks of nothing the reader did', () => {
    const weights = {acknowledgement: 1}
    const regretted = (text: string) =>
      read([{text, weights, moves: ['regret']}, ...nothing]).moves[0]?.acknowledgement
    expect(regretted('Unfortunately, this card has been withdrawn.')).toBeUndefined()
    expect(regretted('Unfortunately, the application came late.')).toBe('signs')
    expect(given('This card has been withdrawn.', weights)).toEqual(['acknowledgement'])
  })

  it('but a no to a single word', () => {
    const all = {refusal: 1, reason: 1, alternative: 1, goodwill: 1}
    expect(given('Denied.', all)).toEqual(['refusal'])
    expect(given('12 34', all)).toEqual(['refusal'])
    expect(given('June 4', all)).toEqual(['refusal'])
    expect(given('Try June.', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
    expect(given('Try “June”.', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
    expect(given('A b', all)).toEqual(['refusal', 'reason', 'alternative', 'goodwill'])
  })

  it('of a no to a question', () => {
    const no = (text: string) => read([{text, weights: {refusal: 2}}, ...nothing], 9).moves[0]
    expect(no('Shall I pass it on?')).toEqual({})
    expect(no('I shall not pass it on.')).toEqual({refusal: 'signs'})
  })

  it('of a reason to a question, nor a wish to one that asks', () => {
    const all = {reason: 1, alternative: 1, goodwill: 1}
    expect(given('Which way would you like to go?', all)).toEqual(['alternative'])
    expect(given('“Who would like to go?”', all)).toEqual(['alternative'])
    expect(given('May we see you in June?', all)).toEqual(['alternative', 'goodwill'])
    expect(given('Whichever way you go?', all)).toEqual(['alternative', 'goodwill'])
    expect(given('Why not? Go on.', all)).toEqual(['reason', 'alternative', 'goodwill'])
  })
})

describe('a letter refuses', () => {
  const refuses = (said: Said[], weight: number, declared: Declared = {}): boolean =>
    read(said, weight, declared).refusal
  const no: Said = {weights: {refusal: 1}}

  it('where its signs outweigh the lack of phrases, the less the longer it is', () => {
    expect([0.7, 0.8].map((weight) => refuses([no, ...nothing], weight))).toEqual([false, true])
    expect([0.3, 0.5].map((weight) => refuses([no, ...nothing, ...nothing], weight))).toEqual([false, true])
  })

  it('and takes back each no where it does not', () => {
    expect(read([{lists: 'refusal.cannot'}, ...nothing], -9)).toEqual({
      refusal: false,
      moves: [{}, {}, {}, {}]
    })
  })

  it('as it is declared', () => {
    expect(refuses([no, ...nothing], -9, {refusal: true})).toBe(true)
    expect(refuses([no, ...nothing], 9, {refusal: false})).toBe(false)
  })

  it('by a phrase of one’s own', () => expect(refuses([{lists: 'refusal.own'}, ...nothing], -9)).toBe(true))

  it('where it says little else', () => {
    const cannot: Said = {lists: 'refusal.cannot'}
    expect(refuses([cannot, cannot, cannot, {}], -9)).toBe(true)
    expect(refuses([cannot, cannot, {}, {}], -9)).toBe(false)
    expect(refuses([cannot, cannot, cannot], -9)).toBe(true)
    expect(refuses([cannot, cannot, cannot, {lists: 'contrary.notice'}], -9)).toBe(false)
  })

  it('where it regrets the outcome', () => {
    const regretted: Said = {lists: 'refusal.outcome regret.verb'}
    expect(refuses([regretted, ...nothing], -9)).toBe(true)
    expect(refuses([{lists: 'refusal.other regret.verb'}, ...nothing], -9)).toBe(true)
    expect(refuses([{lists: 'refusal.cannot regret.verb'}, ...nothing], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.adverb'}, ...nothing], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.outcome regret.verb condition.supposed'}, ...nothing], -9)).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.yes'}, {}, {}], -9)).toBe(false)
    expect(refuses([regretted, {lists: 'contrary.wished'}, {}, {}], -9)).toBe(false)
  })

  it('where it answers no to the reader, whatever else it says', () => {
    const answer: Said = {lists: 'refusal.cannot answer.no', weights: {refusal: -9}}
    expect(refuses([answer, ...nothing], -9)).toBe(true)
    expect(refuses([{...answer, lists: 'refusal.cannot answer.no condition.if'}, ...nothing], -9)).toBe(false)
    expect(refuses([{...answer, lists: 'answer.no'}, ...nothing], -9)).toBe(false)
    expect(refuses([{...answer, lists: 'refusal.cannot'}, {lists: 'answer.no'}, {}, {}], -9)).toBe(false)
    expect(refuses([answer, {lists: 'contrary.yes'}, {}, {}], -9)).toBe(false)
    expect(refuses([answer, {lists: 'contrary.wished'}, {}, {}], -9)).toBe(false)
    expect(refuses([answer, {lists: 'contrary.notice'}, {}, {}], -9)).toBe(true)
  })

  it('where it regrets plainly that it cannot, after what was asked', () => {
    const sorry: Said = {lists: 'refusal.cannot maybe.bad-news reason.because', moves: ['acknowledgement']}
    const asked: Said = {moves: ['acknowledgement']}
    expect(refuses([asked, sorry, {}, {}], -9)).toBe(true)
    expect(refuses([asked, {...sorry, lists: 'refusal.cannot reason.because'}, {}, {}], -9)).toBe(false)
    expect(refuses([asked, {...sorry, lists: `${sorry.lists} condition.rule`}, {}, {}], -9)).toBe(false)
    const denied = 'refusal.outcome maybe.bad-news reason.because'
    expect(refuses([asked, {...sorry, lists: denied}, {}, {}], -9)).toBe(false)
    expect(refuses([asked, {...sorry, lists: `${denied} acknowledgement.request`}, {}, {}], -9)).toBe(true)
    expect(refuses([asked, sorry, {lists: 'contrary.notice'}, {}], -9)).toBe(false)
    expect(refuses([{}, {...sorry, moves: ['regret']}, {}, {}], -9)).toBe(false)
  })

  it('unless phrases speak too much against it', () => {
    const yes: Said = {lists: 'contrary.notice'}
    expect(refuses([no, {lists: 'maybe.policy'}, yes, {}], 9)).toBe(true)
    expect(refuses([no, {lists: 'maybe.policy'}, yes, yes], 9)).toBe(false)
  })

  it('unless it only asks, or says yes', () => {
    expect(refuses([no, {lists: 'contrary.asks'}, {}, {}], 9)).toBe(false)
    expect(refuses([no, {lists: 'contrary.own'}, {}, {}], 9)).toBe(false)
    expect(refuses([{lists: 'refusal.hedged'}, {lists: 'contrary.asks'}, {}, {}], 9)).toBe(true)
    expect(refuses([no, {lists: 'contrary.yes'}, {}, {}], 9)).toBe(false)
    expect(refuses([no, {lists: 'contrary.yes condition.supposed'}, {}, {}], 9)).toBe(true)
    expect(refuses([{lists: 'refusal.decided'}, {lists: 'contrary.yes'}, {}, {}], 9)).toBe(true)
  })

  it('unless it begins with the yes and denies what nobody asked for', () => {
    const yes: Said = {lists: 'contrary.yes', text: 'We are pleased to confirm your stay.'}
    const parking: Said = {lists: 'refusal.decided', text: 'Parking cannot be reserved.'}
    expect(refuses([yes, parking, {}, {}], 9)).toBe(false)
    expect(refuses([{}, yes, parking, {}], 9)).toBe(false)
    expect(refuses([{}, {}, yes, parking], 9)).toBe(true)
    expect(refuses([{...yes, text: 'We invite you to the talk.'}, parking, {}, {}], 9)).toBe(true)
    expect(refuses([yes, {...parking, text: 'We cannot give you a cot.'}, {}, {}], 9)).toBe(true)
    const pay = 'We cannot pay for the train, but you may stay with us.'
    expect(refuses([yes, {...parking, text: pay}, {}, {}], 9)).toBe(false)
    expect(refuses([yes, {...parking, moves: ['acknowledgement']}, {}, {}], 9)).toBe(true)
    expect(refuses([yes, {...parking, lists: 'refusal.decided answer.no'}, {}, {}], 9)).toBe(true)
  })

  it('where it explains a no to what was asked', () => {
    const asked: Said = {lists: 'acknowledgement.request'}
    const no = (lists: string, text?: string): Said => ({
      lists: `refusal.cannot maybe.negation ${lists}`,
      weights: {refusal: -9},
      ...(text && {text})
    })
    expect(refuses([asked, no('reason.because'), {}, {}], -9)).toBe(true)
    expect(refuses([no('reason.because'), asked, {}, {}], -9)).toBe(false)
    expect(refuses([asked, no('gratitude.thanks'), {}, {}], -9)).toBe(false)
    expect(refuses([asked, no('reason.because condition.supposed'), {}, {}], -9)).toBe(false)
    expect(refuses([asked, no('reason.because', 'We cannot do it yet.'), {}, {}], -9)).toBe(false)
    for (const list of ['contrary.yes', 'contrary.own', 'contrary.wished', 'contrary.asks'])
      expect(refuses([asked, no('reason.because'), {lists: list}, {}], -9)).toBe(false)
    expect(refuses([asked, no('reason.because'), {lists: 'contrary.notice'}, {}], -9)).toBe(true)
  })

  it('where a very short one says it plainly', () => {
    // 0.75 or 0.5 for its shortness, the weight of its sentence down to -1.7 or -5, and its phrases.
    const other = {lists: 'apology.apologise', weights: {refusal: -9}}
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -9}}, other], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -2}}, other], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -1.9}}, other], -9)).toBe(true)
    expect(refuses([{lists: 'refusal.cannot', weights: {refusal: -0.8}}, other], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.cannot', weights: {refusal: -0.7}}, other], -9)).toBe(true)
    // 0.9 less where it answers nothing.
    const unasked = {weights: {refusal: -9}}
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -0.9}}, unasked], -9)).toBe(false)
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -0.8}}, unasked], -9)).toBe(true)
    for (const lists of ['kind.refund', 'acknowledgement.request'])
      expect(
        refuses(
          [
            {lists: 'refusal.decided', weights: {refusal: -1.6}},
            {lists, weights: {refusal: -9}}
          ],
          -9
        )
      ).toBe(true)
    // After a regret, whatever its own words weigh.
    const regret = {lists: 'regret.adverb maybe.circumstance', weights: {refusal: -9}}
    expect(refuses([regret, {lists: 'refusal.cannot', weights: {refusal: -9}}], -9)).toBe(true)
    // What is plain is enough where nothing else is said.
    expect(refuses([{lists: 'refusal.decided', weights: {refusal: -1.9}}], -9)).toBe(true)
    expect(refuses([{lists: 'refusal.cannot', weights: {refusal: -1.4}}], -9)).toBe(true)
    expect(refuses([{lists: 'refusal.cannot', weights: {refusal: -9}}], -9)).toBe(true)
    expect(refuses([{lists: 'maybe.negation', weights: {refusal: -1.6}}], -9)).toBe(false)
    expect(refuses([{lists: 'maybe.policy', weights: {refusal: 0.1}}], -9)).toBe(true)
    expect(refuses([{lists: 'maybe.policy', weights: {refusal: -0.1}}], -9)).toBe(false)
    // However its own words weigh, nothing else says anything.
    expect(refuses([{lists: 'refusal.no', weights: {refusal: -9}}], -9)).toBe(true)
    expect(refuses([{lists: 'maybe.policy', weights: {refusal: -9}}], -9)).toBe(false)
  })

  it('in the sentence that comes closest to a no, where none says it', () => {
    const closest = (said: Said[], declared: Declared = {}) => {
      const {refusal, moves} = read(said, 9, declared)
      return refusal ? moves.findIndex(({refusal: by}) => by === 'closest-to-a-no') : 'none'
    }
    const weighing = (refusal: number, text?: string): Said => ({weights: {refusal}, ...(text && {text})})
    expect(closest([weighing(-1), weighing(-0.5), weighing(-0.5), weighing(-2)])).toBe(1)
    expect(closest([weighing(-1), weighing(-0.2, 'May we?'), weighing(-2), weighing(-2)])).toBe(0)
    expect(closest([weighing(-1.6), weighing(-1.5), weighing(-2), weighing(-2)])).toBe('none')
    // A plain phrase after what was asked, or after a regret, is close however little its signs weigh.
    const plainNo: Said = {lists: 'refusal.cannot', weights: {refusal: -3}}
    expect(
      closest([weighing(-1), {...plainNo, moves: ['acknowledgement']}, weighing(-2), weighing(-2)])
    ).toBe(1)
    expect(closest([{...weighing(-1), moves: ['regret']}, plainNo, weighing(-2), weighing(-2)])).toBe(1)
    expect(closest([weighing(-0.2), {...plainNo, moves: ['acknowledgement']}, weighing(-2)])).toBe(0)
    expect(closest([weighing(-1), plainNo, {...weighing(-2), moves: ['regret']}, weighing(-2)])).toBe(0)
    expect(closest([weighing(-1.6), weighing(-0.5), weighing(-2), weighing(-2)], {refusal: true})).toBe(-1)
    expect(closest([weighing(-1.6), weighing(-0.4), weighing(-2), weighing(-2)], {refusal: true})).toBe(1)
  })
})

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
  ])('as plainly as %d: %j', (much, said) => expect(plainnessOf(sentence(said))).toBe(much))
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
