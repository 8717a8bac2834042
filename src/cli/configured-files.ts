import {relative} from 'node:path'
import type {Configurations} from '../config/resolve.ts'

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
  const base = relative(cwd, files.base).replaceAll('\\', '/')
  return files.globs.map((glob) => (glob.startsWith('!') ? `!${base}/${glob.slice(1)}` : `${base}/${glob}`))
}
