import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {englishLists} from '../language/en/compile.ts'
import {configurationSchema, overrideSchema} from './schema.ts'
import {validate} from './validate.ts'

async function fault(value: unknown): Promise<string> {
  try {
    await validate(value)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

describe('the example of a configuration', () => {
  const example: Record<string, unknown> = JSON.parse(
    readFileSync(new URL('../../.refusallintrc.example.json', import.meta.url), 'utf8')
  )

  test('is valid', async () => {
    expect(await validate(example)).toEqual(example)
  })

  test('shows every key', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(configurationSchema.entries).sort())
    const inOverrides = new Set(
      Array.isArray(example.overrides) ? example.overrides.flatMap(Object.keys) : []
    )
    expect([...inOverrides].sort()).toEqual(Object.keys(overrideSchema.entries).sort())
  })
})

describe('a configuration is refused', () => {
  test.each<[string, unknown, string]>([
    ['as a list', [], 'configuration: unexpected list, expected a map of settings'],
    ['as null', null, 'configuration: unexpected null, expected a map of settings'],
    ['as text', 'formal', 'configuration: unexpected string, expected a map of settings'],
    ['with an unknown key', {rule: {}}, 'unknown key `rule`, did you mean `rules`?'],
    ['with a preset by another name', {preset: 'formal'}, 'unknown key `preset`, did you mean `extends`?'],
    [
      'with an inherited name as a key',
      JSON.parse('{"constructor": {}}'),
      'unknown key `constructor`, expected one of `$schema`, `extends`, `plugins`, `root`, `files`, `ignore`, `rules`, `phrases`, `words`, `placeholders`, `includes`, `kind`, `refusal`, `language`, `template`, `requireReason`, `complexity`, `failOn`, `overrides`'
    ],
    ['with an unknown kind', {kind: 'refnd'}, '`kind`: unexpected `refnd`, did you mean `refund`?'],
    [
      'with a kind of another type',
      {failOn: 3},
      '`failOn`: unexpected `3`, expected one of `error`, `warning`, `info`, `never`'
    ],
    ['with an unknown level', {failOn: 'warn'}, '`failOn`: unexpected `warn`, did you mean `warning`?'],
    [
      'with a truth as text',
      {refusal: 'yes'},
      '`refusal`: unexpected `yes`, expected `true`, `false` or `"auto"`'
    ],
    ['with a number for a switch', {root: 1}, '`root`: unexpected `1`, expected `true` or `false`'],
    [
      'with text for a list',
      {words: 'Novak'},
      '`words`: unexpected `Novak`, expected a list, each item a word'
    ],
    ['with a list of lists', {words: [['Novak']]}, '`words[0]`: unexpected list, expected a word'],
    ['with an empty glob', {files: ''}, '`files`: unexpected empty text, expected a glob'],
    ['with no glob', {files: []}, '`files`: unexpected empty list, expected at least one glob'],
    [
      'with a number for a glob',
      {ignore: [1]},
      '`ignore`: unexpected list, expected a glob or a list of globs'
    ],
    [
      'with half a placeholder',
      {placeholders: ['[[*']},
      '`placeholders[0]`: unexpected `[[*`, expected one `*` with marks on both sides, such as `[[*]]`'
    ],
    [
      'with a language that is no code',
      {language: 'English (UK)'},
      '`language`: unexpected `English (UK)`, expected the code of a language, such as `en`'
    ],
    [
      'with rules as a list',
      {rules: ['unfortunately']},
      '`rules`: unexpected list, expected a map of rule ids'
    ],
    [
      'with an unknown rule',
      {rules: {unfortunatly: 'off'}},
      '`rules`: unknown rule `unfortunatly`, did you mean `unfortunately`?'
    ],
    [
      'with an unknown severity',
      {rules: {unfortunately: 'warn'}},
      '`rules`: rule `unfortunately`: unknown severity `warn`, did you mean `warning`?'
    ],
    [
      'with an unknown option',
      {rules: {unfortunately: ['error', {maximum: 1}]}},
      '`rules`: rule `unfortunately`: unknown option `maximum`, did you mean `max`?'
    ],
    [
      'with overrides as a map',
      {overrides: {}},
      '`overrides`: unexpected map, expected a list of settings, each with `files`'
    ],
    [
      'with an override that is none',
      {overrides: [1]},
      '`overrides[0]`: unexpected number, expected a map of settings'
    ],
    [
      'with an override for no file',
      {overrides: [{kind: 'refund'}]},
      '`overrides[0].files`: unexpected lack of `files`, expected the files that it holds for'
    ],
    [
      'with an unknown key in an override',
      {overrides: [{files: '*', knd: 'refund'}]},
      '`overrides[0]`: unknown key `knd`, did you mean `kind`?'
    ],
    [
      'with a key of the top in an override',
      {overrides: [{files: '*'}, {files: '*', root: true}]},
      '`overrides[1]`: unexpected `root`, expected it at the top of the configuration only'
    ],
    [
      'with an unknown rule in an override',
      {overrides: [{files: '*', rules: {unfortunatly: 'off'}}]},
      '`overrides[0].rules`: unknown rule `unfortunatly`, did you mean `unfortunately`?'
    ]
  ])('%s', async (_, value, expected) => {
    expect(await fault(value)).toBe(expected)
  })

  test.each([
    ['{"__proto__": {"rules": {}}}', 'unknown key `__proto__`'],
    ['{"rules": {"__proto__": "off"}}', 'unknown rule `__proto__`'],
    ['{"rules": {"unfortunately": ["error", {"__proto__": 1}]}}', 'unknown option `__proto__`'],
    ['{"phrases": {"__proto__": ["a"]}}', 'unknown list `__proto__`, the nearest is '],
    ['{"overrides": [{"files": "*", "__proto__": {}}]}', 'unknown key `__proto__`']
  ])('with `__proto__` at whatever level: %s', async (text, expected) => {
    expect(await fault(JSON.parse(text))).toContain(expected)
  })

  test.each(['constructor', 'prototype'])('with a rule of a name that maps have: %s', async (id) => {
    for (const hasOwn of [false, true])
      await expect(validate({rules: {[id]: 'off'}}, hasOwn)).rejects.toThrow(`unknown rule \`${id}\``)
  })

  test('with what it only inherits', async () => {
    const hidden: unknown = Object.create({rules: {unfortunately: 'off'}})
    expect(await fault(hidden)).toBe(
      'configuration: unexpected object with a prototype (`__proto__`), expected a map of settings'
    )
    expect(await fault({rules: Object.create({unfortunately: 'off'})})).toBe(
      '`rules`: unexpected object with a prototype (`__proto__`), expected a map of rule ids'
    )
  })

  test('that holds itself', async () => {
    const round: {words: unknown[]} = {words: []}
    round.words.push(round)
    expect(await fault(round)).toBe('`words[0]`: unexpected map, expected a word')
  })
})

describe('phrases', () => {
  test('are taken by move, by list and as more of a word list', async () => {
    const list = englishLists().find(({name}) => name.startsWith('refusal.'))?.name ?? ''
    const configuration = {
      phrases: {
        alternative: ['you are welcome to apply'],
        [list]: ['we @cannot (help|assist)'],
        '@grant': ['comp'],
        goodwill: ['# why', 'come again # soon']
      }
    }
    expect(await validate(configuration)).toEqual(configuration)
  })

  test('are refused with the list, and the place in the pattern', async () => {
    expect(await fault({phrases: {alternative: ['you may apply', 'you (may|can apply']}})).toBe(
      ['`phrases.alternative[1]`: Unexpected end, expected `)`', '  you (may|can apply', '      ^'].join('\n')
    )
  })

  test('are refused where they name a list that is not there', async () => {
    const text = await fault({overrides: [{files: '*', phrases: {alternative: ['we can @grnt it']}}]})
    const [first, ...place] = text.split('\n')
    expect(first).toMatch(/^`overrides\[0\]\.phrases\.alternative`: Unexpected list `@grnt`/)
    expect(place).toEqual(['  we can @grnt it', '         ^'])
  })

  test('are refused where lists name each other in a circle', async () => {
    expect(await fault({phrases: {'@grant': ['kindly @grant']}})).toMatch(/^`phrases\.@grant`: .*`@grant`/)
  })

  test('are refused in a list that is not known', async () => {
    expect(await fault({phrases: {altrnative: ['you may apply']}})).toBe(
      '`phrases`: unknown list `altrnative`, did you mean `alternative`?'
    )
  })
})
