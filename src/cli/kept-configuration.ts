import {basename} from 'node:path'
import {ConfigurationError} from '../config/configuration-error.ts'
import {Configurations} from '../config/resolve.ts'
import {configuredFiles} from './configured-files.ts'

/** A configuration that is there already, and stays. */
export interface KeptConfiguration {
  /** Its name. */
  file: string
  /** What it lints by itself: files, folders and globs; missing where it names none. */
  files?: string[]
  /** Whether it is data only, so that `--safe-config` takes it. */
  isData: boolean
}

/**
 * Read the configuration of a folder that stays as it is. One that is broken would break all that is set up around it.
 *
 * @param root The folder, an absolute path.
 * @param file The configuration, an absolute path.
 * @returns What it says.
 * @throws {ConfigurationError} Where it cannot be read or followed.
 */
export async function keptConfiguration(root: string, file: string): Promise<KeptConfiguration> {
  const read = async (safe: boolean): Promise<KeptConfiguration> => {
    const named = await configuredFiles(new Configurations({cwd: root, safe}), root)
    // What is left out, or named by an outer configuration, is no place in this folder.
    const files = (named ?? []).filter((name) => !/^(?:!(?!\()|\.\.\/)/.test(name))
    return {file: basename(file), ...(files.length > 0 ? {files} : {}), isData: safe}
  }
  try {
    return await read(true)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    // It may be code, or name some; else it is said what is wrong with it.
    return read(false)
  }
}
