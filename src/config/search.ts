import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'

/** The key of `package.json` that holds a configuration. */
export const packageKey = 'refusallint'

const endings = ['json', 'yaml', 'yml', 'js', 'cjs', 'mjs', 'ts']

/** Names of a configuration's file. Of several in one folder, the first in this order is taken. */
export const fileNames: ReadonlyArray<string> = [
  '.refusallintrc',
  ...endings.map((ending) => `.refusallintrc.${ending}`),
  ...endings.map((ending) => `refusallint.config.${ending}`),
  'package.json'
]

/** The configuration of one folder. */
export interface FoundConfiguration {
  /** Its file, an absolute path. */
  file: string
  /** Names of other files in the folder that could have been meant, and are passed over. */
  others: string[]
}

/**
 * Look for a configuration in one folder. Costs one look at the folder's names; nothing is parsed but a
 * `package.json` that has our key in its text.
 *
 * @param folder The folder, an absolute path; it need not exist.
 * @returns The configuration's file, or nothing.
 */
export function findConfiguration(folder: string): FoundConfiguration | undefined {
  const names = new Set(namesIn(folder))
  const found = fileNames.filter((name) => names.has(name) && holds(join(folder, name)))
  const [first, ...others] = found
  return first === undefined ? undefined : {file: join(folder, first), others}
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that is not there, as for a name given to standard input, or one that may only be passed through.
    return []
  }
}

function holds(file: string): boolean {
  if (basename(file) === 'package.json') return hasPackageKey(file)
  try {
    // A folder of that name is something else's.
    return !statSync(file).isDirectory()
  } catch {
    // It is reported where it is read.
    return true
  }
}

function hasPackageKey(file: string): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return false
  }
  if (!text.includes(`"${packageKey}"`)) return false
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof content === 'object' && content !== null && Object.hasOwn(content, packageKey)
  } catch {
    // It is reported where it is read.
    return true
  }
}
