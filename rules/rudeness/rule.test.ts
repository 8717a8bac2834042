import {describe, expect, it} from 'vitest'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('rudeness')
const texts = async (sentence: string): Promise<string[]> =>
  (await reported(`Dear Ms Roy,\n\nWe cannot lend you the hall. ${sentence}\n`)).map(({text}) => text)

describe('a rude word', () => {
  it.each<[string, string[]]>([
    ['This is bullshit, you stupid idiot.', ['bullshit', 'you stupid', 'idiot']],
    ['You stupid idiot, this is bullshit.', ['You stupid', 'idiot', 'bullshit']],
    ['Crap happens in June.', ['Crap']],
    ['This is CRAP, all of it.', ['CRAP']]
  ])('is reported: %s', async (sentence, words) => expect(await texts(sentence)).toEqual(words))

  it('is reported once where it is part of an insult', async () => {
    expect(await texts('You damn idiot.')).toEqual(['You damn idiot'])
  })

  it.each(['We spoke with Mr Crap about it.', 'The Crap family has booked it.'])(
    'with a capital letter is a name: %s',
    async (sentence) => expect(await texts(sentence)).toEqual([])
  )
})

describe('words in quotation marks', () => {
  it.each([
    'You write that “this hall is crap” in May.',
    'You write that «this hall is crap» in May.',
    'You write that „this hall is crap” in May.',
    'You write "this hall is crap" in May.',
    'You write "no" and “this hall is crap” in May.',
    'You write “no” and "this hall is crap" in May.'
  ])('are somebody else’s: %s', async (sentence) => expect(await texts(sentence)).toEqual([]))

  it.each([
    'You write “it rained” and this is crap.',
    'You write «it rained» and this is crap.',
    'You write "it rained" and this is crap.',
    'You write "it" and "rained" and this is crap.',
    'You write "no", “no” and this is crap.'
  ])('are no longer so behind them: %s', async (sentence) => expect(await texts(sentence)).toEqual(['crap']))
})

describe('what stands for a rude word, or shouts, in other places', () => {
  it('is a word with marks in the place of letters', async () => {
    expect(await texts('What a pile of s**t, so f*** off.')).toEqual(['s**t', 'f***'])
    expect(await texts('It is **new**, as f** is a note.')).toEqual([])
  })

  it('is a greeting with more than one mark', async () => {
    const found = await reported('Hello!!\n\nWe cannot lend you the hall.\n')
    expect(found.map(({text}) => text)).toEqual(['!!'])
  })

  it('is told once of capitals with marks behind them', async () => {
    expect(await texts('Not one penny, and I mean NOT ONE PENNY!! So there!!')).toEqual([
      'NOT ONE PENNY',
      '!!'
    ])
  })

  it('is a sentence in capitals beside others', async () => {
    expect(await texts('DO NOT CALL US. We shall write.')).toEqual(['DO NOT CALL US'])
    expect(await texts('We shall write.\n\nDO NOT CALL US. WE SHALL NOT ANSWER.')).toEqual([])
  })

  it('is none where it is quoted', async () => {
    expect(await texts('The box says "DO NOT BEND" in red.')).toEqual([])
  })
})
