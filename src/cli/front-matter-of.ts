import {FileError} from '../files/file-error.ts'
import {loadFile} from '../files/load.ts'
import {type FrontMatter, FrontMatterError, frontMatterIn} from '../lint/front-matter.ts'

/**
 * Read the front matter of a letter, to show what holds for it.
 *
 * @param path The letter's path, absolute; it need not be there.
 * @param shown The path as errors show it.
 * @param maxFileSize The largest letter that is read, in bytes. Default: 1 MB.
 * @returns What it says; nothing where there is no such letter, or none that can be read.
 * @throws {FileError} Where its front matter cannot be followed.
 */
export async function frontMatterOf(path: string, shown: string, maxFileSize?: number): Promise<FrontMatter> {
  // A mail has a header of its own.
  if (/\.eml$/i.test(path)) return {}
  let text: string
  try {
    text = loadFile(path, {maxFileSize}).text
  } catch (error) {
    // Settings hold for a name; what is wrong with the file is told when it is linted.
    if (error instanceof FileError) return {}
    throw error
  }
  try {
    return await frontMatterIn(text)
  } catch (error) {
    if (error instanceof FrontMatterError) throw new FileError(shown, error.message)
    throw error
  }
}
