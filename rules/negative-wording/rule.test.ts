import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = async (body: string, options: Record<string, number> = {}): Promise<string[][]> =>
  (await reportedBy('negative-wording', options)(`Dear Ms Roy,\n\n${body}\n`)).map(({text, message}) => [
    text,
    message.split(' say ', 1)[0] ?? ''
  ])
const no = 'We cannot lend you the hall.'

describe('negative sentences', () => {
  it('are reported at the first that is not the answer', async () => {
    expect(await reported(`${no} It is not free. It is never free.`)).toEqual([
      ['It is not free.', 'All 3 sentences']
    ])
    expect(await reported(`It is not free. ${no}`)).toEqual([['It is not free.', 'Both sentences']])
    expect(await reported(`${no} It is not free. It rains.`)).toEqual([
      ['It is not free.', '2 of 3 sentences']
    ])
  })

  it('are reported at the second where all refuse', async () => {
    expect(await reported(`${no} We cannot refund the fee.`)).toEqual([
      ['We cannot refund the fee.', 'Both sentences']
    ])
  })

  it('may be one, and as many as are right', async () => {
    expect(await reported(no)).toEqual([])
    expect(await reported(no, {maxShare: 0})).toEqual([])
    expect(await reported(`${no} It is not free. It rains. It is late.`)).toEqual([])
    expect(await reported(`${no} It is not free. It rains. It is late.`, {maxShare: 0.4})).toHaveLength(1)
  })
})
