import {describe, expect, it} from 'vitest'
import type {Edit} from '../../rules/rule.ts'
import {understood} from '../../test/understood.ts'
import {Lines} from '../lines.ts'
import type {Finding} from './finding.ts'
import {besideOwn, ownFindings, ownLetter} from './own-text.ts'

/** Ten characters of the template, ten of another file, ten more of the template. */
const composed = {
  text: 'abcdefghi\n0123456789klmnopqrs\n',
  pieces: [
    {start: 0, end: 10, own: 0},
    {start: 10, end: 20},
    {start: 20, end: 30, own: 10}
  ]
}
const lines = new Lines('abcdefghi\nklmnopqrs\n')

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'blame',
    severity: 'error',
    message: 'm',
    start,
    end,
    line: 9,
    column: 9,
    endLine: 9,
    endColumn: 9,
    ...more
  }
}
const edit = (start: number, end: number): Edit => ({start, end, text: 'x'})

describe('what was found in a template and what it brings in', () => {
  it.each<[start: number, end: number, own: [number, number] | undefined]>([
    [0, 5, [0, 5]],
    [0, 10, [0, 10]],
    [20, 25, [10, 15]],
    [22, 30, [12, 20]],
    [12, 15, undefined],
    [10, 20, undefined],
    [5, 15, [5, 10]],
    [15, 25, [10, 15]],
    [5, 25, [5, 15]],
    [3, 3, [3, 3]],
    [20, 20, [10, 10]],
    [15, 15, undefined],
    [30, 30, undefined]
  ])('stands from %d to %d in the template at %j', (start, end, own) => {
    const [found] = ownFindings([finding(start, end)], composed, lines, 20)
    expect(found && [found.start, found.end]).toEqual(own)
    if (found) {
      expect([found.line, found.column]).toEqual(Object.values(pointOf(found.start)))
      expect([found.endLine, found.endColumn]).toEqual(Object.values(pointOf(found.end)))
    }
  })

  const pointOf = (offset: number): {line: number; column: number} => {
    const {line, column} = lines.point(offset)
    return {line, column}
  }

  it('is mended in the template alone', () => {
    const changed = (...edits: Edit[]) => ownFindings([finding(0, 5, {fix: {edits}})], composed, lines, 20)[0]
    expect(changed(edit(0, 5), edit(20, 22))?.fix).toEqual({edits: [edit(0, 5), edit(10, 12)]})
    for (const edits of [[edit(12, 13)], [edit(8, 12)], [edit(0, 5), edit(15, 22)]]) {
      const left = changed(...edits)
      expect(left).not.toHaveProperty('fix')
      expect(left?.note).toBe('What would be changed stands in a file that this one brings in.')
    }
    const noted = finding(0, 5, {note: 'a note', fix: {edits: [edit(12, 13)]}})
    expect(ownFindings([noted], composed, lines, 20)[0]?.note).toBe(
      'a note What would be changed stands in a file that this one brings in.'
    )
    expect(ownFindings([finding(0, 5)], composed, lines, 20)[0]).not.toHaveProperty('note')
  })

  it('has suggestions without the changes that touch another file', () => {
    const suggestions = [
      {message: 'a'},
      {message: 'b', edits: [edit(21, 22)]},
      {message: 'c', edits: [edit(12, 13)]}
    ]
    expect(ownFindings([finding(0, 5, {suggestions})], composed, lines, 20)[0]?.suggestions).toEqual([
      {message: 'a'},
      {message: 'b', edits: [edit(11, 12)]},
      {message: 'c'}
    ])
  })
})

describe('what a letter lacks', () => {
  const lack = finding(12, 15, {rule: 'missing-date'})

  it('is said beside the nearest sentence of the template', () => {
    const beside = (sentences: Array<[number, number]>) => {
      const {start, end} = besideOwn(
        lack,
        sentences.map(([from, to]) => ({start: from, end: to})),
        composed
      )
      return [start, end]
    }
    expect(
      beside([
        [0, 5],
        [6, 9],
        [12, 15],
        [20, 25]
      ])
    ).toEqual([6, 9])
    expect(
      beside([
        [0, 5],
        [20, 25]
      ])
    ).toEqual([20, 25])
    expect(
      beside([
        [8, 9],
        [16, 22]
      ])
    ).toEqual([8, 9])
    expect(beside([[12, 15]])).toEqual([12, 15])
  })

  it('stays where it stands in the template, and so does all else', () => {
    const own = finding(0, 5, {rule: 'missing-date'})
    expect(besideOwn(own, [{start: 6, end: 9}], composed)).toBe(own)
    const other = finding(12, 15)
    expect(besideOwn(other, [{start: 6, end: 9}], composed)).toBe(other)
  })
})

describe('a letter of several files', () => {
  const greeting = 'Dear Ms Roy,\n\n'
  const thanks = 'Thank you for asking. '
  const no = 'We cannot lend you the hall.\n\n'
  const close = 'Kind regards,\nLee Marsh\n'

  /** The letter as the template sees it, of whose four pieces some are its own. */
  async function ownOf(...own: boolean[]) {
    const texts = [greeting, thanks, no, close]
    let at = 0
    let inOwn = 0
    const pieces = texts.map((text, index) => {
      const piece = {start: at, end: at + text.length, ...(own[index] ? {own: inOwn} : {})}
      at = piece.end
      if (own[index]) inOwn += text.length
      return piece
    })
    const text = texts.join('')
    const template = texts.filter((_, index) => own[index]).join('')
    const letter = ownLetter(await understood(text), {text, pieces})
    const shown = ({start, end}: {start: number; end: number}) => template.slice(start, end)
    return {
      elsewhere: {...letter.elsewhere, moves: [...(letter.elsewhere?.moves ?? [])].sort()},
      salutation: letter.salutation && shown(letter.salutation),
      parts: letter.parts.map((part) => `${part.part} ${shown(part)}`),
      sentences: letter.sentences.map(shown),
      body: letter.body.map(shown)
    }
  }

  it('is as it is, where all of it is the template’s own', async () => {
    expect(await ownOf(true, true, true, true)).toEqual({
      elsewhere: {moves: [], namesRecipient: false},
      salutation: 'Dear Ms Roy,',
      parts: [
        'salutation Dear Ms Roy,',
        'body Thank you for asking. We cannot lend you the hall.',
        'close Kind regards,',
        'signature Lee Marsh'
      ],
      sentences: [
        'Dear Ms Roy,',
        'Thank you for asking.',
        'We cannot lend you the hall.',
        'Kind regards,',
        'Lee Marsh'
      ],
      body: ['Thank you for asking.', 'We cannot lend you the hall.']
    })
  })

  it('has what stands in the template, and knows what is said and named elsewhere', async () => {
    expect(await ownOf(false, false, true, false)).toEqual({
      elsewhere: {moves: ['acknowledgement', 'gratitude'], namesRecipient: true},
      salutation: undefined,
      parts: ['body We cannot lend you the hall.'],
      sentences: ['We cannot lend you the hall.'],
      body: ['We cannot lend you the hall.']
    })
    expect((await ownOf(true, true, false, false)).elsewhere).toEqual({
      moves: ['refusal'],
      namesRecipient: false
    })
  })
})
