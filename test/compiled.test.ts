import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/refusal-lint.js')
const letter = join(root, 'fixtures/letters/refund-worn-shoes.md')
// Later ones keep for themselves what they compiled.
const isOld = !('enableCompileCache' in module)

/** Loads the program as bin/ does, lints a letter, and says of each file whether its code was taken. */
const look = `
const {load} = require(${JSON.stringify(join(root, 'bin/compiled.js'))})
const made = new Map()
const {main} = load(${JSON.stringify(join(root, 'dist/program/cli.cjs'))}, made)
process.argv = [process.execPath, 'refusal-lint', '--no-config', '--format', 'json', '--max-warnings', '100', ${JSON.stringify(letter)}]
main().then(() => {
  process.exitCode = 0
  for (const [file, script] of made) console.error(require('node:path').basename(file) + ' ' + script.cachedDataRejected)
})`

test.runIf(isOld)(
  'the code that the build has compiled is taken for all that a run over a letter needs',
  () => {
    const {stderr, status} = spawnSync(process.execPath, ['-e', look], {encoding: 'utf8', env: {}})
    expect(status).toBe(0)
    const lines = stderr.trim().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/\.cjs false$/)
  }
)

test.runIf(isOld)('an engine with other settings compiles for itself, and finds the same', () => {
  const run = (...settings: string[]) =>
    spawnSync(process.execPath, [...settings, program, '--no-config', '--format', 'json', letter], {
      encoding: 'utf8',
      env: {}
    })
  const {stdout, status} = run()
  expect(JSON.parse(stdout).files).toHaveLength(1)
  expect(run('--max-old-space-size=300', '--no-opt')).toMatchObject({stdout, status, stderr: ''})
})

test.runIf(isOld)('a program without compiled code runs', () => {
  const plain = `void require(${JSON.stringify(join(root, 'dist/program/cli.cjs'))}).main()`
  const version = execFileSync(process.execPath, ['-e', plain, 'refusal-lint', '--version'], {
    encoding: 'utf8'
  })
  expect(version).toBe(execFileSync(process.execPath, [program, '--version'], {encoding: 'utf8'}))
  expect(existsSync(join(root, 'dist/compiled'))).toBe(true)
})
