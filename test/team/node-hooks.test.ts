import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {faultyLetter, goodLetter, mendableLetter} from './letters.ts'
import {Repository} from './repository.ts'
import {snippetsOf} from './snippets.ts'

// The newest that Node 20 runs, and that are there for it.
const tools = {
  'husky and lint-staged': ['husky@9.1.7', 'lint-staged@16.4.0'],
  lefthook: ['lefthook@2.2.1']
}

describe('husky and lint-staged, as the docs set them up', {timeout: 600_000}, () => {
  const repository = withTools(tools['husky and lint-staged'], (its) => {
    its.sure('npx --no-install husky init')
    const [hook = ''] = snippetsOf('docs/hooks.md', '.husky/pre-commit')
    const [staged = ''] = snippetsOf('docs/hooks.md', '.lintstagedrc.json')
    its.write('.husky/pre-commit', hook)
    its.write('.lintstagedrc.json', staged)
  })

  it('refuses a commit with a faulty letter, and takes it when the letter is mended', () => {
    refusesAndTakes(repository())
  })

  it('mends a letter within the commit', () => mendsWithin(repository()))
})

describe('lefthook, as the docs set it up', {timeout: 600_000}, () => {
  const repository = withTools(tools.lefthook, (its) => {
    const [configuration = ''] = snippetsOf('docs/hooks.md', 'lefthook.yml')
    its.write('lefthook.yml', configuration)
    its.sure('npx --no-install lefthook install')
  })

  it('refuses a commit with a faulty letter, and takes it when the letter is mended', () => {
    refusesAndTakes(repository())
  })

  it('mends a letter within the commit', () => mendsWithin(repository()))
})

/** A repository with tools of npm and this package in it. */
function withTools(packages: string[], set: (repository: Repository) => void): () => Repository {
  let repository: Repository | undefined
  beforeAll(() => {
    repository = new Repository({CI: ''})
    repository.write('.gitignore', 'node_modules\n')
    repository.write('package.json', '{"private": true}\n')
    const packed = repository.pack()
    // Scripts of installation are left out: lefthook's would look for a repository of its own choice.
    repository.sure(`npm install --ignore-scripts --save-dev ${packages.join(' ')} "${packed}"`)
    expect(existsSync(join(repository.folder, 'node_modules/.bin/refusal-lint'))).toBe(true)
    set(repository)
    repository.keep()
  }, 600_000)
  beforeEach(() => repository?.restart())
  afterAll(() => repository?.remove())
  return () => {
    if (!repository) throw new Error('Expected a repository that is set up')
    return repository
  }
}

function refusesAndTakes(repository: Repository): void {
  repository.write('notes.md', faultyLetter)
  repository.write('letters/boots.md', faultyLetter)
  const refused = repository.commit()
  expect(refused.exit).toBe(1)
  expect(refused.output).toContain('missing-alternative')
  expect(repository.committed()).not.toContain('letters/boots.md')

  repository.write('letters/boots.md', goodLetter)
  expect(repository.commit()).toMatchObject({exit: 0})
  expect(repository.committed()).toContain('letters/boots.md')

  repository.write('letters/uk/gloves.md', faultyLetter)
  expect(repository.commit()).toMatchObject({exit: 1})
  repository.write('letters/uk/gloves.md', goodLetter)
  expect(repository.commit()).toMatchObject({exit: 0})
}

function mendsWithin(repository: Repository): void {
  repository.write('letters/uk/mend.md', mendableLetter)
  expect(repository.commit()).toMatchObject({exit: 0})
  expect(repository.sure('git show HEAD:letters/uk/mend.md')).toBe(goodLetter)
}
