import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('condescension')
const findings = async (body: string) => reported(`Dear Ms Roy,\n\n${body}\n`)
const texts = async (body: string): Promise<string[]> => (await findings(body)).map(({text}) => text)

describe('what talks down', () => {
  it.each<[string, string[]]>([
    ['We cannot lend you the hall, as you should know.', ['as you should know']],
    ['The hall is self-evidently not free. We cannot lend it.', ['self-evidently']],
    ['Needless to say, we cannot lend you the hall.', ['Needless to say']],
    ['We cannot lend you the hall. It goes without saying that it is let.', ['It goes without saying that']],
    ['We cannot lend you the hall. This goes without saying.', ['This goes without saying']],
    ['We cannot lend you the hall. Our terms clearly state that it is let.', ['clearly']],
    [
      'We cannot lend you the hall. As already explained, it is obviously let.',
      ['As already explained', 'obviously']
    ],
    [
      'We cannot lend you the hall. Obviously it is let, as already explained.',
      ['Obviously', 'as already explained']
    ]
  ])('is reported by its own words: %s', async (body, words) => expect(await texts(body)).toEqual(words))

  it('goes where the rest stands without it', async () => {
    const [finding] = await findings(
      'We cannot lend you the hall. Obviously, it is let to the choir on Fridays.'
    )
    expect(finding?.fix?.edits).toEqual([{start: 43, end: 55, text: 'I'}])
  })

  it.each([
    ['is all that is said', 'We cannot lend you the hall. Obviously.'],
    ['leaves only a few words', 'We cannot lend you the hall. Obviously, it is.'],
    ['is a sentence', 'We cannot lend you the hall. This goes without saying, I think.'],
    ['leans on another phrase', 'We cannot lend you the hall, as you should know.'],
    ['would leave an accusation', 'We cannot lend you the hall. You clearly did not read the terms.']
  ])('stays where it %s', async (_, body) => {
    const [finding] = await findings(body)
    expect(finding).not.toHaveProperty('fix')
    expect(finding?.suggestions).toEqual([
      {message: 'Say the same without it: the fact, with its date or where it is written.'}
    ])
  })

  it('is answered with a chapter where help was asked for', async () => {
    const [finding] = await findings(
      'We cannot fix the bug in the old version, as already explained in the support ticket.'
    )
    expect(finding?.suggestions?.[0]?.message).toBe(
      'Say the same without it: “Chapter 3 shows how”, and link to it.'
    )
  })
})
