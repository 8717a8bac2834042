import type {Command} from 'commander'
import {presets} from '../../rules/rule.ts'
import {ciNames} from '../init/ci.ts'
import {configurationFormats} from '../init/configuration.ts'
import {hookNames} from '../init/hooks.ts'
import {choice} from './choices.ts'
import type {ExitCode} from './exit.ts'
import type {InitCall} from './init-command.ts'

/**
 * Add the command that sets up a repository.
 *
 * @param program The program.
 * @param done Is told the code to end with.
 */
export function addInitCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write a configuration, a hook and a step of CI, by what the repository holds')
    .argument('[paths...]', 'where the letters are; default: where some are found')
    .option('-y, --yes', 'ask for nothing')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(choice('--preset <name>', `rules to begin with: ${presets.join(', ')}`, 'preset', presets))
    .addOption(
      choice(
        '--format <name>',
        `how the configuration is written: ${configurationFormats.join(' or ')} (default: json)`,
        'format',
        configurationFormats
      )
    )
    .addOption(
      choice(
        '--hook <name>',
        `what runs it before a commit: ${hookNames.join(', ')} or none (default: what is there, else pre-commit)`,
        'hook',
        [...hookNames, 'none']
      )
    )
    .addOption(
      choice(
        '--ci <name>',
        `where builds run it: ${ciNames.join(', ')} or none (default: what is there, else github)`,
        'CI',
        [...ciNames, 'none']
      )
    )
    .option('--force', 'overwrite a configuration or a workflow of its own that is there')
    .action(async (paths: string[], options: InitCall) => {
      const {initCommand} = await import('./init-command.ts')
      done(await initCommand(paths, options))
    })
}
