import {CommanderError} from 'commander'
import {version} from '../version.ts'
import {type ExitCode, exitCode} from './exit.ts'
import {buildProgram} from './program.ts'
import {flush, note} from './terminal.ts'

/** Errors whose message is all that there is to say; any other is a fault of ours, and shows where it happened. */
const expected = new Set(['ConfigurationError', 'FileError', 'UsageError', 'SettingError', 'PhraseError'])

/**
 * Run a command line.
 *
 * @param args Its arguments, without the program.
 * @returns The code to end with.
 */
export async function run(args: ReadonlyArray<string>): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean
  const program = buildProgram(version, (done) => {
    code = done
  })
  try {
    await program.parseAsync(args, {from: 'user'}).catch((error: unknown) => {
      // Help and version were asked for; all else is wrong use, which was said.
      if (!(error instanceof CommanderError)) throw error
      code = error.exitCode === 0 ? exitCode.clean : exitCode.wrong
    })
    flush()
  } catch (error) {
    if (!(error instanceof Error && expected.has(error.name))) throw error
    note(`refusal-lint: ${error.message}`)
    code = exitCode.wrong
  }
  return code
}
