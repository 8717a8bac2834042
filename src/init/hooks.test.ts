import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {hookPieces, hookSteps} from './hooks.ts'
import type {Place} from './place.ts'

const places: Place[] = [
  {kind: 'folder', path: 'our letters: "1"/', endings: ['md']},
  {kind: 'file', path: 'no.txt', endings: []}
]

it('names of folders are told as YAML and JSON take them', () => {
  const [preCommit, , staged, lefthook] = (['pre-commit', 'husky', 'lefthook'] as const).flatMap((name) =>
    hookPieces(name, places)
  )
  expect(parse(preCommit?.text ?? '')).toMatchObject({
    repos: [{hooks: [{id: 'refusal-lint', files: '^(our letters: "1"/.*\\.md$|no\\.txt$)'}]}]
  })
  expect(Object.keys(JSON.parse(staged?.text ?? ''))).toEqual(['our letters: "1"/**/*.md', './no.txt'])
  expect(parse(lefthook?.text ?? '')).toMatchObject({
    'pre-commit': {commands: {'refusal-lint': {glob: ['our letters: "1"/**.md', 'no.txt']}}}
  })
})

it('files that are there are added to under their own names', () => {
  expect(hookPieces('lefthook', places, {lefthook: '.lefthook.yaml'})[0]?.file).toBe('.lefthook.yaml')
  expect(hookPieces('husky', places, {lintStaged: 'lint-staged.config.js'})[1]?.file).toBe(
    'lint-staged.config.js'
  )
})

it('only what is not there has to be installed', () => {
  expect(hookSteps('husky')).toEqual([
    'npm install --save-dev refusal-lint husky lint-staged',
    'npm pkg set scripts.prepare=husky',
    'npx husky'
  ])
  expect(hookSteps('husky', {husky: true, lintStaged: 'package.json'}, new Set(['refusal-lint']))).toEqual([])
  expect(hookSteps('lefthook', {}, new Set(['lefthook', 'refusal-lint']))).toEqual(['npx lefthook install'])
  expect(hookSteps('lefthook')).toEqual([
    'npm install --save-dev refusal-lint lefthook',
    'npx lefthook install'
  ])
  expect(hookSteps('lefthook', {lefthook: 'lefthook.yml'})).toEqual(['npm install --save-dev refusal-lint'])
})
