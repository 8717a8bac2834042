import {isAbsolute, relative, resolve, sep} from 'node:path'

/**
 * A path as reports and messages show it.
 *
 * @param path An absolute path.
 * @param cwd The working directory.
 * @returns The path relative to the working directory, with `/`; absolute where there is none, on another drive of Windows.
 */
export function shownPath(path: string, cwd: string): string {
  // Most are plain and lie in it, which is told from their beginning.
  if (sep === '/' && path.startsWith(cwd) && path[cwd.length] === sep && isPlain(path) && isPlain(cwd))
    return path.slice(cwd.length + 1)
  return slashes(relative(cwd, path) || '.')
}

/**
 * A path that was shown, for readers who know the working directory's parts only: a repository's root may lie above it.
 *
 * @param shown What `shownPath` gave.
 * @param cwd The working directory.
 * @returns The path as it is where it lies in the working directory, else an absolute one; with `/`.
 */
export function outerPath(shown: string, cwd: string): string {
  return /^\.\.(?:\/|$)/.test(shown) ? slashes(resolve(cwd, shown)) : shown
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

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
