import {expect, it} from 'vitest'
import {namesEvent} from './event.ts'
import {isOwnDateLine, ownNumber} from './letter-head.ts'
import {headNamesPost, namesPost} from './post.ts'
import {namesSender} from './sender-name.ts'
import {tagMeans} from './tag-meaning.ts'

/** Compares what a test says of texts, all in one, so that every wrong one is shown. */
function expectOf(says: (text: string) => boolean, yes: string[], no: string[]): void {
  expect({yes: yes.filter((text) => !says(text)), no: no.filter(says)}).toEqual({yes: [], no: []})
}

it('tells the number of the letter from the numbers of others', () => {
  expectOf(
    (line) => ownNumber(line) !== undefined,
    [
      'No. 45/2024',
      '№ 01-12/345',
      'Our ref: HR/117',
      'Ref. no. 2024-31 dated 3 May 2024',
      'Reference: R-0098127',
      'Reference: TR 4',
      'Letter no 12',
      'Ticket #55213',
      'Subject: Ticket 9920 - festival wristband',
      'File no: 3308',
      'Our Ref 00000000',
      'HR/2024/117'
    ],
    [
      'Your ref: AB/12',
      'Invoice no. 2291',
      'Order no. 40-2291',
      'Subject: Postdoctoral position (ref. 24-117)',
      'Tel. no. 01632 960482',
      '3 May 2024',
      '03/05/2024',
      '22 Market Street',
      'Dear Ms Novak',
      'Ref: on 3 May',
      'Ref:'
    ]
  )
})

it('tells the date of the letter from the dates of others', () => {
  expectOf(
    isOwnDateLine,
    ['3 May 2024', 'Date: 3 May 2024', 'No. 45 of 3 May 2024', 'Penrith, 3 May 2024'],
    ['Your letter of 3 May 2024', 'Subject: Order of 3 May', 'Re: 3 May', 'Deadline: 3 May']
  )
})

it('tells names below a letter from offices, addresses and numbers', () => {
  expectOf(
    namesSender,
    [
      'Anna Novak',
      'anna',
      'kiki & jo',
      'Dr E. Waldburg',
      'T. Roper',
      'M. Field',
      'Lotte at Potting Shed',
      'for Lindqvist Interiors Ltd',
      'The Hartwell Team',
      '— Zane @ Stickyboard',
      '/s/ Ruth Adams',
      'dave_bits_and_parts',
      'J. Whitcombe, Director'
    ],
    [
      '',
      'Kind regards,',
      'Customer Service',
      'The Support Team',
      'Human Resources',
      'HR',
      'Returns Dept.',
      'The Editors',
      'Procurement Manager',
      'info@acme.example',
      'Tel: 01632 960115',
      '12 High Street, Leeds',
      'www.acme.example',
      'Encl.: price list',
      'we will be in touch soon'
    ]
  )
})

it('tells which post is meant', () => {
  expectOf(
    namesPost,
    [
      'Thank you for offering me the post of ward manager.',
      'On April 4 I accepted the analyst position with you.',
      'I cannot take up the Junior Accountant role.',
      'I signed your contract as cellar master.',
      'You asked me to be your head of sales and your new bookkeeper.',
      'the position as a senior buyer',
      'your offer of Graduate Surveyor'
    ],
    [
      'I have decided not to accept the position.',
      'Thank you for the job offer.',
      'I decline this new post.',
      'The role you offered me is tempting.',
      'As you know, I have another job.',
      'It was a great full-time position.'
    ]
  )
  expectOf(
    headNamesPost,
    ['Subject: Laboratory Manager (ref. 12)', 'Offer as Charge Nurse, Ward 7'],
    ['Subject: Offer']
  )
})

it('tells which event is meant', () => {
  expectOf(
    namesEvent,
    [
      'your annual dinner',
      'your golden jubilee',
      'the prize-giving',
      'Thank you for inviting me to open the Nordic Packaging Day.',
      'the gracious invitation to the Spring Gala on May 3',
      'I cannot come to your conference on paper barriers.',
      'We cannot be at your wedding.',
      'Thank you for asking me to speak at PyCon Brno.',
      'your kind invitation to the anniversary reception',
      'the opening of the flower show',
      'your submission “What glaciers teach us”'
    ],
    [
      'Thank you for the invitation.',
      'I cannot come to your event.',
      'I am away on that day and the next week.',
      'I cannot speak at your conference.',
      'The annual event is a pleasure.',
      'I shall be in Montréal on that day.'
    ]
  )
})

it('tells what a tag stands for by its words', () => {
  const rows = (['name', 'date', 'number', 'post', 'event'] as const).map((meaning) => [
    meaning,
    [
      'agent.name',
      'First Name',
      'letter.sentDate',
      'DD/MM/YYYY',
      'today | date: "%d"',
      'letter_no',
      'ticket.id',
      'order.number',
      'Job Title',
      'event.name',
      'company.phone'
    ].filter((content) => tagMeans(content, meaning))
  ])
  expect(Object.fromEntries(rows)).toEqual({
    name: [
      'agent.name',
      'First Name',
      'DD/MM/YYYY',
      'letter_no',
      'ticket.id',
      'order.number',
      'Job Title',
      'event.name'
    ],
    date: ['letter.sentDate', 'DD/MM/YYYY', 'today | date: "%d"'],
    number: ['letter_no', 'ticket.id'],
    post: ['Job Title'],
    event: ['event.name']
  })
})
