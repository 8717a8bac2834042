import {describe, expect, it} from 'vitest'
import type {Edit} from '../../rules/rule.ts'
import type {Finding} from './finding.ts'
import {isMendable, keyOf, type Mend, mendOf, mostTries, withoutOverlaps, withoutRefused} from './mend.ts'

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'blame',
    severity: 'error',
    message: 'm',
    start: 0,
    end: 1,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    ...more
  }
}
const edit = (start: number, end = start, text = ''): Edit => ({start, end, text})
const fixed = (...edits: Edit[]): Finding => finding({fix: {edits}})

describe('what mends a finding', () => {
  const suggested = finding({
    suggestions: [{message: 'a'}, {message: 'b', edits: []}, {message: 'c', edits: [edit(3)]}]
  })

  it('is its fix, or where that will do a suggestion that names a change', () => {
    expect(mendOf(fixed(edit(1, 2)), false)).toEqual({
      finding: fixed(edit(1, 2)),
      edits: [edit(1, 2)],
      isSafe: true
    })
    expect(mendOf(suggested, false)).toBeUndefined()
    expect(mendOf(suggested, true)).toEqual({finding: suggested, edits: [edit(3)], isSafe: false})
    const both = finding({fix: {edits: [edit(1, 2)]}, suggestions: [{message: 'c', edits: [edit(3)]}]})
    expect(mendOf(both, true)).toEqual({finding: both, edits: [edit(1, 2)], isSafe: true})
  })

  it('is nothing where there are no edits', () => {
    expect(mendOf(finding(), true)).toBeUndefined()
    expect(mendOf(fixed(), true)).toBeUndefined()
    expect(mendOf(finding({suggestions: [{message: 'a'}]}), true)).toBeUndefined()
  })

  it('makes a letter one that can be mended', () => {
    expect(isMendable({messages: []}, true)).toBe(false)
    expect(isMendable({messages: [finding(), suggested]}, false)).toBe(false)
    expect(isMendable({messages: [finding(), suggested]}, true)).toBe(true)
    expect(isMendable({messages: [finding(), fixed(edit(1))]}, false)).toBe(true)
  })
})

const mend = (...edits: Edit[]): Mend => ({finding: finding(), edits, isSafe: true})

describe('changes that can be made together', () => {
  it('do not meet', () => {
    const kept = (...mends: Mend[]) =>
      withoutOverlaps(mends).map(({edits}) => edits.map(({start, end}) => `${start}-${end}`).join())
    expect(kept(mend(edit(5, 9)), mend(edit(0, 4)))).toEqual(['0-4', '5-9'])
    expect(kept(mend(edit(0, 4)), mend(edit(4, 6)))).toEqual(['0-4'])
    expect(kept(mend(edit(3, 6)), mend(edit(0, 4)), mend(edit(5, 9)))).toEqual(['0-4', '5-9'])
    expect(kept(mend(edit(0, 6)), mend(edit(0, 4)))).toEqual(['0-4'])
    expect(kept(mend(edit(0)), mend(edit(0)))).toEqual(['0-0'])
    expect(kept(mend(edit(8, 9), edit(0, 1)), mend(edit(4, 5)), mend(edit(10, 11)))).toEqual([
      '8-9,0-1',
      '10-11'
    ])
  })

  it('have a name each', () => {
    expect(keyOf(mend(edit(1, 2, 'x')))).toBe(keyOf(mend(edit(1, 2, 'x'))))
    const names = [
      mend(edit(1, 2, 'x')),
      mend(edit(1, 2)),
      mend(edit(1, 3, 'x')),
      mend(edit(0, 2, 'x')),
      mend(edit(1, 2, 'x'), edit(4)),
      {...mend(edit(1, 2, 'x')), finding: finding({rule: 'rudeness'})}
    ]
    expect(new Set(names.map(keyOf)).size).toBe(names.length)
  })
})

describe('a change that would do harm', () => {
  const harm =
    'Without these words the rest of the letter would read otherwise, so the change is left to a person.'
  const rest = {language: 'en', kind: 'unknown', refusal: true, termsChanged: false, recipient: null} as const
  const one = fixed(edit(1, 2))
  const other = finding({note: 'a note', fix: {edits: [edit(5, 6)]}})
  const refused = (...findings: Finding[]) =>
    new Set(findings.map(({fix}) => keyOf(mend(...(fix?.edits ?? [])))))

  it('is not offered, and the note says why', () => {
    const result = {...rest, messages: [one, other, finding()]}
    expect(withoutRefused(result, new Set())).toBe(result)
    expect(withoutRefused(result, refused(one)).messages).toEqual([finding({note: harm}), other, finding()])
    expect(withoutRefused(result, refused(other)).messages).toEqual([
      one,
      finding({note: `a note ${harm}`}),
      finding()
    ])
    expect(withoutRefused(result, refused(other))).not.toHaveProperty('reading')
  })

  it('nor in the text that an encoded file holds', () => {
    const seen = fixed(edit(7, 8))
    const result = {...rest, messages: [one], reading: {text: 'words', messages: new Map([[one, seen]])}}
    const left = withoutRefused(result, refused(one))
    expect(left.reading?.text).toBe('words')
    const [kept] = left.messages
    expect(kept && left.reading?.messages.get(kept)).toEqual(finding({note: harm}))
    expect(result.reading.messages.size).toBe(1)
  })
})

it('a long letter is read again less often', () => {
  expect([0, 1000, 9000, 99_000, 1_000_000].map(mostTries)).toEqual([101, 51, 11, 2, 1])
})
