import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {isJsonText} from './is-json-text.ts'
import {jsonText} from './json-text.ts'
import {hostile} from './samples.ts'

/** What it is to say, told by the parser. */
function isSound(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    JSON.parse(text)
    return !/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##[a-z]*\[/i.test(text)
  } catch {
    return false
  }
}

const texts = fc.oneof(
  fc.constantFrom(...hostile, '##[x]', '# #[x]', '##', '“a” – ž → ✓', 'a\u0300', '漢字 👍', '\u00a0::'),
  fc.string({unit: 'binary'}),
  fc.string()
)
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(true, false, null, 0, 1, 12, -3, 1.5, 1e30),
    texts,
    fc.array(tie('value')),
    fc.dictionary(texts, tie('value'))
  )
})).value

describe('isJsonText', () => {
  it('takes all that jsonText writes', () => {
    fc.assert(fc.property(values, (value) => isJsonText(Buffer.from(jsonText(value)))))
  })

  it('says what the parser says, where bytes of it are others, or missing', () => {
    const characters = Buffer.from('"\\#{}[]:, \n0129-.aeflnrstu\u0000\u001b\u007f')
    const byte = fc.oneof(fc.constantFrom(...characters), fc.nat(255))
    fc.assert(
      fc.property(
        values,
        fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.array(byte, {maxLength: 2})), {maxLength: 3}),
        (value, changes) => {
          const bytes = [...Buffer.from(jsonText(value))]
          for (const [at, count, more] of changes) bytes.splice(at % bytes.length, count, ...more)
          expect(isJsonText(Buffer.from(bytes))).toBe(isSound(Buffer.from(bytes)))
        }
      ),
      {numRuns: 2000}
    )
  })

  it.each([
    ['', false],
    ['{} {}', false],
    ['[1,]', false],
    ['{"a": 1,}', false],
    ['{"a" 1}', false],
    ['{"a"}', false],
    ['[01]', false],
    ['[1}', false],
    ['::error ::x', false],
    ['["##[x]"]', false],
    ['["\\u001b"]', true],
    ['["\\u00zz"]', false],
    ['["\u007f"]', false],
    ['["\n"]', false],
    ['[-1.5e3, true, false, null]', true],
    [`${'['.repeat(40)}${']'.repeat(40)}`, true],
    ['"cut', false]
  ])('says of %j: %j', (text, expected) => {
    expect(isJsonText(Buffer.from(text))).toBe(expected)
    expect(isSound(Buffer.from(text))).toBe(expected)
  })

  it('takes no bytes that are no UTF-8', () => {
    expect(isJsonText(Buffer.from([0x22, 0xff, 0x22]))).toBe(false)
    expect(isJsonText(Buffer.from([0x22, 0xc3, 0x22]))).toBe(false)
    expect(isJsonText(Buffer.from([0x22, 0xe2, 0x80, 0x22]))).toBe(false)
  })
})
