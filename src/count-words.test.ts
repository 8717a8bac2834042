import {expect, test} from 'vitest'
import fc from '../test/chance.ts'
import {countWords} from './count-words.ts'

test('words are counted as splitting at white space would count them', () => {
  const piece = fc.constantFrom(
    'a',
    'word',
    '’',
    '“',
    'é',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '\v\f',
    '\u00a0',
    '\u2003',
    '\u3000',
    '\ufeff',
    '\0'
  )
  const text = fc.oneof(
    fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join('')),
    fc.string({unit: 'binary'})
  )
  fc.assert(
    fc.property(text, (text) => {
      expect(countWords(text)).toBe(text.split(/\s+/).length)
    })
  )
})
