import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {NoOperationTraceWriter} from '@actions/workflow-parser'
import {parseAction} from '@actions/workflow-parser/actions/action-parser'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {type ActionRun, action, runAction} from './action.ts'
import {faultyLetter, goodLetter, mendableLetter} from './letters.ts'
import {Repository} from './repository.ts'

const root = join(import.meta.dirname, '../..')
const upload = 'github/codeql-action/upload-sarif'

it('the action is valid by GitHub’s own schema', () => {
  const {context} = parseAction(
    {name: 'action.yml', content: readFileSync(join(root, 'action.yml'), 'utf8')},
    new NoOperationTraceWriter()
  )
  expect(context.errors.getErrors().map(({message}) => message)).toEqual([])
})

it('no input and nothing of the event is a piece of a script', () => {
  expect(action.runs.steps.filter(({run}) => run?.includes('${{'))).toEqual([])
})

describe('the action', {timeout: 300_000}, () => {
  let repository: Repository
  let runner: string
  let packed: string

  beforeAll(() => {
    repository = new Repository()
    runner = mkdtempSync(join(tmpdir(), 'refusal-lint-runner-'))
    packed = repository.pack()
    repository.write('letters/good.md', goodLetter)
    repository.keep()
  }, 300_000)
  beforeEach(() => repository.restart())
  afterAll(() => {
    repository.remove()
    rmSync(runner, {recursive: true})
  })

  function run(inputs: Record<string, string>, event?: Record<string, unknown>): ActionRun {
    const env = {...repository.env, RUNNER_TEMP: runner}
    return runAction(repository.folder, env, {version: `file:${packed}`, ...inputs}, event)
  }

  it('passes where all letters are good', () => {
    expect(run({files: 'letters/'})).toMatchObject({exit: 0, outputs: {sarif: ''}, called: {}})
  })

  it('fails on a faulty letter, beside its lines and in the summary', () => {
    repository.write('letters/bad.md', faultyLetter)
    const {exit, output} = run({files: 'letters/good.md\n\nletters/bad.md\n'})
    expect(exit).toBe(1)
    expect(output).toMatch(/^::error .*file=letters\/bad\.md/m)
    expect(readFileSync(join(runner, 'summary.md'), 'utf8')).toContain('missing-alternative')
  })

  it('shows findings under code scanning, not for a fork', () => {
    repository.write('letters/bad.md', faultyLetter)
    const own = run({files: 'letters/', sarif: 'true'}, {pull_request: {head: {repo: {fork: false}}}})
    const file = join(runner, 'refusal-lint.sarif')
    expect(own).toMatchObject({
      exit: 1,
      outputs: {sarif: file},
      called: {[upload]: {sarif_file: file, category: 'refusal-lint'}}
    })
    expect(readFileSync(file, 'utf8')).toContain('"letters/bad.md"')
    const fork = run({files: 'letters/', sarif: 'true'}, {pull_request: {head: {repo: {fork: true}}}})
    expect(fork).toMatchObject({exit: 1, outputs: {sarif: file}, called: {}})
    const push = run({files: 'letters/good.md', sarif: 'true'})
    expect(push).toMatchObject({exit: 0, called: {[upload]: {sarif_file: file}}})
  })

  it('runs no code of a fork’s configuration', () => {
    repository.write('.refusallintrc.mjs', "throw new Error('run')")
    const fork = (isFork: boolean) => ({pull_request: {head: {repo: {fork: isFork}}}})
    expect(run({files: 'letters/'}, fork(false))).toMatchObject({
      exit: 2,
      output: expect.stringContaining('its code throws Error: run')
    })
    expect(run({files: 'letters/'}, fork(true))).toMatchObject({
      exit: 2,
      output: expect.stringContaining('in safe mode no code is run')
    })
  })

  it('takes the files of the configuration, a configuration, a severity and more options', () => {
    repository.write('.refusallintrc.json', '{"files": ["mails/*.md"]}')
    repository.write('mails/a.md', mendableLetter)
    repository.write('strict mails.json', '{"files": ["mails/*.md"], "rules": {"unfortunately": "error"}}')
    expect(run({})).toMatchObject({exit: 0, output: expect.stringContaining('unfortunately')})
    expect(run({'fail-on': 'warning'})).toMatchObject({exit: 1})
    expect(run({config: 'strict mails.json'})).toMatchObject({exit: 1})
    expect(run({args: '--rule=unfortunately=error\r\n'})).toMatchObject({exit: 1})
  })

  it('says where it is told nothing to lint', () => {
    expect(run({})).toMatchObject({exit: 2, output: expect.stringContaining('Usage: refusal-lint')})
  })

  it('runs nothing that stands in an input', () => {
    const hostile = 'letters/good.md\n$(touch pwned)\n`touch pwned`\n"; touch pwned; "\n--fix'
    expect(run({files: hostile})).toMatchObject({exit: 2})
    expect(run({config: '$(touch pwned)', 'fail-on': 'never; touch pwned'})).toMatchObject({exit: 2})
    expect(existsSync(join(repository.folder, 'pwned'))).toBe(false)
    expect(repository.sure('git status --porcelain')).toBe('')
  })
})
