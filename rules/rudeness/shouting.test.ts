import {describe, expect, it} from 'vitest'
import type {Span} from '../../src/letter/model.ts'
import {shoutedWords, shoutingMarks} from './shouting.ts'

/** What a search finds in a sentence that stands at some place in a file. */
function found(search: (sentence: {text: string; start: number}) => Span[], text: string): string[] {
  return search({text, start: 100}).map(({start, end}) => text.slice(start - 100, end - 100))
}

describe('words in capitals', () => {
  it.each<[string, string[]]>([
    ['Do NOT WRITE to us.', ['NOT WRITE']],
    ['You MUST NOT call, and we WILL NOT pay.', ['MUST NOT', 'WILL NOT']],
    ['We WON’T PAY.', ['WON’T PAY']],
    ["We WON'T, EVER, pay.", ["WON'T, EVER"]],
    ['This is FINAL – ENOUGH now.', ['FINAL – ENOUGH']],
    ['It is\nNO\nREFUND at all.', ['NO\nREFUND']],
    ['See\nNO REFUND\nbelow.', ['NO REFUND']],
    ['We WILL  NOT pay, and YOU WILL.', ['WILL  NOT', 'YOU WILL']],
    ['We WILL,NOT pay.', []],
    ['It is É NOT ÀN one.', ['É NOT ÀN']],
    ['It is A NOT now.', []],
    ['It is NOT ACME now.', ['NOT ACME']],
    ['See below.\nNO REFUND:\nYou paid ten pounds.', ['NO REFUND']],
    ['See below.\nWE WON’T REFUND:\nYou paid.', ['WE WON’T REFUND']],
    [
      'See below.\nREFUND DETAILS OF ALL THAT WAS PAID IN MAY\nYou paid.',
      ['REFUND DETAILS OF ALL THAT WAS PAID IN MAY']
    ],
    ['See REFUND DETAILS\nbelow.', ['REFUND DETAILS']],
    ['See below.\nREFUND DETAILS of May', ['REFUND DETAILS']],
    ['{% x %} It is NOT PAID {{ y }}.', ['NOT PAID']]
  ])('raise the voice in %j', (text, words) => expect(found(shoutedWords, text)).toEqual(words))

  it.each([
    'We do NOT write.',
    'WE WILL NOT PAY.',
    'We work with ACME LTD here.',
    'Ask the BBC WORLD SERVICE.',
    'Use NOT_NULL DO-ONE codes.',
    'It is a NO I hear.',
    'The {{ NOT PAID }} tag.',
    'The [NOT PAID] form.',
    'The {% NOT PAID %} tag.',
    'The <NOT PAID> tag.',
    'The *|NOT PAID|* tag.',
    'The %NOT PAID% tag.',
    'All in lower case.',
    'REFUND DETAILS\nYou paid ten pounds.',
    'Subject: YOUR OFFER WAS NOT ACCEPTED',
    'Status: **NOT APPROVED** by us',
    'Subject: Re: DO YOU EVEN READ THESE',
    'The flat is sold AS IS, with all that is in it.',
    'See below.\nREFUND DETAILS:\nYou paid ten pounds.',
    'Ünder ÄÖ here.',
    'See below.\r\n  REFUND DETAILS  \r\nYou paid ten pounds.',
    'Read a-NOT PAID- code.',
    'Read x.NOT PAIDx codes.',
    'Read @NOT PAID1 codes.',
    'The {NOT PAID} tag.',
    'The %NOT PAID AT ALL% tag.'
  ])('are none in %j', (text) => expect(found(shoutedWords, text)).toEqual([]))

  it('are a whole sentence beside others in small letters', () => {
    const sentence = {text: 'DO NOT TOUCH THE WALLS.', start: 3}
    expect(shoutedWords(sentence)).toEqual([])
    expect(shoutedWords(sentence, () => true)).toEqual([{start: 3, end: 25}])
  })
})

describe('marks', () => {
  it.each<[string, string[]]>([
    ['No!!', ['!!']],
    ['No!!! And no!?', ['!!!', '!?']],
    ['What?!', ['?!']],
    ['What??! Now', ['??!']],
    ['(so)!!', ['!!']],
    ['What !!', ['!!']],
    ['What!?!?', ['!?!?']],
    ['What?!?', ['?!?']],
    ['“So”!!', ['!!']],
    ['so_!!', ['!!']],
    ['5!!', ['!!']]
  ])('shout in %j', (text, marks) => expect(found(shoutingMarks, text)).toEqual(marks))

  it.each([
    'No!',
    'What?',
    'What??',
    'Hi!',
    '!!',
    'Dear {!! $name !!},',
    'a != b',
    '<!!>',
    '=!?',
    '-!! so',
    'What? No!'
  ])('do not in %j', (text) => expect(found(shoutingMarks, text)).toEqual([]))
})
