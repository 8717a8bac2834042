import {CommanderError} from 'commander'
import {version} from '../version.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {buildProgram} from './program.ts'
import {note} from './terminal.ts'

/** Errors whose message is all that there is to say; any other is a fault of ours, and shows where it happened. */
const expected = new Set(['ConfigurationError', 'FileError', 'UsageError', 'SettingError', 'PhraseError'])

let code: ExitCode = exitCode.clean
const program = buildProgram(version, (done) => {
  code = done
})
program.exitOverride()
for (const command of program.commands) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version were asked for; all else is wrong use, which was said.
    code = error.exitCode === 0 ? exitCode.clean : exitCode.wrong
  } else if (error instanceof UsageError || (error instanceof Error && expected.has(error.name))) {
    note(`refusal-lint: ${error.message}`)
    code = exitCode.wrong
  } else throw error
}
process.exitCode = code
