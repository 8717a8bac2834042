import {describe, expect, it} from 'vitest'
import {fixPreview} from './fix-preview.ts'
import {findingAt} from './samples.ts'

describe('fixPreview', () => {
  const source =
    'Dear Ann,\n\nUnfortunately, this is sold out. We are sorry.\nThank you\nfor your understanding.\n\nBest\n'

  it('shows the line with the fix made', () => {
    const start = source.indexOf('Unfortunately')
    const finding = findingAt(source, 'Unfortunately', {fix: {edits: [{start, end: start + 16, text: 'T'}]}})
    expect(fixPreview(source, finding, 60)).toBe('This is sold out. We are sorry.')
    expect(fixPreview(source, finding, 20)).toBe('This is sold out.…')
  })

  it('makes several edits in the order of the text', () => {
    const start = source.indexOf('Unfortunately')
    const end = source.indexOf(' We are sorry.')
    const edits = [
      {start: end, end: end + 14, text: ''},
      {start, end: start + 16, text: 'T'}
    ]
    expect(fixPreview(source, findingAt(source, 'Unfortunately', {fix: {edits}}), 60)).toBe(
      'This is sold out.'
    )
  })

  it('is empty where the line goes', () => {
    const start = source.indexOf('Thank you')
    const fix = {edits: [{start: start - 1, end: source.indexOf('Best'), text: '\n'}]}
    expect(fixPreview(source, findingAt(source, 'Thank you\nfor your understanding', {fix}), 60)).toBe('')
  })

  it('shows no more than the first line of what is put in', () => {
    const start = source.indexOf('sold out')
    const fix = {edits: [{start, end: start + 8, text: 'gone\nfor good'}]}
    expect(fixPreview(source, findingAt(source, 'Unfortunately', {fix}), 60)).toBe(
      'Unfortunately, this is gone'
    )
  })

  it('is nothing without a fix, or where the fix changes another line', () => {
    expect(fixPreview(source, findingAt(source, 'Unfortunately'), 60)).toBeUndefined()
    const fix = {edits: [{start: 0, end: 4, text: 'Hello'}]}
    expect(fixPreview(source, findingAt(source, 'Unfortunately', {fix}), 60)).toBeUndefined()
  })
})
