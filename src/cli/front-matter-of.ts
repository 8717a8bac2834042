import {existsSync, readFileSync, statSync} from 'node:fs'
import {decode} from '../files/decode.ts'
import {FileError} from '../files/file-error.ts'
import {type FrontMatter, FrontMatterError, frontMatterIn} from '../lint/front-matter.ts'

/**
 * Read the front matter of a letter, to show what holds for it.
 *
 * @param path The letter's path, absolute; it need not be there.
 * @param shown The path as errors show it.
 * @returns What it says; nothing where there is no such file.
 * @throws {FileError} Where the file is no text, or its front matter cannot be followed.
 */
export async function frontMatterOf(path: string, shown: string): Promise<FrontMatter> {
  // A mail has a header of its own.
  if (/\.eml$/i.test(path) || !existsSync(path) || !statSync(path).isFile()) return {}
  const {text} = decode(readFileSync(path), shown)
  try {
    return await frontMatterIn(text)
  } catch (error) {
    if (error instanceof FrontMatterError) throw new FileError(shown, error.message)
    throw error
  }
}
