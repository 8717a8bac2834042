import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {findBlanks} from '../language/en/blanks.ts'
import {isSlot} from '../language/en/slots.ts'
import {findSlots} from './slots.ts'

const slotsIn = (text: string): string[] =>
  findSlots(text, isSlot, findBlanks).map(({start, end}) => text.slice(start, end))

describe('forms to fill in', () => {
  it.each([
    ['Dear [Name],', ['[Name]']],
    ['Dear [First name / Last name],', ['[First name / Last name]']],
    ['Dear [[name]],', ['[[name]]']],
    ['Dear [BidderName],', ['[BidderName]']],
    ['Dear <<Name>>,', ['<<Name>>']],
    ['Dear <Company name>,', ['<Company name>']],
    ['Dear {Name of candidate},', ['{Name of candidate}']],
    ['Dear Mr/Ms [SURNAME],', ['[SURNAME]']],
    ['Dear Name,', ['Name']],
    ['Hi First Name,', ['First Name']],
    ['Dear Mr./Ms. Last Name:', ['Last Name']],
    ['Dear X,', ['X']],
    ['Dear XXX,', ['XXX']],
    ['Dear _____,', ['_____']],
    ['Dear ..........,', ['..........']],
    ['Dear .....\n\nYes', ['.....']],
    ['Well ..... yes', []],
    ['Dear (Parent’s name),', ['(Parent’s name)']],
    ['Dear [    ],', ['[    ]']],
    ['We cannot refund it (insert reason).', ['(insert reason)']],
    ['Kind regards,\nYour Name\nYour Company', ['Your Name', 'Your Company']],
    ['Kind regards,\n(Your Name)', ['(Your Name)']],
    ['On XX/XX/XXXX you asked for $XX.', ['XX/XX/XXXX', '$XX']],
    ['On DD Month YYYY we met.', ['DD Month YYYY']],
    ['From [HH:MM] to [hh.mm am] [Timezone]', ['[HH:MM]', '[hh.mm am]', '[Timezone]']],
    ['Month Day, Year\n\nDear Ann,', ['Month Day, Year']],
    ['You get XX% off.', ['XX']],
    ['Apply again in [X] months.', ['[X]']],
    ['Apply again within X working days.', ['X']],
    ['The fee is TBD.', ['TBD']],
    ['TODO: say why.', ['TODO']],
    ['Lorem ipsum dolor sit amet.', ['Lorem ipsum dolor sit amet']],
    ['[Optional: we liked your essay.]', ['[Optional: we liked your essay.]']],
    ['[insert the reason\nfor the decision]', ['[insert the reason\nfor the decision]']],
    ['[Insufficient Income / Credit History]', ['[Insufficient Income / Credit History]']],
    ['Call us on XXX-XXX-XXXX.', ['XXX-XXX-XXXX']],
    ['Sincerely,\nYOUR NAME HERE', ['YOUR NAME HERE']],
    ['We at COMPANY_NAME', ['COMPANY_NAME']],
    ['Subject: [Job Title] at [Company]', ['[Job Title]', '[Company]']],
    ['The <date> is over.', ['<date>']],
    ['[First Name][Last Name],', ['[First Name]', '[Last Name]']],
    ['Dear «Name» of «Company_Name»,', ['«Name»', '«Company_Name»']],
    ['Dear ‹FirstName›,', ['‹FirstName›']],
    ['Dear XX,', ['XX']],
    ['Dear xxx,', ['xxx']],
    ['Dear x,', ['x']],
    ['We chose another: REPLACE — the actual reason.', ['REPLACE']],
    ['Ref [YYYYMMDD-###], [Start - End]', ['[YYYYMMDD-###]', '[Start - End]']],
    ['You may try another tool, such as XXX.', ['XXX']],
    ['We meet at < event location >.', ['< event location >']],
    ['Dear [Insert Name},', ['[Insert Name}']],
    ['We had NUMBER_OF_APPLICATIONS to read.', ['NUMBER_OF_APPLICATIONS']],
    ['I see why [capability] would help.', ['[capability]']],
    ['Duration: [Length]', ['[Length]']],
    ['Dear Mr Xxxxx,', ['Xxxxx']],
    ['Dear Ms ????,', ['????']],
    ['Dear (name),', ['(name)']],
    ['Apply for the XX role by XX.', ['XX', 'XX']],
    ['Order #XXXX is closed.', ['XXXX']],
    ['Call 0XXX XXX XXX.', ['0XXX XXX XXX']],
    ['On dd/mm/yyyy we met.', ['dd/mm/yyyy']],
    ['Until [●] we wait.', ['[●]']],
    ['See [the form](link), [here](#) or [there]().', ['link', '#', '']],
    ['Book [here](insert link here).', ['(insert link here)']]
  ])('%j has %j', (text, expected) => {
    expect(slotsIn(text)).toEqual(expected)
  })

  it.each([
    'Subject: [Firebase] Your request',
    'Subject: [Ticket #48211] Your request',
    'Subject: [EXTERNAL] Your request',
    'Subject: [Support] Your request',
    'Subject: [Question] Your request',
    'It is < 5 kg and > 2 kg.',
    'It is void if your income < the limit and date > 3 May.',
    'It holds where age < 18 at that time > 2 years.',
    'Do not RENEW or REPLACE - we did that.',
    'We at $session["info"]["Company Name"] read it.',
    'Much love, Anna xxx',
    'As shown earlier [14], and again [2, 3].',
    'He wrote “there application [sic] was late”.',
    'He said “[…] we will see [...]”.',
    '“[T]he company regrets”, it says.',
    'a]() is no link, nor is [b] c]().',
    'See [our terms](https://example.org/terms) and ![logo](logo.png).',
    'See [the policy][1] and [policy].\n\n[1]: https://example.org\n[policy]: https://example.org/p',
    'A note[^name].',
    '- [ ] Paid\n- [x] Signed',
    'Yes [x] No [ ]',
    'Item list[0] and row[1].',
    '<b>Dear</b> <a href="x">Ann</a><br>',
    '<title>Refusal</title>',
    '<ann@example.org> wrote to <https://example.org>.',
    'Your card XXXX-XXXX-XXXX-4821 was charged.',
    'Card ending xxxx 4821.',
    'Love,\nAnna xxxx',
    'Yours,\nMia xxx',
    '____________________\nJohn Smith',
    'Give the date as DD/MM/YYYY, or (YYYY-MM-DD).',
    'Well... we will see.',
    'Size XXL is sold out, as are XXS and XX.',
    'Chapter XX, Act XXX, Louis XX, Super Bowl XXX, Article XX of GATT.',
    'XX is a DJ. The XX played.',
    'the XX century, an XX chromosome',
    'Generation X applicants like the Model X.',
    'The «Le Monde» article says «non», and «The Times» says «yes».',
    'The TODO app and our TBD team.',
    'We need DD/MM/YYYY as the format, or dd/mm/yyyy format.',
    'See [the form](#top) and [the form](/link).',
    'The bill (invoice) and the date (Friday).',
    'Jane Doe (Product Manager)',
    'Use $COMPANY_NAME or %USER_NAME%.',
    'The name on it, and the title, are yours.',
    'Dear Mr Name-Smith,',
    '[we do not take part in tenders]',
    'It comes [see section 4.2] later.',
    'To-do lists are not our trade.',
    "@component('mail::button', ['url' => $url, 'name' => 'x'])"
  ])('%j has none', (text) => {
    expect(slotsIn(text)).toEqual([])
  })

  it('are in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '<',
      '>',
      '{',
      '}',
      'X',
      'XX',
      '_',
      '___',
      'Name',
      'Dear ',
      ' ',
      '\n',
      '.',
      '/',
      '1',
      'a'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const {start, end} of findSlots(text, isSlot, findBlanks)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      })
    )
  })

  it.each(['[', '[a', '<a ', 'X.', '____ ', '$', 'Dear ', 'A_', '(insert ', '[a]:x\n'])(
    'cost time in the length of %j, repeated',
    (piece) => {
      const began = performance.now()
      findSlots(piece.repeat(50_000), isSlot, findBlanks)
      expect(performance.now() - began).toBeLessThan(5_000)
    }
  )
})
