import {readFileSync, statSync} from 'node:fs'
import type {Format} from '../read/read.ts'
import {checkSize, decode, type LoadedText} from './decode.ts'
import {causeOf, FileError} from './file-error.ts'
import {defaultMaxFileSize} from './size.ts'

/** What may be read. */
export interface LoadOptions {
  /** The largest file, in bytes. Default: 1 MB. */
  maxFileSize?: number | undefined
  /** What it is read as; an `eml` need not be UTF-8. Default: something that must. */
  format?: Format | undefined
}

/**
 * Read a letter's file.
 *
 * @param path The file, an absolute path or one relative to the process's working directory.
 * @param options What may be read.
 * @returns Its text, and whether it begins with a byte order mark.
 * @throws {FileError} Where it is missing, unreadable, no file, too large, binary, or not in UTF-8.
 */
export function loadFile(
  path: string,
  {maxFileSize = defaultMaxFileSize, format}: LoadOptions = {}
): LoadedText {
  const bytes = attempt(path, () => {
    const stats = statSync(path)
    if (stats.isDirectory()) throw new FileError(path, 'unexpected folder, expected a file')
    // Reading a pipe or a device could wait for ever, or never end.
    if (!stats.isFile()) throw new FileError(path, 'unexpected pipe, socket or device, expected a file')
    checkSize(stats.size, maxFileSize, path)
    return readFileSync(path)
  })
  // It can have grown meanwhile.
  checkSize(bytes.length, maxFileSize, path)
  return decode(bytes, path, format === 'eml')
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, causeOf(error))
  }
}
