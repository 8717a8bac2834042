import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {dirname} from 'node:path'
import {causeOf, FileError} from './file-error.ts'
import {Gathered} from './gathered.ts'
import {makeFolder} from './make-folder.ts'

/** Files that are not yet in their place. One listener takes all of them away: Node takes many for a leak. */
const unfinished = new Set<NewFile>()

function discardAll(): void {
  for (const file of unfinished) file.discard()
}

/**
 * A file that is written piece by piece and stands in its place when it is whole: what stood there before stays until then,
 * whatever happens. A pipe or a device is written to directly.
 */
export class NewFile {
  readonly #path: string
  readonly #target: string
  readonly #temporary: string | undefined
  #descriptor: number | undefined
  readonly #waiting = new Gathered((bytes) => this.#writeAll(bytes))

  /**
   * Open a file. Its folder is made.
   *
   * @param path The file, an absolute path or one relative to the process's working directory.
   * @param options Whether a symbolic link is followed; else the file takes its place. Default: it is.
   * @throws {FileError} Where it cannot be written.
   */
  constructor(path: string, {followLinks = true}: {followLinks?: boolean} = {}) {
    this.#path = path
    const mode = modeOf(path)
    // Where a link to a pipe leads cannot be opened by its name.
    this.#target = mode === 'special' || !followLinks ? path : realOf(path)
    this.#temporary = mode === 'special' ? undefined : `${this.#target}.${process.pid}.tmp`
    this.#attempt(() => {
      makeFolder(dirname(this.#target))
      this.#descriptor = openSync(this.#temporary ?? this.#target, 'w')
      if (this.#temporary !== undefined && typeof mode === 'number') chmodSync(this.#temporary, mode)
    })
    if (unfinished.size === 0) process.once('exit', discardAll)
    unfinished.add(this)
  }

  /**
   * @param text What to write behind what was written; bytes as they are.
   * @throws {FileError} Where it cannot be written; nothing is left then of what was.
   */
  write(text: string | Uint8Array): void {
    this.#attempt(() => this.#waiting.add(text))
  }

  /**
   * Put the file in its place.
   *
   * @throws {FileError} Where it cannot be written; nothing is left then of what was.
   */
  close(): void {
    this.#attempt(() => {
      this.#waiting.flush()
      const descriptor = this.#descriptor
      if (descriptor === undefined) return
      if (this.#temporary !== undefined) fsyncSync(descriptor)
      this.#descriptor = undefined
      closeSync(descriptor)
      if (this.#temporary !== undefined) renameSync(this.#temporary, this.#target)
    })
    this.#forget()
  }

  /** Leave what stood there before. */
  discard(): void {
    this.#forget()
    const descriptor = this.#descriptor
    this.#descriptor = undefined
    this.#waiting.discard()
    try {
      if (descriptor !== undefined) closeSync(descriptor)
      if (this.#temporary !== undefined) rmSync(this.#temporary, {force: true})
    } catch {
      // It was to be thrown away.
    }
  }

  /** Nothing is left to be taken away. */
  #forget(): void {
    if (unfinished.delete(this) && unfinished.size === 0) process.removeListener('exit', discardAll)
  }

  #writeAll(bytes: Uint8Array): void {
    let left = bytes
    while (left.length > 0 && this.#descriptor !== undefined)
      left = left.subarray(writeSync(this.#descriptor, left))
  }

  #attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.discard()
      throw error instanceof FileError ? error : new FileError(this.#path, causeOf(error))
    }
  }
}

/** Where a symbolic link leads; the path itself where there is nothing yet. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** The mode of a file that is there; `special` for a pipe or a device, which nothing can take the place of. */
function modeOf(path: string): number | 'special' | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() || stats.isDirectory() ? stats.mode & 0o7777 : 'special'
  } catch {
    return undefined
  }
}
