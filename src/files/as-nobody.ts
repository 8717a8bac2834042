import {chmodSync} from 'node:fs'

/** The user that owns nothing. */
const nobody = 65534

/**
 * For tests: work as a user who may not read what others keep to themselves. The super user may read everything.
 *
 * @param folder A folder that this user needs to pass through.
 * @param work The work.
 */
export async function asNobody(folder: string, work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work()
  chmodSync(folder, 0o755)
  process.seteuid?.(nobody)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
  }
}
