import {dirname, isAbsolute, resolve} from 'node:path'
import {ConfigurationError} from '../config/configuration-error.ts'
import type {ResolvedSettings} from '../config/merge.ts'
import type {Configurations} from '../config/resolve.ts'
import {Content} from '../files/content.ts'
import type {LoadedText} from '../files/decode.ts'
import {endingOf} from '../files/endings.ts'
import {FileError} from '../files/file-error.ts'
import {type FoundFile, findFiles} from '../files/find.ts'
import {Ignored} from '../files/ignored.ts'
import type {Includes} from '../files/includes.ts'
import {shownPath} from '../files/shown-path.ts'
import type {Kind} from '../letter/model.ts'
import type {FindInclude, LetterFile, LetterSettings} from '../lint/letter-settings.ts'
import type {Linter} from '../lint/lint.ts'
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
  content?: Content
  /**
   * Gives its text.
   *
   * @throws {FileError} Where its file cannot be read, or holds no text in UTF-8.
   */
  load: () => LoadedText
  file: LetterFile
  /** Gives what lints it; loaded when the first letter asks for it. */
  linter: () => Promise<Linter>
  settings: ResolvedSettings
}

const standardInput = '-'

/** So many letters stand together: to wait for each by itself would take longer than what is done for it here. */
const together = 64

/** Finds the letters of a call, one after the other. */
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
  readonly #passOver: (loaded: LoadedText) => void
  #includes: Promise<Includes> | undefined
  readonly #linters = new Map<LetterSettings, Linter>()

  /**
   * @param call What the command is told.
   * @param cwd The working directory, an absolute path.
   * @param configurations Gives the settings of a file.
   * @param passOver Is told the text of standard input where its name is ignored. Default: nobody is.
   */
  constructor(
    call: FileCall,
    cwd: string,
    configurations: Configurations,
    passOver: (loaded: LoadedText) => void = () => undefined
  ) {
    this.#call = call
    this.#cwd = cwd
    this.#configurations = configurations
    this.#passOver = passOver
  }

  /**
   * Give the letters that arguments speak of.
   *
   * @param paths Files, folders, globs, or `-`.
   * @yields Each letter; `errors` tells of those with which nothing can be done.
   */
  async *read(paths: ReadonlyArray<string>): AsyncGenerator<ReadLetter> {
    for await (const group of this.groups(paths)) yield* group
  }

  /**
   * The same in groups, for runs over very many letters.
   *
   * @param paths As above.
   * @yields Some letters; none where nothing can be done with any of them.
   */
  async *groups(paths: ReadonlyArray<string>): AsyncGenerator<ReadLetter[]> {
    const named = paths.filter((path) => path !== standardInput)
    if (paths.includes(standardInput)) {
      this.count++
      try {
        const letter = await this.#standardInput()
        if (letter) yield [letter]
      } catch (error) {
        this.fail(error, this.#call.stdinFilename ?? '<stdin>', 0)
      }
    }
    if (named.length === 0) return
    const {files, errors} = await findFiles(named, {
      cwd: this.#cwd,
      noIgnore: this.#call.ignore === false,
      forceExclude: this.#call.forceExclude,
      ignore: async (folder) => (await this.#configurations.settingsForFolder(folder)).ignore
    })
    for (const error of errors) this.fail(error)
    const first = this.count
    this.count += files.length
    for (let at = 0; at < files.length; ) {
      const letters: ReadLetter[] = []
      for (const end = Math.min(at + together, files.length); at < end; at++) {
        const letter = this.#letterOf(files[at], first + at)
        const known = letter instanceof Promise ? await letter : letter
        if (known) letters.push(known)
      }
      yield letters
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
    if (stdinFilename !== undefined && this.#call.ignore !== false && (await this.#isIgnored(path))) {
      this.#passOver(loaded)
      return undefined
    }
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

  /** A letter; at once where its settings are known already. */
  #letterOf(
    found: FoundFile | undefined,
    index: number
  ): ReadLetter | undefined | Promise<ReadLetter | undefined> {
    if (!found) return undefined
    const settings = this.#configurations.settingsFor(found.path)
    if (!(settings instanceof Promise)) return this.#withSettings(found, index, settings)
    return settings.then(
      (known) => this.#withSettings(found, index, known),
      (error) => void this.fail(error, shownPath(found.path, this.#cwd), index)
    )
  }

  #withSettings(
    {path, format, named, isFile}: FoundFile,
    index: number,
    settings: ResolvedSettings
  ): ReadLetter {
    const shown = shownPath(path, this.#cwd)
    const content = new Content(path, this.#call.maxFileSize, isFile)
    return {
      shown,
      path,
      place: path,
      index,
      named,
      content,
      load: () => content.text(format === 'eml'),
      file: {path: shown, format, include: this.#finder(path, settings)},
      linter: () => this.#linterFor(settings.letter),
      settings
    }
  }

  async #isIgnored(path: string): Promise<boolean> {
    const ignored = new Ignored(
      this.#cwd,
      async (folder) => (await this.#configurations.settingsForFolder(folder)).ignore
    )
    return (await ignored.in(dirname(path)))?.(path, false) ?? false
  }
}

function commandSettings(call: FileCall): LetterSettings {
  const {preset, kind, language, refusal} = call
  return {
    preset,
    kind,
    language,
    refusal: refusal === undefined || refusal === 'auto' ? refusal : refusal === 'yes',
    rules: Object.fromEntries((call.rule ?? []).map(({id, severity}) => [id, severity]))
  }
}
