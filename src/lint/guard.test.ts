import {describe, expect, it} from 'vitest'
import type {Finding} from './finding.ts'
import {Guard} from './guard.ts'

const source = 'zero\none two\nthree\n'
const one = {start: 5, end: 8}
const line = {start: 5, end: 13}

function findingWith(edit: {start: number; end: number; text?: string}): Finding {
  const edits = [{text: '', ...edit}]
  return {
    rule: 'a-rule',
    severity: 'error',
    message: 'a message',
    start: 0,
    end: 4,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 5,
    fix: {edits},
    suggestions: [{message: 'so', edits}, {message: 'or so'}]
  }
}

/** Whether an edit may be made. */
function allows(guard: Guard, edit: {start: number; end: number; text?: string}): boolean {
  const finding = findingWith(edit)
  const kept = guard.withoutForbidden(finding)
  const {fix, suggestions, ...rest} = finding
  if (kept.fix) {
    expect(kept).toEqual(finding)
    return true
  }
  expect(kept).toEqual({...rest, suggestions: [{message: 'so'}, {message: 'or so'}]})
  expect(kept).not.toHaveProperty('fix')
  expect(kept.suggestions?.[0]).not.toHaveProperty('edits')
  expect([fix?.edits.length, suggestions?.length]).toEqual([1, 2])
  return false
}

describe('nothing in a range is edited', () => {
  const guard = new Guard(source, [one], [])

  it.each([
    [{start: 5, end: 8}, false],
    [{start: 6, end: 7}, false],
    [{start: 0, end: 6}, false],
    [{start: 7, end: 12}, false],
    [{start: 0, end: 5}, true],
    [{start: 8, end: 12}, true],
    // Put in: beside it, and into it.
    [{start: 5, end: 5, text: 'a'}, true],
    [{start: 8, end: 8, text: 'a'}, true],
    [{start: 6, end: 6, text: 'a'}, false]
  ])('%j: %s', (edit, allowed) => {
    expect(allows(guard, edit)).toBe(allowed)
  })

  it('one forbidden edit of several forbids all', () => {
    const finding = findingWith({start: 0, end: 2})
    finding.fix?.edits.push({start: 5, end: 6, text: ''})
    expect(guard.withoutForbidden(finding)).not.toHaveProperty('fix')
  })

  it('the range may go on beyond the text', () => {
    const open = new Guard(source, [{start: 9, end: Number.POSITIVE_INFINITY}], [])
    expect([allows(open, {start: 12, end: 14}), allows(open, {start: 5, end: 9})]).toEqual([false, true])
  })
})

describe('a line that a comment speaks of', () => {
  const guard = new Guard(source, [], [line])

  it.each([
    [{start: 5, end: 8}, true],
    [{start: 5, end: 12}, false],
    [{start: 4, end: 13}, false],
    [{start: 5, end: 12, text: 'four'}, true],
    // Another line.
    [{start: 13, end: 18}, true],
    [{start: 0, end: 5}, true]
  ])('%j: %s', (edit, allowed) => {
    expect(allows(guard, edit)).toBe(allowed)
  })

  it('is not emptied where white space would be left', () => {
    expect(allows(new Guard('zero\n one two \nthree', [], [{start: 5, end: 15}]), {start: 6, end: 13})).toBe(
      false
    )
  })

  it('that is empty already is no reason to leave another as it is', () => {
    expect(allows(new Guard('zero\n\nthree', [], [{start: 5, end: 6}]), {start: 0, end: 4})).toBe(true)
    expect(allows(new Guard('zero\n\nthree', [], [{start: 5, end: 6}]), {start: 6, end: 11})).toBe(true)
  })
})

it('a finding without edits stays the same', () => {
  const guard = new Guard(source, [{start: 0, end: 20}], [])
  const {fix: _, suggestions: __, ...advice} = findingWith({start: 0, end: 1})
  const spoken: Finding = {...advice, suggestions: [{message: 'so'}]}
  expect(guard.withoutForbidden(advice)).toBe(advice)
  expect(guard.withoutForbidden(spoken)).toBe(spoken)
})

it('a finding that is only mended, or only advised, keeps no more than it had', () => {
  const guard = new Guard(source, [], [])
  const {fix, suggestions, ...rest} = findingWith({start: 0, end: 1})
  const mended: Finding = {...rest, ...(fix && {fix})}
  const advised: Finding = {...rest, ...(suggestions && {suggestions})}
  expect(guard.withoutForbidden(mended)).toEqual(mended)
  expect(guard.withoutForbidden(mended)).not.toHaveProperty('suggestions')
  expect(guard.withoutForbidden(advised)).toEqual(advised)
  expect(guard.withoutForbidden(advised)).not.toHaveProperty('fix')
})
