import {dirname, join, resolve} from 'node:path'
import {folderOf} from '../files/folder-of.ts'
import {shownPath} from '../files/shown-path.ts'
import {ConfigurationError} from './configuration-error.ts'
import {Extensions, keepLast, type Layer, listOf} from './extend.ts'
import {type FileTest, fileTest} from './match.ts'
import type {MatchedOverride, ResolvedSettings} from './merge.ts'
import {findConfiguration} from './search.ts'

/** Which configurations hold. */
export interface ConfigurationsOptions {
  /** The working directory, an absolute path. */
  cwd: string
  /** The one configuration that holds, in place of those that are found. Default: they are looked for. */
  configFile?: string | undefined
  /** Whether any configuration holds. Default: true. */
  useConfig?: boolean | undefined
  /** Whether only data is read: JSON and YAML; code is an error. Default: false. */
  safe?: boolean | undefined
}

/** The configurations that hold in one folder, with what they extend. */
interface Chain {
  /** The lowest first. */
  layers: ReadonlyArray<Layer>
  overrides?: Promise<TestedOverride[]>
  /** Settings by the overrides that hold. */
  settled: Map<string, Promise<ResolvedSettings>>
}

interface TestedOverride extends MatchedOverride {
  holds: FileTest
}

/** Finds what configurations say of files. Remembers folders, so use one for a whole run. */
export class Configurations {
  /** What should be known and is no error, in the order in which it was noticed. */
  readonly notes: string[] = []

  readonly #options: ConfigurationsOptions
  readonly #extensions: Extensions
  readonly #chains = new Map<string, Promise<Chain>>()
  /** The settings of folders in which they are the same for all files. */
  readonly #same = new Map<string, ResolvedSettings>()
  readonly #none: Chain = {layers: [], settled: new Map()}

  /** @param options Which configurations hold. */
  constructor(options: ConfigurationsOptions) {
    this.#options = options
    this.#extensions = new Extensions({cwd: options.cwd, safe: options.safe ?? false})
  }

  /**
   * Give the settings of a file.
   *
   * @param path The file, an absolute path; it need not exist.
   * @returns Its settings: the same object for all files with the same settings. At once where they are known already, for
   *   to wait for each of many files takes its time.
   * @throws {ConfigurationError} Where a configuration cannot be read or followed: the same error for all files that it
   *   would hold for.
   */
  settingsFor(path: string): ResolvedSettings | Promise<ResolvedSettings> {
    const folder = folderOf(path)
    return this.#same.get(folder) ?? this.#settingsIn(folder, path)
  }

  async #settingsIn(folder: string, path: string): Promise<ResolvedSettings> {
    const chain = await this.#chainOf(folder)
    chain.overrides ??= overridesOf(chain.layers)
    const overrides = await chain.overrides
    const settings = await settle(chain, overrides, path)
    if (overrides.length === 0) this.#same.set(folder, settings)
    return settings
  }

  /**
   * Give the settings of a folder: what is said of all files in it. `overrides` are about files, and left aside.
   *
   * @param folder The folder, an absolute path; it need not exist.
   * @returns Its settings.
   * @throws {ConfigurationError} Where a configuration cannot be read or followed.
   */
  async settingsForFolder(folder: string): Promise<ResolvedSettings> {
    return settle(await this.#chainOf(folder))
  }

  #chainOf(folder: string): Promise<Chain> {
    const {useConfig, configFile, cwd} = this.#options
    if (useConfig === false) return Promise.resolve(this.#none)
    // Where one configuration is named, all folders are alike.
    const key = configFile === undefined ? folder : ''
    let chain = this.#chains.get(key)
    if (!chain) {
      chain = configFile === undefined ? this.#climb(folder) : this.#named(resolve(cwd, configFile))
      this.#chains.set(key, chain)
    }
    return chain
  }

  async #named(file: string): Promise<Chain> {
    const layers = await this.#extensions.layersOf(file)
    if (!layers)
      throw new ConfigurationError(file, 'unexpected lack of the key `refusallint`', this.#options.cwd)
    return this.#chain(layers)
  }

  /** Nearer configurations lie over outer ones, up to one that says `root`. */
  async #climb(folder: string): Promise<Chain> {
    const found = findConfiguration(folder)
    const own = found && (await this.#extensions.layersOf(found.file))
    if (own && found.others.length > 0) {
      const {cwd} = this.#options
      const others = found.others.map((name) => shownPath(join(folder, name), cwd)).join(', ')
      this.notes.push(`${shownPath(found.file, cwd)} is used; passed over beside it: ${others}`)
    }
    const parent = dirname(folder)
    if (own?.findLast(({values}) => values.root !== undefined)?.values.root) return this.#chain(own)
    const outer = parent === folder ? this.#none : await this.#chainOf(parent)
    return own ? this.#chain(keepLast([...outer.layers, ...own])) : outer
  }

  async #chain(layers: ReadonlyArray<Layer>): Promise<Chain> {
    if (layers.some(({values}) => values.rules ?? values.overrides)) {
      const {checkRules} = await import('./check-rules.ts')
      checkRules(layers, this.#options.cwd)
    }
    return {layers, settled: new Map()}
  }
}

async function overridesOf(layers: ReadonlyArray<Layer>): Promise<TestedOverride[]> {
  const found: TestedOverride[] = []
  for (const {values, origin, base} of layers) {
    for (const [index, {files, ...own}] of (values.overrides ?? []).entries()) {
      const holds = await fileTest(listOf(files), base)
      found.push({origin: `${origin} (overrides[${index}])`, base, values: own, holds})
    }
  }
  return found
}

function settle(
  {layers, settled}: Chain,
  overrides: ReadonlyArray<TestedOverride> = [],
  path = ''
): Promise<ResolvedSettings> {
  const held = [...overrides.entries()].filter(([, {holds}]) => holds(path))
  const key = held.map(([index]) => index).join(',')
  let settings = settled.get(key)
  if (!settings) {
    settings = mergeAll(
      layers,
      held.map(([, override]) => override)
    )
    settled.set(key, settings)
  }
  return settings
}

async function mergeAll(
  layers: ReadonlyArray<Layer>,
  overrides: ReadonlyArray<MatchedOverride>
): Promise<ResolvedSettings> {
  // Without a configuration the rules need not be known yet.
  if (layers.length === 0) return {letter: {}, ignore: [], sources: new Map()}
  const {merge} = await import('./merge.ts')
  return merge(layers, overrides)
}
