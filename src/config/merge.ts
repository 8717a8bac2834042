import {resolve} from 'node:path'
import type {Severity} from '../../rules/rule.ts'
import type {LetterSettings} from '../lint/letter-settings.ts'
import {readEntry} from '../lint/settings.ts'
import {type Layer, listOf} from './extend.ts'
import type {OwnRule} from './plugins.ts'
import type {FailOn, Override} from './schema.ts'

/** Where a value came from: a file as messages show it; for a list, one file an item. */
export type Origin = string | ReadonlyArray<string>

/** Globs with the folder that they are relative to, an absolute path. */
export interface RelativeGlobs {
  base: string
  globs: ReadonlyArray<string>
}

/** What configurations say of some files. */
export interface ResolvedSettings {
  /** For the linter. The same object for all files with the same settings. */
  letter: Omit<LetterSettings, 'plugins'> & {plugins?: ReadonlyArray<OwnRule> | undefined}
  /** The least severity that makes a run fail; missing where nothing is said. */
  failOn?: FailOn
  /** What folders and globs leave out, in the syntax of a .gitignore. */
  ignore: ReadonlyArray<RelativeGlobs>
  /** Folders in which what templates bring in is looked for first, absolute paths; missing where nothing is said. */
  includes?: ReadonlyArray<string>
  /** What to lint where the command line names nothing; missing where nothing is said. */
  files?: RelativeGlobs
  /** Where each value came from, by key: `kind`, `rules.unfortunately`, `rules.unfortunately.max`, `phrases.reason`. */
  sources: ReadonlyMap<string, Origin>
}

/** One item of `overrides` that holds for a file. */
export interface MatchedOverride {
  /** The file it comes from, and its place there. */
  origin: string
  /** The folder that its paths are relative to, an absolute path. */
  base: string
  values: Omit<Override, 'files'>
}

type Values = Omit<Layer['values'], '$schema' | 'extends' | 'plugins' | 'root' | 'overrides'>

const plainKeys = [
  'preset',
  'kind',
  'refusal',
  'language',
  'template',
  'requireReason',
  'complexity',
  'failOn'
] as const
type PlainKey = (typeof plainKeys)[number]

interface RuleState {
  severity: Severity | 'off'
  options: Record<string, unknown>
}

/**
 * Merge what configurations say. The later wins:
 *
 * 1. the preset (of several, the one that is named last; it lies beneath all rules, wherever it is named),
 * 2. what the outermost configuration extends, in the order of its `extends`,
 * 3. that configuration's own keys,
 * 4. the same for each nearer configuration, down to the file's own folder,
 * 5. `overrides` of all of them, in that order: of those that match, the last wins.
 *
 * What wins takes the place of what was there, but for two: `rules` are merged by rule, and a severity alone keeps the
 * options that were set before, which are merged by name; `phrases`, `words`, `placeholders`, `includes` and `ignore` are added.
 *
 * @param layers The configurations with what they extend, the lowest first.
 * @param overrides The overrides that hold, the lowest first.
 * @returns The settings.
 */
export function merge(
  layers: ReadonlyArray<Layer>,
  overrides: ReadonlyArray<MatchedOverride>
): ResolvedSettings {
  const merging = new Merging()
  for (const {own, origin} of layers) merging.addRules(own, origin)
  for (const {values, origin, base} of layers) merging.add(values, origin, base)
  for (const {values, origin, base} of overrides) merging.add(values, origin, base)
  return merging.result()
}

class Merging {
  readonly #sources = new Map<string, string | string[]>()
  readonly #rules = new Map<string, RuleState>()
  readonly #phrases = new Map<string, string[]>()
  readonly #ignore: RelativeGlobs[] = []
  readonly #includes: string[] = []
  readonly #lists: {words: string[]; placeholders: string[]} = {words: [], placeholders: []}
  readonly #plain: Pick<Values, PlainKey> = {}
  #files: RelativeGlobs | undefined
  readonly #own: OwnRule[] = []

  /** Rules are known before any configuration sets them. */
  addRules(own: ReadonlyArray<OwnRule>, origin: string): void {
    // Two configurations may name one module.
    const more = own.filter(({id}) => !this.#own.some((known) => known.id === id))
    this.#own.push(...more)
    this.#cite('plugins', more, origin)
  }

  add(values: Values, origin: string, base: string): void {
    for (const key of plainKeys) this.#set(key, values[key], origin)
    for (const [id, entry] of Object.entries(values.rules ?? {})) this.#rule(id, entry, origin)
    for (const [list, patterns] of Object.entries(values.phrases ?? {})) {
      this.#phrases.set(list, [...(this.#phrases.get(list) ?? []), ...patterns])
      this.#cite(`phrases.${list}`, patterns, origin)
    }
    for (const key of ['words', 'placeholders'] as const) {
      this.#lists[key].push(...(values[key] ?? []))
      this.#cite(key, values[key] ?? [], origin)
    }
    if (values.includes) {
      this.#includes.push(...values.includes.map((folder) => resolve(base, folder)))
      this.#cite('includes', values.includes, origin)
    }
    if (values.ignore !== undefined) {
      const globs = listOf(values.ignore)
      this.#ignore.push({base, globs})
      this.#cite('ignore', globs, origin)
    }
    if (values.files !== undefined) {
      this.#files = {base, globs: listOf(values.files)}
      this.#sources.set('files', origin)
    }
  }

  result(): ResolvedSettings {
    const {failOn, refusal, ...plain} = this.#plain
    const {words, placeholders} = this.#lists
    const letter: ResolvedSettings['letter'] = {
      ...plain,
      ...(refusal === undefined || refusal === 'auto' ? {} : {refusal}),
      ...(this.#rules.size > 0
        ? {rules: Object.fromEntries([...this.#rules].map(([id, state]) => [id, entryOf(state)]))}
        : {}),
      ...(this.#phrases.size > 0 ? {phrases: Object.fromEntries(this.#phrases)} : {}),
      ...(this.#own.length > 0 ? {plugins: this.#own} : {}),
      ...(words.length > 0 ? {words} : {}),
      ...(placeholders.length > 0 ? {placeholders} : {})
    }
    return {
      letter,
      ...(failOn ? {failOn} : {}),
      ignore: this.#ignore,
      ...(this.#includes.length > 0 ? {includes: this.#includes} : {}),
      ...(this.#files ? {files: this.#files} : {}),
      sources: this.#sources
    }
  }

  #set<Key extends PlainKey>(key: Key, value: Pick<Values, PlainKey>[Key], origin: string): void {
    if (value === undefined) return
    this.#plain[key] = value
    this.#sources.set(key, origin)
  }

  #rule(id: string, entry: unknown, origin: string): void {
    const {severity, options = {}} = readEntry(id, entry, this.#own)
    this.#rules.set(id, {severity, options: {...this.#rules.get(id)?.options, ...options}})
    this.#sources.set(`rules.${id}`, origin)
    for (const name of Object.keys(options)) this.#sources.set(`rules.${id}.${name}`, origin)
  }

  /** A list's items come from several files. */
  #cite(key: string, items: ReadonlyArray<unknown>, origin: string): void {
    if (items.length === 0) return
    const known = this.#sources.get(key)
    this.#sources.set(key, [...(Array.isArray(known) ? known : []), ...items.map(() => origin)])
  }
}

function entryOf({severity, options}: RuleState): unknown {
  return Object.keys(options).length > 0 ? [severity, options] : severity
}
