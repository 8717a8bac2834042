import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const no = 'We cannot lend you the hall.'
const messages = async (body: string, options: Record<string, number> = {}): Promise<string[][]> =>
  (await reportedBy('long-paragraph', options)(`Dear Ms Roy,\n\n${body}\n`)).map(
    ({message, suggestions = []}) => [
      message.split('.', 1)[0] ?? '',
      ...suggestions.map((suggestion) => suggestion.message)
    ]
  )

describe('a paragraph', () => {
  it('may have as many words as are right', async () => {
    const body = 'One two three, four five.\n\nWe cannot lend it.'
    expect(await messages(body, {maxWords: 5})).toEqual([])
    expect(await messages(body, {maxWords: 4})).toEqual([
      ['This paragraph has 5 words', 'Make several sentences and two paragraphs of it.']
    ])
  })

  it('is divided at what the reader can do instead', async () => {
    const body = `${no} It is let. You can\nhave the tent instead. Bye.\n\nIt is late.`
    expect(await messages(body, {maxWords: 10})).toEqual([
      ['This paragraph has 16 words', 'Begin a new paragraph at “You can have the …”.']
    ])
  })

  it('else behind the refusal', async () => {
    const body = `It rains in May. ${no} It is let now, you see. So it is. So it was.\n\nIt is late.`
    expect(await messages(body, {maxWords: 10})).toEqual([
      ['This paragraph has 22 words', 'Begin a new paragraph at “It is let now …”.']
    ])
  })

  it('else in the middle', async () => {
    const body = `${no}\n\nIt rains in May. It rains in June. It rains, (July). So it is.`
    expect(await messages(body, {maxWords: 10})).toEqual([
      ['This paragraph has 14 words', 'Begin a new paragraph at “It rains, (July …”.']
    ])
  })

  it('of a table is none', async () => {
    const body = `${no}\n\n| a | b |\n| - | - |\n| one two three four five six | seven eight |`
    expect(await messages(body, {maxWords: 6})).toEqual([])
  })

  it('of the close is none', async () => {
    const body = `${no}\n\nMany thanks from all of us at the hall,\nLee`
    expect(await messages(body, {maxWords: 6})).toEqual([])
  })
})

describe('a letter in one paragraph', () => {
  it('may have as many sentences as are right', async () => {
    const body = `${no} It is let. It rains.`
    expect(await messages(body, {maxSentences: 3})).toEqual([])
    expect(await messages(body, {maxSentences: 2})).toEqual([
      ['The whole letter is one paragraph of 3 sentences', 'Begin a new paragraph at “It rains …”.']
    ])
    expect(await messages(`${body}\n\nBye now.`, {maxSentences: 2})).toEqual([])
  })
})
