import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {areHarmlessBytes} from './harmless-bytes.ts'
import {areHarmless} from './safe-text.ts'
import {hostile} from './samples.ts'

const rows = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...hostile,
        '::',
        '##[x]',
        ':',
        '#',
        '\n',
        ' ',
        '\u001b[1;31m',
        '\u001b[',
        '“—→━✓',
        '\u0300'
      ),
      fc.string(),
      fc.string({unit: 'binary'})
    )
  )
  .map((parts) => parts.join(''))

/** What it is to say, told by the text. */
function isHarmless(bytes: Uint8Array, color: boolean): boolean {
  try {
    return areHarmless(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), color)
  } catch {
    return false
  }
}

describe('areHarmlessBytes', () => {
  it('says what is said of the text', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (text, color) => {
        const bytes = Buffer.from(text)
        expect(areHarmlessBytes(bytes, color)).toBe(isHarmless(bytes, color))
      }),
      {numRuns: 2000}
    )
  })

  it('says of bytes that are no text that they are not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, color) => {
        expect(areHarmlessBytes(bytes, color)).toBe(isHarmless(bytes, color))
      })
    )
    expect(areHarmlessBytes(Buffer.from([0x61, 0xe2, 0x80]), false)).toBe(false)
  })

  it.each([
    ['', false, true],
    ['a: b\n', false, true],
    ['  ::error::\n', false, false],
    ['std::vector\n', false, true],
    ['\u001b[1mbold\u001b[22m\n', true, true],
    ['\u001b[1mbold\u001b[22m\n', false, false],
    ['\u001b[2J\n', true, false],
    ['\u001b[1m::debug::\n', true, false],
    ['\u202e\n', false, false],
    ['\u0085\n', false, false],
    [`z${'\u0301'.repeat(9)}`, false, false],
    ['ž “漢” ✓ 👍\n', false, true]
  ])('says of %j, with colours %j: %j', (text, color, expected) => {
    expect(areHarmlessBytes(Buffer.from(text), color)).toBe(expected)
  })
})
