import {expect, it} from 'vitest'
import {applyEdits} from './apply-edits.ts'

it('edits are applied in the order of the text, whatever order they come in', () => {
  expect(
    applyEdits('one two three', [
      {start: 8, end: 13, text: '3'},
      {start: 0, end: 3, text: ''},
      {start: 4, end: 4, text: '+'}
    ])
  ).toBe(' +two 3')
  expect(applyEdits('one', [])).toBe('one')
})

it('of two that overlap, the one that starts later is left out; of two from one place, the longer', () => {
  expect(
    applyEdits('abcdef', [
      {start: 2, end: 5, text: 'X'},
      {start: 1, end: 3, text: 'Y'}
    ])
  ).toBe('aYdef')
  expect(
    applyEdits('abcdef', [
      {start: 1, end: 4, text: 'X'},
      {start: 1, end: 2, text: 'Y'}
    ])
  ).toBe('aYcdef')
})

it('two that touch are both applied', () => {
  expect(
    applyEdits('abcd', [
      {start: 0, end: 2, text: 'X'},
      {start: 2, end: 4, text: 'Y'}
    ])
  ).toBe('XY')
})
