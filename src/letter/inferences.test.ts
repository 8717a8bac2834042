import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'

/** The moves of the last sentence of a refusal. */
async function movesOf(sentence: string): Promise<string[]> {
  const {letter} = await new Linter({refusal: true}).lint(
    `Dear Ms Lee,\n\nThank you for your order. We cannot refund the ticket. ${sentence}\n`
  )
  return [...(letter?.body.at(-1)?.moves.keys() ?? [])]
}

describe('where to turn with questions', () => {
  it.each([
    'If you have any questions, please contact us.',
    'Please write to us if you have any further questions.',
    'To know more about the decision, please follow this link.'
  ])('is no alternative: %s', async (sentence) =>
    expect(await movesOf(sentence)).not.toContain('alternative')
  )

  it.each([
    'We can offer you a voucher of 20 pounds; if you have any questions, please contact us.',
    'If you have any questions, please contact us; you can exchange it for a ticket in June instead.'
  ])('takes back nothing that is offered beside it: %s', async (sentence) =>
    expect(await movesOf(sentence)).toContain('alternative')
  )
})

describe('an appeal', () => {
  it.each([
    'If you believe that this was decided in error, please reply to this message.',
    'If you have any questions or believe this is a mistake, do not hesitate to contact us.',
    'Should you disagree with the decision, you may complain to the ombudsman.',
    'Do you think that we got it wrong? Then tell us.'
  ])('is an alternative, courtesy or not: %s', async (sentence) => {
    const {letter} = await new Linter({refusal: true}).lint(
      `Dear Ms Lee,\n\nThank you for your order. We cannot refund the ticket. ${sentence}\n`
    )
    expect(letter?.body.slice(2).some(({moves}) => moves.get('alternative') === 'alternative.appeal')).toBe(
      true
    )
  })

  it.each([
    'If you feel that this is unfair, we are sorry.',
    'If you think about it, the boots were worn incorrectly.',
    'If you disagree with our decision, please do not write to us again.',
    'We believe we got this wrong in your case.'
  ])('is none where nobody is told of it: %s', async (sentence) =>
    expect(await movesOf(sentence)).not.toContain('alternative')
  )
})

it('what stands behind “but we will” is offered, on whatever line', async () => {
  for (const space of [' ', '\n'])
    expect(
      await movesOf(`Under our policy the ban stays,${space}but${space}we will let you open another account.`)
    ).toContain('alternative')
})

it.each([
  'We apologise for the inconvenience and encourage you to select another date or service.',
  'Although we cannot take it, we recommend that you transfer it to the other journal, whose scope is wider.',
  'While we are unable to accept it at this time, I would be interested in supporting you in other ways, such as with advice.'
])('what is offered beside a no or an apology is offered: %s', async (sentence) =>
  expect(await movesOf(sentence)).toContain('alternative')
)

it('to apply again is offered at a time or on a condition', async () => {
  const whenever = ['You are welcome to reapply.', 'You are, of course, welcome to apply again!']
  for (const sentence of whenever) expect(await movesOf(sentence)).not.toContain('alternative')
  expect(await movesOf('You are welcome to reapply in June.')).toContain('alternative')
})

it('what was asked is not offered', async () => {
  for (const asked of [
    'You asked whether you can have the hall.',
    'Thank you for asking whether you can have the hall.'
  ])
    expect(await movesOf(asked)).not.toContain('alternative')
})

it('what the writer has chosen or accepted is offered to nobody', async () => {
  expect(await movesOf('However, I have accepted a position with another company.')).not.toContain(
    'alternative'
  )
  expect(await movesOf('Instead, we have selected\nanother offer.')).not.toContain('alternative')
})

describe('a field of a form', () => {
  it('says why only where its name does', async () => {
    expect(await movesOf('\n\nReservation: {{ reservation.id }}')).not.toContain('reason')
    expect(await movesOf('\n\nReason: {{ refusal.note }}')).toContain('reason')
    expect(await movesOf('\n\nReviewer feedback: {{ refusal.comments }}')).toContain('reason')
    expect(await movesOf('\n\nShop: {{ shop.town }} Street: {{ shop.street }} Day: {{ day }}')).toEqual([])
  })
})

it('the reason of a refusal that begins with “therefore” stands before it', async () => {
  const {letter} = await new Linter({refusal: true}).lint(
    'Dear Ms Lee,\n\nThank you for asking. The library is open to families from Ely, and you live in March. We are therefore unable to take you in.\n'
  )
  expect(letter?.body[1]?.moves.has('reason')).toBe(true)
})

/** What gave the sentence of a refusal that begins with some words its moves. */
async function given(
  beginning: string,
  body: string,
  head = 'Dear Ms Lee,'
): Promise<Record<string, string>> {
  const {letter} = await new Linter({refusal: true}).lint(`${head}\n\n${body}\n`)
  const sentence = letter?.body.find(({text}) =>
    text.replaceAll('*', '').startsWith(beginning.replaceAll('*', ''))
  )
  if (!sentence) throw new Error(`Unexpected lack of “${beginning}”`)
  return Object.fromEntries(sentence.moves)
}

describe('a link that is a block of its own', () => {
  const html = async (link: string): Promise<string[]> => {
    const {letter} = await new Linter({refusal: true}).lint(
      `<p>Dear Ms Lee,</p><p>We cannot refund the ticket.</p>${link}<p>Best,<br>Lee</p>`,
      {format: 'html'}
    )
    const sentence = letter?.body.find(({text}) => /date|Contact|Browse/.test(text))
    return sentence ? [...sentence.moves].flat() : ['none']
  }
  it('offers what it names', async () => {
    expect(await html('<p><a href="https://a.org">Choose another date</a></p>')).toEqual([
      'alternative',
      'stand-alone-link'
    ])
    expect(await html('<p><a href="https://a.org">Contact us</a></p>')).toEqual([])
    expect(await html('<p><a href="https://a.org">The date</a></p>')).toEqual([])
  })
})

describe('thanks for understanding', () => {
  it('are no other thanks', async () => {
    expect(
      await given('Thank you for your', 'We cannot refund it. Thank you for your understanding.')
    ).not.toHaveProperty('gratitude')
    const both = 'Thank you for your order, and thank you for your understanding.'
    expect(await given('Thank you', `${both} We cannot refund it.`)).toMatchObject({
      gratitude: expect.any(String),
      understanding: expect.any(String)
    })
    expect(await given('Thank you', 'Thank you for your order. We cannot refund it.')).toHaveProperty(
      'gratitude'
    )
  })
})

describe('what was asked', () => {
  it('is not offered', async () => {
    const asked = 'You asked if you can have a voucher instead.'
    expect(await given('You asked', `${asked} We cannot give one.`)).not.toHaveProperty('alternative')
    const offered =
      'You asked if you can have a voucher instead of the ticket that you bought from us in May of last year; you can choose another date.'
    expect(await given('You asked', `${offered} We cannot refund it.`)).toHaveProperty('alternative')
    expect(await given('You can', 'We cannot refund it. You can have a voucher instead.')).toHaveProperty(
      'alternative'
    )
  })
})

describe('a field of a form by itself', () => {
  it.each([
    'Reason: {{ note }}',
    '**Reason:** {{ note }}',
    'Comments: {{ note }}',
    'Why we decline: {{ note }}'
  ])('that says why is a reason: %s', async (field) =>
    expect(await given(field, `We cannot refund it.\n\n${field}\n\nPlease call us.`)).toHaveProperty('reason')
  )
})

describe('items of a list', () => {
  const list = (above: string, below = ''): string =>
    `We cannot refund it. ${above}\n\n- a voucher\n- a new date${below}`
  it('do what the sentence above them does', async () => {
    expect(await given('a voucher', list('Here is what I can offer:'))).toMatchObject({
      alternative: 'list-item'
    })
    expect(await given('a new date', list('Here is what I can offer:'))).toMatchObject({
      alternative: 'list-item'
    })
    expect(
      await given(
        'the soles',
        'We cannot refund it for these reasons:\n\n- the soles are worn\n- the box is lost'
      )
    ).toHaveProperty('reason')
  })
  it('do not do so without a colon, or behind another paragraph', async () => {
    expect(Object.values(await given('a voucher', list('Here is what I can offer.')))).not.toContain(
      'list-item'
    )
    const apart =
      'We cannot refund it. Here is what I can offer:\n\n- a voucher\n\nWe close at five.\n\n- the blue door'
    expect(Object.values(await given('the blue door', apart))).not.toContain('list-item')
    expect(Object.values(await given('We close', apart))).not.toContain('list-item')
  })
})

describe('a slot for the reason', () => {
  it.each([
    '{{ rejection_reason }}',
    '[reason]',
    '<%= grounds %>',
    '*|REASON|*',
    '%%explanation%%',
    '((comment))',
    '{{ $claim->decision->reason }}'
  ])('is a reason: %s', async (slot) =>
    expect(
      await given('It was', `We cannot refund it. It was looked at by our shop: ${slot} is what they say.`)
    ).toMatchObject({reason: expect.any(String)})
  )
  it('is none with another name', async () => {
    const told = await given(
      'It was',
      'We cannot refund it. It was looked at by our shop in {{ town }} on a day.'
    )
    expect(told.reason).not.toBe('slot')
  })
  it('is none of ours where it says why the reader asked', async () => {
    const asked = 'I am writing about your request for leave for {{ reason }}.'
    expect((await given('I am', `${asked} We cannot give it.`)).reason).not.toBe('slot')
    const denied = 'Your request for leave has been denied for {{ reason }}.'
    expect((await given('Your request', denied)).reason).toBe('slot')
  })
})

describe('what stands before a “therefore”', () => {
  const therefore = 'We are therefore unable to take you in.'
  it.each([
    ['So we cannot take you in.', true],
    ['For these reasons we cannot take you in.', true],
    ['That is why we cannot take you in.', true],
    ['As a result, we cannot take you in.', true],
    [therefore, true],
    ['We cannot take you in.', false]
  ])('is its reason: %s %j', async (no, is) => {
    const moves = await given(
      'The library',
      `Thank you for asking. The library lends its books in Ely and March alone. ${no} The reason is the lease.`
    )
    expect(moves.reason === 'fact-before-therefore').toBe(is)
  })
  it('is none where it is a courtesy, or no fact', async () => {
    for (const before of [
      'We were sorry to hear of the flood in your street.',
      'Please send us no more books this year.',
      'Not in Ely.'
    ])
      expect(
        (await given(before.slice(0, 8), `Thank you for asking. ${before} ${therefore}`)).reason
      ).not.toBe('fact-before-therefore')
  })
})

describe('a fact behind a colon', () => {
  it('is the reason of the no before it', async () => {
    const no = "We can't book it yet: your insurer pays only where a doctor has referred you."
    expect(await given("We can't", no)).toMatchObject({reason: expect.any(String)})
    expect(
      (await given("We can't", "We can't book it yet: please ask your doctor about it first.")).reason
    ).not.toBe('fact-after-colon')
    expect((await given("We can't", "We can't book it: too late.")).reason).not.toBe('fact-after-colon')
  })
})

describe('reasons for something else', () => {
  it.each([
    'Because of the number of letters we cannot give feedback.',
    'My reply was slow because the delay at the post lasted weeks.'
  ])('are none for the no: %s', async (other) => {
    const moves = await given(other.slice(0, 8), `We cannot refund it, as it was worn. ${other}`)
    if (!('refusal' in moves)) expect(moves).not.toHaveProperty('reason')
  })

  it('are none where no other is given, either', async () => {
    const moves = await given(
      'Due to',
      'We cannot take your paper. Due to the high number of papers, we are unable to give feedback.'
    )
    expect(moves).not.toHaveProperty('reason')
  })
})

describe('what calms, or goes on otherwise, beside the no', () => {
  it.each([
    'However, your name stays on our list for May.',
    'You have not been charged for the ticket.',
    'You may write to us at the shop again.',
    'It was a very difficult decision for all of us here.'
  ])('is no reason: %s', async (sentence) => expect(await movesOf(sentence)).not.toContain('reason'))

  it('and a hard choice is one where it says of how many', async () =>
    expect(await movesOf('We received 300 entries for nine places, and it was a tough choice.')).toContain(
      'reason'
    ))
})

describe('a plain fact beside the no', () => {
  const fact = 'The boots have been worn in the mountains.'
  it('is its reason, before it and behind it', async () => {
    for (const body of [`${fact} We cannot refund them.`, `We cannot refund them. ${fact}`])
      expect(await given('The boots', body)).toMatchObject({reason: expect.any(String)})
  })
  it('is none where a reason is given, or it is a question', async () => {
    expect(
      (await given('The boots', `${fact} We cannot refund them, because the term is over.`)).reason
    ).not.toBe('fact-beside-refusal')
    expect(
      (await given('Have the', 'Have the boots been worn in the mountains? We cannot refund them.')).reason
    ).not.toBe('fact-beside-refusal')
  })
  it.each([
    'We discussed it at length on Monday.',
    'I have spoken to my manager about this.',
    'Your application was read by two people.'
  ])('is none where it tells how it was decided: %s', async (told) =>
    expect((await given(told.slice(0, 12), `We cannot take part. ${told}`)).reason).toBeUndefined()
  )
  it('and is one where it goes on to what was found', async () =>
    expect(
      await given(
        'I have spoken',
        'I have spoken to the shop, and the last pair has been sold. We cannot refund it.'
      )
    ).toMatchObject({reason: expect.any(String)}))
})

describe('the terms', () => {
  it.each([
    ['We have to withdraw the offer that we made to you.', true],
    ['We cannot refund it.', false]
  ])('are changed where what was agreed is taken back: %s %j', async (text, is) => {
    const {termsChanged} = await new Linter({refusal: true}).lint(`Dear Ms Lee,\n\n${text}\n`)
    expect(termsChanged).toBe(is)
  })
  it('are as they are declared to be', async () => {
    const {termsChanged} = await new Linter().lint(
      '---\nterms-changed: true\n---\n\nDear Ms Lee,\n\nWe cannot refund it.\n'
    )
    expect(termsChanged).toBe(true)
  })
})

describe('that a decision was hard', () => {
  it.each([
    'This decision was not taken lightly.',
    'The choice was difficult and does not reflect on your work.'
  ])('is no reason for it: %s', async (sentence) => expect(await movesOf(sentence)).not.toContain('reason'))

  it('may have one in the same sentence', async () =>
    expect(await movesOf('It was a hard decision, because all 30 seats were sold in May.')).toContain(
      'reason'
    ))
})

it('a field of a form next to the refusal is no fact that explains it', async () => {
  const {letter} = await new Linter({}).lint(
    'Dear Ms Lee,\n\nThank you for your application. It was not approved.\n\nApplication number: {{ application.number }} of May 2026\n'
  )
  expect(letter?.refusal).toBe(true)
  expect(letter?.body.some(({moves}) => moves.has('reason'))).toBe(false)
})

describe('a clause in the sentence of the refusal', () => {
  it.each([
    'We cannot show the film, as the owner has the only copy.',
    'We cannot offer Ida a place, since ninety children queued for ten chairs.',
    'My choir sings all through that week, so I shall not be able to come.',
    'They look homemade, so we have gone with another printer.',
    'We have gone with somebody with a crane.',
    'We have decided on another supplier, who can deliver within four days.',
    'There is no way we can do that; the glass alone costs more.',
    'We cannot take it for May, which is given to gardens this year.',
    'We cannot lend the crane, the cable has frayed.',
    'I can’t come on Friday, Aylin’s off and somebody has to open up.'
  ])('is its reason: %s', async (no) =>
    expect((await given(no.slice(0, 12), `Thank you for asking. ${no}`)).reason).toBeDefined()
  )

  it.each([
    'We have given the stall to somebody else.',
    'We cannot take it, which is a pity for both of us.',
    'We cannot come for the time being.',
    'All jobs here are out of scope, so we will not be taking it.',
    'After considering the drawings, we have chosen another designer.',
    'The vacancy has been withdrawn.',
    'We cannot lend the crane, it’s as simple as that.',
    'We cannot lend the crane, the winch or the van.',
    'We cannot allow it.'
  ])('is none: %s', async (no) =>
    expect((await given(no.slice(0, 12), `Thank you for asking. ${no}`)).reason).toBeUndefined()
  )
})

it.each([
  'Your reference number is 4471 at present.',
  'This is a computer-made message, sent by night.',
  'Your satisfaction is important to all of us.',
  'The comments of the jury are attached below.',
  'Your poems show how you see the sea.'
])('what a letter says of itself and of the reader is no reason: %s', async (sentence) =>
  expect(await movesOf(sentence)).not.toContain('reason')
)

it('what has happened is a reason beside a refusal, though it could be an offer', async () => {
  expect(await movesOf('The swelling has doubled in three weeks, and grew again.')).toContain('reason')
})
