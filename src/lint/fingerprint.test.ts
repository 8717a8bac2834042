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
