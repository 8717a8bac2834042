import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {causeOf, FileError} from '../files/file-error.ts'

/**
 * Write a report to a file, whole or not at all. Its folder is made.
 *
 * @param path The file.
 * @param text The report.
 * @throws {FileError} Where it cannot be written.
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFileAtomic(path, text)
  } catch (error) {
    throw new FileError(path, causeOf(error))
  }
}
