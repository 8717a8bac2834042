import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {engineRules, rules} from '../../rules/index.ts'
import {printedSettings} from './print.ts'
import {Configurations} from './resolve.ts'

test('every value is printed with the file that it came from', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'config-')))
  try {
    writeFileSync(
      join(root, 'base.yaml'),
      'extends: formal\nwords: [Novak]\nrules: {excess-apology: [info, {max: 3}]}'
    )
    writeFileSync(
      join(root, '.refusallintrc'),
      JSON.stringify({
        extends: './base.yaml',
        kind: 'refund',
        failOn: 'info',
        ignore: 'old/',
        includes: ['shared'],
        rules: {unfortunately: 'error'},
        overrides: [
          {files: '*.md', rules: {'excess-apology': 'off'}, words: ['Kestrel'], includes: ['./parts']}
        ]
      })
    )
    const resolved = await new Configurations({cwd: root}).settingsFor(join(root, 'a.md'))
    const printed = printedSettings(resolved, {kind: 'credit', rules: {unfortunately: ['info', {max: 2}]}})
    expect({...printed.settings, rules: undefined}).toEqual({
      preset: 'formal',
      kind: 'credit',
      refusal: 'auto',
      language: 'auto',
      template: 'auto',
      requireReason: false,
      complexity: 2000,
      failOn: 'info',
      words: ['Novak', 'Kestrel'],
      placeholders: [],
      phrases: {},
      includes: [join(root, 'shared'), join(root, 'parts')],
      ignore: [{base: root, globs: ['old/']}]
    })
    expect(printed.settings.rules).toMatchObject({
      unfortunately: ['info', {max: 2}],
      'excess-apology': ['off', {max: 3, maxWhenTermsChanged: 2}],
      'missing-reason': ['error', {}],
      'unused-suppression': ['warning', {}]
    })
    expect(Object.keys(Object(printed.settings.rules))).toEqual([...rules, ...engineRules].map(({id}) => id))
    expect(printed.sources).toMatchObject({
      preset: 'base.yaml',
      kind: 'command line',
      refusal: 'default',
      failOn: '.refusallintrc',
      words: ['base.yaml', '.refusallintrc (overrides[0])'],
      ignore: ['.refusallintrc'],
      includes: ['.refusallintrc', '.refusallintrc (overrides[0])'],
      'rules.unfortunately': 'command line',
      'rules.unfortunately.max': 'command line',
      'rules.excess-apology': '.refusallintrc (overrides[0])',
      'rules.excess-apology.max': 'base.yaml',
      'rules.excess-apology.maxWhenTermsChanged': 'default',
      'rules.missing-reason': 'preset formal'
    })
  } finally {
    rmSync(root, {recursive: true})
  }
})

test('nothing is said by nobody', () => {
  const {settings, sources} = printedSettings({letter: {}, ignore: [], sources: new Map()})
  expect(settings).toMatchObject({
    preset: 'recommended',
    kind: 'auto',
    ignore: [],
    includes: [],
    failOn: 'error'
  })
  expect(sources).toMatchObject({
    preset: 'default',
    kind: 'default',
    ignore: 'default',
    'rules.unfortunately': 'preset recommended'
  })
})

test('front matter stands between the command line and the files', async () => {
  const resolved = await new Configurations({cwd: tmpdir(), useConfig: false}).settingsFor('/a.md')
  const {settings, sources} = printedSettings(
    resolved,
    {kind: 'credit', rules: {blame: 'off'}},
    {kind: 'refund', refusal: false, rules: {unfortunately: ['error', {max: 3}], blame: 'error'}}
  )
  expect(settings).toMatchObject({
    kind: 'credit',
    refusal: false,
    rules: {unfortunately: ['error', {max: 3}], blame: ['off', {}]}
  })
  expect(sources).toMatchObject({
    kind: 'command line',
    refusal: 'front matter',
    'rules.unfortunately': 'front matter',
    'rules.unfortunately.max': 'front matter',
    'rules.blame': 'command line'
  })
})
