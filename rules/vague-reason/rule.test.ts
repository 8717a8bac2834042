import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const texts = async (body: string, options: Record<string, unknown> = {}): Promise<string[]> =>
  (await reportedBy('vague-reason', options)(`Dear Ms Roy,\n\nThank you for asking. ${body}\n`)).map(
    ({text}) => text
  )
const stock = 'We cannot lend you the hall due to unforeseen circumstances.'
const plain = 'We cannot lend you the hall, because the roof leaks.'

describe('a reason that would fit every letter', () => {
  it('is reported where there is no other', async () => {
    expect(await texts(stock)).toEqual([stock])
    expect(await texts(`${stock} We cannot lend you the tent due to our policy.`)).toEqual([stock])
    expect(await texts(plain)).toEqual([])
    expect(await texts(`${stock} The roof leaks, because it is old.`)).toEqual([])
    expect(await texts('We cannot lend you the hall.')).toEqual([])
  })

  it.each([
    'We cannot lend you the hall due to unforeseen circumstances in Room 4.',
    'We cannot lend you the hall due to unforeseen circumstances: {{ reason }}.',
    'We cannot lend you the hall due to unforeseen circumstances on [date].'
  ])('is none with a detail: %s', async (body) => expect(await texts(body)).toEqual([]))

  it.each([
    'We cannot lend you the hall. We’ve had to cut back on commitments of this kind.',
    'We cannot lend you the hall. Our legal department has some concerns.',
    'We cannot lend you the hall. It’s not really our thing, which is why we are passing.'
  ])('is told by words that stand in any letter, too: %s', async (body) =>
    expect(await texts(body)).toHaveLength(1)
  )

  it.each([
    'We cannot lend you the hall. Our rules ask for a caretaker at each party.',
    'Under our rules, the hall can only be lent to members of the parish, so we cannot lend it.',
    'We cannot lend you the hall, because the law forbids stoves in that room.'
  ])('is none where a rule is told: %s', async (body) => expect(await texts(body)).toEqual([]))

  it('is one where a rule is only named', async () => {
    expect(await texts('We cannot lend you the hall, because our rules forbid it.')).toHaveLength(1)
  })

  it.each([
    'We cannot lend you the hall. The lift has to be cut back.',
    'We cannot lend you the hall, as it is the one on the back.'
  ])('is none where a thing is named, or nothing is said of a reason: %s', async (body) =>
    expect(await texts(body)).toEqual([])
  )

  it('is any without a detail, where one is asked for', async () => {
    expect(await texts(plain, {requireDetail: true})).toEqual([plain])
    expect(await texts(`${plain} Call me on 4 May.`, {requireDetail: true})).toEqual([plain])
    const dated = 'We cannot lend you the hall, because the roof leaks until 3 May.'
    expect(await texts(dated, {requireDetail: true})).toEqual([])
    expect(await texts(`${plain} ${dated}`, {requireDetail: true})).toEqual([])
  })
})
