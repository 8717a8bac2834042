import {expect, it} from 'vitest'
import {defineRule} from '../../rules/rule.ts'
import {readEntry, resolveRules, SettingError} from './settings.ts'

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

it('a map of options must be one', () => {
  for (const options of [null, 'max', 3, [1]])
    expect(() => readEntry('unfortunately', ['error', options])).toThrow(
      'rule `unfortunately`: unexpected options, expected a map'
    )
  expect(readEntry('unfortunately', ['error', {}])).toEqual({severity: 'error', options: {}})
})

it('an error about a setting is told by its name', () => {
  let thrown: unknown
  try {
    readEntry('unfortunately', 'warn')
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(SettingError)
  expect(String(thrown)).toBe(
    'SettingError: rule `unfortunately`: unknown severity `warn`, did you mean `warning`?'
  )
})

it('an unknown rule, or option, is an error that names the nearest', () => {
  expect(() => resolveRules('strict', [], {unfortunatly: 'off'})).toThrow(
    'unknown rule `unfortunatly`, did you mean `unfortunately`?'
  )
  expect(() => resolveRules('strict', [], {unfortunately: ['error', {min: 1}]})).toThrow(
    'rule `unfortunately`: unknown option `min`, did you mean `max`?'
  )
  expect(() => resolveRules('strict', [], {blame: ['error', {max: 1}]})).toThrow(
    'rule `blame`: unknown option `max`; it has none'
  )
})

const values: Array<[rule: string, option: string, right: unknown[], wrong: unknown[], expected: string]> = [
  ['missing-recipient', 'allowNeutral', [true, false], [1, 'true', null], '`true` or `false`'],
  [
    'unfortunately',
    'max',
    [0, 1, 20],
    [-1, 1.5, '1', true, Number.POSITIVE_INFINITY, Number.NaN],
    'a whole number from 0'
  ],
  ['long-paragraph', 'maxWords', [1, 2], [0], 'a whole number from 1'],
  ['negative-wording', 'maxShare', [0, 0.5, 1], [-0.1, 1.1, '0.5', Number.NaN], 'a number from 0 to 1']
]
for (const [rule, option, right, wrong, expected] of values) {
  it(`the option \`${option}\` of ${rule} is ${expected}`, () => {
    for (const value of right)
      expect(readEntry(rule, ['error', {[option]: value}]).options).toEqual({[option]: value})
    for (const value of wrong)
      expect(() => readEntry(rule, ['error', {[option]: value}])).toThrow(
        new SettingError(`rule \`${rule}\`: unexpected value of \`${option}\`, expected ${expected}`)
      )
  })
}

it('a preset has its own rules and those of the smaller ones, beside those that are somebody’s own', () => {
  const own = defineRule({
    id: 'own-rule',
    summary: 'Own',
    group: 'wording',
    severity: 'info',
    preset: 'recommended',
    refusalsOnly: false,
    fixable: false,
    sources: [],
    options: {most: {type: 'integer', default: 1, minimum: 0, description: 'Most.'}},
    check() {}
  })
  const severities = (preset: 'recommended' | 'strict') => {
    const on = resolveRules(preset, [own])
    return ['negative-wording', 'blame', 'own-rule', 'unused-suppression'].map((id) => on.get(id)?.severity)
  }
  expect(severities('recommended')).toEqual([undefined, 'warning', 'info', 'warning'])
  expect(severities('strict')).toEqual(['info', 'warning', 'info', 'warning'])
  expect(resolveRules('strict', [own], {'own-rule': ['error', {most: 2}]}).get('own-rule')).toEqual({
    severity: 'error',
    options: {most: 2}
  })
  expect(resolveRules('strict', [own], {'own-rule': 'error'}).get('own-rule')?.options).toEqual({})
})
