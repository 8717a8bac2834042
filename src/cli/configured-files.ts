import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import type {Configurations} from '../config/resolve.ts'
import {globOfPath} from '../files/absolute-globs.ts'

/**
 * The `files` of the configuration of the working directory, as arguments.
 *
 * @param configurations Gives the configuration.
 * @param cwd The working directory, an absolute path.
 * @returns The globs; nothing where there are none.
 */
export async function configuredFiles(
  configurations: Configurations,
  cwd: string
): Promise<string[] | undefined> {
  const {files} = await configurations.settingsForFolder(cwd)
  if (!files || files.globs.length === 0) return undefined
  if (files.base === cwd) return [...files.globs]
  const base = relative(cwd, files.base)
  const glob = await globOfPath(base)
  return files.globs.map((pattern) => {
    if (/^!(?!\()/.test(pattern)) return `!${glob}/${pattern.slice(1)}`
    // What is there is no glob, nor is the folder's own name.
    return existsSync(resolve(files.base, pattern)) ? join(base, pattern) : `${glob}/${pattern}`
  })
}
