import {isAbsolute, relative, sep} from 'node:path'

/**
 * A path as messages show it.
 *
 * @param path An absolute path.
 * @param cwd The working directory.
 * @returns The path relative to the working directory where it lies in it, else the path as it is; with `/`.
 */
export function shownPath(path: string, cwd: string): string {
  // Most are plain: it is told from the beginning whether they lie in it.
  if (sep === '/' && isPlain(path) && isPlain(cwd))
    return path.startsWith(cwd) && path[cwd.length] === sep ? path.slice(cwd.length + 1) : path
  const inside = relative(cwd, path)
  const shown = inside === '' || isOutside(inside) ? path : inside
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

/** Whether a path is absolute and without detours; a folder whose name begins with a point is looked at more closely. */
function isPlain(path: string): boolean {
  return (
    path.length > 1 && path[0] === '/' && path.at(-1) !== '/' && !path.includes('/.') && !path.includes('//')
  )
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
