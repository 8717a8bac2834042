import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {version} from '../src/version.ts'
import {snippetsOf} from './team/snippets.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const ours = globSync('.github/workflows/*.yml', {cwd: root}).map((path) => [path, read(path)] as const)
const shown = snippetsOf('docs/ci.md', '.github/workflows/letters.yml').map(
  (text, index) => [`docs/ci.md, workflow ${index + 1}`, text] as const
)

describe('workflows', () => {
  it.each([...ours, ...shown])('%s is valid by GitHub’s own schema', async (name, content) => {
    const {context, value} = parseWorkflow({name, content}, new NoOperationTraceWriter())
    if (value) await convertWorkflowTemplate(context, value)
    expect(context.errors.getErrors().map(({message}) => message)).toEqual([])
  })

  it.each([['action.yml', read('action.yml')] as const, ...ours, ...shown])(
    '%s pins each action of other people’s to a commit, and says which version that is',
    (_, content) => {
      const used = [...content.matchAll(/\buses: (.+)$/gm)].map(([, use = '']) => use)
      const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
      expect(used.length).toBeGreaterThan(0)
      expect(used.filter((use) => !pinned.test(use) && use !== `OWNER/refusal-lint@v${version}`)).toEqual([])
    }
  )

  it('the release has the right to write nothing, but to say who it is', () => {
    const release = read('.github/workflows/release.yml')
    expect(release).toMatch(/^permissions: \{\}$/m)
    expect(release.match(/\w[\w-]+: write/g)).toEqual(['id-token: write'])
    expect(release).toContain('npm publish --provenance')
    expect(release).not.toContain('secrets.')
  })
})

it('the action, the docs and the hooks name this version', () => {
  const named = globSync(['action.yml', 'README.md', 'docs/*.md'], {cwd: root}).flatMap((path) =>
    [...read(path).matchAll(/refusal-lint@v?(\d[\w.-]*)|(?:default|rev): v?(\d+\.\d[\w.-]*)/g)].map(
      ([, first, second]) => `${path} ${first ?? second}`
    )
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !name.endsWith(` ${version}`))).toEqual([])
})
