import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import * as v from 'valibot'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      dev: v.optional(v.boolean(), false),
      license: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean(), false)
    })
  )
})
const lock = v.parse(Lock, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
const installed = Object.entries(lock.packages).filter(([path, {dev}]) => path !== '' && !dev)

it('at most 60 packages are installed with the program', () => {
  expect(installed.length).toBeGreaterThan(0)
  expect(installed.length).toBeLessThanOrEqual(60)
})

it('every package that is installed with the program has a permissive licence', () => {
  const permissive = new Set([
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0'
  ])
  expect(installed.filter(([, {license}]) => !permissive.has(license ?? '')).map(([path]) => path)).toEqual(
    []
  )
})

it('nothing runs when the package is installed', () => {
  expect(installed.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([])
  const {scripts} = v.parse(
    v.object({scripts: v.record(v.string(), v.string())}),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  )
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([])
})

it('the sources reach no network and run no text as code', () => {
  const sources = globSync(['src/**/*.ts', 'rules/**/*.ts', '!**/*.test.ts'], {cwd: root})
  const reach =
    /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|vm|child_process)(?:\/\w+)?['"]|\beval\(|\bnew Function\(|\bfetch\(/
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((path) => reach.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
})

it('each promise of SECURITY.md names tests that there are', () => {
  const [, table = ''] = readFileSync(join(root, 'SECURITY.md'), 'utf8').split('| --- | --- |\n', 2)
  const rows = table.split('\n\n', 1)[0]?.trim().split('\n') ?? []
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    const paths = [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path)
    expect(paths, row).not.toEqual([])
    expect(
      paths.filter((path) => !path.endsWith('.test.ts') || !existsSync(join(root, path))),
      row
    ).toEqual([])
    // What is named in marks is a case, or a script of the project.
    for (const [, name = ''] of row
      .split(' | ')
      .at(-1)
      ?.matchAll(/`([^`]+)`/g) ?? [])
      expect(existsSync(join(root, 'test/cases', name)) || name === 'npm run fuzz', name).toBe(true)
  }
})
