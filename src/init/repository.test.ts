import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {lookAt} from './repository.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'look-')))
})
afterEach(() => rmSync(root, {recursive: true}))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

describe('a repository', () => {
  it('with nothing in it has nothing', () => {
    expect(lookAt(root)).toEqual({
      isGit: false,
      hooks: [],
      hookFiles: {husky: false},
      ci: [],
      otherBuilds: [],
      packages: new Set()
    })
  })

  it('shows its hooks by their files', () => {
    write({
      '.pre-commit-config.yaml': '',
      '.lefthook.yaml': '',
      '.husky/pre-commit': '',
      'lint-staged.config.js': ''
    })
    expect(lookAt(root)).toMatchObject({
      hooks: ['pre-commit', 'lefthook', 'husky'],
      hookFiles: {husky: true, lefthook: '.lefthook.yaml', lintStaged: 'lint-staged.config.js'}
    })
  })

  it('shows its hooks by its packages', () => {
    const devDependencies = {husky: '^9', 'lint-staged': '^16', lefthook: '^2', 'refusal-lint': '^1'}
    write({'package.json': JSON.stringify({devDependencies})})
    expect(lookAt(root)).toMatchObject({
      hooks: ['lefthook', 'husky'],
      hookFiles: {husky: false},
      packages: new Set(['husky', 'lint-staged', 'lefthook', 'refusal-lint'])
    })
    write({'package.json': JSON.stringify({'lint-staged': {'*.js': 'x'}})})
    expect(lookAt(root)).toMatchObject({hookFiles: {lintStaged: 'package.json'}})
    write({'package.json': '{'})
    expect(lookAt(root)).toMatchObject({hooks: [], hookFiles: {husky: false}})
    write({'package.json': 'null'})
    expect(lookAt(root)).toMatchObject({hooks: []})
  })

  it('shows where it is built', () => {
    write({'.gitlab-ci.yml': '', '.circleci/config.yml': '', 'azure-pipelines.yml': '', Jenkinsfile: ''})
    expect(lookAt(root)).toMatchObject({ci: ['gitlab', 'circleci', 'azure'], otherBuilds: ['Jenkinsfile']})
    write({'.github/workflows/a.yml': ''})
    expect(lookAt(root).ci[0]).toBe('github')
  })

  it.each([
    ['git@gitlab.com:a/b.git', ['gitlab']],
    ['https://user@gitlab.example.org/a/b', ['gitlab']],
    ['https://github.com/a/gitlab.git', ['github']],
    ['https://dev.azure.com/a/b', ['azure']],
    ['https://example.org/github.com', []]
  ])('kept at %s is built there', (url, ci) => {
    write({'.git/config': `[remote "origin"]\n\turl = ${url}\n`})
    expect(lookAt(root)).toMatchObject({isGit: true, ci})
  })

  it('is known from a folder below', () => {
    write({'.git/config': '', 'a/b/x': ''})
    expect(lookAt(join(root, 'a/b'))).toMatchObject({isGit: true, outer: root})
  })
})
