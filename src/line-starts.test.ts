import {expect, test} from 'vitest'
import fc from '../test/chance.ts'
import {lineStarts} from './line-starts.ts'

test('lines begin behind the three sorts of line breaks', () => {
  const breaks = fc.constantFrom(['\n'], ['\n', '\r\n'], ['\r', '\n', '\r\n', '\u2028'])
  const text = breaks.chain((some) =>
    fc.array(fc.constantFrom('a', 'bc', ...some), {maxLength: 12}).map((pieces) => pieces.join(''))
  )
  fc.assert(
    fc.property(text, (text) => {
      const starts = lineStarts(text)
      const lines = starts.map((start, index) => text.slice(start, starts[index + 1]))
      expect(lines.filter(Boolean)).toEqual(text.split(/(?<=\n|\r(?!\n))/).filter(Boolean))
    })
  )
})
