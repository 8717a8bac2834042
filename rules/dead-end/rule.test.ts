import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('dead-end')
const texts = async (letter: string): Promise<string[]> => (await reported(letter)).map(({text}) => text)
const refusal = 'Dear Ms Roy,\n\nWe cannot lend you the hall.'

describe('a sentence that shuts the door', () => {
  it('is reported in a subject line, which the reader sees first', async () => {
    expect(await texts(`Subject: Our decision is final\n\n${refusal}\n`)).toEqual(['Our decision is final'])
  })

  it('is left alone in a heading, which is on every letter', async () => {
    expect(await texts(`# Our decision is final\n\n${refusal}\n`)).toEqual([])
  })

  it('is left alone where it is the name of somebody', async () => {
    expect(await texts('Dear Do Not Reply!\n\nWe cannot lend you the hall.\n')).toEqual([])
  })

  it('is left alone below the letter, where it is a motto', async () => {
    expect(await texts(`${refusal}\n\nKind regards,\nLee Marsh\nOur decision is final\n`)).toEqual([])
  })

  it.each(['close', 'postscript'])('is reported in the %s', async (part) => {
    const end = part === 'close' ? 'Our decision is final, kind regards,' : 'Kind regards,'
    const below = part === 'postscript' ? '\n\nPS: Our decision is final.' : ''
    expect(await texts(`${refusal}\n\n${end}\nLee Marsh${below}\n`)).toEqual(['Our decision is final'])
  })
})

describe('a footer that says not to reply', () => {
  const footer = 'Please do not reply to this e-mail'
  const below = (text: string): string => `${refusal}\n\nKind regards,\nLee Marsh\n\n${text}\n`

  it('is reported, with its advice', async () => {
    const [finding] = await reported(below(`${footer}.`))
    expect(finding).toMatchObject({
      text: footer,
      message: expect.stringContaining('names no other way'),
      suggestions: [{message: 'Add where to answer: “Questions reach me at returns@example.org.”'}]
    })
  })

  it.each([
    'Write to hall@example.org instead.',
    'Write to the_hall+june@example-hall.org.',
    'We are there on +44 20 7946 0999.',
    'We are there on 020/7946-0999.',
    'We are there on (020) 7946 0999.',
    'Use our contact form.',
    'Questions should be directed to the warden.'
  ])('may name another way: %s', async (way) => {
    expect(await texts(below(`${footer}. ${way}`))).toEqual([])
  })

  it('is reported as a whole', async () => {
    const whole = 'no-reply address — please do not reply'
    expect(await texts(below(`This comes from a ${whole}.`))).toEqual([whole])
  })

  it.each(['Your case is 12 34 56 78.', 'You asked for 020 seats.', 'Find us @ the hall.'])(
    'is reported beside what is none: %s',
    async (way) => expect(await texts(below(`${footer}. ${way}`))).toEqual([footer])
  )

  it('is reported where only the letterhead has an address', async () => {
    expect(await texts(`hall@example.org\n\n${below(`${footer}.`)}`)).toEqual([footer])
  })
})

describe('what comes next', () => {
  it('is named for the kind of letter', async () => {
    const [refund] = await reported('Dear Ms Roy,\n\nWe cannot refund your order. Our decision is final.\n')
    const [other] = await reported(`${refusal} Our decision is final.\n`)
    expect(refund?.suggestions?.[0]?.message).toMatch(/warranty/)
    expect(other?.suggestions?.[0]?.message).toMatch(/where else to ask/)
  })
})
