import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {ConfigurationError} from './configuration-error.ts'
import {Configurations, type ConfigurationsOptions} from './resolve.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'config-')))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

function write(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

function open(options: Partial<ConfigurationsOptions> = {}): Configurations {
  return new Configurations({cwd: root, ...options})
}

async function letter(path: string, options: Partial<ConfigurationsOptions> = {}): Promise<unknown> {
  return (await open(options).settingsFor(join(root, path))).letter
}

async function fault(path: string, options: Partial<ConfigurationsOptions> = {}): Promise<string> {
  try {
    await open(options).settingsFor(join(root, path))
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return 'no fault'
}

describe('what wins', () => {
  test('nothing is said without a configuration', async () => {
    expect(await open().settingsFor(join(root, 'a.md'))).toEqual({letter: {}, ignore: [], sources: new Map()})
  })

  test('the later of what is extended over the earlier, and own keys over both', async () => {
    write({
      'one.json': {extends: 'strict', kind: 'refund', language: 'en', template: true},
      'two.json': {extends: 'formal', kind: 'credit', language: 'en-GB'},
      '.refusallintrc.json': {extends: ['./one.json', './two.json'], kind: 'tenancy'}
    })
    expect(await letter('a.md')).toEqual({
      preset: 'formal',
      kind: 'tenancy',
      language: 'en-GB',
      template: true
    })
  })

  test('a severity alone keeps options, and options are merged by name', async () => {
    write({
      'base.json': {
        rules: {
          unfortunately: ['info', {max: 2}],
          'excess-apology': ['warning', {max: 3, maxWhenTermsChanged: 4}],
          'missing-reason': 'off'
        }
      },
      '.refusallintrc.json': {
        extends: './base.json',
        rules: {unfortunately: 'error', 'excess-apology': ['error', {max: 0}], 'missing-reason': 'warning'}
      }
    })
    expect(await letter('a.md')).toEqual({
      rules: {
        unfortunately: ['error', {max: 2}],
        'excess-apology': ['error', {max: 0, maxWhenTermsChanged: 4}],
        'missing-reason': 'warning'
      }
    })
  })

  test('the nearer configuration over the outer one, key by key', async () => {
    write({
      '.refusallintrc.json': {
        extends: 'formal',
        kind: 'refund',
        refusal: true,
        failOn: 'warning',
        words: ['Novak'],
        rules: {unfortunately: 'off'}
      },
      'sales/.refusallintrc.json': {kind: 'discount', refusal: 'auto', words: ['Kestrel']},
      'sales/eu/.refusallintrc.json': {rules: {'missing-reason': 'info'}, failOn: 'never'}
    })
    const configurations = open()
    expect(await configurations.settingsFor(join(root, 'a.md'))).toMatchObject({
      letter: {
        preset: 'formal',
        kind: 'refund',
        refusal: true,
        words: ['Novak'],
        rules: {unfortunately: 'off'}
      },
      failOn: 'warning'
    })
    expect(await configurations.settingsFor(join(root, 'sales/eu/deep/a.md'))).toMatchObject({
      letter: {
        preset: 'formal',
        kind: 'discount',
        words: ['Novak', 'Kestrel'],
        rules: {unfortunately: 'off', 'missing-reason': 'info'}
      },
      failOn: 'never'
    })
    expect(await letter('sales/a.md')).not.toHaveProperty('refusal')
  })

  test('`root` stops the climb, also where it is extended', async () => {
    write({
      '.refusallintrc.json': '{ broken',
      'a/.refusallintrc.json': {root: true, kind: 'refund'},
      'b/base.json': {root: true},
      'b/.refusallintrc.json': {extends: './base.json', kind: 'credit'},
      'c/.refusallintrc.json': {root: false}
    })
    expect(await letter('a/x.md')).toEqual({kind: 'refund'})
    expect(await letter('b/x.md')).toEqual({kind: 'credit'})
    expect(await fault('c/x.md')).toMatch(/^\.refusallintrc\.json: line 1, column 3: /)
  })

  test('the last override that matches, over all other keys', async () => {
    write({
      '.refusallintrc.json': {
        overrides: [
          {files: '*.md', kind: 'refund', rules: {unfortunately: ['info', {max: 5}]}},
          {files: ['credit/**', '!credit/old/**'], kind: 'credit', rules: {unfortunately: 'error'}}
        ]
      },
      'credit/.refusallintrc.json': {kind: 'other', template: true}
    })
    expect(await letter('a.md')).toEqual({kind: 'refund', rules: {unfortunately: ['info', {max: 5}]}})
    expect(await letter('a.txt')).toEqual({})
    expect(await letter('credit/a.md')).toEqual({
      kind: 'credit',
      template: true,
      rules: {unfortunately: ['error', {max: 5}]}
    })
    expect(await letter('credit/old/a.md')).toEqual({
      kind: 'refund',
      template: true,
      rules: {unfortunately: ['info', {max: 5}]}
    })
    expect(await letter('credit/a.txt')).toEqual({
      kind: 'credit',
      template: true,
      rules: {unfortunately: 'error'}
    })
    expect((await open().settingsForFolder(join(root, 'credit'))).letter).toEqual({
      kind: 'other',
      template: true
    })
  })

  test('lists are added, and each is relative to its own configuration', async () => {
    write({
      'shared/base.json': {
        phrases: {alternative: ['you may apply']},
        words: ['one'],
        placeholders: ['[[*]]'],
        ignore: 'old/',
        files: 'letters/'
      },
      '.refusallintrc.json': {
        extends: './shared/base.json',
        phrases: {alternative: ['you may ask'], reason: ['our rules say']},
        words: ['two'],
        placeholders: ['<<*>>'],
        ignore: ['*.draft.md', '!my.draft.md']
      }
    })
    expect(await open().settingsFor(join(root, 'a.md'))).toEqual({
      letter: {
        phrases: {alternative: ['you may apply', 'you may ask'], reason: ['our rules say']},
        words: ['one', 'two'],
        placeholders: ['[[*]]', '<<*>>']
      },
      ignore: [
        {base: join(root, 'shared'), globs: ['old/']},
        {base: root, globs: ['*.draft.md', '!my.draft.md']}
      ],
      files: {base: join(root, 'shared'), globs: ['letters/']},
      sources: new Map<string, string | string[]>([
        ['phrases.alternative', ['shared/base.json', '.refusallintrc.json']],
        ['words', ['shared/base.json', '.refusallintrc.json']],
        ['placeholders', ['shared/base.json', '.refusallintrc.json']],
        ['ignore', ['shared/base.json', '.refusallintrc.json', '.refusallintrc.json']],
        ['files', 'shared/base.json'],
        ['phrases.reason', ['.refusallintrc.json']]
      ])
    })
  })

  test('what two configurations extend alike is there once', async () => {
    write({
      'base.json': {words: ['Novak'], kind: 'refund'},
      '.refusallintrc.json': {extends: './base.json', kind: 'credit'},
      'a/.refusallintrc.json': {extends: ['../base.json', '../base.json']}
    })
    expect(await letter('a/x.md')).toEqual({words: ['Novak'], kind: 'refund'})
  })

  test('settings are one object for all files that they hold for', async () => {
    write({'.refusallintrc.json': {kind: 'refund', overrides: [{files: '*.txt', kind: 'credit'}]}})
    const configurations = open()
    const [first, second, third, fourth] = await Promise.all(
      ['a.md', 'x/y/b.md', 'a.txt', 'x/b.txt'].map((path) => configurations.settingsFor(join(root, path)))
    )
    expect(second).toBe(first)
    expect(fourth).toBe(third)
    expect(third?.letter).not.toBe(first?.letter)
  })
})

describe('what is extended', () => {
  test('can be a package, whose globs are relative to the configuration that names it', async () => {
    write({
      'node_modules/our-letters/package.json': {name: 'our-letters', main: 'main.json'},
      'node_modules/our-letters/main.json': {
        extends: './more.json',
        kind: 'refund',
        overrides: [{files: 'letters/**', template: true}]
      },
      'node_modules/our-letters/more.json': {words: ['Novak']},
      '.refusallintrc.json': {extends: 'our-letters'}
    })
    expect(await letter('letters/a.md')).toEqual({kind: 'refund', words: ['Novak'], template: true})
  })

  test('is refused where it leads back to itself, also through links', async () => {
    write({
      'a.json': {extends: './b.json'},
      'b.json': {extends: './a.json'},
      '.refusallintrc.json': {extends: './a.json'}
    })
    expect(await fault('x.md')).toBe('b.json: `extends` leads back to itself: a.json → b.json → a.json')

    symlinkSync('.', join(root, 'again'))
    write({'.refusallintrc.json': {extends: './again/.refusallintrc.json'}})
    expect(await fault('x.md')).toMatch(/leads back to itself/)
  })

  test('can be deep, and name the same again and again', async () => {
    const files: Record<string, unknown> = {'0.json': {words: ['Novak']}}
    for (let index = 1; index < 200; index++) {
      files[`${index}.json`] = {extends: [`./${index - 1}.json`, `./${index - 1}.json`]}
    }
    write({...files, '.refusallintrc.json': {extends: './199.json'}})
    expect(await letter('x.md')).toEqual({words: ['Novak']})
  })

  test.each([
    [
      'recomended',
      '.refusallintrc.json: `extends`: unknown preset or package `recomended`, did you mean `recommended`? (a path begins with `./`)'
    ],
    [
      'fs',
      '.refusallintrc.json: `extends`: unknown preset or package `fs`, expected one of `recommended`, `formal`, `strict` (a path begins with `./`)'
    ],
    ['./missing.json', '.refusallintrc.json: `extends`: no such file `./missing.json`'],
    ['./package.json', '.refusallintrc.json: `extends`: `./package.json` has no key `refusallint`'],
    ['./folder', 'folder: unexpected folder or device, expected a file'],
    [
      './letter.md',
      'letter.md: unexpected ending `.md`, expected one of `.mjs`, `.cjs`, `.js`, `.ts`, `.json`, `.yaml`, `.yml`'
    ]
  ])('is refused where it is none: %s', async (name, expected) => {
    write({'package.json': {}, 'folder/x': '', 'letter.md': 'Dear', '.refusallintrc.json': {extends: name}})
    expect(await fault('x.md')).toBe(expected)
  })

  test('of a package that hides it is refused with the cause', async () => {
    write({
      'node_modules/our-letters/package.json': {name: 'our-letters', exports: {}},
      '.refusallintrc.json': {extends: 'our-letters'}
    })
    expect(await fault('x.md')).toMatch(
      /^\.refusallintrc\.json: `extends`: the package `our-letters` gives no configuration: /
    )
  })
})

describe('which configuration holds', () => {
  test('is found out without any library where there is none', async () => {
    const libraries = ['cosmiconfig', 'yaml', 'valibot', 'picomatch', './merge.ts', './load.ts']
    for (const library of libraries) {
      vi.doMock(library, () => {
        throw new Error(`unexpected import of ${library}`)
      })
    }
    try {
      expect(await letter('a.md')).toEqual({})
      write({'.refusallintrc.json': {}})
      await expect(letter('a.md')).rejects.toThrow()
    } finally {
      for (const library of libraries) vi.doUnmock(library)
    }
  })

  test('the one that is named, and no other', async () => {
    write({
      '.refusallintrc.json': {kind: 'refund'},
      'ci/letters.yaml': 'kind: credit\noverrides: [{files: "../*.md", template: true}]'
    })
    expect(await letter('a.md', {configFile: 'ci/letters.yaml'})).toEqual({kind: 'credit', template: true})
    expect(await fault('a.md', {configFile: 'ci/none.yaml'})).toBe('ci/none.yaml: no such file')
    write({'ci/package.json': '{}'})
    expect(await fault('a.md', {configFile: 'ci/package.json'})).toBe(
      'ci/package.json: unexpected lack of the key `refusallint`'
    )
  })

  test('none where none is wanted', async () => {
    write({'.refusallintrc.json': {kind: 'refund'}})
    expect(await letter('a.md', {useConfig: false})).toEqual({})
  })

  test('the first of several in one folder, with a note', async () => {
    write({
      'x/refusallint.config.mjs': 'export default {}',
      'x/.refusallintrc.yml': 'kind: refund',
      'x/package.json': {refusallint: {}}
    })
    const configurations = open()
    expect((await configurations.settingsFor(join(root, 'x/a.md'))).letter).toEqual({kind: 'refund'})
    expect((await configurations.settingsFor(join(root, 'x/b.md'))).letter).toEqual({kind: 'refund'})
    expect(configurations.notes).toEqual([
      'x/.refusallintrc.yml is used; passed over beside it: x/refusallint.config.mjs, x/package.json'
    ])
  })

  test('one that is broken is the same error for all of its files, and none for others', async () => {
    write({'a/.refusallintrc.json': {kind: 'refnd'}})
    const configurations = open()
    const [first, second, third] = await Promise.allSettled(
      ['a/x.md', 'a/b/y.md', 'z.md'].map((path) => configurations.settingsFor(join(root, path)))
    )
    expect(first).toEqual({
      status: 'rejected',
      reason: new ConfigurationError(
        join(root, 'a/.refusallintrc.json'),
        '`kind`: unexpected `refnd`, did you mean `refund`?',
        root
      )
    })
    expect(
      second?.status === 'rejected' && first?.status === 'rejected' && second.reason === first.reason
    ).toBe(true)
    expect(third?.status).toBe('fulfilled')
  })
})
