import {isAbsolute, relative, sep} from 'node:path'

/**
 * A path as messages show it.
 *
 * @param path An absolute path.
 * @param cwd The working directory.
 * @returns The path relative to the working directory where it lies in it, else the path as it is; with `/`.
 */
export function shownPath(path: string, cwd: string): string {
  // Most are.
  if (
    sep === '/' &&
    path.startsWith(cwd) &&
    path[cwd.length] === '/' &&
    !path.includes('/.') &&
    !path.includes('//')
  )
    return path.slice(cwd.length + 1)
  const inside = relative(cwd, path)
  const shown = inside === '' || isOutside(inside) ? path : inside
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

/**
 * Whether a relative path leads out of the folder that it is relative to.
 *
 * @param path What `path.relative` gave.
 * @returns Whether it leads out.
 */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}
