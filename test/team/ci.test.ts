import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {action, runAction} from './action.ts'
import {faultyLetter, goodLetter} from './letters.ts'
import {Repository} from './repository.ts'
import {snippetsOf} from './snippets.ts'

const page = 'docs/ci.md'

it('the docs name every input of the action', () => {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8')
  const named = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  expect(named).toEqual(Object.keys(action.inputs))
})

describe('a build, as the docs set it up', {timeout: 300_000}, () => {
  let repository: Repository
  let packed: string

  beforeAll(() => {
    repository = new Repository()
    packed = repository.pack()
    repository.write('letters/good.md', goodLetter)
    const [configuration = ''] = snippetsOf(page, '.refusallintrc.json')
    repository.write('.refusallintrc.json', configuration)
    repository.write('mails/good.html', '<p>Dear Ms Rao,</p><p>Your boots are on their way.</p>')
    repository.keep()
  }, 300_000)
  beforeEach(() => repository.restart())
  afterAll(() => repository.remove())

  /** What a runner does with the commands of a snippet: the same, with the package as it is built here. */
  function build(snippet: string): number {
    const commands = commandsOf(parse(snippet))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      expect(command).toContain('refusal-lint@0.1.0')
      const {exit} = repository.run(command.replace('refusal-lint@0.1.0', `file:${packed}`))
      if (exit !== 0) return exit
    }
    return 0
  }

  const builds: Array<[where: string, file: string, report?: string]> = [
    ['GitLab', '.gitlab-ci.yml', 'codequality.json'],
    ['CircleCI', '.circleci/config.yml', 'reports/letters/junit.xml'],
    ['Azure Pipelines', 'azure-pipelines.yml', 'junit.xml']
  ]
  it.each(builds)(
    '%s fails on a faulty letter, with a report, and passes on good ones',
    (_, file, report) => {
      const [snippet = ''] = snippetsOf(page, file)
      expect(build(snippet)).toBe(0)
      repository.write('letters/bad.md', faultyLetter)
      expect(build(snippet)).toBe(1)
      expect(existsSync(join(repository.folder, report ?? ''))).toBe(true)
      expect(repository.read(report ?? '')).toContain('missing-alternative')
    }
  )

  it('GitHub Actions fails on a faulty letter and passes on good ones, without the action', () => {
    const [, snippet = ''] = snippetsOf(page, '.github/workflows/letters.yml')
    expect(build(snippet)).toBe(0)
    repository.write('letters/bad.md', faultyLetter)
    expect(build(snippet)).toBe(1)
  })

  it('GitHub Actions fails on a faulty letter and passes on good ones, with the action', () => {
    const [snippet = ''] = snippetsOf(page, '.github/workflows/letters.yml')
    const files = /files: \|\n((?: {12}.+\n)+)/.exec(snippet)?.[1]?.replace(/^ +/gm, '')
    const inputs = {version: `file:${packed}`, files: files ?? ''}
    const runner = mkdtempSync(join(tmpdir(), 'refusal-lint-runner-'))
    try {
      const env = {...repository.env, RUNNER_TEMP: runner}
      expect(runAction(repository.folder, env, inputs)).toMatchObject({exit: 0})
      repository.write('mails/bad.html', `<pre>${faultyLetter}</pre>`)
      expect(runAction(repository.folder, env, inputs)).toMatchObject({exit: 1})
    } finally {
      rmSync(runner, {recursive: true})
    }
  })
})

/** The commands of the shell in a configuration of CI, in their order. */
function commandsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(commandsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'script' && key !== 'run') return commandsOf(inner)
    return [inner].flat().filter((command) => typeof command === 'string')
  })
}
