import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {type InitCall, initCommand} from './init-command.ts'
import {typing} from './typing-terminal.ts'

const printed = vi.hoisted(() => ({text: ''}))
vi.mock('./terminal.ts', async (original) => ({
  ...(await original<typeof import('./terminal.ts')>()),
  print: (text: string) => {
    printed.text += text
  }
}))

const enter = '\r'
const down = '\u001b[B'
const controlC = '\u0003'
const home = process.cwd()
let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'init-')))
  process.chdir(root)
  printed.text = ''
})
afterEach(() => {
  process.chdir(home)
  rmSync(root, {recursive: true})
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const refusal = 'Dear Ms Rao,\n\nWe cannot refund the ticket.\n'
const answering = (keys: string[], call: InitCall = {}, paths: string[] = []) =>
  typing(keys, (streams) => initCommand(paths, call, streams))

describe('in three questions', () => {
  it('what is proposed can be taken as it is', async () => {
    write('mails/a.md', refusal)
    const {result, shown} = await answering([enter, enter, enter])
    expect(result).toBe(0)
    expect(shown.match(/Where are the letters|Which rules|What runs it/g)?.length).toBeGreaterThanOrEqual(3)
    expect(JSON.parse(read('.refusallintrc.json'))).toMatchObject({extends: 'recommended', files: ['mails/']})
    expect(read('.pre-commit-config.yaml')).toContain('files: ^mails/.*\\.md$')
    expect(existsSync(join(root, '.github/workflows/letters.yml'))).toBe(true)
  })

  it('and be changed', async () => {
    write('mails/a.md', refusal)
    const keys = [', more/*.txt', enter, down, enter, ' ', down, down, ' ', enter]
    expect((await answering(keys)).result).toBe(0)
    expect(JSON.parse(read('.refusallintrc.json'))).toMatchObject({
      extends: 'formal',
      files: ['mails/', 'more/*.txt']
    })
    expect(existsSync(join(root, '.pre-commit-config.yaml'))).toBe(false)
    expect(read('lefthook.yml')).toContain('glob: ["mails/**.md", "more/*.txt"]')
  })

  it('nothing is asked that is said already', async () => {
    const {result, shown} = await answering([], {preset: 'strict', hook: 'none', ci: 'none'}, ['post/'])
    expect(result).toBe(0)
    expect(shown).not.toContain('?')
    expect(readdirSync(root)).toEqual(['.refusallintrc.json'])
  })

  it.each([[[]], [[enter]], [[enter, enter]]])(
    'Ctrl-C after %j gives 130, and nothing is written',
    async (keys) => {
      const {result, shown} = await answering([...keys, controlC])
      expect(result).toBe(130)
      expect(shown).toContain('Nothing was written.')
      expect(readdirSync(root)).toEqual([])
    }
  )
})

describe('what is there already', () => {
  it('is overwritten where somebody says so', async () => {
    write('.refusallintrc.json', '{"broken')
    const {result, shown} = await answering(['y', enter, enter], {hook: 'none', ci: 'none'})
    expect(shown).toContain('.refusallintrc.json is there already. Overwrite it?')
    expect(result).toBe(0)
    expect(JSON.parse(read('.refusallintrc.json'))).toMatchObject({files: ['letters/']})
  })

  it('stays where nobody does', async () => {
    write('.refusallintrc.json', '{"files": "mails/"}')
    write('.github/workflows/letters.yml', 'name: Ours\n')
    const {result} = await answering([enter, enter], {hook: 'none', ci: 'github'})
    expect(result).toBe(0)
    expect(read('.refusallintrc.json')).toBe('{"files": "mails/"}')
    expect(read('.github/workflows/letters.yml')).toBe('name: Ours\n')
    expect(printed.text).toContain(
      'letters.yml, there already, and stays as it is; --force overwrites it with:'
    )
  })

  it('stays where the question is broken off', async () => {
    write('.refusallintrc.json', '{}')
    expect((await answering([controlC])).result).toBe(130)
    expect(readdirSync(root)).toEqual(['.refusallintrc.json'])
  })

  it('is not written through, where it is a link', async () => {
    write('elsewhere.json', '{}')
    symlinkSync('elsewhere.json', join(root, '.refusallintrc.json'))
    await expect(initCommand([], {yes: true, force: true})).rejects.toThrow(
      '.refusallintrc.json: it is a symbolic link, which is not written through'
    )
    expect(read('elsewhere.json')).toBe('{}')
    expect(readdirSync(root).sort()).toEqual(['.refusallintrc.json', 'elsewhere.json'])
  })

  it('is shown what to add to, and under what', async () => {
    write(
      'package.json',
      JSON.stringify({'lint-staged': {'*.js': 'x'}, devDependencies: {'refusal-lint': '1'}})
    )
    write('.husky/pre-commit', 'npm test\n')
    expect(await initCommand(['a.md'], {yes: true, ci: 'none'})).toBe(0)
    expect(printed.text).toContain('── .husky/pre-commit, there already, and stays as it is; add to it:')
    expect(printed.text).toContain(
      '── package.json, there already, and stays as it is; add to it, under `lint-staged`:\n\n  "./a.md": "refusal-lint'
    )
    expect(read('.husky/pre-commit')).toBe('npm test\n')
    expect(read('.refusallintrc.json')).toContain('"./node_modules/refusal-lint/schema.json"')
  })
})

it('in a folder of a repository, hook and CI are left to the root', async () => {
  write('.git/config', '')
  write('shop/letters/a.md', refusal)
  process.chdir(join(root, 'shop'))
  expect(await initCommand([], {yes: true})).toBe(0)
  expect(readdirSync(join(root, 'shop')).sort()).toEqual(['.refusallintrc.json', 'letters'])
  expect(printed.text).toContain(`A hook and a step of CI belong to ${root}`)
})

it('what refuses something to nobody is no letter in Markdown, and one in a template', async () => {
  write('README.md', '# Shop\n\nWe cannot take your pull request, because the branch is frozen.\n')
  write('views/no.html', '<p>We cannot give you a discount.</p>')
  expect(await initCommand([], {yes: true, hook: 'none', ci: 'none'})).toBe(0)
  expect(JSON.parse(read('.refusallintrc.json'))).toMatchObject({files: ['views/']})
})

it('a baseline that is there is used by all that is set up', async () => {
  write('.refusal-lint-baseline.json', '{}')
  expect(await initCommand([], {yes: true})).toBe(0)
  const option = 'refusal-lint --force-exclude --baseline .refusal-lint-baseline.json'
  expect(read('.pre-commit-config.yaml')).toContain(`entry: ${option}\n`)
  expect(read('.github/workflows/letters.yml')).toContain(
    '--safe-config --baseline .refusal-lint-baseline.json\n'
  )
  expect(printed.text).toContain('npx refusal-lint --baseline .refusal-lint-baseline.json\n')
})

it('all or none is written', async () => {
  write('.github', 'a file')
  await expect(initCommand([], {yes: true})).rejects.toThrow(
    '.github/workflows/letters.yml: a part of the path is no folder'
  )
  expect(readdirSync(root)).toEqual(['.github'])
})

it('names that steer a terminal are shown harmlessly', async () => {
  write('\u001b[31mred/a.md', refusal)
  expect(await initCommand([], {yes: true, hook: 'pre-commit', ci: 'none'})).toBe(0)
  expect(printed.text).not.toContain('\u001b')
  expect(JSON.parse(read('.refusallintrc.json'))).toMatchObject({files: ['\u001b[31mred/']})
})
