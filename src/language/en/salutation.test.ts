import {describe, expect, it} from 'vitest'
import {readGreeting} from './salutation.ts'

describe('a variable without braces', () => {
  it.each([
    '$name',
    '$first_name $last_name',
    '$user->name',
    '$!user.name',
    ':name',
    '#name#',
    '##NAME##',
    '__name__',
    '!name'
  ])('names a reader: %s', (name) =>
    expect(readGreeting(`Dear ${name},`, [], false)).toMatchObject({
      form: 'named',
      name,
      length: name.length + 6
    })
  )

  it.each(['Dear customer,', 'Hello: we are closed', 'Dear all!'])('is none of these: %s', (line) =>
    expect(readGreeting(line, [], false)?.form).not.toBe('named')
  )
})

describe('whoever has something', () => {
  it.each([
    'Dear Pet Parent,',
    'Dear Ticket Holder,',
    'Dear Valued Key Holder,',
    'Hello cat owners,',
    'Hi both,'
  ])('is not named: %s', (line) => expect(readGreeting(line, [], false)?.form).not.toBe('named'))
  it.each(['Dear Cat,', 'Dear Mr Key,', 'Hi Ann House,'])('is somebody else than who is named: %s', (line) =>
    expect(readGreeting(line, [], false)?.form).toBe('named')
  )
})

describe('a name alone', () => {
  it('greets', () => expect(readGreeting('Martin Ward:', [], true)?.form).toBe('named'))
  it.each(['Application Number:', 'Order Id:', 'Booking Details:', 'Reason:'])(
    'is none where it names a field: %s',
    (line) => expect(readGreeting(line, [], true)).toBeUndefined()
  )
})

describe('people who know each other well', () => {
  it.each(['Dev mate,', 'Sam my dear,', 'Tom old friend!'])('are named: %s', (line) =>
    expect(readGreeting(line, [], true)).toMatchObject({form: 'named', name: line.slice(0, -1)})
  )
  it.each([
    ['Alright Mo', 'Mo'],
    ['Yo Benedikt,', 'Benedikt'],
    ['Ay up Sally,', 'Sally']
  ])('call out before a name: %s', (line, name) =>
    expect(readGreeting(line, [], false)).toMatchObject({form: 'named', name})
  )
  it.each(['Alright then,', 'Love,', 'The old man,', 'mate,', 'Yo-yos are sold out'])(
    'name nobody: %s',
    (line) => expect(readGreeting(line, [], true)?.form).not.toBe('named')
  )
})

describe('titles to choose from', () => {
  it.each(['Mr./Ms./Mrs. $last_name', 'Mr/Ms. {{ first }} {{ last }}', 'Mr./Mrs. Beaumont'])(
    'stand before a name: %s',
    (name) => {
      const tags = name.includes('{{') ? [{start: 12, end: 23}] : []
      expect(readGreeting(`Dear ${name},`, tags, false)).toMatchObject({form: 'named', name})
    }
  )
})

describe('those who have a part and no name', () => {
  it.each(['Dear Service Provider,', 'Dear Creator,', 'Dear Alumni,', 'Dear Driver,'])('%s', (line) =>
    expect(readGreeting(line, [], false)?.form).not.toBe('named')
  )
  it('but a name beside the part is one', () =>
    expect(readGreeting('Dear Adam Driver,', [], false)?.form).toBe('named'))
})

describe('those to whom a letter is addressed by what they are', () => {
  it.each([
    'To the Editor,',
    'To the Hiring Manager:',
    'To our customers,',
    'To the parents of Year 4,',
    'TO ALL RESIDENTS OF MILL LANE,'
  ])('are greeted: %s', (line) =>
    expect(readGreeting(line, [], false)).toEqual({form: 'neutral', length: line.length})
  )
  it.each([
    'To the committee',
    'To our customers we owe this,',
    'To the Editor, thank you.',
    'To the river,'
  ])('are not: %s', (line) => expect(readGreeting(line, [], false)).toBeUndefined())
})

describe('pictures', () => {
  it.each([
    ['Hey Matteo! 👋', {form: 'named', name: 'Matteo', length: 14}],
    ['Hello 👋,', {form: 'neutral', length: 9}],
    ['Dear Customer 😀,', {form: 'neutral', length: 17}]
  ])('name nobody, and belong to the greeting: %s', (line, greeting) =>
    expect(readGreeting(line, [], false)).toEqual(greeting)
  )
})

describe('"Respected"', () => {
  it('greets, and a post names nobody', () => {
    expect(readGreeting('Respected Shri Deshmukh ji,', [], false)).toMatchObject({form: 'named'})
    for (const line of ['Respected Sir/Madam,', 'Dear Librarian,', 'Dear Addressee,', 'Dear Trustees,'])
      expect(readGreeting(line, [], false)?.form).toBe('neutral')
  })
})

describe('a greeting of another language', () => {
  it.each([
    'Kia ora Wiremu,',
    'Bonjour Amélie,',
    'Namaste Priya ji,',
    'Olá Marta,',
    'Assalamu alaikum Brother Yusuf,',
    'As-salamu alaykum Bilal,',
    'Jai Shri Krishna Meera ji,',
    'Sawubona Thabo,'
  ])('greets: %s', (line) => expect(readGreeting(line, [], false)).toMatchObject({form: 'named'}))
})

describe('a user’s name in a line of its own', () => {
  it.each(['@octo-jane', '@octo-jane,', '@kjelds:', '@bogdan12893', 'Hi @harsh123,'])('greets: %s', (line) =>
    expect(readGreeting(line, [], true)).toMatchObject({form: 'named'})
  )
  it.each(['Hi @all,', 'Hey @everyone!', 'Hi @here,'])('is no name of a group: %s', (line) =>
    expect(readGreeting(line, [], true)).toMatchObject({form: 'group'})
  )
})

describe('a sentence in the line of its greeting', () => {
  it.each([
    ['Hi, thank you for the offer.', 'neutral', 'Hi,'],
    ['Hello, unfortunately we cannot lend you the van.', 'neutral', 'Hello,'],
    ['Hi this is Fenn, sorry but I got another offer.', 'neutral', 'Hi'],
    ['Hello from the board, we cannot take it.', 'neutral', 'Hello'],
    ['Hi and thanks for your order.', 'neutral', 'Hi'],
    ['Hi, got your note last night, we cannot come.', 'neutral', 'Hi,'],
    ['Hi, my parcel says delivered since', 'neutral', 'Hi,'],
    ['Hi Anna thanks for the note.', 'named', 'Hi Anna'],
    ['hi sam we cannot come.', 'named', 'hi sam'],
    ['Hi, Martin, we cannot come.', 'named', 'Hi, Martin,'],
    ['Hello my dear friends, we cannot come.', 'group', 'Hello my dear friends,'],
    ['Hi Hope, we cannot come.', 'named', 'Hi Hope,'],
    ['hi hope, we cannot come.', 'named', 'hi hope,'],
    ['Hi Just Sam, we cannot come.', 'named', 'Hi Just Sam,'],
    ['Hi It team, we cannot come.', 'group', 'Hi It team,'],
    ['Hello Mr. I. Khan, we cannot come.', 'named', 'Hello Mr. I. Khan,'],
    ['Hello Ms We Care, it is let.', 'named', 'Hello Ms We Care,'],
    ['Hi I am Fenn, and cannot come.', 'neutral', 'Hi'],
    ['Hi Anna & thanks for the note.', 'named', 'Hi Anna'],
    ['Hi Anna and thanks for the note.', 'named', 'Hi Anna'],
    ['Hey, $900 for an online shop, we must laugh.', 'neutral', 'Hey,'],
    ['Hi hope you are well.', 'neutral', 'Hi'],
    ['Hi Sam how are you?', 'named', 'Hi Sam'],
    ['Hey, you got the wrong form.', 'neutral', 'Hey,'],
    [
      'Dear parents of the children who are in this year,',
      'group',
      'Dear parents of the children who are in this year,'
    ]
  ])('is left to the letter: %s', (line, form, greeting) => {
    const read = readGreeting(line, [], false)
    expect(read?.form).toBe(form)
    expect(line.slice(0, read?.length)).toBe(greeting)
  })
})

describe('a tag', () => {
  it('is no sentence, whatever stands in it', () => {
    const line = 'Hello {{ name | our most valued customer }}, thanks for it.'
    expect(readGreeting(line, [{start: 6, end: 43}], false)).toMatchObject({form: 'named', length: 44})
  })
})

describe('a name that is called', () => {
  it.each([
    'David, thanks for the chat.',
    'Ms Roy, thank you for your bid.',
    'Olu, good to hear from you.',
    'Kelly, thanks for the chat.',
    'Jan and Ann, thanks for the chat.',
    'Mr. Roy, we cannot take it.',
    'Mr Beaumont, When you took it out, you said no.'
  ])('greets: %s', (line) =>
    expect(readGreeting(line, [], true)).toMatchObject({form: 'named', length: line.indexOf(',') + 1})
  )
  it.each([
    'Wow, thanks for that.',
    'Friday, hope this works.',
    'Kudos, thanks for it.',
    'Once Again, thanks for it.',
    'Honestly, thank you.',
    'Again, many thanks.',
    'London, we hear you.',
    'The Board, thanks to you, met.',
    'Mr Beaumont, Head of Claims, has read it.',
    'Beaumont, When you took it out, you said no.'
  ])('is none: %s', (line) => expect(readGreeting(line, [], true)).toBeUndefined())
})
