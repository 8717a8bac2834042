import {expect, test} from 'vitest'
import {interned} from './interned.ts'

test('any text stays as it is, names of properties and numbers too', () => {
  const texts = ['regret.adverb', '', '7', '__proto__', 'constructor', 'naïve “—”']
  expect(texts.map(interned)).toEqual(texts)
})
