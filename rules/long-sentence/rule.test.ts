import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const messages = async (body: string, max: number): Promise<string[][]> =>
  (await reportedBy('long-sentence', {max})(`Dear Ms Roy,\n\nWe cannot lend it.\n\n${body}\n`)).map(
    ({text, message}) => [text, /\d+/.exec(message)?.[0] ?? '']
  )

describe('a long sentence', () => {
  it('is reported where it has more words than are right', async () => {
    const text = 'The hall, you see, is let – to others.'
    expect(await messages(text, 8)).toEqual([])
    expect(await messages(text, 7)).toEqual([[text, '8']])
    expect(await messages(`${text} So it is. ${text}`, 7)).toHaveLength(2)
  })

  it('is none in a table', async () => {
    expect(
      await messages('| The hall is let to others now | b |\n| - | - |\n| So it is and so it was | c |', 4)
    ).toEqual([])
  })
})
