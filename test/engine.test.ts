import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import module from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/refusal-lint.js')
const letter = join(root, 'fixtures/letters/refund-worn-shoes.md')
// Later ones keep for themselves what they compiled.
const isOld = !('enableCompileCache' in module)

const work = mkdtempSync(join(tmpdir(), 'refusal-lint-engine-'))
afterAll(() => rmSync(work, {recursive: true}))

/**
 * Lints a letter as bin/ does, with an engine made by `engine`, and says of each script whether its code was taken: `true`
 * where it was, `false` where not, `undefined` where there was none.
 */
function look(engine: string, {format = 'pretty', then = ''} = {}) {
  const script = `
const vm = require('node:vm')
const said = []
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options)
    const {cachedDataRejected} = this
    said.push([require('node:path').basename(options.filename), cachedDataRejected === undefined ? undefined : !cachedDataRejected])
  }
}
const {Engine, openEngine, builtFolder} = require(${JSON.stringify(join(root, 'bin/engine.js'))})
process.execArgv.length = 0
const engine = ${engine}
const {main} = engine.load(${JSON.stringify(join(root, 'dist/program/cli.cjs'))})
process.argv = [process.execPath, 'refusal-lint', '--no-config', '--format', '${format}', '--fail-on', 'never', ${JSON.stringify(letter)}]
main(engine).then(() => {
  engine.keep()
  ${then}
  for (const [file, taken] of said) console.error(file + ' ' + taken)
})`
  const {stderr, status} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8', env: {}})
  expect(status, stderr).toBe(0)
  const lines = stderr.trim().split('\n')
  return lines.filter((line) => !line.startsWith('cli.cjs'))
}

const inFolder = (name: string) => `openEngine(${JSON.stringify(join(work, name))})`
const only = (name: string) => join(work, name, readdirSync(join(work, name))[0] ?? '')

describe.runIf(isOld)('what the build has compiled', () => {
  it('is taken for all that a run over a letter needs, also while the engine is spared', () => {
    const lines = look('openEngine()')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('\n')).toContain('fix-preview')
    for (const line of lines) expect(line).toMatch(/\.cjs true$/)
  })

  it('is taken, too, for what is loaded once many letters are linted', () => {
    const many = '(() => { const many = openEngine(); many.lint(false); return many })()'
    for (const line of look(many)) expect(line).toMatch(/\.cjs true$/)
  })

  it('is not taken by an engine with other settings, which finds the same', () => {
    const run = (...settings: string[]) =>
      spawnSync(process.execPath, [...settings, program, '--no-config', '--format', 'json', letter], {
        encoding: 'utf8',
        env: {}
      })
    const {stdout, status} = run()
    expect(JSON.parse(stdout).files).toHaveLength(1)
    expect(run('--max-old-space-size=300', '--no-opt')).toMatchObject({stdout, status, stderr: ''})
  })
})

describe('what earlier runs have compiled', () => {
  // As another Node finds the package, which has nothing compiled for it.
  const bare = join(work, 'bare')
  cpSync(join(root, 'bin'), join(bare, 'bin'), {recursive: true})
  const away = (name: string) => inFolder(name).replace('openEngine(', 'elsewhere(')
  const elsewhere = (name: string) =>
    `(() => { const {openEngine: elsewhere} = require(${JSON.stringify(join(bare, 'bin/engine.js'))}); return ${away(name)} })()`

  it('is kept by the first and taken by the next', () => {
    const first = look(elsewhere('kept'))
    expect(first.length).toBeGreaterThan(3)
    for (const line of first) expect(line).toMatch(/ undefined$/)
    expect(statSync(only('kept')).mode & 0o777).toBe(0o700)
    const next = look(elsewhere('kept')).filter((line) => !line.endsWith(' true'))
    expect(next).toEqual([])
    // What is new is kept beside it.
    look(elsewhere('kept'), {format: 'unix'})
    expect(readdirSync(only('kept')).filter((name) => name.startsWith('unix'))).toHaveLength(1)
    expect(readdirSync(only('kept')).filter((name) => !name.endsWith('.cjs.code'))).toEqual([])
  })

  it('is compiled anew where it is broken, and kept', () => {
    look(elsewhere('broken'))
    const folder = only('broken')
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'nothing')
    for (const line of look(elsewhere('broken'))) expect(line).toMatch(/ false$/)
    for (const line of look(elsewhere('broken'))) expect(line).toMatch(/ true$/)
  })

  it.skipIf(process.platform === 'win32')('is not taken where others could have put something', () => {
    look(elsewhere('open'))
    chmodSync(only('open'), 0o777)
    expect(look(elsewhere('open'))).toEqual([])
    chmodSync(only('open'), 0o755)
    expect(look(elsewhere('open')).length).toBeGreaterThan(3)
  })

  it('is not kept where nothing was linted', () => {
    const script = `
const {openEngine} = require(${JSON.stringify(join(bare, 'bin/engine.js'))})
const engine = openEngine(${JSON.stringify(join(work, 'none'))})
const {main} = engine.load(${JSON.stringify(join(root, 'dist/program/cli.cjs'))})
process.argv = [process.execPath, 'refusal-lint', '--version']
main(engine).then(() => engine.keep())`
    const {stdout, status} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8', env: {}})
    expect(stdout).toMatch(/^\d/)
    expect(status).toBe(0)
    expect(() => readdirSync(join(work, 'none'))).toThrow('ENOENT')
  })
})

test('a long letter behind a short one is linted, though V8 is told otherwise between them', () => {
  const folder = join(work, 'two')
  const made = join(work, 'made')
  // Varied ones, so that expressions that the short one used are used by the long one, too, and match in every way.
  spawnSync(process.execPath, [join(root, 'scripts/bench/letters.mjs'), made, '300'])
  const texts = readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), texts[0] ?? '')
  writeFileSync(join(folder, 'b.txt'), texts.join('\n'))
  const {stdout, status, stderr} = spawnSync(
    process.execPath,
    [program, '--no-config', '--format', 'json', '--fail-on', 'never', folder],
    {encoding: 'utf8', env: {}, maxBuffer: 1 << 28}
  )
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(stdout).files).toHaveLength(2)
})

test.runIf(isOld)(
  'the settings of V8 are at the end as they were, so that what it compiles is good for the next run',
  () => {
    const script = `
const {Script} = require('node:vm')
const {Engine} = require(${JSON.stringify(join(root, 'bin/engine.js'))})
let count = 100
// What stands for the settings in what was compiled.
const settings = () => new Script('//' + count++).createCachedData().readUInt32LE(12)
const usual = settings()
const engine = new Engine('nowhere', false)
const seen = []
for (const isOneOfFew of [true, false, true]) {
  engine.lint(isOneOfFew)
  seen.push(settings() === usual)
}
engine.keep()
seen.push(settings() === usual)
new Engine('nowhere', false, false).lint(true)
seen.push(settings() === usual)
console.log(JSON.stringify(seen))`
    const {stdout} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8', env: {}})
    expect(JSON.parse(stdout)).toEqual([false, false, false, true, true])
  }
)

test('memory is tidied on demand', () => {
  const script = `
const {Engine} = require(${JSON.stringify(join(root, 'bin/engine.js'))})
const tidy = new Engine('nowhere', false).tidying()
let much = new WeakRef(new Array(1e5).fill(0))
setTimeout(() => {
  tidy()
  console.log(much.deref() === undefined)
})`
  expect(spawnSync(process.execPath, ['-e', script], {encoding: 'utf8', env: {}}).stdout).toBe('true\n')
})

test.runIf(isOld)('nothing is optimised for one letter, and for many what is used much', () => {
  const optimised = (letters: string) => {
    const script = `
require('node:v8').setFlagsFromString('--trace-opt')
process.execArgv.length = 0
const engine = require(${JSON.stringify(join(root, 'bin/engine.js'))}).openEngine()
const {main} = engine.load(${JSON.stringify(join(root, 'dist/program/cli.cjs'))})
process.argv = [process.execPath, 'refusal-lint', '--no-config', '--jobs', '1', '--fail-on', 'never', '--format', 'json', ${JSON.stringify(letters)}]
main(engine)`
    const {stdout, status} = spawnSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      env: {},
      maxBuffer: 1e9
    })
    expect(status).toBe(0)
    return stdout.match(/completed optimizing/g)?.length ?? 0
  }
  expect(optimised(letter)).toBe(0)
  expect(optimised(join(root, 'fixtures/corpus/letters'))).toBeGreaterThan(30)
})
