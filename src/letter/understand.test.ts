import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'
import type {Format} from '../read/read.ts'

async function isRefusal(body: string): Promise<boolean | undefined> {
  const {letter} = await new Linter({}).lint(`Dear Ms Lee,\n\n${body}\n\nKind regards,\nAnn Moss\n`)
  return letter?.refusal
}

describe('a no to what the reader asked for', () => {
  it.each([
    'We have received the reports of two readers. They are appended below. Any revised text would be looked at as a new one. We are unable to accept your manuscript.',
    'We have received your application. It was read within a day. The mailbox is not monitored. You were not selected for the next round.'
  ])('makes a refusal, whatever else is said: %s', async (body) => expect(await isRefusal(body)).toBe(true))

  it.each([
    'The decision to decline your submission, “On Salt”, has been reversed. An editor will look at it this week. We are sorry for the confusion. You will hear from us in May.',
    'If we cannot offer you a place by May, we will write to you. Your application is under review. You will hear from us within two weeks. Thank you for your patience.'
  ])('is none where it is taken back or supposed: %s', async (body) =>
    expect(await isRefusal(body)).toBe(false)
  )
})

it('a question that is not understood wishes nobody well', async () => {
  const {letter} = await new Linter({refusal: true}).lint(
    'Dear Ms Lee,\n\nThank you for asking. We cannot build it by May, as it takes eleven weeks.\n\nWhich way would you like to go?\n'
  )
  expect(letter?.body.at(-1)?.moves.has('goodwill')).toBe(false)
})

it('a no of two sentences that is explained at once is one', async () =>
  expect(
    await isRefusal(
      'Thank you for your letter. We cannot extend the lease, because the house is sold on 3 May.'
    )
  ).toBe(true))

describe('what speaks to the recipient', () => {
  const bodyOf = async (source: string, format: Format = 'markdown'): Promise<string[]> =>
    ((await new Linter({refusal: true}).lint(source, {format})).letter?.body ?? []).map(({text}) => text)
  const head = 'Dear Ms Lee,\n\nWe cannot refund it.'

  it('has a letter, a figure or a sign in it', async () => {
    expect(await bodyOf(`${head}\n\n- Élan\n- .\n- €\n- “?!”\n- 5\n- so\n`)).toEqual([
      'We cannot refund it.',
      'Élan',
      '€',
      '5',
      'so'
    ])
  })

  it('is the body, the postscript, and a close that says more than a formula', async () => {
    expect(await bodyOf(`${head}\n\nKind regards,\nAnn Moss\n\nPS: It is late.\n`)).toEqual([
      'We cannot refund it.',
      'PS: It is late.'
    ])
    expect(await bodyOf(`${head}\n\nMany thanks from the shop,\nAnn Moss\n`)).toEqual([
      'We cannot refund it.',
      'Many thanks from the shop,'
    ])
  })

  it('is no earlier letter, and no head', async () => {
    expect(await bodyOf(`Your refund\n\n${head}\n\nBest,\nAnn\n\n> It is late.\n`)).toEqual([
      'We cannot refund it.'
    ])
  })

  it('is a button below the signature that offers something', async () => {
    const page = (below: string): string =>
      `<p>Dear Ms Lee,</p><p>We cannot refund it.</p><p>Kind regards,<br>Ann Moss</p>${below}`
    expect(await bodyOf(page('<p><a href="https://a.org">Choose another date</a></p>'), 'html')).toEqual([
      'We cannot refund it.',
      'Choose another date'
    ])
    expect(await bodyOf(page('<p><a href="https://a.org">Ann’s page</a></p>'), 'html')).toEqual([
      'We cannot refund it.'
    ])
    expect(await bodyOf(page('<p>Choose another date</p>'), 'html')).toEqual(['We cannot refund it.'])
  })
})

describe('a sentence', () => {
  const sentences = async (source: string) =>
    (await new Linter({refusal: true}).lint(source)).letter?.sentences ?? []

  it('stands in a list, or not', async () => {
    const read = await sentences(
      'Dear Ms Lee,\n\nWe cannot.\n\n- It is late.\n\n| a | b |\n| - | - |\n| So it is. | c |\n'
    )
    expect(Object.fromEntries(read.map(({text, item}) => [text, item]))).toMatchObject({
      'We cannot.': false,
      'It is late.': true,
      'So it is.': true
    })
  })

  it('is what an inbox shows, or not', async () => {
    const read = await sentences('Subject: Your refund\n\nAcme\n\nDear Ms Lee,\n\nWe cannot.\n')
    expect(read.map(({text, part, inbox}) => [text, part, inbox])).toEqual([
      ['Subject: Your refund', 'header', true],
      ['Acme', 'header', undefined],
      ['Dear Ms Lee,', 'salutation', undefined],
      ['We cannot.', 'body', undefined]
    ])
  })
})

it('one letter is understood like the next', async () => {
  const linter = new Linter({refusal: true})
  const first = await linter.lint('Dear Ms Lee,\n\nWe cannot refund it.\n')
  await linter.lint('Hello,\n\nIt rains in May.\n')
  const again = await linter.lint('Dear Ms Lee,\n\nWe cannot refund it.\n')
  expect(again.messages).toEqual(first.messages)
  expect(again.recipient).toBe('Ms Lee')
})
