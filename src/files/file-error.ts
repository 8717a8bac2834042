/** A file that cannot be found, read, decoded or written. */
export class FileError extends Error {
  override name = 'FileError'

  /** The file, or what was given in its place, as it was handed in. */
  readonly path: string
  /** What is wrong; without the file. */
  readonly reason: string

  /**
   * @param path The file, or what was given in its place.
   * @param reason What is wrong, in plain words.
   */
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`)
    this.path = path
    this.reason = reason
  }
}

const causes: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file'],
  ['ENOTDIR', 'no such file: a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'unexpected folder, expected a file'],
  ['ELOOP', 'a symbolic link that leads back to itself'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EROFS', 'the file system can only be read'],
  ['ENOSPC', 'no space left on the device'],
  ['EMFILE', 'too many open files']
])

/**
 * Say in plain words why the system refused something.
 *
 * @param error What was thrown.
 * @returns The cause.
 */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = codeOf(error)
  return (code === undefined ? undefined : causes.get(code)) ?? error.message
}

/**
 * The code of an error of Node's, such as `ENOENT`.
 *
 * @param error What was thrown.
 * @returns The code, or nothing.
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
