import {describe, expect, it} from 'vitest'
import {understood} from '../../../test/understood.ts'
import {english} from '../../language/en/index.ts'
import {nameSigns} from './heaviest.ts'
import {outputs} from './outputs.ts'
import {toTable} from './table.ts'

/** A table in which features speak for an alternative, and one word for something else. */
function tableOf(weights: Readonly<Record<string, number>>, other = 'voucher') {
  const place = outputs.indexOf('alternative')
  const row = (weight: number): number[] => outputs.map((_, index) => (index === place ? weight : 0))
  const signs = Object.entries(weights).map(([feature, weight]) => ({feature, weights: row(weight)}))
  const against = outputs.map((output) => (output === 'reason' ? 100 : 0))
  return toTable({
    bias: outputs.map(() => 0),
    steps: outputs.map(() => 1),
    traits: [],
    signs: [...signs, {feature: other, weights: against}]
  })
}

/** What is said of the second sentence where its alternative comes of signs. */
async function whyOf(weights: Readonly<Record<string, number>>, text = 'Take 20 vouchers instead.') {
  const letter = await understood(`Dear Ms Lee,\n\nWe cannot refund it. ${text} We wish you well.\n`)
  const sentence = letter.body[1]
  sentence?.moves.clear()
  sentence?.moves.set('alternative', 'signs').set('promise', 'promise.keep')
  nameSigns(letter, tableOf(weights), english.words)
  return [sentence?.moves.get('alternative'), sentence?.moves.get('promise')]
}

describe('the signs that weighed most are named', () => {
  it('by words, and pairs of them', async () => {
    expect(await whyOf({instead: 5})).toEqual(['signs: instead', 'promise.keep'])
    const {stem} = english.words
    expect((await whyOf({[`# ${stem('vouchers')}`]: 5, [`${stem('take')} #`]: 7}))[0]).toBe(
      'signs: take 20, 20 vouchers'
    )
    expect((await whyOf({[`# ${stem('take')}`]: 5, [`${stem('take')} ${stem('vouchers')}`]: 7}))[0]).toBe(
      'signs'
    )
  })

  it('by a phrase in the sentence, or beside it', async () => {
    expect((await whyOf({'<refusal.cannot': 5}))[0]).toBe('signs: refusal.cannot before it')
    expect((await whyOf({'>goodwill.wish': 5}))[0]).toBe('signs: goodwill.wish after it')
    expect((await whyOf({'=goodwill.wish': 5, '=refusal.cannot': 5}))[0]).toBe('signs')
    expect((await whyOf({'=alternative.offer': 5}, 'We can offer you a voucher.'))[0]).toBe(
      'signs: alternative.offer'
    )
  })

  it('three at most, the heaviest first, and none that speaks against it', async () => {
    expect((await whyOf({vouch: 1, '#': 3, instead: 2, '<refusal.cannot': 4}))[0]).toBe(
      'signs: refusal.cannot before it, 20, instead'
    )
    expect((await whyOf({'#': -3, instead: 2}))[0]).toBe('signs: instead')
  })

  it('not at all where none is known', async () => expect((await whyOf({lamp: 5}))[0]).toBe('signs'))
})
