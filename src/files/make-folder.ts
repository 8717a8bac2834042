import {existsSync, mkdirSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {causeOf, codeOf, FileError} from './file-error.ts'

/**
 * Make a folder, and those above it. Node's own way to do so never ends where the system forbids it, as below `/proc`.
 *
 * @param folder The folder.
 * @throws {FileError} Where the system refuses it.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path) && dirname(path) !== path; path = dirname(path))
    missing.unshift(path)
  for (const path of missing) {
    try {
      mkdirSync(path)
    } catch (error) {
      // Somebody else was quicker.
      if (codeOf(error) !== 'EEXIST')
        throw new FileError(folder, `the folder cannot be made: ${causeOf(error)}`)
    }
  }
}
