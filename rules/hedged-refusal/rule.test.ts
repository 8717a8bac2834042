import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('hedged-refusal')
const texts = async (body: string): Promise<string[]> =>
  (await reported(`Dear Ms Farrow,\n\n${body}\n`)).map(({text}) => text)

describe('a hedged refusal', () => {
  it('is reported wherever the letter hedges', async () => {
    const body = 'We probably cannot offer you a refund. We may not be able to repair the lamp.'
    expect(await texts(body)).toEqual(['We probably cannot', 'may not be able'])
  })

  it.each([
    'We cannot offer you a refund. We probably cannot offer you a voucher.',
    'We probably cannot offer you a voucher. We cannot offer you a refund.'
  ])('may stand beside a plain one: %s', async (body) => expect(await texts(body)).toEqual([]))

  it.each([
    'We have decided not to refund the fee, and we may not be able to offer you a voucher.',
    'We may not be able to offer you a voucher, and we have decided not to refund the fee.',
    'It was not funded, and we may not be able to offer you a place.'
  ])('may stand in a sentence that also says no plainly: %s', async (body) =>
    expect(await texts(body)).toEqual([])
  )
})
