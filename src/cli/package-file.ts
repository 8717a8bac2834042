import {existsSync} from 'node:fs'
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
