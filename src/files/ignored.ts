import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, parse, posix, relative, resolve, sep} from 'node:path'
import type {Ignore} from 'ignore'
import {withoutBraces} from './braces.ts'
import {causeOf, codeOf, FileError} from './file-error.ts'
import {isOutside} from './shown-path.ts'

/** Our own file of what is ignored, in the syntax of a .gitignore. */
export const ignoreFile = '.refusallintignore'

/** Globs with the folder that they are relative to, an absolute path. */
export interface IgnoreGlobs {
  base: string
  globs: ReadonlyArray<string>
}

/** Gives what a configuration ignores in a folder; the same list for folders that ignore the same. */
export type FolderGlobs = (folder: string) => Promise<ReadonlyArray<IgnoreGlobs>>

/** Tells whether something is ignored, by its absolute path. */
export type IgnoreTest = (path: string, isFolder: boolean) => boolean

/** What files say is ignored in one folder. Patterns are relative to the root of the file system. */
interface Said {
  inGit: boolean
  git: ReadonlyArray<string>
  own: ReadonlyArray<string>
  /** What it comes to, by what the configuration says besides. */
  compiled: Map<ReadonlyArray<IgnoreGlobs>, Promise<Ignore | undefined>>
}

/**
 * Tells what is ignored: by `.gitignore` (from the git root down; without one, from the working directory), by
 * `.refusallintignore` (of all folders) and by the configuration, the later over the earlier; each one's deeper files
 * over its outer ones. Remembers folders, so use one for a whole run.
 */
export class Ignored {
  readonly #cwd: string
  readonly #configured: FolderGlobs
  readonly #said = new Map<string, Said>()

  /**
   * @param cwd The working directory, an absolute path.
   * @param configured What the configuration ignores. Default: nothing.
   */
  constructor(cwd: string, configured: FolderGlobs = async () => nothing) {
    this.#cwd = cwd
    this.#configured = configured
  }

  /**
   * Give the test for what is in a folder.
   *
   * @param folder The folder, an absolute path.
   * @returns The test; nothing where nothing is ignored.
   * @throws {FileError} Where a file of what is ignored is there and cannot be read; and what `configured` throws.
   */
  async in(folder: string): Promise<IgnoreTest | undefined> {
    const said = this.#sayings(folder)
    const configured = await this.#configured(folder)
    let compiled = said.compiled.get(configured)
    if (!compiled) {
      compiled = compile(said, configured)
      said.compiled.set(configured, compiled)
    }
    const ignores = await compiled
    if (!ignores) return undefined
    return (path, isFolder) => {
      const way = fromRoot(path)
      return way !== '' && ignores.ignores(isFolder ? `${way}/` : way)
    }
  }

  #sayings(folder: string): Said {
    let said = this.#said.get(folder)
    if (!said) {
      said = this.#read(folder)
      this.#said.set(folder, said)
    }
    return said
  }

  #read(folder: string): Said {
    const parent = dirname(folder)
    const outer =
      parent === folder ? {inGit: false, git: [], own: [], compiled: new Map()} : this.#sayings(parent)
    const isGitRoot = existsSync(join(folder, '.git'))
    const inGit = isGitRoot || outer.inGit
    // A .gitignore in the home folder is most often there for other ends.
    const isAbove = folder !== this.#cwd && !isOutside(relative(folder, this.#cwd))
    const git = inGit || !isAbove ? patternsOf(join(folder, '.gitignore')) : []
    const own = patternsOf(join(folder, ignoreFile))
    if (inGit === outer.inGit && !isGitRoot && git.length === 0 && own.length === 0) return outer
    return {
      inGit,
      git: isGitRoot ? git : [...outer.git, ...git],
      own: [...outer.own, ...own],
      compiled: new Map()
    }
  }
}

const nothing: ReadonlyArray<IgnoreGlobs> = []

async function compile(
  {git, own}: Said,
  configured: ReadonlyArray<IgnoreGlobs>
): Promise<Ignore | undefined> {
  if (git.length === 0 && own.length === 0 && configured.every(({globs}) => globs.length === 0))
    return undefined
  const {default: ignore} = await import('ignore')
  // As git does unless it is told otherwise.
  const ignorecase = process.platform === 'win32' || process.platform === 'darwin'
  const globs = configured.flatMap(({base, globs: written}) =>
    written.flatMap(withoutBraces).flatMap((glob) => fromFolder(...withoutDetours(glob, base)))
  )
  return ignore({ignorecase}).add([...git, ...own, ...globs])
}

/** A configuration's patterns may lead out of its folder, as its other paths; those of a .gitignore never do. */
function withoutDetours(glob: string, folder: string): [line: string, folder: string] {
  const [, back = '', pattern = ''] = /^(!?)(.*)$/s.exec(glob) ?? []
  if (!/(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern)) return [glob, folder]
  const [, up = '', rest = ''] =
    /^((?:\.\.(?:\/|$))*)(.*)$/s.exec(posix.normalize(pattern.replace(/^\/+/, ''))) ?? []
  // What is left is relative to one folder, and does not stand for a name in any.
  return [`${back}/${rest === '' || rest === './' || rest === '.' ? '**' : rest}`, resolve(folder, up)]
}

function patternsOf(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) return []
    throw new FileError(file, causeOf(error))
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => fromFolder(line, dirname(file)))
}

/** A pattern of one folder as one of the file system's root, so that patterns of all folders make one list. */
function fromFolder(line: string, folder: string): string[] {
  if (line.trim() === '' || line.startsWith('#')) return []
  const isBack = line.startsWith('!')
  // Where it does not come first, `\#` needs no backslash.
  const pattern = (isBack ? line.slice(1) : line).replace(/^\\(?=[#!])/, '')
  const isAnchored = pattern.replace(/\/[ \t]*$/, '').includes('/')
  const way = fromRoot(folder).replaceAll(/[\\*?[\]! ]/g, '\\$&')
  const prefix = way === '' ? '' : `/${way}`
  return [
    `${isBack ? '!' : ''}${prefix}${isAnchored ? '' : '/**'}${pattern.startsWith('/') ? '' : '/'}${pattern}`
  ]
}

function fromRoot(path: string): string {
  const way = relative(parse(path).root, path)
  return sep === '/' ? way : way.replaceAll(sep, '/')
}
