import {readFileSync, statSync} from 'node:fs'
import {basename, extname} from 'node:path'
import type {Loader} from 'cosmiconfig'
import {causeOf, codeOf} from '../files/file-error.ts'
import {ConfigurationError} from './configuration-error.ts'
import {fileNames, packageKey} from './search.ts'

/** How configurations are read. */
export interface LoadOptions {
  /** The working directory; messages show files relative to it. */
  cwd: string
  /** Whether only data is read: no code of a configuration is run. */
  safe: boolean
}

const codeEndings = ['.js', '.cjs', '.mjs', '.ts']

/**
 * Read a configuration's file with cosmiconfig.
 *
 * @param file The file, an absolute path.
 * @param options How to read it.
 * @returns What it holds, not yet checked; `undefined` where a `package.json` has no key of ours.
 * @throws {ConfigurationError} Where it is not there, cannot be read or parsed, or is code and only data may be read.
 */
export async function loadConfiguration(file: string, {cwd, safe}: LoadOptions): Promise<unknown> {
  const fail = (reason: string) => new ConfigurationError(file, reason, cwd)
  const ending = extname(file)
  const isCode = codeEndings.includes(ending)
  try {
    // Reading a pipe would wait for ever.
    if (!statSync(file).isFile()) throw fail('unexpected folder or device, expected a file')
    if (safe && isCode) throw fail('unexpected code, expected JSON or YAML: in safe mode no code is run')
    const {cosmiconfig, defaultLoaders} = await import('cosmiconfig')
    const loaders = Object.fromEntries(
      Object.entries(defaultLoaders).map(([key, loader]) => [key, guarded(loader, ending, fail)])
    )
    const load = loaders[ending || 'noExt']
    if (!load) {
      const known = Object.keys(loaders).filter((key) => key.startsWith('.'))
      throw fail(
        `unexpected ending \`${ending}\`, expected one of ${known.map((key) => `\`${key}\``).join(', ')}`
      )
    }
    if (safe) return await readAsData(file, load, ending)
    const explorer = cosmiconfig(packageKey, {
      searchPlaces: [...fileNames],
      packageProp: packageKey,
      loaders,
      ignoreEmptySearchPlaces: false,
      cache: false
    })
    const result = await explorer.load(file)
    if (result === null) return isPackage(file) ? undefined : isNothing(null, ending) ? {} : null
    if (result.isEmpty) {
      if (isCode) throw fail('unexpected lack of a default export, expected a map of settings there')
      return {}
    }
    return result.config
  } catch (error) {
    throw error instanceof ConfigurationError ? error : fail(causeOf(error))
  }
}

/** An explorer also obeys `.config/config.js` in the working directory, which is code. So in safe mode there is none. */
async function readAsData(file: string, load: Loader, ending: string): Promise<unknown> {
  const text = readFileSync(file, 'utf8')
  if (text.trim() === '') return {}
  const content: unknown = await load(file, text)
  if (isPackage(file)) return valueIn(content, packageKey) ?? undefined
  return isNothing(content, ending) ? {} : content
}

/** A loader whose errors have a place, and that knows no key but those of our schema. */
function guarded(loader: Loader, ending: string, fail: (reason: string) => ConfigurationError): Loader {
  return async (path, source) => {
    const text = source.replace(/^\uFEFF/, '')
    const content: unknown = await run()
    const own = isPackage(path) ? valueIn(content, packageKey) : content
    // Cosmiconfig would merge other files in, past `extends` and past safe mode.
    if (typeof own === 'object' && own !== null && Object.hasOwn(own, '$import')) {
      throw fail('unknown key `$import`, did you mean `extends`?')
    }
    return content

    async function run(): Promise<unknown> {
      try {
        if (ending === '.ts' && readsTypeScript()) {
          const {defaultLoaders} = await import('cosmiconfig')
          return await defaultLoaders['.mjs'](path, text)
        }
        return await loader(path, text)
      } catch (error) {
        throw fail(faultOf(error, text, ending))
      }
    }
  }
}

/** YAML without anything but comments is `null`. */
function isNothing(content: unknown, ending: string): boolean {
  return content === undefined || (content === null && ['', '.yaml', '.yml'].includes(ending))
}

/** Whether this Node reads TypeScript by itself. */
function readsTypeScript(): boolean {
  return Boolean(Reflect.get(process.features, 'typescript'))
}

function isPackage(file: string): boolean {
  return basename(file) === 'package.json'
}

function valueIn(content: unknown, key: string): unknown {
  return typeof content === 'object' && content !== null
    ? new Map(Object.entries(content)).get(key)
    : undefined
}

function faultOf(error: unknown, text: string, ending: string): string {
  if (!(error instanceof Error)) return `its code throws ${String(error)}`
  if (
    ending === '.ts' &&
    codeOf(error) === 'ERR_MODULE_NOT_FOUND' &&
    error.message.includes("'typescript'")
  ) {
    return 'a configuration in TypeScript needs the package `typescript`, which is not installed; install it, or write the configuration as JSON, YAML or `.mjs`'
  }
  if (codeEndings.includes(ending)) {
    // The first line of a syntax error's stack is its place.
    const place =
      error instanceof SyntaxError
        ? /^(?:file:\/\/)?\S*?([^/\\\s]+:\d+)\n/.exec(error.stack ?? '')?.[1]
        : undefined
    return `its code throws ${error.name}: ${error.message.split('\n')[0]}${place ? ` (${place})` : ''}`
  }
  return yamlFault(error) ?? jsonFault(error, text)
}

function yamlFault(error: Error): string | undefined {
  if (error.name !== 'YAMLException' || !('reason' in error && 'mark' in error)) return undefined
  const {reason, mark} = error
  if (typeof mark !== 'object' || mark === null || !('line' in mark && 'column' in mark))
    return String(reason)
  return `line ${Number(mark.line) + 1}, column ${Number(mark.column) + 1}: ${String(reason)}`
}

function jsonFault(error: Error, text: string): string {
  const reason = /(?:^|\n)([^\n]*?)(?: in JSON(?: at position (\d+)[^\n]*?)?)? while parsing/.exec(
    error.message
  )
  if (!reason) return error.message
  const before = text.slice(0, reason[2] === undefined ? text.length : Number(reason[2])).split('\n')
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${reason[1]}`
}
