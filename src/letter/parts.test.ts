import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'
import type {Format} from '../read/read.ts'
import type {Part} from './model.ts'

const linter = new Linter({preset: 'recommended'})

const marks: Record<string, Part | 'none'> = {
  H: 'header',
  D: 'salutation',
  B: 'body',
  C: 'close',
  S: 'signature',
  P: 'postscript',
  Q: 'quoted',
  '-': 'none'
}

/** Each line of a letter with the part that it is in, from the lines of the letter as it is written. */
async function partsOf(letter: string, format: Format): Promise<string[]> {
  const {letter: read} = await linter.lint(letter, {format})
  let offset = 0
  return letter.split('\n').map((line) => {
    const start = offset + (line.length - line.trimStart().length)
    offset += line.length + 1
    const inside = (read?.parts ?? []).filter((part) => part.start < offset - 1 && part.end > start)
    const letters = inside.map(({part}) => Object.keys(marks).find((mark) => marks[mark] === part))
    return line.trim() === '' ? '' : `${letters.join('') || '-'} ${line}`
  })
}

/** A letter with the marks of its parts in front of the lines. */
function expectParts(marked: string, format: Format = 'text'): Promise<void> {
  const lines = marked.split('\n').map((line) => line.trim())
  const letter = lines.map((line) => line.replace(/^\S+ ?/, '')).join('\n')
  return expect(partsOf(letter, format)).resolves.toEqual(lines)
}

describe('a sentence that ends with a picture', () => {
  it('is no title', () =>
    expectParts(`D Hello Ann,

      B It could not be confirmed. 😔

      B The money will be back on your account within five days of today.

      B Write to us if you have any questions about what happens to it now.`))
})

describe('a letter has its parts', () => {
  it.each<[string, string]>([
    [
      'from head to postscript',
      `H Acme Ltd
      H 3 May 2024

      H Your ref: AB/12

      D Dear Ms Roy,

      H Your order 40-2291

      B We cannot send the boots, as the last pair is sold.
      B You can have them in June.

      C Kind regards,
      S Lee Marsh
      S Sales

      P PS: The shop is closed on Monday.
      P It opens again on Tuesday.`
    ],
    [
      'on the line of the salutation, too',
      `DB Hi Gwen, we cannot send the boots this week because the last pair is sold.
      B You can have them in June.

      C Thanks,
      S Lee`
    ],
    [
      'without a salutation',
      `H Date: 3 May 2024
      H Subject: Your order

      B We cannot send the boots, as the last pair is sold.
      B You can have them in June.

      C Best,
      S Lee`
    ],
    [
      'without a close',
      `D Dear Ms Roy,

      B We cannot send the boots, as the last pair is sold.

      S Lee Marsh
      S Acme Ltd`
    ],
    [
      'without either',
      `B We cannot send the boots, as the last pair is sold.

      B You can have them in June.`
    ],
    [
      'with more than one line of close',
      `D Dear Ms Roy,

      B We cannot send the boots, as the last pair is sold.

      C Many thanks
      C Kind regards,
      S Lee Marsh`
    ],
    [
      'with a close and a name on one line',
      `D Dear Ms Roy,

      B We cannot send the boots, as the last pair is sold.

      CS Kind regards, Lee Marsh`
    ],
    [
      'with a postscript below a signature without a close',
      `D Hi Ann,

      B We cannot send the boots, as the last pair is sold.

      S Lee

      P P.S. Say hello to Jo.`
    ],
    [
      'with an earlier message below it',
      `D Hi Ann,

      B We cannot send the boots, as the last pair is sold.

      C Best,
      S Lee

      Q On 3 May 2024, Ann Roy wrote:
      Q Hello Lee,
      Q can I have the boots?`
    ],
    [
      'with a quotation in it',
      `D Hi Ann,

      Q > Can I have the boots?

      B We cannot send them, as the last pair is sold.

      C Best,
      S Lee`
    ],
    [
      'with a footer below it',
      `D Hi Ann,

      B We cannot send the boots, as the last pair is sold.

      C Best,
      S Lee

      S Unsubscribe`
    ],
    [
      'with a line above the salutation, as below the title of a mail',
      `H Thank you for your interest in Arden Mills.

      D Dear Ms Roy,

      B We cannot send the boots.`
    ],
    [
      'with a sentence at its end that lacks its full stop',
      `D Dear Ms Roy,

      B We cannot send the boots.

      B Unfortunately, your size did not arrive`
    ],
    [
      'but not with a paragraph there, or with a sentence that begins like one',
      `B Thank you for your interest in Arden Mills, which has been making boots since 1871, and which we hope you will keep for years.

      B Dear Ms Roy,

      B We cannot send the boots.`
    ]
  ])('%s', (_, marked) => expectParts(marked))

  it('and a list in it is never its signature', () =>
    expectParts(
      `D Dear Ann,

      B We cannot send the boots this week. What we have is this:

      B - Shoes
      B - Sandals`,
      'markdown'
    ))
})

describe('below the salutation', () => {
  it.each<[string, string]>([
    [
      'a title is header',
      `D Dear Ann,

      H Your request for a refund

      B We cannot pay it back, as the boots were worn outdoors.
      B You can have them mended.`
    ],
    [
      'a sentence is body',
      `D Dear Ann,

      B Your request was declined.

      B We cannot pay it back, as the boots were worn outdoors.
      B You can have them mended.`
    ],
    [
      'a line in lower case is body',
      `D Dear Ann,

      B your request for a refund

      B We cannot pay it back, as the boots were worn outdoors.
      B You can have them mended.`
    ],
    [
      'a long line is body',
      `D Dear Ann,

      B Your request for a refund of the boots that you bought in May in our shop in Ely

      B We cannot pay it back, as the boots were worn outdoors.
      B You can have them mended.`
    ],
    [
      'a subject line is header',
      `D Dear Ann,

      H Re: your boots

      B We cannot pay it back, as the boots were worn outdoors.
      B You can have them mended.`
    ],
    [
      'two sentences, the last without its full stop, are body',
      `D Dear Ann,

      B Thanks for writing to us. It is good to hear of the boots

      B We cannot pay them back, as they were worn outdoors.
      B You can have them mended.`
    ],
    [
      'a sentence without its full stop is body',
      `D Dear Ann,

      B We have looked at the photographs again

      B We cannot pay the boots back, as they were worn outdoors.
      B You can have them mended.`
    ],
    [
      'the last line is body',
      `D Dear Ann,

      B No refund for the boots`
    ]
  ])('%s', (_, marked) => expectParts(marked))
})

describe('a close', () => {
  it.each<[string, string]>([
    [
      'is none in the midst of a paragraph',
      `D Dear Ann,

      B We got the boots.
      B Thanks for them
      B and for the letter, which we cannot answer in more than a line today.

      C Best,
      S Lee`
    ],
    [
      'is none above more of the letter',
      `D Dear Ann,

      B Thanks!

      B We cannot pay it back, as the boots were worn outdoors, and this is what our terms say.

      C Best,
      S Lee`
    ],
    [
      'stands last without a name',
      `D Dear Ann,

      B We cannot pay it back, as the boots were worn outdoors.

      C Kind regards`
    ]
  ])('%s', (_, marked) => expectParts(marked))
})

describe('a signature', () => {
  it.each<[string, string]>([
    [
      'is no sentence',
      `D Dear Ann,

      B We cannot pay it back, as the boots were worn outdoors.

      B Come again soon.`
    ],
    [
      'may end with a short form',
      `D Dear Ann,

      B We cannot pay it back, as the boots were worn outdoors.

      S Acme Inc.`
    ],
    [
      'is no field of a form',
      `D Dear Ann,

      B We cannot pay it back.

      B Reason: worn outdoors`
    ],
    [
      'is no slot for the reason',
      `D Dear Ann,

      B We cannot pay it back.

      B {{ reason }}`
    ],
    [
      'is a slot for a name',
      `D Dear Ann,

      B We cannot pay it back, as the boots were worn outdoors.

      S {{ agent }}`
    ],
    [
      'does not go on from the line above it',
      `D Dear Ann,

      B We cannot pay it back, as the boots were worn in the garden of
      B Ann Roy`
    ],
    [
      'is no poem',
      `D Dear Ann,

      B We cannot pay it back.

      B Roses
      B Are red
      B Violets
      B Are blue
      B Boots
      B Are brown
      B Gone
      B For good
      B Dear
      B Ann`
    ],
    [
      'does not begin in lower case',
      `D Dear Ann,

      B We cannot pay it back.

      B and so on`
    ]
  ])('%s', (_, marked) => expectParts(marked))
})

const no = 'We cannot pay it back, as the boots were worn outdoors.'
const more = 'You can have them mended.'

describe('a title below the salutation', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB Your order 40-2291\n\nB ${no}`],
    [`D Dear Ann,\n\nH Your order 40-2291\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH Your order 40-2291\n\nH The boots of May\n\nB ${no}\n\nB ${more}`],
    [
      `D Dear Ann,\n\nH Your order 40-2291\n\nB The boots of May\n\nB The shoes of June\n\nB The hats of July\n\nB ${no}\n\nB ${more}`
    ],
    [`D Dear Ann,\n\nB Your order 40-2291\nB The boots of May\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nB Your order 40-2291\n\nB - boots\nB - hats\n\nB ${no}`, 'markdown'],
    [`D Dear Ann,\n\nB # your order\n\nB ${no}\n\nB ${more}`, 'markdown'],
    [`D Dear Ann,\n\nH ## Your order\n\nB ${no}\n\nB ${more}`, 'markdown'],
    [`D Dear Ann,\n\nB - Your order\n\nB ${no}\n\nB ${more}`, 'markdown'],
    [`D Dear Ann,\n\nH Your order of the boots that you bought in May in our shop\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nB Your order:\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nB Your order;\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH Your order (“so?”)\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH 40-2291\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH #2291\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH “Your order”\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,\n\nH Boots worn\n\nB No refund\n\nB ${more}`],
    [`D Dear Ann,\n\nH Boots worn\n\nB no refund\n\nB ${more}`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('what a signature looks like', () => {
  it.each<[string, Format?]>([
    [
      `D Dear Ann,\n\nB ${no}\n\nB This is all for now in our book\n\nB Lee Marsh of the sales team at Acme boots Ely`
    ],
    [`D Dear Ann,\n\nB ${no}\n\nS Lee Marsh of the sales team at Acme boots`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee Marsh of the sales team at Acme boots Ely`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee Marsh,`],
    [`D Dear Ann,\n\nB ${no}\n\nS The Sales Team,`],
    [`D Dear Ann,\n\nB ${no}\n\nS Lee Marsh, Manager,\nS Acme`],
    [`D Dear Ann,\n\nB ${no}\n\nB lee`],
    [`D Dear Ann,\n\nB ${no}\n\nS (Lee)`],
    [`D Dear Ann,\n\nB ${no}\n\nS ~ Lee`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee?`],
    [`D Dear Ann,\n\nB ${no}\n\nS Lee M.`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee Moor.`],
    [`D Dear Ann,\n\nB ${no}\n\nS Acme s.r.o.`],
    [`D Dear Ann,\n\nB ${no}\n\nS Acme Ltd.`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee…`],
    [`D Dear Ann,\n\nB ${no}\n\nS Lee Marsh, Ph.D.`],
    [`D Dear Ann,\n\nB ${no}\n\nS Sales Dept.”`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee:`],
    [`D Dear Ann,\n\nB ${no}\n\nB Lee;`],
    [`D Dear Ann,\n\nB ${no}\n\nS Acme Inc,`],
    [`D Dear Ann,\n\nB ${no}\n\nB Grounds for it: worn`],
    [`D Dear Ann,\n\nB ${no}\n\nS Address: 3 Mill Lane`],
    [`D Dear Ann,\n\nB ${no}\n\nB {{ feedback }}`],
    [`D Dear Ann,\n\nB ${no}\n\nB <%= message %>`],
    [`D Dear Ann,\n\nB ${no}\n\nS {{ name }}`],
    [`D Dear Ann,\n\nB ${no}\n\nS A\nS B\nS C\nS D\nS E\nS F\nS G\nS H`],
    [`D Dear Ann,\n\nB ${no}\n\nB A\nB B\nB C\nB D\nB E\nB F\nB G\nB H\nB I`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a close and a name on one line', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nCS Kind regards, Lee Marsh of the sales team`],
    [`D Dear Ann,\n\nB ${no}\n\nS Kind regards, Lee Marsh of the sales team Ely`],
    [`D Dear Ann,\n\nB ${no}\nCS Kind regards, Lee Marsh\nS Sales`],
    [`D Dear Ann,\n\nB Thanks, Ann.\n\nB ${no}\n\nC Best,\nS Lee`],
    [`D Dear Ann,\n\nB ${no}\n\nCS Many thanks,Lee`],
    [
      `D Dear Ann,\n\nB ${no}\n\nS Kind regards, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
    ],
    [`D Dear Ann,\n\nB ${no}\n\nC Kind regards,`],
    [`D Dear Ann,\n\nB ${no}\n\nB , Lee`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('lines of a close', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nC Thanks again\nC Best wishes\nC Kind regards\nS Lee`],
    [`B Thanks again\nC Kind regards\nS Lee`],
    [`D Dear Ann,\n\nB Thanks again\nC Kind regards\nS Lee`],
    [`D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nP PS: ${more}\n\nP PPS: ${more}`],
    [`D Dear Ann,\n\nB ${no}\nB PS: ${more}`],
    [`D Dear Ann,\n\nB PS: ${more}`],
    [`D Dear Ann,\n\nB ${no}\n\nB THANK YOU\n\nB ${no}\n\nC Best,\nS Lee`],
    [`D Dear Ann,\n\nB ${no}\n\nC THANK YOU\nS Lee`],
    [`D Dear Ann,\n\nB ${no}\n\nC Thank you\n\nS Lee Marsh\nS Sales`],
    [`D Dear Ann,\n\nB ${no}\n\nC Thank you\n\nS we mean it`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a close in a list', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nC Kind regards\n\nS we mean it`],
    [`H - Best\n\nD Dear Ann,\n\nB ${no}`, 'markdown']
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a salutation below other lines', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nB - Kind regards\nB - Lee`, 'markdown'],
    [`H It is late now, my old friend.\n\nD Dear Ann,\n\nB ${no}`],
    [`H It is late now.\n\nD Dear Ann,\n\nB ${no}`],
    [
      `H It is late now and I am writing to you from the far end of the big old town\n\nD Dear Ann,\n\nB ${no}`
    ],
    [`H It is late now and I am writing to you\n\nD Dear Ann,\n\nB ${no}`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a salutation far down', () => {
  it.each<[string, Format?]>([
    [`H # It is late now, my old friend.\n\nD Dear Ann,\n\nB ${no}`, 'markdown'],
    [`${'H Line\n\n'.repeat(39)}D Dear Ann,\n\nB ${no}`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a bare name', () => {
  it.each<[string, Format?]>([
    [`${'B Line\n\n'.repeat(40)}B Dear Ann,\n\nB ${no}`],
    [`D Ann,\n\nB ${no}`],
    [`H Acme\n\nD Ann,\n\nB ${no}`],
    [`H Ann,\n\nD Dear Ann,\n\nB ${no}`],
    [`B Acme\nB Ann,\n\nB ${no}`],
    [`H Claim 77-30418\nD Mr. Lindgren:\nB We cannot pay it back, for it was worn out.`, 'text']
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('what is quoted', () => {
  it.each<[string, Format?]>([
    [`B - Dear Ann,\n\nB ${no}`, 'markdown'],
    [`Q > Can I?\n\nD Dear Ann,\n\nB ${no}`, 'markdown'],
    [`D > Dear Ann,\n- >\nB > ${no}`, 'markdown'],
    [`H On 3 May 2024, Ann Roy wrote:\n\nD Dear Ann,\n\nB ${no}`],
    // Why, set apart from the rest.
    [`D Dear Ann,\n\nB ${no}\n\nB > {{ reason }}`, 'markdown'],
    [`D Dear Ann,\n\nB ${no}\n\nB > {{ $claim->rejection_reason }}`, 'markdown'],
    [`D Dear Ann,\n\nB ${no}\n\nB > <%= @grounds %>`, 'text'],
    [`D Dear Ann,\n\nB ${no}\n\nQ > {{ message }}`, 'markdown'],
    [`D Dear Ann,\n\nB ${no}\n\nQ > For this reason {{ name }} asked.`, 'markdown']
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a footer', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nQ On 3 May 2024, Ann Roy wrote:\nQ > so\n\nQ ${no}`],
    [`D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nS Unsubscribe\nS Acme, 3 Mill Lane, Ely`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a head without a salutation', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nB Unsubscribe\n\nC Best,`],
    [`H 3 May 2024\n\nB ${no}`],
    [`B 3 May 2024`],
    [`B 3 May 2024\nS Ref: 4`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('the line of the salutation', () => {
  it.each<[string, Format?]>([
    [`H # Note\n\nH 3 May 2024\n\nB ${no}`, 'markdown'],
    [`DB Hi Ann, ${no}`],
    [`D Dear Ann,\nB Your order 40\nB ${no}\nB ${more}`],
    [`DB Hi Ann, Your order 40\n\nB ${no}\n\nB ${more}`],
    [`D Dear Ann,`],
    [`D Dear Ann,\n\nB Your order`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('thanks above more of the letter', () => {
  it.each<[string]>([
    [`D Dear Ann,\n\nB ${more}\n\nB THANK YOU\n\nB ${no}`],
    [`D Dear Ann,\n\nB ${no}\n\nC THANK YOU\n\nS Lee Marsh`]
  ])('%j', (marked) => expectParts(marked))
})

describe('what a mail shows above and below a letter', () => {
  it('is header above it, and signature below it', async () => {
    const page = `<div class="preheader">Your boots</div>
<p>Dear Ann,</p>
<p>${no}</p>
<p>Best,<br>Lee</p>
<div class="footer">Acme, 3 Mill Lane</div>`
    const {letter} = await linter.lint(page, {format: 'html'})
    const texts = (letter?.sentences ?? []).map(({part, text}) => `${part}: ${text}`)
    expect(texts).toContain(`body: ${no}`)
    expect(texts.at(0)).toBe('header: Your boots')
    expect(texts.at(-1)).toBe('signature: Acme, 3 Mill Lane')
  })
})

describe('a salutation with markup', () => {
  const recipientOf = async (line: string): Promise<string | null> =>
    (await linter.lint(`${line}\n\nWe cannot lend you the hall, for it is booked.\n`, {format: 'markdown'}))
      .recipient

  it.each([
    ['Dear **Ann**,', 'Ann'],
    ['Dear Ms *Rao*,', 'Ms Rao'],
    ['**Dear Ann,**', 'Ann'],
    ['Dear [Ann](https://example.com/ann),', 'Ann'],
    ['Dear <b>Ann</b>,', 'Ann'],
    ['Dear Mr M&uuml;ller,', 'Mr Müller'],
    ['Dear **{{ name }}**,', '{{ name }}'],
    ['Hello 👋,', null],
    ['Dear Customer 😀,', null],
    ['Hello Anna 👋', 'Anna']
  ])('is read as it is shown: %s', async (line, name) => expect(await recipientOf(line)).toBe(name))

  it('stands where it is written', async () => {
    const source =
      'Dear **M&uuml;ller**, thanks for asking.\n\nWe cannot lend you the hall.\n\n**Kind regards,**\n**Tom**\n'
    const {letter} = await linter.lint(source, {format: 'markdown'})
    const parts = letter?.parts.map(({part, start, end}) => [part, source.slice(start, end)]) ?? []
    expect(parts[0]).toEqual(['salutation', 'Dear **M&uuml;ller**,'])
    expect(parts[1]?.[1]?.startsWith('thanks for asking.')).toBe(true)
    expect(parts.slice(2)).toEqual([
      ['close', 'Kind regards,'],
      ['signature', 'Tom']
    ])
  })
})

describe('a title and a name in a line of their own', () => {
  it('greet without a mark, but not above an address', async () => {
    const text = 'We cannot lend you the hall, for it is booked.\n'
    expect((await linter.lint(`Mr Iqbal\n\n${text}`)).recipient).toBe('Mr Iqbal')
    expect((await linter.lint(`Mr Iqbal\n12 High Street\n\n${text}`)).recipient).toBeNull()
    expect((await linter.lint(`Karen\n\n${text}`)).recipient).toBeNull()
  })
})

describe('thanks in a line of their own', () => {
  it('are the letter where it goes on below them', async () => {
    const {letter} = await linter.lint('Dear Ann,\n\nThank you.\n\nWe cannot refund it.\n')
    expect(letter?.body.map(({text}) => text)).toEqual(['Thank you.', 'We cannot refund it.'])
    expect(letter?.refusal).toBe(true)
    const other = await linter.lint('Dear Ann,\n\nWe cannot refund it.\n\nThank you.\n\nTom Reed\n')
    expect(other.letter?.body.map(({text}) => text)).toEqual(['We cannot refund it.'])
  })
})

describe('small print below a letter', () => {
  it.each<[string, Format?]>([
    [
      `D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nS This e-mail and any attachments are confidential\nS and intended for the addressee only.`
    ],
    [
      `D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nS If you have received this message in error, please delete it.`
    ],
    [`D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nS Acme Ltd. Registered in England No. 1234567`],
    [`D Dear Ann,\n\nB ${no}\n\nS Sent from my phone`],
    [`D Dear Ann,\n\nB ${no}\n\nB If you get the error again, please send us the log.`]
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('a line that parts the letter from the signature of the firm', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB ${no}\n\nC Best,\nS Lee\n\nS --\nS Customer Care`, 'text'],
    [`D Dear Ann,\n\nB ${no}\n\nS Lee\n\nS --\nS Customer Care`, 'text'],
    [`D Dear Ann,\n\nB ${no}\n\nC --\nS Customer Care`, 'text']
  ])('%j', (marked, format) => expectParts(marked, format))
})

describe('wrapped text', () => {
  it.each<[string, Format?]>([
    [`D Dear Ann,\n\nB On behalf of the mayor, thank you for the\nB invitation. ${no}\n\nS Lee`],
    [`D Dear Ann,\n\nB Thank you for coming into the branch on\nB Monday to talk about it. ${no}\n\nS Lee`]
  ])('%j', (marked, format) => expectParts(marked, format))
})
