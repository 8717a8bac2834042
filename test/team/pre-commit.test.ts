import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {faultyLetter, goodLetter, mendableLetter} from './letters.ts'
import {Repository} from './repository.ts'
import {snippetsOf} from './snippets.ts'

const root = join(import.meta.dirname, '../..')
const installed = spawnSync('pre-commit', ['--version']).status === 0
if (!installed)
  console.warn('pre-commit is not installed (apt-get install pre-commit): its tests are left out')

it('the hooks leave what is ignored alone, and take letters only', () => {
  const hooks: unknown = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
  expect(hooks).toMatchObject([
    {id: 'refusal-lint', entry: 'refusal-lint --force-exclude', language: 'node', types: ['text']},
    {id: 'refusal-lint-fix', entry: 'refusal-lint --force-exclude --fix', language: 'node', types: ['text']}
  ])
})

describe.skipIf(!installed)('pre-commit, as the docs set it up', {timeout: 600_000}, () => {
  const [lint = '', fix = '', fromRegistry = ''] = snippetsOf('docs/hooks.md', '.pre-commit-config.yaml')
  let repository: Repository
  let use: (configuration: string) => void

  beforeAll(() => {
    repository = new Repository()
    const {folder, revision} = repository.packageRepository()
    const packed = repository.pack()
    use = (configuration) =>
      repository.write(
        '.pre-commit-config.yaml',
        configuration
          .replace('https://github.com/OWNER/refusal-lint', folder)
          .replace('v0.1.0', revision)
          .replace('refusal-lint@0.1.0', packed)
      )
    repository.sure('pre-commit install')
    repository.keep()
  }, 600_000)
  beforeEach(() => repository.restart())
  afterAll(() => repository.remove())

  it('refuses a commit with a faulty letter, and takes it when the letter is mended', () => {
    use(lint)
    repository.write('letters/boots.md', faultyLetter)
    const refused = repository.commit()
    expect(refused.exit).toBe(1)
    expect(refused.output).toContain('missing-alternative')
    expect(repository.committed()).not.toContain('letters/boots.md')

    repository.write('letters/boots.md', goodLetter)
    expect(repository.commit()).toMatchObject({exit: 0})
    expect(repository.committed()).toContain('letters/boots.md')
  })

  it('passes over what is ignored, and says nothing of pages that are no letters', () => {
    use(lint)
    repository.write('.refusallintignore', 'drafts/\n')
    repository.write('drafts/boots.md', faultyLetter)
    repository.write('README.md', '# Letters\n\nThey are kept here.\n')
    repository.sure('git add --all')
    const {exit, output} = repository.run('pre-commit run --verbose')
    expect({exit, output}).toEqual({exit: 0, output: expect.not.stringContaining('no refusal was found')})
    expect(repository.commit()).toMatchObject({exit: 0})
  })

  it('mends a letter, and takes the commit when it is made again', () => {
    use(fix)
    repository.write('letters/mend.md', mendableLetter)
    const refused = repository.commit()
    expect(refused.exit).toBe(1)
    expect(refused.output).toContain('files were modified by this hook')
    expect(repository.read('letters/mend.md')).toBe(goodLetter)
    expect(repository.committed()).not.toContain('letters/mend.md')

    expect(repository.commit()).toMatchObject({exit: 0})
    expect(repository.committed()).toContain('letters/mend.md')
  })

  it('takes the package from the registry', () => {
    use(fromRegistry)
    repository.write('letters/other.md', faultyLetter)
    const refused = repository.commit()
    expect(refused.exit).toBe(1)
    expect(refused.output).toContain('missing-alternative')
    repository.write('letters/other.md', goodLetter)
    expect(repository.commit()).toMatchObject({exit: 0})
  })
})
