import {fstatSync} from 'node:fs'

/**
 * Whether a stream is a terminal.
 *
 * @param stream Its number: 0, 1 or 2.
 * @returns Whether it is.
 */
export function isTerminal(stream: 0 | 1 | 2): boolean {
  try {
    // Files and pipes are told without the module for terminals, which loads much.
    return fstatSync(stream).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(stream)
  } catch {
    return false
  }
}
