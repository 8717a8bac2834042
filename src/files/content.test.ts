import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {Content} from './content.ts'

const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-content-'))
const path = join(folder, 'a.md')
const other = join(folder, 'b.md')
afterAll(() => rmSync(folder, {recursive: true}))

const open = (file = path, isFile = true) => new Content(file, undefined, isFile)

describe('what a file holds', () => {
  it('stays the same once it was needed, whatever happens to the file', () => {
    writeFileSync(path, 'first')
    writeFileSync(other, 'second')
    const content = open()
    expect(content.peek(() => undefined)).toBeUndefined()
    writeFileSync(path, 'changed')
    expect(open(other).peek(String)).toBe('second')
    expect(content.text(false)).toEqual({text: 'first', bom: false})
    expect(content.peek(String)).toBe('first')
  })

  it.each([[true], [false]])('is read again where a look was enough (known to be a file: %j)', (isFile) => {
    writeFileSync(path, 'first')
    const content = open(path, isFile)
    expect(content.peek(String)).toBe('first')
    writeFileSync(path, 'later')
    expect(content.text(false).text).toBe('later')
  })

  it('is read when it is asked for', () => {
    const content = open(join(folder, 'missing.md'))
    expect(() => content.peek(String)).toThrow('no such file')
    expect(() => content.text(false)).toThrow('no such file')
  })
})
