import {expect, it} from 'vitest'
import fc from '../test/chance.ts'
import {holdsAny} from './holds-any.ts'

it('a text holds a piece that stands in it, however long it is and whatever was asked before', () => {
  const piece = fc.array(fc.constantFrom('a', 'b', '…', 'X', 'é'), {minLength: 1, maxLength: 3})
  const text = fc.tuple(piece, fc.constantFrom(0, 255, 256, 257, 400), piece)
  fc.assert(
    fc.property(
      fc.array(text, {minLength: 1, maxLength: 4}),
      fc.array(piece, {maxLength: 4}),
      (texts, pieces) => {
        const wanted = pieces.map((parts) => parts.join(''))
        for (const [before, length, after] of texts) {
          const whole = before.join('') + '-'.repeat(length) + after.join('')
          expect(holdsAny(whole, wanted)).toBe(wanted.some((part) => whole.includes(part)))
        }
      }
    )
  )
})

it('a text holds nothing of nothing', () => {
  expect(holdsAny('a', [])).toBe(false)
  expect(holdsAny('a'.repeat(300), [])).toBe(false)
})
