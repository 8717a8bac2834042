import {describe, expect, it} from 'vitest'
import {fix, lint} from '../src/index.ts'
import fc from './chance.ts'

/** The rules that report something, each once. */
async function reported(text: string, preset: 'recommended' | 'strict' = 'recommended'): Promise<string[]> {
  const {messages} = await lint(text, {preset})
  return [...new Set(messages.map(({rule}) => rule))].sort()
}

describe('an odd letter', () => {
  it.each([
    '',
    ' \n\n ',
    'Hello,\n',
    'Thanks!',
    '😀',
    '123 456',
    '---\n\n***\n',
    '{{ a }}\n\n{% b %}\n\n<%= c %> *|D|*'
  ])('that says nothing is left alone: %j', async (text) => {
    expect(await reported(text, 'strict')).toEqual([])
  })

  it('of one word lacks what it lacks', async () => {
    const {refusal, messages} = await lint('No.\n')
    expect(refusal).toBe(true)
    expect(messages.map(({rule}) => rule)).toContain('blunt-no')
  })

  it('without a salutation is read from its first sentence on', async () => {
    expect(
      await reported(
        'Thank you for asking for a refund of the shoes. We cannot refund them because they were worn outdoors. You can have them resoled in our workshop for £12. We look forward to seeing you there.'
      )
    ).toEqual(['missing-recipient'])
  })

  it('in capitals is understood, and each of its words is no shout', async () => {
    const text =
      'DEAR MS MARSH,\n\nTHANK YOU FOR ASKING FOR A REFUND OF THE BOOTS. WE CANNOT REFUND THEM BECAUSE THE SOLES WERE WORN OUTDOORS. YOU CAN HAVE THEM RESOLED FOR 12 POUNDS.\n\nWE LOOK FORWARD TO SEEING YOU AGAIN.\n\nKIND REGARDS,\nLUCY MARSH\n'
    expect((await lint(text)).refusal).toBe(true)
    expect(await reported(text)).toEqual([])
  })

  it('of forms to fill in has these, and nothing else', async () => {
    expect(await reported('[Name]\n\n[Reason]\n\n[Signature]\n', 'strict')).toEqual(['unfilled-placeholder'])
  })

  it('in another language is only said to be one', async () => {
    const text =
      'Sehr geehrte Frau Lindner,\n\nleider können wir Ihnen den Betrag nicht erstatten, da die Frist abgelaufen ist.\n'
    expect(await reported(text, 'strict')).toEqual(['unsupported-language'])
  })

  it('of ten thousand sentences is read', async () => {
    const filler = 'The shop in the old street is open from nine to five. '.repeat(5)
    const text = `Dear Ms Marsh,\n\nThank you for asking about a refund. We cannot refund the boots because the soles were worn outdoors. You can have them resoled for £12.\n\n${`${filler}\n\n`.repeat(2000)}We look forward to seeing you again.\n\nKind regards,\nLucy Marsh\n`
    expect(await reported(text)).toEqual([])
  }, 60_000)

  it('of any characters is read without an error, in any format', async () => {
    const piece = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 20}),
      fc.constantFrom(
        '[Name] ',
        '{{ x }}',
        '«',
        '](',
        '`',
        'XX ',
        '<b>',
        'We cannot ',
        '> ',
        '\n\n',
        'recieve ',
        '****',
        '# ',
        '- ',
        "'s "
      )
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, {maxLength: 15}),
        fc.constantFrom('markdown' as const, 'text' as const, 'html' as const),
        async (pieces, format) => {
          const text = pieces.join('')
          const {messages} = await lint(text, {format, preset: 'strict'})
          for (const {start, end} of messages) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      ),
      {numRuns: 100}
    )
  })
})

describe('a link without an address', () => {
  it('is one thing to fill in, and moves no place behind it', async () => {
    const text = 'Dear Ann,\n\nWe cannot pay. See [our form]() please. Obviously, it is late.\n'
    const {messages} = await lint(text)
    expect(
      messages
        .filter(({rule}) => rule === 'unfilled-placeholder' || rule === 'condescension')
        .map(({start, end}) => text.slice(start, end))
    ).toEqual(['()', 'Obviously'])
    expect((await fix(text)).text).toBe(text.replace('Obviously, it', 'It'))
  })
})

describe('a form shown as code', () => {
  it('is spoken of, but for a salutation', async () => {
    expect(await reported('Dear Ann,\n\nThe tag `[Name]` and `TODO` print nothing.')).toEqual([])
    expect(await reported('Dear `[Name]`,\n\nThe tag prints nothing.')).toEqual(['unfilled-placeholder'])
  })
})
