import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {faultyLetter, goodLetter} from './letters.ts'
import {Repository} from './repository.ts'
import {snippetsOf} from './snippets.ts'

const program = join(import.meta.dirname, '../../bin/refusal-lint.js')
const lint = `"${process.execPath}" "${program}"`
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0

describe('a repository that init sets up', {timeout: 60_000}, () => {
  let repository: Repository
  beforeEach(() => {
    repository = new Repository()
    repository.write('letters/boots.md', goodLetter)
    repository.write('letters/uk/gloves.txt', goodLetter)
    repository.write('README.md', '# Shop\n')
  })
  afterEach(() => repository.remove())

  it('lints its letters, by a configuration that loads', () => {
    expect(repository.run(`${lint} init --yes </dev/null`).exit).toBe(0)
    expect(repository.run(lint)).toMatchObject({exit: 0, output: expect.stringContaining('Nothing to mend')})
    expect(JSON.parse(repository.sure(`${lint} --print-config letters/boots.md`))).toMatchObject({
      settings: {preset: 'recommended', files: expect.anything()}
    })
    repository.write('letters/hats.md', faultyLetter)
    expect(repository.run(lint).exit).toBe(1)
    expect(repository.run(`${lint} --safe-config`).exit).toBe(1)
  })

  it.each([
    ['pre-commit', 'github', ['.pre-commit-config.yaml', '.github/workflows/letters.yml']],
    ['husky', 'gitlab', ['.husky/pre-commit', '.lintstagedrc.json', '.gitlab-ci.yml']],
    ['lefthook', 'circleci', ['lefthook.yml', '.circleci/config.yml']],
    ['none', 'azure', ['azure-pipelines.yml']]
  ])('has for %s and %s what the docs show', (hook, ci, files) => {
    repository.sure(`${lint} init --yes --hook ${hook} --ci ${ci}`)
    for (const file of files) {
      const shown = [...snippetsOf('docs/hooks.md', file), ...snippetsOf('docs/ci.md', file)]
      expect(shown).toContain(repository.read(file))
    }
    const written = repository.sure('git status --porcelain --untracked-files=all').split('\n')
    expect(
      written.filter((line) => line && !/letters\/|README/.test(line.replace('workflows/letters', '')))
    ).toHaveLength(files.length + 1)
  })

  it.skipIf(!hasPreCommit)('has a hook that pre-commit takes', () => {
    repository.sure(`${lint} init --yes`)
    repository.sure('pre-commit validate-config')
  })

  it('is as it was where it is set up again', () => {
    repository.sure(`${lint} init --yes`)
    repository.keep()
    const again = repository.sure(`${lint} init --yes`)
    expect(again).toContain('.refusallintrc.json, there already, and stays as it is')
    expect(repository.sure('git status --porcelain')).toBe('')
  })
})

it('a folder that may only be read stays as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-read-only-'))
  try {
    chmodSync(folder, 0o555)
    // The super user may write everywhere.
    const user = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}
    const {status, stderr} = spawnSync(process.execPath, [program, 'init', '--yes'], {
      cwd: folder,
      encoding: 'utf8',
      ...user
    })
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'refusal-lint: .refusallintrc.json: permission denied\n'
    })
    expect(readdirSync(folder)).toEqual([])
  } finally {
    chmodSync(folder, 0o755)
    rmSync(folder, {recursive: true})
  }
})
