import {fstatSync} from 'node:fs'

/**
 * Whether a stream is a terminal.
 *
 * @param stream Its number: 0, 1 or 2.
 * @returns Whether it is.
 */
export function isTerminal(stream: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(stream)
    // Files, pipes and what swallows all are told without the module for terminals, which loads much.
    if (!stat.isCharacterDevice() || isMemory(stat.rdev)) return false
    return process.getBuiltinModule('node:tty').isatty(stream)
  } catch {
    return false
  }
}

/** `/dev/null` and its like have the major number 1 on Linux; terminals have others. */
function isMemory(device: number): boolean {
  return process.platform === 'linux' && device >> 8 === 1
}
