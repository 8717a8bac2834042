import {dirname, isAbsolute, resolve} from 'node:path'
import {ConfigurationError} from '../config/configuration-error.ts'
import type {ResolvedSettings} from '../config/merge.ts'
import type {Configurations} from '../config/resolve.ts'
import {decode, type LoadedText} from '../files/decode.ts'
import {endingOf} from '../files/endings.ts'
import {FileError} from '../files/file-error.ts'
import {findFiles} from '../files/find.ts'
import {Ignored} from '../files/ignored.ts'
import type {Includes} from '../files/includes.ts'
import {loadBytes} from '../files/load.ts'
import {shownPath} from '../files/shown-path.ts'
import type {Kind} from '../letter/model.ts'
import type {FindInclude, LetterFile, LetterSettings, Linter} from '../lint/lint.ts'
import type {ReportError} from '../report/report.ts'
import type {RuleChoice} from './rule-option.ts'

/** What all commands that read letters are told. */
export interface FileCall {
  refusal?: 'auto' | 'yes' | 'no'
  kind?: Kind
  language?: string
  stdinFilename?: string
  maxFileSize?: number
  config?: string | false
  safeConfig?: boolean
  ignore?: boolean
  forceExclude?: boolean
  color?: boolean
  preset?: LetterSettings['preset']
  rule?: RuleChoice[]
}

/** A letter that is to be linted. */
export interface ReadLetter {
  /** The path that reports show. */
  shown: string
  /** The path on disk; missing for standard input. */
  path?: string
  /** Where it lies or, on standard input, is said to lie: an absolute path; missing where it has no name. */
  place?: string
  /** Its number among the letters of the call. */
  index: number
  /** Whether it was named itself. */
  named: boolean
  /** What its file holds; missing for standard input. */
  bytes?: Buffer
  /**
   * Gives its text.
   *
   * @throws {FileError} Where what its file holds is no text in UTF-8.
   */
  load: () => LoadedText
  file: LetterFile
  /** Gives what lints it; loaded when the first letter asks for it. */
  linter: () => Promise<Linter>
  settings: ResolvedSettings
}

const standardInput = '-'

/** Finds and reads the letters of a call, one after the other. */
export class Letters {
  /** What went wrong with files and configurations so far. */
  readonly errors: ReportError[] = []
  /** For each of them, which letter it is about. */
  readonly #places: number[] = []
  /** How many there are, as far as that is known. */
  count = 0
  readonly #call: FileCall
  readonly #cwd: string
  readonly #configurations: Configurations
  #includes: Promise<Includes> | undefined
  readonly #linters = new Map<LetterSettings, Linter>()

  /**
   * @param call What the command is told.
   * @param cwd The working directory, an absolute path.
   * @param configurations Gives the settings of a file.
   */
  constructor(call: FileCall, cwd: string, configurations: Configurations) {
    this.#call = call
    this.#cwd = cwd
    this.#configurations = configurations
  }

  /**
   * Give the letters that arguments speak of.
   *
   * @param paths Files, folders, globs, or `-`.
   * @yields Each letter that can be read; the others are in `errors`.
   */
  async *read(paths: ReadonlyArray<string>): AsyncGenerator<ReadLetter> {
    const named = paths.filter((path) => path !== standardInput)
    if (paths.includes(standardInput)) {
      this.count++
      const letter = await this.#attempt(this.#call.stdinFilename ?? '<stdin>', 0, () =>
        this.#standardInput()
      )
      if (letter) yield letter
    }
    if (named.length === 0) return
    const {files, errors} = await findFiles(named, {
      cwd: this.#cwd,
      noIgnore: this.#call.ignore === false,
      forceExclude: this.#call.forceExclude,
      ignore: async (folder) => (await this.#configurations.settingsForFolder(folder)).ignore
    })
    for (const error of errors) this.fail(error)
    let index = this.count
    this.count += files.length
    for (const {path, format, named: itself, isFile} of files) {
      const shown = shownPath(path, this.#cwd)
      const number = index++
      const letter = await this.#attempt(shown, number, async () => {
        const settings = await this.#configurations.settingsFor(path)
        const bytes = loadBytes(path, this.#call.maxFileSize, isFile)
        return {
          shown,
          path,
          place: path,
          index: number,
          named: itself,
          bytes,
          load: () => decode(bytes, path, format === 'eml'),
          file: {path: shown, format, include: this.#finder(path, settings)},
          linter: () => this.#linterFor(settings.letter),
          settings
        }
      })
      if (letter) yield letter
    }
  }

  /** @returns What the command line says of letters; it wins over front matter and configuration. */
  commandSettings(): LetterSettings {
    return commandSettings(this.#call)
  }

  /** The linter for settings of a configuration, with what the command line says over them. */
  async #linterFor(settings: LetterSettings): Promise<Linter> {
    let linter = this.#linters.get(settings)
    if (!linter) {
      const {Linter} = await import('../lint/lint.ts')
      linter = new Linter(settings, commandSettings(this.#call))
      this.#linters.set(settings, linter)
    }
    return linter
  }

  /**
   * Remember what went wrong with a file.
   *
   * @param error What was thrown.
   * @param shown The path that reports show, where the error has none.
   * @param index The number of the letter; errors stand in the order of letters, whichever is told first.
   */
  fail(error: unknown, shown = '', index = -1): void {
    if (!(error instanceof Error)) throw error
    const found =
      error instanceof FileError
        ? {path: this.#shownName(error.path), message: error.reason}
        : error instanceof ConfigurationError
          ? {path: shownPath(error.file, this.#cwd), message: error.reason}
          : {path: shown, message: error.message}
    // One broken configuration is one error, however many letters it would hold for.
    if (!this.errors.some(({path, message}) => path === found.path && message === found.message)) {
      const at = this.#places.findLastIndex((place) => place <= index) + 1
      this.#places.splice(at, 0, index)
      this.errors.splice(at, 0, found)
    }
  }

  /** What was handed in may be a glob or `<stdin>`: only whole paths are shortened. */
  #shownName(path: string): string {
    return isAbsolute(path) ? shownPath(path, this.#cwd) : path
  }

  async #standardInput(): Promise<ReadLetter | undefined> {
    const {readStdin} = await import('../files/stdin.ts')
    const {stdinFilename, maxFileSize} = this.#call
    const name = stdinFilename ?? '<stdin>'
    const path = resolve(this.#cwd, stdinFilename ?? 'letter.md')
    const ending = stdinFilename === undefined ? undefined : endingOf(stdinFilename)
    const loaded = await readStdin({maxFileSize, format: ending?.format}, name)
    if (stdinFilename !== undefined && this.#call.ignore !== false && (await this.#isIgnored(path)))
      return undefined
    const settings = await this.#configurations.settingsFor(path)
    const shown = stdinFilename === undefined ? name : shownPath(path, this.#cwd)
    return {
      shown,
      ...(stdinFilename === undefined ? {} : {place: path}),
      index: 0,
      named: true,
      load: () => loaded,
      file: {path: shown, format: ending?.format, include: this.#finder(path, settings)},
      linter: () => this.#linterFor(settings.letter),
      settings
    }
  }

  /** What finds the files that a template brings in; loaded where one brings in something. */
  #finder(path: string, {includes}: ResolvedSettings): FindInclude {
    let find: FindInclude | undefined
    return async (request) => {
      this.#includes ??= import('../files/includes.ts').then(({Includes}) => new Includes(this.#cwd))
      find ??= (await this.#includes).finder(path, {includes, maxFileSize: this.#call.maxFileSize})
      return find(request)
    }
  }

  async #isIgnored(path: string): Promise<boolean> {
    const ignored = new Ignored(
      this.#cwd,
      async (folder) => (await this.#configurations.settingsForFolder(folder)).ignore
    )
    return (await ignored.in(dirname(path)))(path, false)
  }

  async #attempt(
    shown: string,
    index: number,
    work: () => Promise<ReadLetter | undefined>
  ): Promise<ReadLetter | undefined> {
    try {
      return await work()
    } catch (error) {
      this.fail(error, shown, index)
      return undefined
    }
  }
}

function commandSettings(call: FileCall): LetterSettings {
  const {preset, kind, language, refusal} = call
  return {
    preset,
    kind,
    language,
    refusal: refusal === undefined || refusal === 'auto' ? undefined : refusal === 'yes',
    rules: Object.fromEntries((call.rule ?? []).map(({id, severity}) => [id, severity]))
  }
}
