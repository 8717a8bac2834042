import {isAbsolute, posix, sep} from 'node:path'
import {withoutBraces} from './braces.ts'

/**
 * Make a glob one of absolute paths, without detours: what leads out of a folder and back is found by where it ends.
 *
 * @param glob The glob, with `/`.
 * @param base The folder that it is relative to, an absolute path; nothing in its name has a meaning of a glob.
 * @returns One glob, or several where its alternatives lead to several places.
 */
export async function absoluteGlobs(glob: string, base: string): Promise<string[]> {
  const before = isAbsolute(glob) ? '' : `${await globOfPath(base)}/`
  const whole = before + glob
  // Alternatives may have detours of their own.
  const all = /(?:^|[/{,])\.\.?(?:$|[/},])/.test(glob) ? withoutBraces(whole) : [whole]
  return all.map((one) => posix.normalize(one).replace(/(?<=.)\/$/, ''))
}

/**
 * Write a path as a glob that matches nothing else.
 *
 * @param path The path of a file or folder.
 * @returns The glob, with `/`.
 */
export async function globOfPath(path: string): Promise<string> {
  const {convertPathToPattern} = await import('tinyglobby')
  return convertPathToPattern(path)
}

/**
 * Write a glob with `/`, also where somebody who is used to Windows wrote it.
 *
 * @param glob The glob.
 * @returns The glob; a backslash that takes a sign its meaning stays.
 */
export function withSlashes(glob: string): string {
  return sep === '/' ? glob : glob.replace(/\\(?![()[\]{}!])/g, '/')
}
