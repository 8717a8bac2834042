import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {fingerprints} from './fingerprint.ts'
import {Linter} from './lint.ts'

const letter = `Dear Ms Castell,

Thank you for your order of the blue card.
Unfortunately, this card has been withdrawn. We cannot replace it.

Thank you for your understanding.
`

async function printsOf(text: string): Promise<Record<string, string>> {
  const {messages, letter} = await new Linter().lint(text)
  const prints = fingerprints(text, messages, letter)
  return Object.fromEntries(messages.map(({rule}, index) => [rule, prints[index] ?? '']))
}

describe('a fingerprint', () => {
  it('stays where lines move, and where the paragraph is wrapped anew', async () => {
    const before = await printsOf(letter)
    const after = await printsOf(
      `---\nrefusal: true\n---\n\n${letter.replace('withdrawn. We', 'withdrawn.\nWe').replaceAll('\n', '\r\n')}`
    )
    expect(after.unfortunately).toBe(before.unfortunately)
    expect(after['thanks-for-understanding']).toBe(before['thanks-for-understanding'])
  })

  it('stays where another part of the letter is edited', async () => {
    const before = await printsOf(letter)
    const after = await printsOf(letter.replace('Ms Castell', 'Ms Okafor'))
    expect(after['thanks-for-understanding']).toBe(before['thanks-for-understanding'])
    expect(after.unfortunately).toBe(before.unfortunately)
  })

  it('changes with the sentence, and with its neighbours', async () => {
    const before = await printsOf(letter)
    const edited = await printsOf(letter.replace('withdrawn', 'discontinued'))
    const neighbour = await printsOf(letter.replace('your order of', 'ordering'))
    expect(edited.unfortunately).not.toBe(before.unfortunately)
    expect(neighbour.unfortunately).not.toBe(before.unfortunately)
  })

  it('is the same from version to version: baselines are kept in repositories', () => {
    const sentences = [
      {start: 0, end: 3},
      {start: 4, end: 7},
      {start: 8, end: 11}
    ]
    const place = (rule: string, start: number, end: number) => ({rule, start, end})
    expect(
      fingerprints(
        'One Two Six',
        [place('a', 4, 5), place('a', 4, 7), place('b', 4, 7), place('a', 7, 7), place('a', 0, 11)],
        {sentences}
      )
    ).toMatchInlineSnapshot(`
      [
        "68a5a218a71ef580",
        "68a5a218a71ef580-2",
        "f09214fb794ac9c9",
        "68a5a218a71ef580-3",
        "a985ec64857397dd",
      ]
    `)
  })

  it('differs for two findings of one rule in one place', () => {
    const twice = {rule: 'unfortunately', start: 0, end: 5}
    const [first, second, third] = fingerprints('Alas, alas.', [twice, twice, twice], undefined)
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
  })

  it('is there for every place of every text, also behind its end', () => {
    const spans = fc.array(fc.nat(50), {maxLength: 12}).map((cuts) => {
      const sorted = [...new Set(cuts)].sort((a, b) => a - b)
      return sorted.slice(1).map((end, index) => ({start: sorted[index] ?? 0, end}))
    })
    fc.assert(
      fc.property(
        fc.string({maxLength: 60}),
        spans,
        fc.nat(70),
        fc.nat(20),
        (text, sentences, start, length) => {
          const places = [{rule: 'a', start, end: start + length}]
          expect(fingerprints(text, places, {sentences})).toEqual([expect.stringMatching(/^[\da-f]{16}$/)])
        }
      )
    )
  })
})

describe('a place is about', () => {
  const text = 'OneTwo Six  Ten'
  const sentences = [
    {start: 0, end: 3},
    {start: 3, end: 6},
    {start: 7, end: 10},
    {start: 12, end: 15}
  ]
  const print = (start: number, end: number, among: typeof sentences | null = sentences, of = text) =>
    fingerprints(of, [{rule: 'a', start, end}], among ? {sentences: among} : undefined)[0]

  it('the sentence in which it stands, and the sentence that ends there', () => {
    expect(print(8, 9)).toBe(print(7, 10))
    expect(print(10, 10)).toBe(print(7, 10))
    expect(print(15, 15)).toBe(print(12, 15))
    expect(print(6, 6)).toBe(print(3, 6))
  })

  it('the one that begins there, where another ends', () => {
    expect(print(3, 3)).toBe(print(3, 6))
    expect(print(0, 0)).toBe(print(0, 3))
  })

  it('all sentences that it meets', () => {
    expect(print(2, 4)).toBe(print(0, 6))
    expect(new Set([print(0, 3), print(3, 6), print(0, 6), print(0, 7), print(0, 8)]).size).toBe(4)
  })

  it('its own words between two sentences, and where there are none', () => {
    const between = 'OneTwo SixabTen'
    expect(print(10, 12, sentences, between)).not.toBe(print(10, 11, sentences, between))
    expect(print(8, 9, null)).toBe(print(8, 9, []))
    expect(print(8, 9, null)).not.toBe(print(8, 10, null))
  })

  it('its neighbours, too, and no sentences further away', () => {
    const edited = (from: string, to: string) => print(7, 10, sentences, text.replace(from, to))
    expect(edited('One', 'Any')).toBe(print(7, 10))
    expect(edited('Two', 'Too')).not.toBe(print(7, 10))
    expect(edited('Ten', 'Tea')).not.toBe(print(7, 10))
  })

  it('the beginning of a very long sentence', () => {
    const long = (end: string) => {
      const words = `${'so '.repeat(1400)}${end}`
      return print(0, 2, [{start: 0, end: words.length}], words)
    }
    expect(long('it is')).toBe(long('be it'))
    expect(print(0, 2, [{start: 0, end: 5}], 'it is')).not.toBe(print(0, 2, [{start: 0, end: 5}], 'it be'))
  })
})
