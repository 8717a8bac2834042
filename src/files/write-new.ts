import {lstatSync, type Stats} from 'node:fs'
import {rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {causeOf, codeOf, FileError} from './file-error.ts'
import {makeFolder} from './make-folder.ts'
import {NewFile} from './new-file.ts'

const there = 'it is there already, and was not overwritten; --force overwrites it'

/** How to write a new file. */
export interface WriteNewOptions {
  /** Overwrite what is there; default: false. */
  force?: boolean | undefined
}

/**
 * Write a file that a command makes, whole or not at all. Its folder is made.
 *
 * @param path The file.
 * @param text What is written.
 * @param options How.
 * @throws {FileError} Where something is there already, or it cannot be written.
 */
export async function writeNew(path: string, text: string, {force}: WriteNewOptions = {}): Promise<void> {
  if (force) {
    const file = new NewFile(path)
    file.write(text)
    file.close()
    return
  }
  makeFolder(dirname(path))
  try {
    // Not even a link that leads nowhere is followed.
    await writeFile(path, '', {flag: 'wx'})
    await writeFile(path, text).catch(async (error: unknown) => {
      await rm(path, {force: true})
      throw error
    })
  } catch (error) {
    throw new FileError(path, codeOf(error) === 'EEXIST' ? there : causeOf(error))
  }
}

/**
 * Make sure that nothing is there, before the first of several files is written.
 *
 * @param path A file that is to be made.
 * @throws {FileError} Where something is there.
 */
export function expectNothing(path: string): void {
  let found: Stats | undefined
  try {
    found = lstatSync(path, {throwIfNoEntry: false})
  } catch (error) {
    throw new FileError(path, causeOf(error))
  }
  if (found) throw new FileError(path, found.isDirectory() ? 'unexpected folder, expected a file' : there)
}
