import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {FileError} from './file-error.ts'
import {NewFile} from './new-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-file-'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

it('stands in its place when it is whole, in a folder that is made', () => {
  const path = join(folder, 'a/b/report.txt')
  const file = new NewFile(path)
  file.write('one, ')
  file.write('x'.repeat(100_000))
  expect(existsSync(path)).toBe(false)
  file.write(' zwölf\n')
  file.close()
  expect(readFileSync(path, 'utf8')).toBe(`one, ${'x'.repeat(100_000)} zwölf\n`)
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.txt'])
})

it('is one of many that are written at once, and of which none is left where the process exits', () => {
  const before = process.listeners('exit')
  const names = Array.from({length: 12}, (_, index) => `${index}.txt`)
  const files = names.map((name) => new NewFile(join(folder, name)))
  const more = process.listeners('exit').filter((listener) => !before.includes(listener))
  expect(more.length).toBe(1)
  files[0]?.close()
  for (const listener of more) listener(0)
  expect(readdirSync(folder)).toEqual(['0.txt'])
  expect(process.listeners('exit')).toEqual(before)
})

it('leaves what stood there where it is thrown away, also when the process exits', () => {
  const path = join(folder, 'report.txt')
  writeFileSync(path, 'old')
  const before = process.listenerCount('exit')
  const file = new NewFile(path)
  file.write('x'.repeat(100_000))
  expect(process.listenerCount('exit')).toBe(before + 1)
  file.discard()
  file.discard()
  expect(process.listenerCount('exit')).toBe(before)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['report.txt'])
})

it('keeps the mode of what stood there, and the link to it', () => {
  const path = join(folder, 'report.txt')
  writeFileSync(path, 'old')
  chmodSync(path, 0o640)
  symlinkSync('report.txt', join(folder, 'link.txt'))
  const file = new NewFile(join(folder, 'link.txt'))
  file.write('new')
  file.close()
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readlinkSync(join(folder, 'link.txt'))).toBe('report.txt')
})

it('says what is in the way', () => {
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'file'), '')
  const taken = new NewFile(join(folder, 'taken'))
  expect(() => taken.close()).toThrow(
    new FileError(join(folder, 'taken'), 'unexpected folder, expected a file')
  )
  const within = join(folder, 'file/report.txt')
  expect(() => new NewFile(within)).toThrow(FileError)
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken'])
})

it.skipIf(!existsSync('/dev/full'))('writes to a device directly, and says where the disk is full', () => {
  const none = new NewFile('/dev/null')
  none.write('a')
  none.close()
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  const full = new NewFile('/dev/full')
  expect(() => full.write('x'.repeat(100_000))).toThrow(
    new FileError('/dev/full', 'no space left on the device')
  )
})
