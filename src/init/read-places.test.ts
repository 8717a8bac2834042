import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {readPlaces} from './read-places.ts'

let root: string

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'places-')))
  mkdirSync(join(root, 'a [b]'))
  writeFileSync(join(root, 'a [b]/x.hbs'), '')
  writeFileSync(join(root, 'plain'), '')
})
afterAll(() => rmSync(root, {recursive: true}))

it('names are files, folders or globs', () => {
  const candidates = [{path: 'a [b]/x.hbs', isLetter: true, refuses: true}]
  expect(readPlaces(['./a [b]', 'a [b]/', 'plain', 'new', 'new.md', '*.txt', '.'], root, candidates)).toEqual(
    [
      {kind: 'folder', path: 'a [b]/', endings: ['hbs']},
      {kind: 'file', path: 'plain', endings: []},
      {kind: 'folder', path: 'new/', endings: ['md', 'txt']},
      {kind: 'file', path: 'new.md', endings: []},
      {kind: 'glob', path: '*.txt', endings: []},
      {kind: 'folder', path: './', endings: ['hbs']}
    ]
  )
})

it.each(['/etc', '..', '../a', 'a/../../b', '-', '!a*'])('%s is no place', (name) => {
  expect(() => readPlaces([name], root, [])).toThrow(`${name}: unexpected p`)
})
