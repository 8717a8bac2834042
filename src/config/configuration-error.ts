import {shownPath} from '../files/shown-path.ts'

/** A configuration that cannot be read or followed. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'

  /** The configuration's file, an absolute path. */
  readonly file: string
  /** What is wrong, and what is expected instead; without the file. */
  readonly reason: string

  /**
   * @param file The configuration's file, an absolute path.
   * @param reason What is wrong, and what is expected instead.
   * @param cwd The working directory; the message shows the file relative to it.
   */
  constructor(file: string, reason: string, cwd: string) {
    super(`${shownPath(file, cwd)}: ${reason}`)
    this.file = file
    this.reason = reason
  }
}
