import {type Dirent, type PathLike, readdir, readdirSync, statSync} from 'node:fs'
import {normalize, resolve, sep} from 'node:path'
import {causeOf, codeOf, FileError} from './file-error.ts'
import type {IgnoreTest} from './ignored.ts'

/** Finds files by a glob. What is ignored is not even looked into. */
export class Crawler {
  /** Which of the files are symbolic links. */
  readonly links = new Set<string>()
  /** Whether something was ignored. */
  hasIgnored = false
  readonly #ignoredIn: (folder: string) => Promise<IgnoreTest | undefined> | undefined
  readonly #isLeftOut: ((path: string) => boolean) | undefined
  readonly #report: (error: Error) => void

  /**
   * @param ignoredIn Gives what is ignored in a folder; nothing where nothing is.
   * @param isLeftOut Whether a file or folder is left out for another reason; missing where nothing is.
   * @param report Is told why a folder cannot be searched.
   */
  constructor(
    ignoredIn: (folder: string) => Promise<IgnoreTest | undefined> | undefined,
    isLeftOut: ((path: string) => boolean) | undefined,
    report: (error: Error) => void
  ) {
    this.#ignoredIn = ignoredIn
    this.#isLeftOut = isLeftOut
    this.#report = report
  }

  /**
   * Find the files that a glob matches.
   *
   * @param pattern The glob, with `/`.
   * @param cwd The folder that it is relative to, an absolute path.
   * @returns Absolute paths, in order.
   */
  async crawl(pattern: string, cwd: string): Promise<string[]> {
    const {glob} = await import('tinyglobby')
    const paths = await glob(pattern, {
      cwd,
      absolute: true,
      expandDirectories: false,
      fs: {readdir: this.#reader()}
    })
    return paths.map(normalize).sort((a, b) => (a < b ? -1 : 1))
  }

  /**
   * Find all files below a folder: what `crawl` finds where any name will do, and sooner.
   *
   * @param folder The folder, an absolute path.
   * @returns Absolute paths, in order.
   */
  async walk(folder: string): Promise<string[]> {
    const paths: string[] = []
    const left = [folder]
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      const before = at.endsWith(sep) ? at : at + sep
      for (const entry of await this.#entriesOf(at)) {
        // Nobody means a hidden one without naming it.
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory()) left.push(before + entry.name)
        else if (entry.isFile() || entry.isSymbolicLink()) paths.push(before + entry.name)
      }
    }
    return paths.sort((a, b) => (a < b ? -1 : 1))
  }

  async #entriesOf(folder: string): Promise<Dirent[]> {
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, {withFileTypes: true})
    } catch (error) {
      // What has just been deleted has nothing in it.
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''))
        this.#report(new FileError(folder, causeOf(error)))
      return []
    }
    try {
      return await this.#kept(folder, entries)
    } catch (error) {
      this.#report(error instanceof Error ? error : new FileError(folder, causeOf(error)))
      return []
    }
  }

  /** A `readdir` that shows only what is searched. */
  #reader(): typeof readdir {
    const read = (folder: PathLike, ...rest: unknown[]) => {
      const done = rest.at(-1)
      if (typeof done !== 'function') throw new TypeError('Unexpected call without a callback')
      const path = resolve(String(folder))
      readdir(path, {withFileTypes: true}, async (error, entries) => {
        let kept: Dirent[] = []
        try {
          // What is not there has nothing in it, such as the folder that a glob begins with.
          if (error && !['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            throw new FileError(path, causeOf(error))
          if (!error) kept = await this.#kept(path, entries)
        } catch (caught) {
          this.#report(caught instanceof Error ? caught : new FileError(path, causeOf(caught)))
        }
        done(null, kept)
      })
    }
    return Object.assign(read, {__promisify__: readdir.__promisify__})
  }

  async #kept(folder: string, entries: Dirent[]): Promise<Dirent[]> {
    const isIgnored = await this.#ignoredIn(folder)
    const before = folder.endsWith(sep) ? folder : folder + sep
    const isAsked = isIgnored !== undefined || this.#isLeftOut !== undefined
    return entries.filter((entry) => {
      const {name} = entry
      if (name === 'node_modules' || name === '.git') return false
      const isLink = entry.isSymbolicLink()
      if (!isLink && !isAsked) return true
      const path = before + name
      if (this.#isLeftOut?.(path)) return false
      if (isIgnored?.(path, entry.isDirectory())) {
        this.hasIgnored = true
        return false
      }
      if (!isLink) return true
      // A link to a folder can lead back up, and what it leads to is searched where it is.
      if (!isFile(path)) return false
      this.links.add(path)
      return true
    })
  }
}

/** Whether a link leads to a file; one that leads nowhere does not. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
