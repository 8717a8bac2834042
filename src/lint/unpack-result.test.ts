import {describe, expect, it} from 'vitest'
import type {Finding} from './finding.ts'
import {packResult} from './pack-result.ts'
import type {LintResult} from './result.ts'
import {unpackResult} from './unpack-result.ts'

const plain: Finding = {
  rule: 'blame',
  severity: 'warning',
  message: 'a message',
  start: 5,
  end: 8,
  line: 1,
  column: 6,
  endLine: 2,
  endColumn: 9
}
const full: Finding = {
  ...plain,
  rule: 'own/a-rule',
  severity: 'info',
  note: 'a note',
  url: 'https://example.org',
  fix: {
    edits: [
      {start: 5, end: 8, text: 'x'},
      {start: 9, end: 9, text: ''}
    ]
  },
  suggestions: [{message: 'so'}, {message: 'or so', edits: [{start: 5, end: 5, text: 'y'}]}]
}
const result: LintResult = {
  language: 'en',
  kind: 'refund',
  refusal: true,
  termsChanged: false,
  messages: [plain, full],
  letter: {
    body: [{moves: new Set(['refusal', 'reason'])}],
    sentences: [
      {start: 0, end: 4, part: 'salutation', paragraph: 0, item: false, moves: new Set()},
      {start: 5, end: 20, part: 'body', paragraph: 1, item: true, moves: new Set(['refusal', 'reason'])}
    ],
    parts: [
      {start: 0, end: 4, part: 'salutation'},
      {start: 5, end: 20, part: 'body'},
      {start: 21, end: 22, part: 'quoted'}
    ],
    paragraphs: {length: 2},
    declared: {refusal: true, recipientUnknown: false},
    salutation: {form: 'neutral'},
    elsewhere: {moves: new Set(['apology']), namesRecipient: true}
  },
  reading: {text: 'words', messages: new Map([[full, {...full, start: 1, end: 2}]])}
}

const packed = (of: LintResult): unknown => JSON.parse(JSON.stringify(packResult(of)))

describe('what is unpacked', () => {
  it('is what was packed, all of it', () => {
    const again = unpackResult(packed(result))
    expect(again).toEqual(result)
    expect(again?.letter?.sentences).toEqual(result.letter?.sentences)
    expect(again?.letter?.parts).toEqual(result.letter?.parts)
    expect([...(again?.reading?.messages ?? [])]).toEqual([[full, {...full, start: 1, end: 2}]])
  })

  it('is what was packed of the longest letter, whose rows are looked at a part at a time', () => {
    const many = Array.from({length: 1203}, (_, index) => `${index} ${index} 1 0 0 0`)
    const rows = (of: string[]): unknown =>
      unpackResult(changed([5, 1], of.join(';')))?.letter?.sentences.length
    expect(rows(many)).toBe(1203)
    expect(rows(many.slice(0, 1000))).toBe(1000)
    for (const wrong of [0, 499, 500, 999, 1000, 1202])
      expect(rows(many.with(wrong, '0 0 7 0 0 0')), String(wrong)).toBeUndefined()
    expect(rows([...many.slice(0, 500), ''])).toBeUndefined()
  })

  it('has no more than was packed', () => {
    const least: LintResult = {
      language: 'und',
      kind: 'unknown',
      refusal: false,
      termsChanged: true,
      messages: [],
      letter: {body: [], sentences: [], parts: [], paragraphs: {length: 0}, declared: {}}
    }
    const again = unpackResult(packed(least))
    expect(again).toEqual({...least, letter: {...least.letter, body: [{moves: new Set()}]}})
    expect(Object.keys(again ?? {})).not.toContain('reading')
    expect(Object.keys(again?.letter ?? {})).not.toContain('salutation')
    expect(again?.letter?.sentences).toEqual([])
    expect(again?.letter?.parts).toEqual([])
    const {letter: _, ...unread} = least
    const bare = unpackResult(packed({...unread, messages: [plain]}))
    expect(Object.keys(bare ?? {})).not.toContain('letter')
    expect(Object.keys(bare?.messages[0] ?? {}).toSorted()).toEqual(Object.keys(plain).toSorted())
  })
})

/** The value with another one at a path of indexes. */
function changed(path: number[], value: unknown): unknown {
  const copy = packed(result)
  let list = copy
  for (const index of path.slice(0, -1)) list = Array.isArray(list) ? list[index] : undefined
  if (!Array.isArray(list)) throw new Error('Unexpected path')
  list[path.at(-1) ?? 0] = value
  return copy
}

describe('nothing is taken from a value', () => {
  it.each<[string, number[], unknown]>([
    ['with a language that is no text', [0], 3],
    ['of an unknown kind', [1], 'blog'],
    ['whose refusal is no truth', [2], 1],
    ['whose terms are none', [3], null],
    ['whose findings are no list', [4], {}],
    ['with a finding that is none', [4, 0], [1, 2, 3]],
    ['with a rule that no rule is called', [4, 0, 0], '<b>'],
    ['with a severity that is none', [4, 0, 1], 3],
    ['with a message that is no text', [4, 0, 2], 3],
    ['with a note that is no text', [4, 0, 3], 3],
    ['with an address that is no text', [4, 0, 4], 3],
    ['with a place below zero', [4, 0, 5], -1],
    ['with a place between two letters', [4, 0, 5], 0.5],
    ['with a place that is no number', [4, 0, 5], '5'],
    ['with a place beyond all texts', [4, 0, 6], 0x80000000],
    ['with an end before its start', [4, 0, 6], 4],
    ['with a line that is none', [4, 0, 7], null],
    ['with a column that is none', [4, 0, 8], null],
    ['with a last line that is none', [4, 0, 9], null],
    ['with a last column that is none', [4, 0, 10], null],
    ['with edits that are no list', [4, 1, 11], 'x'],
    ['with half an edit', [4, 1, 11], [5, 8]],
    ['with an edit whose text is none', [4, 1, 11, 2], 3],
    ['with suggestions that are no list', [4, 1, 12], 'x'],
    ['with a suggestion that is none', [4, 1, 12, 0], ['so']],
    ['with a suggestion whose message is none', [4, 1, 12, 0, 0], 3],
    ['with a letter that is none', [5], []],
    ['with moves that are no number', [5, 0], 'x'],
    ['with sentences that are no rows', [5, 1], '0 4 1 0 0'],
    ['with a row that goes on', [5, 1], '0 4 1 0 0 0;'],
    ['with sentences in a part that is none', [5, 1], '0 4 7 0 0 0'],
    ['with parts that are no rows', [5, 2], 'x 0 4 1'],
    ['with a part too many', [5, 2], '0 4 1;;5 9 2'],
    ['with a salutation of no form', [5, 3], 3],
    ['with a number of paragraphs that is none', [5, 4], null],
    ['with a declaration that is none', [5, 5], 'yes'],
    ['with an unknown recipient that is none', [5, 6], 'yes'],
    ['with something elsewhere that is none', [5, 7], [1]],
    ['with a recipient elsewhere that is none', [5, 7, 1], 1],
    ['with a reading that is none', [6], ['words']],
    ['with a reading that is no text', [6, 0], 3],
    ['with a reading of other findings', [6, 1], [null]],
    ['with a reading of what is no finding', [6, 1, 0], 3]
  ])('%s', (_, path, value) => expect(unpackResult(changed(path, value))).toBeUndefined())

  it('that is longer, or no list', () => {
    expect(
      unpackResult([...(Array.isArray(packed(result)) ? [packed(result)].flat() : []), 1])
    ).toBeUndefined()
    for (const value of [undefined, null, 3, 'x', {}, []]) expect(unpackResult(value)).toBeUndefined()
  })

  it('but a place at the end of the longest text is one', () => {
    expect(unpackResult(changed([4, 0, 6], 0x7fffffff))?.messages[0]?.end).toBe(0x7fffffff)
    expect(unpackResult(changed([4, 0, 6], 5))?.messages[0]?.end).toBe(5)
    expect(unpackResult(changed([5, 1], '9 4 1 0 0 0'))?.letter?.sentences[0]).toMatchObject({
      start: 9,
      end: 9
    })
  })
})
