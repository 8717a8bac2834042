import {existsSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import type {Format} from '../read/read.ts'
import {absoluteGlobs, globOfPath, withSlashes} from './absolute-globs.ts'
import {Crawler} from './crawl.ts'
import {endingOf, readEndings} from './endings.ts'
import {causeOf, FileError} from './file-error.ts'
import {folderOf} from './folder-of.ts'
import {type FolderGlobs, Ignored} from './ignored.ts'

/** How to look for letters. */
export interface FindOptions {
  /** The folder that names and globs are relative to, an absolute path. */
  cwd: string
  /** What the configuration ignores in a folder. Default: nothing. */
  ignore?: FolderGlobs | undefined
  /** Whether nothing is ignored but `node_modules` and `.git`. Default: false. */
  noIgnore?: boolean | undefined
  /** Whether files that are named are ignored too. Default: false. */
  forceExclude?: boolean | undefined
}

/** A letter's file. */
export interface FoundFile {
  /** An absolute path. */
  path: string
  /** Whether it was named itself, rather than found in a folder or by a glob. */
  named: boolean
  /** What it is read as. */
  format: Format
  /** Whether its folder says that it is a file, and no link. */
  isFile: boolean
}

/** What was found. */
export interface FoundFiles {
  /** In the order of the arguments, within one in the order of paths; each file once. */
  files: FoundFile[]
  /** A `FileError` for each argument or folder that gave none; also what `ignore` throws, each error once. */
  errors: Error[]
}

/**
 * Find the letters that arguments speak of.
 *
 * - A file that is there is linted, whatever its name has in it and whatever is ignored.
 * - A folder is searched for names that letters end in. Hidden folders in it are passed over, and links to folders.
 * - A glob (`**`, `{a,b}`) is relative to `cwd`. Of what it matches, files are taken whose ending is known, and where the
 *   glob itself ends in an ending, those with that one.
 * - `!x` leaves out the file, folder or glob `x`, wherever among the arguments it stands.
 *
 * @param patterns The arguments.
 * @param options How to look.
 * @returns The letters, and what went wrong.
 */
export async function findFiles(patterns: ReadonlyArray<string>, options: FindOptions): Promise<FoundFiles> {
  const finder = new Finder(options)
  const wanted: Array<() => Promise<void>> = []
  const left: string[] = []
  for (const pattern of patterns) {
    const path = resolve(options.cwd, pattern)
    const stats = statOf(path)
    // Where `!x` is not there, what `!x/../y` comes to is not named.
    if (leavesOut(pattern) && !existsSync(resolve(options.cwd, pattern.split(/[\\/]/, 1)[0] ?? '')))
      left.push(pattern)
    else if (stats === 'folder') wanted.push(() => finder.folder(pattern, path))
    else if (stats === 'file') wanted.push(() => finder.file(path))
    else if (leavesOut(pattern)) left.push(pattern)
    else if (/[*?[{(]/.test(pattern)) wanted.push(() => finder.glob(pattern))
    else wanted.push(async () => void finder.errors.add(new FileError(pattern, stats)))
  }
  if (wanted.length === 0 && left[0] !== undefined) {
    finder.errors.add(
      new FileError(
        left[0],
        'unexpected pattern that only leaves out, expected a file, folder or glob besides'
      )
    )
  }
  await finder.leaveOut(left)
  for (const want of wanted) await want()
  return {files: [...finder.files.values()], errors: [...finder.errors]}
}

function leavesOut(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

/** `folder`, `file` (whatever is no folder), or why it is neither. */
function statOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return causeOf(error)
  }
}

class Finder {
  /** By what tells them apart, under whatever names. */
  readonly files = new Map<string, FoundFile>()
  readonly errors = new Set<Error>()
  readonly #options: FindOptions
  readonly #ignored: Ignored
  readonly #folders = new Map<string, string>()
  #last = {folder: '', isReal: false}
  #leftOut: ((path: string) => boolean) | undefined

  constructor(options: FindOptions) {
    this.#options = options
    this.#ignored = new Ignored(options.cwd, options.ignore)
  }

  async leaveOut(patterns: ReadonlyArray<string>): Promise<void> {
    if (patterns.length === 0) return
    const {default: picomatch} = await import('picomatch')
    const globs: string[] = []
    for (const pattern of patterns)
      for (const glob of await this.#outOf(pattern.slice(1))) globs.push(glob, `${glob}/**`)
    const isMatch = picomatch(globs, {dot: true})
    this.#leftOut = (path) => isMatch(slashes(path))
  }

  /** What is left out, as globs of absolute paths. What is there is no glob, whatever its name has in it. */
  async #outOf(pattern: string): Promise<string[]> {
    const {cwd} = this.#options
    const path = resolve(cwd, pattern)
    return existsSync(path) ? [await globOfPath(path)] : absoluteGlobs(withSlashes(pattern), cwd)
  }

  async file(path: string): Promise<void> {
    if (this.#leftOut?.(path) || (await this.#isRefused(path))) return
    const known = endingOf(path)
    // What is known of no ending has no markup that we could take for its own.
    this.#add(path, realOf(path), true, known?.format ?? 'text')
  }

  async folder(given: string, path: string): Promise<void> {
    const {isTold, ignored} = await this.#crawl(undefined, path, (ending) => ending !== undefined)
    if (isTold) return
    const hints = [`no letter in this folder, expected files that end in ${readEndings()}`, ...ignored]
    this.errors.add(new FileError(given, hints.join('; ')))
  }

  async glob(pattern: string): Promise<void> {
    const isSpecific = /\.[^*?[\]./]+$/.test(pattern)
    const {isTold, ignored} = await this.#crawl(
      withSlashes(pattern),
      this.#options.cwd,
      (ending) => isSpecific || ending !== undefined
    )
    if (!isTold) this.errors.add(new FileError(pattern, ['matches no letter', ...ignored].join('; ')))
  }

  /** Find letters; it is told where some were found, or why a folder could not be searched. */
  async #crawl(
    pattern: string | undefined,
    cwd: string,
    takes: (ending: string | undefined) => boolean
  ): Promise<{isTold: boolean; ignored: string[]}> {
    let isTold = false
    const crawler = new Crawler(
      (folder) => (this.#options.noIgnore ? undefined : this.#ignored.in(folder)),
      this.#leftOut,
      (error) => {
        isTold = true
        this.errors.add(error)
      }
    )
    const paths = await (pattern === undefined ? crawler.walk(cwd) : crawler.crawl(pattern, cwd))
    const {links} = crawler
    const isWanted = (path: string) => !links.has(path) && takes(endingOf(path)?.ending)
    const files = links.size > 0 ? paths.filter(isWanted).map((path) => this.#identity(path, false)) : []
    const real = new Set(files)
    for (const path of paths) {
      const known = endingOf(path)
      if (!takes(known?.ending)) continue
      isTold = true
      const isLink = links.size > 0 && links.has(path)
      const identity = this.#identity(path, isLink)
      // Of a file and a link to it, the file.
      if (!isLink || !real.has(identity)) this.#add(path, identity, false, known?.format ?? 'text', !isLink)
    }
    return {
      isTold,
      ignored: crawler.hasIgnored ? ['what is ignored was left out (`--no-ignore` takes it in)'] : []
    }
  }

  #add(path: string, identity: string, named: boolean, format: Format, isFile = false): void {
    const known = this.files.get(identity)
    if (known) known.named ||= named
    else this.files.set(identity, {path, named, format, isFile})
  }

  #identity(path: string, isLink: boolean): string {
    if (isLink) return realOf(path)
    // Most files lie in the same folder as the one before.
    const {folder: last, isReal: wasReal} = this.#last
    if (wasReal && path.lastIndexOf(sep) === last.length && path.startsWith(last)) return path
    const folder = folderOf(path)
    let real = this.#folders.get(folder)
    if (real === undefined) {
      real = realOf(folder)
      this.#folders.set(folder, real)
    }
    this.#last = {folder, isReal: real === folder}
    return real === folder ? path : join(real, basename(path))
  }

  async #isRefused(path: string): Promise<boolean> {
    const {forceExclude, noIgnore, cwd} = this.#options
    if (!forceExclude || noIgnore) return false
    if (
      relative(cwd, path)
        .split(sep)
        .some((part) => part === 'node_modules' || part === '.git')
    )
      return true
    try {
      return (await this.#ignored.in(dirname(path)))?.(path, false) ?? false
    } catch (error) {
      if (!(error instanceof Error)) throw error
      this.errors.add(error)
      return true
    }
  }
}

/** The path without symbolic links; as it is where somebody has just deleted the file. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
