import {expect, it} from 'vitest'
import type {Finding} from './finding.ts'
import {keepTags} from './keep-tags.ts'

/** Whether a change may be made in a text whose tag is `{{ a }}`. */
function isKept(source: string, words: string, text = ''): boolean {
  const start = source.indexOf(words)
  const edits = [{start, end: start + words.length, text}]
  const finding: Finding = {
    rule: 'a-rule',
    severity: 'error',
    message: '',
    start,
    end: start,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fix: {edits},
    suggestions: [{message: '', edits}]
  }
  const tag = source.indexOf('{{ a }}')
  const {fix, suggestions, note} = keepTags(finding, [{start: tag, end: tag + 7}], source)
  expect(suggestions?.[0]?.edits !== undefined).toBe(fix !== undefined)
  expect(note === undefined).toBe(fix !== undefined)
  return fix !== undefined
}

it('a change keeps away from a tag', () => {
  expect(isKept('Sadly, {{ a }} is out', 'Sadly, ')).toBe(true)
  expect(isKept('Sadly, {{ a }} is out', ' is out')).toBe(true)
  expect(isKept('Sadly, {{ a }} is out', 'Sadly, {')).toBe(false)
  expect(isKept('Sadly, {{ a }} is out', '}} is')).toBe(false)
})

it('a change beside a tag makes no other tag of it', () => {
  expect(isKept('so.\\\nSadly, {{ a }} is out', '\nSadly, ')).toBe(false)
  expect(isKept('so {Sadly, {{ a }}', 'Sadly, ')).toBe(false)
  expect(isKept('Sadly, {{ a }} sadly}', ' sadly')).toBe(false)
  expect(isKept('Sadly, {{ a }} sadly.', ' sadly', '}')).toBe(false)
  expect(isKept('Sadly, {{ a }}', 'Sadly, ', 'At $')).toBe(false)
  expect(isKept('so.\\\nSadly, {{ a }} is out', '\nSadly, ', ' ')).toBe(true)
  expect(isKept('{Sadly, it and {{ a }} sadly', 'Sadly, ')).toBe(true)
})

it('the note of a change that is not made stands behind the others', () => {
  const edits = [{start: 0, end: 3, text: ''}]
  const finding: Finding = {
    rule: 'a-rule',
    severity: 'error',
    message: '',
    start: 0,
    end: 3,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 4,
    note: 'A note.',
    fix: {edits}
  }
  const tags = [{start: 1, end: 9}]
  const kept = keepTags(finding, tags, '<{{ a }}>')
  expect(kept.note).toMatch(/^A note\. A template tag/)
  expect(kept).not.toHaveProperty('suggestions')
  expect(keepTags(finding, [{start: 4, end: 9}], 'So. {{ a }}')).toEqual(finding)
  expect(keepTags(finding, [], 'So.')).toBe(finding)
})
