import {describe, expect, it} from 'vitest'
import type {Letter, Span} from '../src/letter/model.ts'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {sentenceWith, understood} from '../test/understood.ts'
import {
  bodyEnd,
  bodyStart,
  insertBehindOpening,
  lastSentence,
  letterEnd,
  letterStart,
  refusalPlace,
  refusalSentence,
  requestPlace,
  withoutMarks
} from './place.ts'

const head = 'Dear Ms Roy,\n\n'
const thanks = 'Thank you for asking for the hall.'
const no = 'We cannot lend you the hall.'
const end = '\n\nKind regards,\nLee Marsh\n'

/** The text of a place in a letter. */
async function at(place: (letter: Letter) => Span, source: string): Promise<string> {
  const {start, end} = place(await understood(source))
  return source.slice(start, end)
}

describe('the place of the refusal', () => {
  it('is the sentence that says no in words', async () => {
    expect(await at(refusalPlace, `${head}${thanks} ${no} It is let.${end}`)).toBe(no)
    expect((await understood(`${head}${thanks} ${no}`)).body.map(({moves}) => moves.has('refusal'))).toEqual([
      false,
      true
    ])
  })

  it('is one that says so in words before one that only signs take for a no', async () => {
    const letter = await understood(`${head}It is let. ${no}\n`)
    letter.body[0]?.moves.set('refusal', 'signs')
    expect(refusalSentence(letter)?.text).toBe(no)
    letter.body[1]?.moves.delete('refusal')
    expect(refusalSentence(letter)?.text).toBe('It is let.')
  })

  it('is the first sentence where none refuses, and the start of what has none', async () => {
    expect(await at(refusalPlace, `${head}It rains. It is late.${end}`)).toBe('It rains.')
    expect(refusalPlace(await understood(head))).toEqual({start: 0, end: 0})
  })
})

describe('the place of the request', () => {
  it('is the sentence that refers to it, else the refusal', async () => {
    expect(await at(requestPlace, `${head}It rains. ${thanks} ${no}${end}`)).toBe(thanks)
    expect(await at(requestPlace, `${head}It rains. ${no}${end}`)).toBe(no)
  })
})

describe('the ends of a letter', () => {
  const letter = `3 May 2024\n\n${head}It rains. ${no}${end}`

  it('are its first line, its first sentence, its last sentence and its close', async () => {
    expect(await at(letterStart, letter)).toBe('3 May 2024')
    expect(await at(bodyStart, letter)).toBe('It rains.')
    expect(await at(bodyEnd, letter)).toBe(no)
    expect(await at(letterEnd, letter)).toBe('Kind regards,')
  })

  it('are what there is, where something is missing', async () => {
    expect(await at(letterStart, `${head}${no}`)).toBe('Dear Ms Roy,')
    expect(await at(letterStart, no)).toBe(no)
    expect(await at(letterEnd, `${head}It rains. ${no}`)).toBe(no)
    const nothing = await understood(head)
    expect([bodyStart(nothing), bodyEnd(nothing)]).toEqual([
      {start: 0, end: 0},
      {start: 0, end: 0}
    ])
  })

  it('are no tags by themselves', async () => {
    expect(await at(letterStart, `{{ logo }}\n\n3 May 2024\n\n${head}${no}`)).toBe('3 May 2024')
    expect(await at(letterStart, `{{ logo }}\n\n${head}${no}`)).toBe('Dear Ms Roy,')
    expect(await at(bodyStart, `${head}{{ intro }}.\n\n${no}`)).toBe(no)
    expect(await at(bodyEnd, `${head}${no}\n\n{{ outro }}.`)).toBe(no)
    expect(await at(bodyStart, `${head}{{ name }}: ${no}`)).toBe(`{{ name }}: ${no}`)
    expect(await at(bodyStart, `${head}{{ a }} and {{ b }}.\n\n${no}`)).toBe('{{ a }} and {{ b }}.')
    expect(await at(bodyStart, `${head}{{ intro }}.`)).toBe('{{ intro }}.')
  })

  it('are before the postscript', async () => {
    const source = `${head}${no}${end}\nPS: It is late.\n`
    expect(await at(bodyEnd, source)).toBe(no)
    expect(lastSentence(await understood(source))?.text).toBe(no)
  })
})

describe('a sentence behind the opening', () => {
  const inserted = async (body: string): Promise<string | undefined> => {
    const source = head + body
    const edits = insertBehindOpening(await understood(source), 'New.', source)
    return edits && applyEdits(source, edits).slice(head.length)
  }

  it('stands behind thanks and the words on the request', async () => {
    expect(await inserted(`${thanks}\n\n${no}\n`)).toBe(`${thanks} New.\n\n${no}\n`)
    expect(await inserted(`${thanks} It came on Monday.\n\n${no}\n`)).toBe(
      `${thanks} It came on Monday. New.\n\n${no}\n`
    )
  })

  it('stands before the refusal in the same paragraph', async () => {
    expect(await inserted(`${thanks} ${no}\n`)).toBe(`${thanks} New. ${no}\n`)
    expect(await inserted(`${thanks} It came on Monday. ${no}\n`)).toBe(
      `${thanks} New. It came on Monday. ${no}\n`
    )
  })

  it('stands first where the letter has no opening, or refuses in it', async () => {
    expect(await inserted(`It rains. ${no}\n`)).toBe(`New. It rains. ${no}\n`)
    expect(await inserted(`Thank you for asking, but we cannot lend you the hall.\n`)).toBe(
      'New. Thank you for asking, but we cannot lend you the hall.\n'
    )
  })
})

describe('a place without the marks at its end', () => {
  it.each([
    ['not free', 'It is not free.', 'not free'],
    ['not free.', 'It is not free.', 'not free'],
    ['not free ...', 'It is not free ...', 'not free'],
    ['not free – ', 'It is not free – so.', 'not free'],
    ['is, not', 'It is, not free.', 'is, not'],
    ['...', 'It is ... free.', '']
  ])('“%s” of “%s” is “%s”', async (words, text, left) => {
    const source = `${head}${text}\n`
    const sentence = sentenceWith(await understood(source), text.slice(0, 5))
    const start = source.indexOf(words)
    const place = withoutMarks({start, end: start + words.length}, sentence)
    expect(source.slice(place.start, place.end)).toBe(left)
    expect(place.start).toBe(start)
  })
})
