import {expect, it} from 'vitest'
import {readEntry, resolveRules} from './settings.ts'

it('a rule is read as severity, or severity and options', () => {
  expect(readEntry('unfortunately', 'off')).toEqual({severity: 'off'})
  expect(readEntry('unfortunately', ['error', {max: 2}])).toEqual({severity: 'error', options: {max: 2}})
})

it('the later map wins, and leaves the options that it does not name', () => {
  const on = resolveRules(
    'recommended',
    [],
    {'excess-apology': ['error', {max: 3, maxWhenTermsChanged: 4}]},
    {'excess-apology': ['info', {max: 2}], unfortunately: 'off'}
  )
  expect(on.get('excess-apology')).toEqual({severity: 'info', options: {max: 2, maxWhenTermsChanged: 4}})
  expect(on.has('unfortunately')).toBe(false)
})

const wrong: Array<[unknown, string]> = [
  ['warn', 'unknown severity `warn`, did you mean `warning`?'],
  [3, 'expected one of `off`, `info`, `warning`, `error`'],
  [['error', {max: 1}, 'more'], 'unknown severity `error`'],
  [['error', [1]], 'unexpected options, expected a map'],
  [['error', {max: 1.5}], 'unexpected value of `max`, expected a whole number from 0'],
  [['error', {most: 1}], 'unknown option `most`']
]
for (const [value, message] of wrong) {
  it(`${JSON.stringify(value)} is refused`, () => {
    expect(() => readEntry('unfortunately', value)).toThrow(message)
  })
}
