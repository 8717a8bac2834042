import {describe, expect, it} from 'vitest'
import {understood} from '../../test/understood.ts'
import {Lines} from '../lines.ts'
import type {View} from '../read/view.ts'
import type {Finding} from './finding.ts'
import {findingInFile, letterInFile} from './in-file.ts'

/** A view of a file whose text begins behind a mark of five characters, and that says no to some changes. */
const view: View = {
  text: '',
  start: (index) => index + 5,
  end: (index) => index + 5,
  change: (changes) =>
    changes.some(({text}) => text === 'no')
      ? 'It cannot be.'
      : changes.map(({start, end, text}) => ({start: start + 5, end: end + 5, text}))
}
const lines = new Lines('<!-- \nWe cannot\ndo so.\n')
const edit = (text: string) => ({start: 1, end: 3, text})

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'blame',
    severity: 'error',
    message: 'm',
    start: 1,
    end: 13,
    line: 9,
    column: 9,
    endLine: 9,
    endColumn: 9,
    ...more
  }
}

describe('a finding in the text of a file', () => {
  const place = {start: 6, end: 18, line: 2, column: 1, endLine: 3, endColumn: 3}

  it('is taken to its place in the file', () => {
    expect(findingInFile(finding(), view, lines)).toStrictEqual({...finding(), ...place})
  })

  it('is mended there', () => {
    const found = findingInFile(finding({fix: {edits: [edit('x')]}}), view, lines)
    expect(found).toStrictEqual({
      ...finding(),
      ...place,
      fix: {edits: [{start: 6, end: 8, text: 'x'}]}
    })
  })

  it('says why where it cannot be mended there, behind what else is noted', () => {
    const fix = {edits: [edit('x'), edit('no')]}
    expect(findingInFile(finding({fix}), view, lines)).toStrictEqual({
      ...finding(),
      ...place,
      note: 'It cannot be.'
    })
    expect(findingInFile(finding({fix, note: 'So.'}), view, lines).note).toBe('So. It cannot be.')
  })

  it('says of a change what the view says of each', () => {
    const remarked = {...view, remark: 'All of it is written anew.'}
    const noted = (more: Partial<Finding>) => findingInFile(finding(more), remarked, lines).note
    expect(noted({fix: {edits: [edit('x')]}})).toBe('All of it is written anew.')
    expect(noted({fix: {edits: [edit('x')]}, note: 'So.'})).toBe('So. All of it is written anew.')
    expect(noted({fix: {edits: [edit('no')]}})).toBe('It cannot be.')
    expect(noted({})).toBeUndefined()
  })

  it('has suggestions with the changes that can be made there', () => {
    const suggestions = [
      {message: 'a'},
      {message: 'b', edits: [edit('x')]},
      {message: 'c', edits: [edit('no')]}
    ]
    expect(findingInFile(finding({suggestions}), view, lines).suggestions).toStrictEqual([
      {message: 'a'},
      {message: 'b', edits: [{start: 6, end: 8, text: 'x'}]},
      {message: 'c'}
    ])
  })
})

it('a letter in the text of a file is taken to its places in the file', async () => {
  const source = 'Dear Ms Roy,\n\nWe cannot do so.\n'
  const letter = await understood(source)
  const places = (of: typeof letter) =>
    [of.salutation, ...of.parts, ...of.sentences, ...of.body].map((one) => [one?.start, one?.end])
  const before = places(letter)
  const moved = letterInFile(letter, view)
  expect(places(moved)).toEqual(before.map(([start = 0, end = 0]) => [start + 5, end + 5]))
  expect(moved.body[0]).toBe(moved.sentences[1])
  expect(moved.salutation?.name).toBe('Ms Roy')
  expect(letterInFile(await understood('We cannot do so.\n'), view)).not.toHaveProperty('salutation')
})
