import {lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {expectNothing, writeNew} from './write-new.ts'

const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-new-'))
afterAll(() => rmSync(folder, {recursive: true}))
const at = (name: string): string => join(folder, name)
const there = 'it is there already, and was not overwritten; --force overwrites it'

it('a file is written, and its folders are made', async () => {
  await writeNew(at('a/b/letter.md'), 'Dear Ms Novak,\n')
  expect(readFileSync(at('a/b/letter.md'), 'utf8')).toBe('Dear Ms Novak,\n')
})

it('what is there is overwritten by force only', async () => {
  writeFileSync(at('mine.md'), 'Mine.\n')
  await expect(writeNew(at('mine.md'), 'Yours.\n')).rejects.toThrow(there)
  expect(readFileSync(at('mine.md'), 'utf8')).toBe('Mine.\n')
  expect(() => expectNothing(at('mine.md'))).toThrow(there)
  await writeNew(at('mine.md'), 'Yours.\n', {force: true})
  expect(readFileSync(at('mine.md'), 'utf8')).toBe('Yours.\n')
})

it('a link that leads nowhere is there, too', async () => {
  symlinkSync(at('nowhere.md'), at('link.md'))
  await expect(writeNew(at('link.md'), 'Yours.\n')).rejects.toThrow(there)
  expect(lstatSync(at('nowhere.md'), {throwIfNoEntry: false})).toBeUndefined()
})

it('a folder in place of a file, and a file in place of a folder, are errors', async () => {
  mkdirSync(at('folder.md'))
  writeFileSync(at('file'), '')
  expect(() => expectNothing(at('folder.md'))).toThrow('unexpected folder, expected a file')
  await expect(writeNew(at('folder.md'), 'Yours.\n', {force: true})).rejects.toThrow(
    'folder.md: unexpected folder'
  )
  await expect(writeNew(at('file/letter.md'), 'Yours.\n')).rejects.toThrow('a part of the path is no folder')
  expect(() => expectNothing(at('file/letter.md'))).toThrow('a part of the path is no folder')
})

it.runIf(process.platform === 'linux')('a folder that nobody can make is an error', async () => {
  await expect(writeNew('/proc/refusal-lint/letter.md', 'Yours.\n')).rejects.toThrow(
    '/proc/refusal-lint: the folder cannot be made: '
  )
})
