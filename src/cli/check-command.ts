import {existsSync} from 'node:fs'
import {nearestWord} from '../nearest.ts'
import {UsageError} from './exit.ts'

/** Commands of other linters, and what to write here instead. */
const otherwise = new Map([
  ['lint', 'refusal-lint letter.md'],
  ['check', 'refusal-lint letter.md'],
  ['fix', 'refusal-lint --fix letter.md']
])

/**
 * Check that the first path is no command with a slip in it.
 *
 * @param paths The paths of a call without a command.
 * @param commands The commands.
 * @throws {UsageError} Where there is no such file, and a command is near.
 */
export function checkCommand(
  [first]: ReadonlyArray<string>,
  commands: ReadonlyArray<{name: () => string}>
): void {
  if (first === undefined || !/^[a-z-]{3,}$/i.test(first) || existsSync(first)) return
  const near = nearestWord(
    first,
    commands.map((command) => command.name())
  )
  const meant = otherwise.get(first) ?? (near === undefined ? undefined : `refusal-lint ${near}`)
  if (meant !== undefined)
    throw new UsageError(`\`${first}\` is no command and no file, did you mean \`${meant}\`?`)
}
