import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'

const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

describe('safeText', () => {
  it('shows controls as pictures or by their number', () => {
    expect(safeText('a\u001b[31mb\u0000\n\r\t\u007f\u009b\u202e\u2028\u200f')).toBe(
      'a␛[31mb␀␊␍␉␡<U+009B><U+202E><U+2028><U+200F>'
    )
  })

  it('replaces lone surrogates and keeps pairs', () => {
    expect(safeText('\ud83d a \udc4d \ud83d\udc4d')).toBe('\ufffd a \ufffd 👍')
  })

  it('keeps marks, joined emoji, flags and scripts as they are', () => {
    const text = 'é e\u0301 ก็ 👩‍👩‍👧 🇩🇪 שלום 田中 ½ — “x”'
    expect(safeText(text)).toBe(text)
  })

  it('cuts towers of combining marks', () => {
    expect(safeText(`z${'\u0301'.repeat(100)}!`)).toBe(`z${'\u0301'.repeat(8)}!`)
  })

  it('leaves nothing harmful in any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(safeText(text)).not.toMatch(harmful)
        expect(safeProse(text)).not.toMatch(harmful)
      })
    )
  })
})

describe('safeProse', () => {
  it('takes a line break or a tab for a space', () => {
    expect(safeProse('thank you\r\n\tfor\u2028it\u001b')).toBe('thank you for it␛')
  })
})

describe('withoutCommands', () => {
  it('defuses commands to build servers without a change of width', () => {
    const output = '::error::x\n  ::set-output name=a::b\n\u001b[1m::debug::\u001b[22m\n'
    expect(withoutCommands(output)).toBe(
      '∶:error::x\n  ∶:set-output name=a::b\n\u001b[1m∶:debug::\u001b[22m\n'
    )
    expect(withoutCommands('a ##[group]b ##vso[task] ###[x] ##teamcity[y]')).toBe(
      'a ♯#[group]b ♯#vso[task] #♯#[x] ♯#teamcity[y]'
    )
  })

  it('leaves other colons and number signs', () => {
    const output = 'std::vector\n: :\n## Heading [x]\n#[a]\n'
    expect(withoutCommands(output)).toBe(output)
  })
})
