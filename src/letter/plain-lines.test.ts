import {describe, expect, it} from 'vitest'
import {sentenceWith, understood} from '../../test/understood.ts'
import type {Part} from './model.ts'
import {plainLines, plainSentence, writtenSentence} from './plain-lines.ts'

const stars = (length: number): string => '*'.repeat(length)

describe('the lines of parts of a letter', () => {
  const lines = async (source: string, ...parts: Part[]) =>
    plainLines(await understood(source), parts, stars).map(({text, start, end}) => [
      text,
      source.slice(start, end)
    ])

  it('are those of these parts, without markup', async () => {
    const source = '3 May 2024\nOur **ref**: 4\n\nDear Ms Roy,\n\nWe *cannot* pay.\n\nKind regards,\nLee\n'
    expect(await lines(source, 'header')).toEqual([
      ['3 May 2024', '3 May 2024'],
      ['Our ref: 4', 'Our **ref**: 4']
    ])
    expect(await lines(source, 'close', 'signature')).toEqual([
      ['Kind regards,', 'Kind regards,'],
      ['Lee', 'Lee']
    ])
    expect(await lines(source, 'postscript')).toEqual([])
  })

  it('end where another part begins', async () => {
    expect(await lines('Hi Gwen, we cannot pay.\n', 'salutation')).toEqual([['Hi Gwen,', 'Hi Gwen,']])
    expect(await lines('Hi Gwen, we cannot pay.\n', 'body')).toEqual([['we cannot pay.', 'we cannot pay.']])
  })

  it('have something else for what a tag prints, and for a form', async () => {
    const source = 'Ref: {{ no }}\n\nDear Ms Roy,\n\nWe cannot pay [date].\n'
    expect((await lines(source, 'header'))[0]?.[0]).toBe('Ref: ********')
    expect((await lines(source, 'body'))[0]?.[0]).toBe('We cannot pay ******.')
  })

  it('have a name for an address, and for code', async () => {
    const source = 'Dear Ms Roy,\n\nWrite to `lee` at lee@a.org now.\n'
    expect((await lines(source, 'body'))[0]?.[0]).toBe('Write to Xxxx at Xxxxxxxxx now.')
  })
})

describe('a sentence', () => {
  const source = 'Dear Ms Roy,\n\nWe *cannot*\npay {{ no }} to `lee` at lee@a.org. So.\n'
  it('is plain without markup, and with something else for a tag', async () => {
    const letter = await understood(source)
    expect(plainSentence(sentenceWith(letter, 'We'), letter.masks, stars)).toBe(
      'We cannot pay ******** to Xxxx at Xxxxxxxxx.'
    )
  })

  it('is written without markup, and with its tags', async () => {
    const letter = await understood(source)
    expect(writtenSentence(sentenceWith(letter, 'We'), letter.masks, source)).toBe(
      'We cannot pay {{ no }} to `lee` at lee@a.org.'
    )
    const plain = 'Dear Ms Roy,\n\nWe *cannot* pay. So.\n'
    const other = await understood(plain)
    expect(writtenSentence(sentenceWith(other, 'We'), other.masks, plain)).toBe('We cannot pay.')
  })
})
