import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {expectWritable, fateOf} from './plan.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-')))
})
afterEach(() => rmSync(root, {recursive: true}))

describe('a file', () => {
  const ours = {file: 'a.json', text: '{}\n'}
  const shared = {file: 'a.yml', text: 'x: refusal-lint\n', addition: 'refusal-lint\n'}

  it('is written where there is none', () => {
    expect(fateOf(ours, root)).toBe('write')
    expect(fateOf({...ours, file: 'b/c/a.json'}, root)).toBe('write')
  })

  it('stays where it is there, also as a link that leads nowhere, or as a folder', () => {
    writeFileSync(join(root, 'a.json'), '{"a": 1}')
    expect(fateOf(ours, root)).toBe('keep')
    rmSync(join(root, 'a.json'))
    symlinkSync('nowhere', join(root, 'a.json'))
    expect(fateOf(ours, root)).toBe('keep')
    mkdirSync(join(root, 'a.yml'))
    expect(fateOf(shared, root)).toBe('add')
  })

  it('is done where it says what it should', () => {
    writeFileSync(join(root, 'a.json'), ours.text)
    expect(fateOf(ours, root)).toBe('done')
    writeFileSync(join(root, 'a.yml'), '# mine\nrepos: [refusal-lint]\n')
    expect(fateOf(shared, root)).toBe('done')
    expect(fateOf({...shared, mark: 'lint-staged'}, root)).toBe('add')
  })
})

describe('a file cannot be written', () => {
  it('below a file', () => {
    writeFileSync(join(root, 'a'), '')
    expect(() => expectWritable('a/b.yml', root)).toThrow('a/b.yml: a part of the path is no folder')
    expect(fateOf({file: 'a/b.yml', text: ''}, root)).toBe('write')
  })

  it('where a link would lead it out of the folder', () => {
    symlinkSync(tmpdir(), join(root, 'out'))
    expect(() => expectWritable('out/x/b.yml', root)).toThrow('a symbolic link leads it out of this folder')
    mkdirSync(join(root, 'real'))
    symlinkSync('real', join(root, 'in'))
    expect(() => expectWritable('in/b.yml', root)).not.toThrow()
    symlinkSync('nowhere', join(root, 'gone'))
    expect(() => expectWritable('gone/b.yml', root)).toThrow('gone/b.yml: no such file')
  })

  it('through a link', () => {
    symlinkSync('nowhere', join(root, 'a.json'))
    expect(() => expectWritable('a.json', root)).toThrow(
      'it is a symbolic link, which is not written through'
    )
  })
})
