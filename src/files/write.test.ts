import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {asNobody} from './as-nobody.ts'
import {FileError} from './file-error.ts'
import {loadFile} from './load.ts'
import {writeLetter} from './write.ts'

let root: string
let cwd: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'write-')))
  cwd = join(root, 'work')
  mkdirSync(cwd)
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

test('a file is written with its mode and its byte order mark, and nothing is left beside it', async () => {
  writeFileSync(join(cwd, 'a.md'), '\uFEFFDear\r\n')
  chmodSync(join(cwd, 'a.md'), 0o640)
  await writeLetter('a.md', 'Dear Ms Novák\r\n', loadFile(join(cwd, 'a.md')), cwd)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('\uFEFFDear Ms Novák\r\n')
  expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('a message that is not in UTF-8 keeps its bytes', async () => {
  const path = join(cwd, 'a.eml')
  writeFileSync(path, Buffer.from('Lieber Jürgen', 'latin1'))
  expect(() => loadFile(path)).toThrow('invalid UTF-8 in line 1')
  const read = loadFile(path, {format: 'eml'})
  expect(read).toEqual({text: 'Lieber Jürgen', bom: false, encoding: 'bytes'})
  await writeLetter('a.eml', 'Jürgen', read, cwd)
  expect(readFileSync(path, 'latin1')).toBe('Jürgen')
})

test('a file that was changed since it was read is left as it is', async () => {
  const path = join(cwd, 'a.md')
  writeFileSync(path, 'Dear')
  const read = loadFile(path)
  writeFileSync(path, '\uFEFFDear')
  await expect(writeLetter(path, 'Dear Ms Novak', read, cwd)).rejects.toThrow(
    new FileError(path, 'changed on disk since it was read; it was not overwritten')
  )
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFDear')
  expect(readdirSync(cwd)).toEqual(['a.md'])
  rmSync(path)
  await expect(writeLetter(path, 'Dear Ms Novak', read, cwd)).rejects.toThrow(
    new FileError(path, 'no such file')
  )
})

test('a link is followed within the working directory, and stays one', async () => {
  writeFileSync(join(cwd, 'a.md'), 'Dear')
  symlinkSync('a.md', join(cwd, 'link.md'))
  await writeLetter(join(cwd, 'link.md'), 'Dear Ms Novak', loadFile(join(cwd, 'link.md')), cwd)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('Dear Ms Novak')
  expect(readlinkSync(join(cwd, 'link.md'))).toBe('a.md')
})

test('a link out of the working directory is not followed, be it the file or a folder above it', async () => {
  mkdirSync(join(root, 'other'))
  const outer = join(root, 'other/a.md')
  writeFileSync(outer, 'Dear')
  symlinkSync(outer, join(cwd, 'link.md'))
  symlinkSync(join(root, 'other'), join(cwd, 'folder'))
  symlinkSync('a.md', join(root, 'other/link.md'))
  const read = loadFile(outer)
  for (const path of [join(cwd, 'link.md'), join(cwd, 'folder/a.md'), join(root, 'other/link.md')]) {
    await expect(writeLetter(path, 'x', read, cwd)).rejects.toThrow(
      new FileError(
        path,
        `a symbolic link leads out of the working directory, to ${outer}; it was not followed`
      )
    )
  }
  expect(readFileSync(outer, 'utf8')).toBe('Dear')
})

test('a file out of the working directory is written where it is named without links', async () => {
  const outer = join(root, 'a.md')
  writeFileSync(outer, 'Dear')
  symlinkSync(cwd, join(root, 'linked'))
  await writeLetter(outer, 'Dear Ms Novak', loadFile(outer), join(root, 'linked'))
  expect(readFileSync(outer, 'utf8')).toBe('Dear Ms Novak')
})

test('a file that may only be read is left as it is', async () => {
  const path = join(cwd, 'a.md')
  writeFileSync(path, 'Dear', {mode: 0o444})
  await asNobody(root, async () => {
    const writing = writeLetter(path, 'x', loadFile(path), cwd)
    await expect(writing).rejects.toThrow(new FileError(path, 'permission denied'))
  })
  expect(readFileSync(path, 'utf8')).toBe('Dear')
})

test('files are written at the same time', async () => {
  const paths = Array.from({length: 50}, (_, index) => join(cwd, `${index}.md`))
  for (const path of paths) writeFileSync(path, path)
  await Promise.all(paths.map((path) => writeLetter(path, `${path}!`, loadFile(path), cwd)))
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(paths.map((path) => `${path}!`))
})
