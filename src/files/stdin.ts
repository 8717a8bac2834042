import type {Readable} from 'node:stream'
import {checkSize, decode, type LoadedText} from './decode.ts'
import {causeOf, FileError} from './file-error.ts'
import type {LoadOptions} from './load.ts'
import {defaultMaxFileSize} from './size.ts'

/**
 * Read all of standard input as one letter.
 *
 * @param options What may be read, as for files; the limit holds while reading, so that an endless stream ends.
 * @param name What errors call it. Default: `<stdin>`.
 * @param stream Default: the standard input of the process.
 * @returns The text, and whether it begins with a byte order mark.
 * @throws {FileError} Where it cannot be read, is too large, binary, or not in UTF-8.
 */
export async function readStdin(
  {maxFileSize = defaultMaxFileSize, format}: LoadOptions = {},
  name = '<stdin>',
  stream: Readable = process.stdin
): Promise<LoadedText> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      checkSize(size, maxFileSize, name)
      chunks.push(bytes)
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(name, causeOf(error))
  }
  return decode(Buffer.concat(chunks), name, format === 'eml')
}
