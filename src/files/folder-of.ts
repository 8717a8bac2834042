import {dirname, sep} from 'node:path'

/**
 * Give the folder that a file lies in.
 *
 * @param path The file, an absolute path without detours.
 * @returns The same as `dirname`, and sooner.
 */
export function folderOf(path: string): string {
  const end = sep === '/' && !path.endsWith(sep) ? path.lastIndexOf(sep) : -1
  return end > 0 ? path.slice(0, end) : dirname(path)
}
