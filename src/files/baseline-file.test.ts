import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readBaseline, writeBaseline} from './baseline-file.ts'
import {FileError} from './file-error.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'baseline-')))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

test('what is written is read again, and a line is an entry', () => {
  const file = join(root, 'of/ours/baseline.json')
  const entries = [
    {path: 'a “b”.md', rule: 'blame', fingerprint: '1'},
    {path: 'c.md', rule: 'blame', fingerprint: '2'}
  ]
  writeBaseline(file, entries)
  expect(readBaseline(file, 'baseline.json')).toEqual(entries)
  expect(readFileSync(file, 'utf8').split('\n').slice(3, 5)).toEqual([
    '    {"path":"a “b”.md","rule":"blame","fingerprint":"1"},',
    '    {"path":"c.md","rule":"blame","fingerprint":"2"}'
  ])
  writeBaseline(file, [])
  expect(readFileSync(file, 'utf8')).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
  expect(readBaseline(join(root, 'none.json'), 'none.json')).toBe(undefined)
})

test('what is no baseline is told', () => {
  const fault = (text: string) => {
    writeFileSync(join(root, 'b.json'), text)
    try {
      readBaseline(join(root, 'b.json'), 'b.json')
    } catch (error) {
      return error instanceof FileError ? error.message : error
    }
    return 'no fault'
  }
  expect(fault('[]')).toBe('b.json: this is no baseline; --update-baseline writes one')
  expect(fault('{"version": 2, "findings": []}')).toBe(
    'b.json: unexpected version 2 of a baseline, expected 1; write it anew with --update-baseline'
  )
  expect(fault('{"version": 1, "findings": [{"path": "a"}]}')).toBe(
    'b.json: `findings[0]`: expected `path`, `rule` and `fingerprint`'
  )
  expect(fault('{\n<<<<<<< ours\n')).toBe(
    'b.json: it holds the marks of a merge; take either side, then write it anew with --update-baseline'
  )
  expect(fault('{')).toMatch(/^b\.json: it is no JSON: /)
  expect(() => readBaseline(root, 'folder')).toThrow('folder: unexpected folder, expected a file')
})
