import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('empty-promise')
const texts = async (body: string): Promise<string[]> =>
  (await reported(`Dear Ms Roy,\n\nWe cannot refund the order. ${body}\n`)).map(({text}) => text)

describe('a promise without a date', () => {
  it.each<[string, string[]]>([
    ['We will keep your details on file.', ['keep your details on file']],
    [
      'We will keep your details on file. We will let you know.',
      ['keep your details on file', 'will let you know']
    ],
    ['We will keep your details on file. We wish you well until 3 May.', ['keep your details on file']],
    [
      'If anything changes on our side, I will update you right away.',
      ['If anything changes on our side, I will update you right away']
    ],
    [
      'Should a place become available, we may offer it to you.',
      ['Should a place become available, we may offer it to you']
    ],
    ['We will write by 3 May. We will keep your details on file.', ['keep your details on file']],
    [
      'We will keep your details on file. You can ask Lorna Hill at the marina on 020 7946 0112.',
      ['keep your details on file']
    ]
  ])('is reported: %s', async (body, words) => expect(await texts(body)).toEqual(words))

  it('is reported where only the close has one', async () => {
    expect(
      await texts('We will keep your details on file.\n\nMany thanks from the hall on 3 May,\nLee Marsh')
    ).toEqual(['keep your details on file'])
  })

  it.each([
    'We will keep your details on file. We will write by 3 May.',
    'We will keep your details on file until 3 May.',
    'We will keep your details on file. You can apply again from 3 May.',
    'Shall we keep your details on file?',
    'Shall we keep your details on file? '
  ])('is none: %s', async (body) => expect(await texts(body)).toEqual([]))
})
