import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {isForeignFile} from '../files/cache-file.ts'
import {endingOf} from '../files/endings.ts'
import {causeOf, codeOf, FileError} from '../files/file-error.ts'
import {UsageError} from './exit.ts'

/** The name of the cache where it lies beside the letters. */
export const cacheName = '.refusallintcache'

/**
 * Say where the cache is: where the call says; else among other tools' in `node_modules/.cache`, where the working directory
 * has such packages, else in the working directory.
 *
 * @param location What the call says: a file, or a folder for it.
 * @param cwd The working directory, an absolute path.
 * @returns The file, an absolute path.
 * @throws {UsageError} Where it would take the place of a letter, or of any other file that is no cache.
 * @throws {FileError} Where it cannot be told what is there.
 */
export function cacheLocation(location: string | undefined, cwd: string): string {
  if (location === undefined) {
    const packages = join(cwd, 'node_modules')
    return isFolder(packages) ? join(packages, '.cache', 'refusal-lint', 'letters') : join(cwd, cacheName)
  }
  const path = resolve(cwd, location)
  if (/[\\/]$/.test(location) || isFolder(path)) return join(path, cacheName)
  if (endingOf(path))
    throw new UsageError(
      `unexpected \`--cache-location ${location}\`: the cache would take the place of a letter`
    )
  if (isForeign(path, location))
    throw new UsageError(
      `unexpected \`--cache-location ${location}\`: the file there is no cache of refusal-lint, and would be lost`
    )
  return path
}

function isForeign(path: string, location: string): boolean {
  try {
    return isForeignFile(path)
  } catch (error) {
    // Below a file nothing can be lost.
    if (codeOf(error) === 'ENOTDIR') return false
    throw new FileError(location, causeOf(error))
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
