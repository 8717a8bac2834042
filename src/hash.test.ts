import {expect, it} from 'vitest'
import fc from '../test/chance.ts'
import {shortHash} from './hash.ts'

it('is the same from run to run', () => {
  expect(['', 'a', 'We cannot replace it.'].map(shortHash)).toMatchInlineSnapshot(`
    [
      "71833a377ab3bfb7",
      "675e488afa2fc9ac",
      "701635fb18536215",
    ]
  `)
})

it('tells texts apart, also those that differ in one place or in their order', () => {
  const texts = new Set<string>()
  for (let index = 0; index < 20_000; index++) texts.add(`letter ${index}`).add(`${index} letter`)
  expect(new Set([...texts].map(shortHash)).size).toBe(texts.size)
})

it('has sixteen digits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(shortHash(text)).toMatch(/^[\da-f]{16}$/)
    })
  )
})
