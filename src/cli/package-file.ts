import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * Find a file of this package: from a module of the bundle, which may lie in a folder below.
 *
 * @param name The file, from the package's folder.
 * @returns Its path.
 */
export function packageFile(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) break
    folder = parent
  }
  return join(folder, name)
}

/**
 * Read a rule's page.
 *
 * @param rule The rule's id.
 * @returns The page in Markdown, or nothing where the package has none.
 */
export function rulePage(rule: string): string | undefined {
  const path = packageFile(`rules/${rule}/README.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
