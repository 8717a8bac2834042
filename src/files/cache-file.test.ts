import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {CacheFile} from './cache-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-cache-'))
const path = join(folder, 'deep', 'cache')
const never = () => false

afterAll(() => rmSync(folder, {recursive: true}))
beforeEach(() => rmSync(join(folder, 'deep'), {recursive: true, force: true}))

function write(
  entries: Record<string, string>,
  isGone: (name: string) => boolean = never,
  maker = 'me'
): void {
  const file = new CacheFile(path, maker)
  for (const [name, text] of Object.entries(entries))
    file.keep(name, `print of ${name}`, [name.length], [['k', text]])
  file.end(isGone)
}

function read(name: string, maker = 'me', print = `print of ${name}`) {
  const kept = new CacheFile(path, maker).find(name, print)
  return kept && {note: kept.note, text: kept.bytes('k')?.toString()}
}

describe('a cache file', () => {
  it('gives back what was kept in another run', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({unit: 'grapheme', minLength: 1}), fc.json()), (entries) => {
        rmSync(path, {force: true})
        write(entries)
        for (const [name, text] of Object.entries(entries))
          expect(read(name)).toEqual({note: [name.length], text})
      }),
      {numRuns: 50}
    )
  })

  it('gives nothing that was made of something else, or by another maker', () => {
    write({a: '"x"'})
    expect(read('a', 'me', 'another print')).toBeUndefined()
    expect(read('a', 'another')).toBeUndefined()
    expect(read('b')).toBeUndefined()
    expect(new CacheFile(path, 'me').find('a', 'print of a')?.bytes('another key')).toBeUndefined()
  })

  it('keeps what was kept before, but what is gone', () => {
    write({a: '1', b: '2', c: '3'})
    write({b: '20'}, (name) => name === 'c')
    expect(read('a')?.text).toBe('1')
    expect(read('b')?.text).toBe('20')
    expect(read('c')).toBeUndefined()
  })

  it('gives what was kept in whatever order it is asked for, and the same note for the same', () => {
    const names = ['a', 'b', 'c', 'dd']
    write(Object.fromEntries(names.map((name) => [name, `text of ${name}`])))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names, 'e')), (asked) => {
        const file = new CacheFile(path, 'me')
        for (const name of asked)
          expect(file.find(name, `print of ${name}`)?.bytes('k')?.toString()).toBe(
            name === 'e' ? undefined : `text of ${name}`
          )
      }),
      {numRuns: 50}
    )
    const file = new CacheFile(path, 'me')
    const [a, b, d] = ['a', 'b', 'dd'].map((name) => file.find(name, `print of ${name}`)?.note)
    expect(a).toBe(b)
    expect([a, d]).toEqual([[1], [2]])
  })

  it.each([
    ['[["k"],[0],[["a","print of a",0,40,0,9000]]]', {note: 0, text: undefined}],
    ['[["k"],[0],[["a","print of a",0,-1,0,5]]]', {note: 0, text: undefined}],
    ['[["k"],[0],[["a","print of a",0,"1",0,"2"]]]', {note: 0, text: undefined}],
    ['[["k"],[0],[["a","print of a",7]]]', {note: undefined, text: undefined}],
    ['[["k"],[0],[{"a":1}]]', undefined],
    ['[["k"],[0]]', undefined],
    ['{}', undefined],
    ['[', undefined]
  ])('gives no text where the index is %s', (index, expected) => {
    write({a: '1'})
    const [head = ''] = readFileSync(path, 'utf8').split('\n')
    const start = (head.length + 1).toString(16).padStart(12, '0')
    const lines = `${head}\n${index}\n`
    writeFileSync(path, `${lines}${start} ${crc32(lines).toString(16).padStart(8, '0')}\n`)
    expect(read('a')).toEqual(expected)
    write({b: '2'})
    expect(read('b')).toEqual({note: [1], text: '2'})
  })

  it('is not written where nothing is new', () => {
    write({})
    expect(readdirSync(folder)).toEqual([])
    write({a: '1'})
    const before = lstatSync(path).mtimeMs
    const file = new CacheFile(path, 'me')
    file.find('a', 'print of a')
    file.end(() => true)
    expect(lstatSync(path).mtimeMs).toBe(before)
  })

  it('stays as it was where a run ends early', () => {
    write({a: '1'})
    const file = new CacheFile(path, 'me')
    file.keep('a', 'print of a', 0, [['k', '2']])
    file.discard()
    expect(read('a')?.text).toBe('1')
    expect(readdirSync(join(folder, 'deep'))).toEqual(['cache'])
  })

  it('is ignored where it is cut off or a byte of it is another', () => {
    write({a: '"first"', b: '"second"'})
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}), fc.boolean(), (at, by, cut) => {
        const broken = Buffer.from(cut ? whole.subarray(0, at) : whole)
        if (!cut) broken[at] = (broken[at] ?? 0) ^ by
        writeFileSync(path, broken)
        expect(read('a')).toBeUndefined()
        expect(read('b')).toBeUndefined()
      })
    )
    write({a: '"anew"'})
    expect(read('a')?.text).toBe('"anew"')
  })

  it.each(['', '\n', '{}', 'null\n', '000000000000 00000000\n', '{"refusal-lint cache":1,"maker":"me"}\n'])(
    'is ignored where it is %j',
    (text) => {
      mkdirSync(join(folder, 'deep'))
      writeFileSync(path, text)
      expect(read('a')).toBeUndefined()
    }
  )

  it('takes the place of a link, and not of what it leads to', () => {
    const other = join(folder, 'other')
    mkdirSync(join(folder, 'deep'))
    writeFileSync(other, 'precious')
    symlinkSync(other, path)
    write({a: '1'})
    expect(readFileSync(other, 'utf8')).toBe('precious')
    expect(lstatSync(path).isSymbolicLink()).toBe(false)
    expect(read('a')?.text).toBe('1')
    rmSync(other)
  })

  it('is an error where it is a folder or a device', () => {
    expect(() => new CacheFile(folder, 'me')).toThrow('unexpected folder, expected a file')
    expect(() => new CacheFile('/dev/null', 'me')).toThrow('unexpected pipe, socket or device')
  })
})
