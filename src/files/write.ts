import {accessSync, constants, lstatSync, realpathSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {encode, type LoadedText} from './decode.ts'
import {causeOf, FileError} from './file-error.ts'
import {isOutside} from './shown-path.ts'

/**
 * Write a file that was read before: whole or not at all, with its mode, its owner and its byte order mark.
 *
 * @param path The file, an absolute path or one relative to `cwd`.
 * @param text Its new text, without a byte order mark.
 * @param read What was read from it.
 * @param cwd The working directory, an absolute path. A symbolic link in it is followed only where it leads to a file in
 *   it.
 * @throws {FileError} Where the file may not be written, was changed since it was read, or a link leads elsewhere.
 */
export async function writeLetter(path: string, text: string, read: LoadedText, cwd: string): Promise<void> {
  try {
    const target = targetOf(path, cwd)
    // Renaming asks nobody whether the file itself may be written.
    accessSync(target, constants.W_OK)
    const before = encode(read)
    const after = encode({...read, text})
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(target, after, {
      async tmpfileCreated(temporary) {
        // The library does not notice where a full disk takes only a part. Where all of it stands there already, the
        // same bytes over it do no harm, and here an error is one.
        await writeFile(temporary, after)
        // As late as can be: what follows is a flush and the renaming.
        if (!before.equals(await readFile(target))) {
          throw new FileError(path, 'changed on disk since it was read; it was not overwritten')
        }
      }
    })
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, causeOf(error))
  }
}

function targetOf(path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  const real = realpathSync(absolute)
  const isWithin = !isOutside(relative(realpathSync(cwd), real))
  const isNamedWithin = !isOutside(relative(cwd, absolute))
  if (!isWithin && (isNamedWithin || lstatSync(absolute).isSymbolicLink())) {
    throw new FileError(
      path,
      `a symbolic link leads out of the working directory, to ${real}; it was not followed`
    )
  }
  return real
}
