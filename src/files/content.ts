import {decode, type LoadedText} from './decode.ts'
import {lendBytes, loadBytes} from './load.ts'

/** What a letter's file holds, read when it is asked for. */
export class Content {
  /** What tells it from others; missing where nobody asked for it. */
  print: string | undefined
  readonly #path: string
  readonly #maxFileSize: number | undefined
  readonly #isFile: boolean
  #bytes: Buffer | undefined

  /**
   * @param path The file, an absolute path.
   * @param maxFileSize The largest file, in bytes. Default: 1 MB.
   * @param isFile Whether it is known to be no folder, pipe or device.
   */
  constructor(path: string, maxFileSize: number | undefined, isFile: boolean) {
    this.#path = path
    this.#maxFileSize = maxFileSize
    this.#isFile = isFile
  }

  /**
   * Look at the bytes. They are kept only where that leads to nothing: of most files that have not changed nothing more is
   * asked, and to make room for each of them takes as long as to read it.
   *
   * @param look What looks at them; it reads no other file meanwhile.
   * @returns What it gave.
   * @throws {FileError} Where the file is missing, unreadable, no file, or too large.
   */
  peek<Answer>(look: (bytes: Buffer) => Answer | undefined): Answer | undefined {
    const bytes = this.#bytes ?? lendBytes(this.#path, this.#maxFileSize, this.#isFile)
    const answer = look(bytes)
    if (answer === undefined) this.#bytes ??= Buffer.from(bytes)
    return answer
  }

  /**
   * Give the text; always the same, whatever happens to the file.
   *
   * @param isMessage Whether it need not be UTF-8, as a mail.
   * @returns The text.
   * @throws {FileError} Where the file cannot be read, or is no text in UTF-8.
   */
  text(isMessage: boolean): LoadedText {
    this.#bytes ??= loadBytes(this.#path, this.#maxFileSize, this.#isFile)
    return decode(this.#bytes, this.#path, isMessage)
  }
}
