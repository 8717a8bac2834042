import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {FindInclude, IncludedFile, IncludeRequest} from '../read/template/compose.ts'
import {loadFile} from './load.ts'

/** Where to look. */
export interface IncludeSearch {
  /** Folders that are looked in first, absolute paths. Default: none. */
  includes?: ReadonlyArray<string> | undefined
  /** The largest file that is read, in bytes. Default: as for letters. */
  maxFileSize?: number | undefined
}

/** Folders in which languages keep what others bring in, beside a file or above it. */
const folders = [
  '',
  'partials',
  '_partials',
  'partial',
  'includes',
  '_includes',
  'layouts',
  '_layouts',
  'snippets',
  'templates',
  'views',
  'components'
]
const endings =
  '.html .txt .md .hbs .handlebars .mustache .liquid .html.liquid .njk .j2 .jinja .jinja2 .html.j2 .twig .html.twig .txt.twig .erb .html.erb .text.erb .ejs .blade.php .php .ftl .ftlh .vm .tpl .tmpl .gotmpl .gohtml .mjml .jsp .tt'.split(
    ' '
  )
const mostDefiners = 50
const longestName = 300

/** Finds the files that templates bring in, by the usual rules of their languages; never outside their repository. */
export class Includes {
  readonly #cwd: string
  readonly #names = new Map<string, ReadonlySet<string>>()
  readonly #roots = new Map<string, string>()
  readonly #files = new Map<string, IncludedFile | undefined>()

  /** @param cwd The working directory, an absolute path. */
  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * Say how to find what one template brings in.
   *
   * @param path The template, an absolute path; it need not exist.
   * @param search Where to look.
   * @returns What finds it: `./x` beside the file that asks; anything else in the search paths, then in the file's folder
   *   and those above it up to the repository's, each with its `partials`, `layouts` and the like.
   */
  finder(path: string, search: IncludeSearch = {}): FindInclude {
    return (request) => {
      const from = request.from ?? path
      const found = this.#find(request, from, this.#root(dirname(path)), search)
      return found && found.path !== realPath(path) ? found : undefined
    }
  }

  #find(
    {name, how}: IncludeRequest,
    from: string,
    root: string,
    {includes = [], maxFileSize}: IncludeSearch
  ): IncludedFile | undefined {
    if (name === '') return how === 'layout' ? this.#usualLayout(from, root, maxFileSize) : undefined
    if (name.length > longestName || name.includes('\0')) return undefined
    const plain = name.replace(/^\/+/, '').replace(/^@[\w!-]+\//, '')
    const beside = /^\.{1,2}\//.test(plain)
    const bases = beside ? [dirname(from)] : [...includes, ...foldersAbove(dirname(from), root)]
    for (const base of bases) {
      for (const folder of beside ? [''] : folders) {
        const file = this.#load(join(base, folder), plain, from, root, maxFileSize)
        if (file) return file
      }
    }
    return /^[\w.-]+$/.test(plain) ? this.#definer(plain, from, root, includes, maxFileSize) : undefined
  }

  #load(
    folder: string,
    name: string,
    from: string,
    root: string,
    maxFileSize: number | undefined
  ): IncludedFile | undefined {
    const path = resolve(folder, name)
    const names = this.#list(dirname(path), root)
    if (names.size === 0) return undefined
    for (const candidate of candidates(basename(path), from)) {
      if (!names.has(candidate)) continue
      const file = this.#read(join(dirname(path), candidate), root, maxFileSize)
      if (file) return file
    }
    return undefined
  }

  /** Rails puts `views/order_mailer/x.html.erb` into `views/layouts/order_mailer.html.erb`, or into what all mailers have. */
  #usualLayout(from: string, root: string, maxFileSize: number | undefined): IncludedFile | undefined {
    const [, views = '', mailer = ''] = /^(.*[\\/]views)[\\/](.+)[\\/][^\\/]+$/.exec(from) ?? []
    const ending = /\.(?:html|text|mjml)(?:\+\w+)?\.erb$/i.exec(from)?.[0]
    if (views === '' || !ending) return undefined
    for (const name of [mailer, 'application_mailer', 'mailer']) {
      const path = join(views, 'layouts', name + ending)
      const file = this.#list(dirname(path), root).has(basename(path)) && this.#read(path, root, maxFileSize)
      if (file) return file
    }
    return undefined
  }

  /** Go's templates are named by what a file says: `{{define "footer"}}`. */
  #definer(
    name: string,
    from: string,
    root: string,
    includes: ReadonlyArray<string>,
    maxFileSize: number | undefined
  ): IncludedFile | undefined {
    if (!/\.(?:gotmpl|gohtml|tmpl|html|txt|tpl)$/i.test(from)) return undefined
    const ending = /\.[^.]+$/.exec(from)?.[0] ?? ''
    const mark = new RegExp(`\\{\\{-?\\s*(?:define|block)\\s+["\`]${name.replace(/[.-]/g, '\\$&')}["\`]`)
    for (const base of [dirname(from), ...includes]) {
      for (const folder of folders) {
        const here = join(base, folder)
        const near = [...this.#list(here, root)].filter((file) => file.endsWith(ending)).sort()
        for (const file of near.slice(0, mostDefiners)) {
          const found = this.#read(join(here, file), root, maxFileSize)
          if (found && mark.test(found.text)) return found
        }
      }
    }
    return undefined
  }

  #read(path: string, root: string, maxFileSize: number | undefined): IncludedFile | undefined {
    const key = `${root}\0${path}`
    if (!this.#files.has(key)) {
      const real = realPath(path)
      let file: IncludedFile | undefined
      try {
        // A link may lead out of the repository.
        if (real && isInside(real, root)) file = {path: real, text: loadFile(real, {maxFileSize}).text}
      } catch {
        // What cannot be read is as if it were not there.
      }
      this.#files.set(key, file)
    }
    return this.#files.get(key)
  }

  /** The names in a folder of the repository; none where there is no such folder. */
  #list(folder: string, root: string): ReadonlySet<string> {
    const key = `${root}\0${folder}`
    let names = this.#names.get(key)
    if (!names) {
      const real = realPath(folder)
      try {
        names = new Set(real && isInside(real, root) ? readdirSync(real) : [])
      } catch {
        names = new Set()
      }
      this.#names.set(key, names)
    }
    return names
  }

  /** The folder that nothing is read outside of: the repository's, else the working directory, else the file's own. */
  #root(folder: string): string {
    let root = this.#roots.get(folder)
    if (root === undefined) {
      root = realPath(repositoryOf(folder) ?? (isInside(folder, this.#cwd) ? this.#cwd : folder)) ?? folder
      this.#roots.set(folder, root)
    }
    return root
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** A folder and those above it, up to the root. */
function foldersAbove(folder: string, root: string): string[] {
  const result: string[] = []
  for (let at = realPath(folder) ?? folder; isInside(at, root); at = dirname(at)) {
    result.push(at)
    if (at === root || dirname(at) === at) break
  }
  return result
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The names that a file may have: as written, then with the ending of the file that asks, then with others; and as Rails has it, `_x`. */
function candidates(name: string, from: string): string[] {
  const own = /^[^.]*(\..+)$/.exec(basename(from).replace(/^[._]/, ''))?.[1] ?? ''
  const all = [name, ...new Set([own, /\.[^.]+$/.exec(own)?.[0] ?? '', ...endings])].map((ending, index) =>
    index === 0 ? name : name + ending
  )
  return all.flatMap((candidate) => [candidate, `_${candidate}`])
}
