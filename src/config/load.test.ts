import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {loadConfiguration} from './load.ts'
import {findConfiguration} from './search.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'config-')))
})

afterEach(() => {
  rmSync(root, {recursive: true})
  vi.doUnmock('cosmiconfig')
})

async function load(name: string, text: string, safe = false): Promise<unknown> {
  writeFileSync(join(root, name), text)
  return loadConfiguration(join(root, name), {cwd: root, safe})
}

async function fault(name: string, text: string, safe = false): Promise<string> {
  try {
    await load(name, text, safe)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

const data: Array<[string, string]> = [
  ['.refusallintrc', 'kind: refund'],
  ['.refusallintrc', '{"kind": "refund"}'],
  ['.refusallintrc.json', '\uFEFF{"kind": "refund"}'],
  ['.refusallintrc.yaml', 'kind: refund # why\n'],
  ['.refusallintrc.yml', 'kind: "refund"'],
  ['refusallint.config.json', '{"kind": "refund"}'],
  ['refusallint.config.yaml', 'kind: refund'],
  ['refusallint.config.yml', 'kind: refund'],
  ['package.json', '{"name": "x", "refusallint": {"kind": "refund"}}']
]

const code: Array<[string, string]> = [
  ['.refusallintrc.js', 'module.exports = {kind: "refund"}'],
  ['.refusallintrc.cjs', 'module.exports = {kind: "refund"}'],
  ['.refusallintrc.mjs', 'export default {kind: "refund"}'],
  ['.refusallintrc.ts', 'const kind: string = "refund"\nexport default {kind}'],
  ['refusallint.config.js', 'module.exports = {kind: "refund"}'],
  ['refusallint.config.cjs', 'module.exports = {kind: "refund"}'],
  ['refusallint.config.mjs', 'export default {kind: "refund"}'],
  [
    'refusallint.config.ts',
    'interface Config {kind: string}\nexport default {kind: "refund"} satisfies Config'
  ]
]

describe('a configuration is found and read', () => {
  test.each([...data, ...code])('from %s: %s', async (name, text) => {
    expect(await load(name, text)).toEqual({kind: 'refund'})
    expect(findConfiguration(root)).toEqual({file: join(root, name), others: []})
    // TypeScript is translated beside it, and the translation is taken away.
    expect(readdirSync(root)).toEqual([name])
  })

  test.each(data)('in safe mode from %s: %s', async (name, text) => {
    expect(await load(name, text, true)).toEqual({kind: 'refund'})
  })

  test.each([false, true])('as empty where the file is (safe: %s)', async (safe) => {
    expect(await load('.refusallintrc', '', safe)).toEqual({})
    expect(await load('.refusallintrc.yml', '# nothing yet\n', safe)).toEqual({})
    expect(await load('.refusallintrc.json', ' \n', safe)).toEqual({})
    expect(await load('.refusallintrc.json', 'null', safe)).toBe(null)
    expect(await load('package.json', '{"refusallint": null}', safe)).toBe(undefined)
    expect(await load('package.json', '{"name": "refusallint"}', safe)).toBe(undefined)
  })
})

describe('nothing is found', () => {
  test('in a folder that is not there, or has no configuration', () => {
    writeFileSync(join(root, 'package.json'), '{"name": "x", "keywords": ["refusallint"]}')
    mkdirSync(join(root, '.refusallintrc'))
    expect(findConfiguration(root)).toBe(undefined)
    expect(findConfiguration(join(root, 'none/at/all'))).toBe(undefined)
  })

  test('in another program’s broken package.json', () => {
    writeFileSync(join(root, 'package.json'), '{ broken')
    expect(findConfiguration(root)).toBe(undefined)
  })
})

describe('a broken configuration is refused with place and cause', () => {
  const missing = (name: string) => join(root, name)

  test.each<[string, string, string]>([
    ['.refusallintrc.json', '{\n  "kind" "refund"\n}', 'line 2, column 10: '],
    ['.refusallintrc.json', '{"kind": ', 'line 1, column 10: Unexpected end of JSON input'],
    [
      '.refusallintrc.yaml',
      'kind: refund\n rules: 1\n',
      'line 2, column 7: bad indentation of a mapping entry'
    ],
    ['.refusallintrc', 'kind: refund\nkind: credit\n', 'line 2, column 1: duplicated mapping key'],
    ['package.json', '{"refusallint": {]}', 'line 1, column 18: '],
    [
      '.refusallintrc.cjs',
      'module.exports = {kind: }',
      "its code throws SyntaxError: Unexpected token '}' (.refusallintrc.cjs:1)"
    ],
    ['.refusallintrc.mjs', 'throw new TypeError("no luck")', 'its code throws TypeError: no luck'],
    ['.refusallintrc.cjs', 'throw "no luck"', 'its code throws no luck'],
    [
      '.refusallintrc.mjs',
      'export const kind = "refund"',
      'unexpected lack of a default export, expected a map of settings there'
    ],
    ['.refusallintrc.json', '{"$import": "./other.js"}', 'unknown key `$import`, did you mean `extends`?'],
    [
      'package.json',
      '{"refusallint": {"$import": "./other.js"}}',
      'unknown key `$import`, did you mean `extends`?'
    ]
  ])('%s: %s', async (name, text, expected) => {
    expect(await fault(name, text)).toContain(`${name}: ${expected}`)
    expect(findConfiguration(root)?.file).toBe(missing(name))
  })

  test('where it is a link to nothing, or a pipe', async () => {
    symlinkSync('nowhere', join(root, '.refusallintrc'))
    expect(findConfiguration(root)?.file).toBe(missing('.refusallintrc'))
    await expect(loadConfiguration(missing('.refusallintrc'), {cwd: root, safe: false})).rejects.toThrow(
      /^\.refusallintrc: no such file$/
    )
    rmSync(missing('.refusallintrc'))
    execFileSync('mkfifo', [missing('.refusallintrc')])
    await expect(loadConfiguration(missing('.refusallintrc'), {cwd: root, safe: true})).rejects.toThrow(
      '.refusallintrc: unexpected folder or device, expected a file'
    )
  })

  test('where it is TypeScript and nothing here can read that', async () => {
    vi.doMock('cosmiconfig', async (original) => {
      const real = await original<typeof import('cosmiconfig')>()
      const absent = () =>
        Promise.reject(
          Object.assign(new Error("Cannot find package 'typescript'"), {code: 'ERR_MODULE_NOT_FOUND'})
        )
      return {...real, defaultLoaders: {...real.defaultLoaders, '.ts': absent, '.mjs': absent}}
    })
    expect(await fault('refusallint.config.ts', 'export default {}')).toBe(
      'refusallint.config.ts: a configuration in TypeScript needs the package `typescript`, which is not installed; install it, or write the configuration as JSON, YAML or `.mjs`'
    )
  })
})

describe('in safe mode no code is run', () => {
  test.each(code)('of %s', async (name) => {
    const mark = join(root, 'mark')
    const text = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`
    expect(await fault(name, text, true)).toBe(
      `${name}: unexpected code, expected JSON or YAML: in safe mode no code is run`
    )
    expect(existsSync(mark)).toBe(false)
  })

  test('of what cosmiconfig itself is configured by', async () => {
    const mark = join(root, 'mark')
    mkdirSync(join(root, '.config'))
    writeFileSync(
      join(root, '.config/config.cjs'),
      `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`
    )
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root)
    try {
      expect(await load('.refusallintrc.json', '{"kind": "refund"}', true)).toEqual({kind: 'refund'})
      expect(existsSync(mark)).toBe(false)
      // Out of safe mode it is: the trap is a real one.
      await load('.refusallintrc.json', '{"kind": "refund"}')
      expect(existsSync(mark)).toBe(true)
    } finally {
      cwd.mockRestore()
    }
  })

  test('of a file that data imports', async () => {
    const mark = join(root, 'mark')
    writeFileSync(join(root, 'other.cjs'), `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
    expect(await fault('.refusallintrc.json', '{"$import": "./other.cjs"}', true)).toBe(
      '.refusallintrc.json: unknown key `$import`, did you mean `extends`?'
    )
    expect(existsSync(mark)).toBe(false)
  })
})
