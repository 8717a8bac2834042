import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('blunt-no')
const texts = async (body: string): Promise<string[]> =>
  (await reported(`Dear Ms Roy,\n\n${body}\n`)).map(({text}) => text)

describe('a bare no', () => {
  it.each<[string, string[]]>([
    ['No, we cannot lend you the hall.', ['No']],
    ['We cannot lend you the hall. No, sorry.', ['No']],
    ['We cannot lend you the hall. Absolutely not!', ['Absolutely not']],
    [
      'We refuse to lend you the hall, and it is out of the question to change this.',
      ['We refuse to', 'out of the question']
    ],
    [
      'It is out of the question to change this, and we refuse to lend you the hall.',
      ['out of the question', 'we refuse to']
    ],
    ['No, we refuse to lend you the hall.', ['No', 'we refuse to']]
  ])('is reported, each word once: %s', async (body, words) => expect(await texts(body)).toEqual(words))

  it.each([
    'We cannot lend you the hall. No. 14 is free.',
    'We cannot lend you the hall. No: 14 people have it.',
    'We cannot lend you the hall. No 14 is free.',
    'We cannot lend you the hall. No, the fee that was paid in May is not lost.'
  ])('is none where it says something else: %s', async (body) => expect(await texts(body)).toEqual([]))
})

describe('a result of one word', () => {
  it('is bare only in a letter that refuses', async () => {
    const ask = reportedBy('blunt-no')
    const of = async (refusal: boolean) =>
      (await ask(`---\nrefusal: ${refusal}\n---\n\nDear Ms Roy,\n\nDenied. No.\n`)).map(({text}) => text)
    expect(await of(true)).toEqual(['Denied', 'No'])
    expect(await of(false)).toEqual([])
  })
})
