import {existsSync, realpathSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {type Preset, presets} from '../../rules/rule.ts'
import {codeOf} from '../files/file-error.ts'
import {shownPath} from '../files/shown-path.ts'
import {SettingError} from '../lint/settings.ts'
import {nearest} from '../nearest.ts'
import {ConfigurationError} from './configuration-error.ts'
import type {LoadOptions} from './load.ts'
import type {OwnRule} from './plugins.ts'
import type {Configuration} from './schema.ts'

/** One configuration, or one preset that it names, ready to be laid over others. */
export interface Layer {
  /** The same for two layers that say the same. */
  id: string
  /** The file it comes from, as messages show it. */
  origin: string
  /** The folder that its globs are relative to, an absolute path. */
  base: string
  /** The file itself, an absolute path. */
  file: string
  /** The rules of its `plugins`. */
  own: ReadonlyArray<OwnRule>
  values: Configuration & {preset?: Preset | undefined}
}

/** Lays out what a configuration extends. Keeps what it has read, so that each file is read once. */
export class Extensions {
  readonly #options: LoadOptions
  readonly #read = new Map<string, Promise<Configuration | undefined>>()
  readonly #layers = new Map<string, Layer[] | undefined>()
  readonly #identities = new Map<string, string>()

  /** @param options How configurations are read. */
  constructor(options: LoadOptions) {
    this.#options = options
  }

  /**
   * Give the layers of a configuration: what it extends, in order, then itself.
   *
   * @param file The configuration's file, an absolute path.
   * @param base The folder that its globs are relative to. Default: its own; for a package's configuration, the folder
   *   of the one that names the package, for no glob within `node_modules` means a letter.
   * @param trail The files that led here.
   * @returns The layers, the lowest first; nothing where the file is a `package.json` without our key.
   * @throws {ConfigurationError} Where one of them cannot be read or followed, or leads back to itself.
   */
  async layersOf(
    file: string,
    base: string = dirname(file),
    trail: ReadonlyArray<string> = []
  ): Promise<Layer[] | undefined> {
    const id = `${this.#identity(file)}\0${base}`
    if (this.#layers.has(id)) return this.#layers.get(id)
    const configuration = await this.#configuration(file)
    const layers: Layer[] = []
    if (configuration) {
      const origin = shownPath(file, this.#options.cwd)
      const path = [...trail, file]
      for (const name of listOf(configuration.extends)) {
        const preset = presets.find((candidate) => candidate === name)
        if (preset) layers.push({id: `${id}\0${preset}`, origin, base, file, own: [], values: {preset}})
        else layers.push(...(await this.#extended(name, base, path)))
      }
      layers.push({id, origin, base, file, own: await this.#own(configuration, file), values: configuration})
    }
    const result = configuration && keepLast(layers)
    this.#layers.set(id, result)
    return result
  }

  async #extended(name: string, base: string, trail: ReadonlyArray<string>): Promise<Layer[]> {
    const from = trail.at(-1) ?? base
    const {cwd} = this.#options
    const file = isPath(name) ? resolve(dirname(from), name) : this.#packageFile(name, from)
    if (!existsSync(file)) throw new ConfigurationError(from, `\`extends\`: no such file \`${name}\``, cwd)
    const known = trail.map((item) => this.#identity(item)).indexOf(this.#identity(file))
    if (known >= 0) {
      const circle = [...trail.slice(known), file].map((item) => shownPath(item, cwd))
      throw new ConfigurationError(from, `\`extends\` leads back to itself: ${circle.join(' → ')}`, cwd)
    }
    const layers = await this.layersOf(file, isPath(name) ? undefined : base, trail)
    if (!layers)
      throw new ConfigurationError(from, `\`extends\`: \`${name}\` has no key \`refusallint\``, cwd)
    return layers
  }

  /** The rules that a configuration's own code brings. */
  async #own({plugins}: Configuration, file: string): Promise<OwnRule[]> {
    if (!plugins || plugins.length === 0) return []
    const {cwd, safe} = this.#options
    if (safe)
      throw new ConfigurationError(
        file,
        'unexpected `plugins`: they are code, and in safe mode no code is run',
        cwd
      )
    const {loadPlugins} = await import('./plugins.ts')
    return loadPlugins(plugins, file, cwd)
  }

  #packageFile(name: string, from: string): string {
    try {
      // Modules of Node's own are found by the same names.
      // Few configurations name a package, and the module for modules takes a millisecond.
      const {createRequire, isBuiltin} = process.getBuiltinModule('node:module')
      if (!isBuiltin(name)) return createRequire(join(dirname(from), 'package.json')).resolve(name)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (codeOf(error) !== 'MODULE_NOT_FOUND') {
        throw new ConfigurationError(
          from,
          `\`extends\`: the package \`${name}\` gives no configuration: ${error.message}`,
          this.#options.cwd
        )
      }
    }
    const near = nearest(name, presets)
    throw new ConfigurationError(
      from,
      `\`extends\`: unknown preset or package \`${name}\`${near} (a path begins with \`./\`)`,
      this.#options.cwd
    )
  }

  /** A file by whatever name; a link to it is no other file. */
  #identity(file: string): string {
    let identity = this.#identities.get(file)
    if (identity === undefined) {
      identity = existsSync(file) ? realpathSync(file) : file
      this.#identities.set(file, identity)
    }
    return identity
  }

  #configuration(file: string): Promise<Configuration | undefined> {
    const id = this.#identity(file)
    let configuration = this.#read.get(id)
    if (!configuration) {
      configuration = this.#load(file)
      this.#read.set(id, configuration)
    }
    return configuration
  }

  async #load(file: string): Promise<Configuration | undefined> {
    const {loadConfiguration} = await import('./load.ts')
    const value = await loadConfiguration(file, this.#options)
    if (value === undefined) return undefined
    const {validate} = await import('./validate.ts')
    try {
      return await validate(value, true)
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      throw new ConfigurationError(file, error.message, this.#options.cwd)
    }
  }
}

/**
 * Of layers that say the same, keep the last. The earlier ones change nothing that it does not change again, and their
 * lists would only be there twice.
 *
 * @param layers The layers.
 * @returns Those that are kept, in order.
 */
export function keepLast(layers: ReadonlyArray<Layer>): Layer[] {
  return [...new Map(layers.toReversed().map((layer) => [layer.id, layer])).values()].reverse()
}

/**
 * Whether a name is that of a file; else it is that of a package.
 *
 * @param name The name.
 * @returns Whether it is a path.
 */
export function isPath(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
}

/**
 * One or several, as a list.
 *
 * @param value A text, a list of them, or nothing.
 * @returns The list.
 */
export function listOf(value: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> {
  return typeof value === 'string' ? [value] : (value ?? [])
}
