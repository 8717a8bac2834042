import {spawn, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/refusal-lint.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusal-lint-ending-'))
  cpSync(join(root, 'fixtures/letters/refund-worn-shoes.md'), join(folder, 'a.md'))
  mkdirSync(join(folder, 'many'))
  const letter = readFileSync(join(folder, 'a.md'), 'utf8')
  for (let index = 0; index < 4000; index++) writeFileSync(join(folder, `many/${index}.md`), letter)
})

afterAll(() => rmSync(folder, {recursive: true}))

function shell(command: string) {
  const env = {PATH: process.env.PATH, HOME: folder, node: process.execPath, lint: program}
  const {status, stdout, stderr} = spawnSync('bash', ['-c', command], {cwd: folder, encoding: 'utf8', env})
  return {status, stdout, stderr}
}

describe('an early end', () => {
  it('is quiet where nobody reads on, with the code of what was found', () => {
    expect(shell('set -o pipefail; "$node" "$lint" a.md | head -1')).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^a\.md .*\n$/),
      stderr: ''
    })
    expect(shell('set -o pipefail; "$node" "$lint" --format sarif a.md | true')).toEqual({
      status: 1,
      stdout: '',
      stderr: ''
    })
    expect(shell('set -o pipefail; "$node" "$lint" --help | head -1').stderr).toBe('')
    expect(shell('set -o pipefail; "$node" "$lint" missing.md 2>&1 >/dev/null | true').status).toBe(2)
  })

  it.skipIf(!existsSync('/dev/full'))('is one line where the disk is full', () => {
    const stderr = 'refusal-lint: standard output: no space left on the device\n'
    expect(shell('"$node" "$lint" a.md > /dev/full')).toEqual({status: 2, stdout: '', stderr})
    expect(shell('"$node" "$lint" --help > /dev/full')).toEqual({status: 2, stdout: '', stderr})
    expect(shell('"$node" "$lint" missing.md > /dev/full 2>&1')).toEqual({status: 2, stdout: '', stderr: ''})
    expect(shell('"$node" "$lint" --format json=/dev/full --format unix --quiet a.md')).toEqual({
      status: 2,
      stdout: expect.stringMatching(/^a\.md:7:51: error: .*\n$/),
      stderr: 'refusal-lint: /dev/full: no space left on the device\n'
    })
  })

  it('by Ctrl-C gives 130, and leaves the report that stood there', async () => {
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/report.json'), 'old')
    const args = [program, 'many', '--format', 'json=out/report.json', '--format', 'unix']
    const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']})
    const ended = new Promise((done) => child.on('exit', (code, signal) => done({code, signal})))
    // It is at work where it has written something.
    await new Promise((done) => child.stdout.once('data', done))
    child.stdout.resume()
    expect(readdirSync(join(folder, 'out'))).toHaveLength(2)
    child.kill('SIGINT')
    expect(await ended).toEqual({code: 130, signal: null})
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json'])
    expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe('old')
  })
})
