import {type Command, InvalidArgumentError, Option} from 'commander'
import {engineNames} from '../packet/engines.ts'
import {packetFormats} from '../packet/write.ts'
import {choice, gather} from './choices.ts'
import type {ExitCode} from './exit.ts'
import type {NewCall, Setting} from './new-command.ts'

/**
 * Add the command that writes letters to start from.
 *
 * @param program The program.
 * @param done Is told the code to end with.
 */
export function addNewCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('new')
    .description('write a letter to start from, for a situation that asks for a no')
    .argument('[situation]', 'what the letter is for; --list shows all')
    .option('--list', 'list the situations')
    .option('--all <folder>', 'write the letters for all situations to a folder')
    .addOption(
      choice(
        '--engine <name>',
        `how variables are written: ${engineNames.join(', ')} (default: handlebars)`,
        'engine',
        engineNames
      ).default('handlebars')
    )
    .addOption(
      choice(
        '--format <name>',
        `how the letter is written: ${packetFormats.join(', ')} (default: markdown, or what the ending of --output says)`,
        'format',
        packetFormats
      )
    )
    .addOption(
      new Option('--set <name=value>', 'fill a variable (repeatable)').argParser(gather(readSetting))
    )
    .option('--no-questions', 'ask for nothing, also on a terminal')
    .option('-o, --output <file>', 'write to a file')
    .option('--force', 'overwrite what is there')
    .action(async (situation: string | undefined, options: NewCall) => {
      const {newCommand} = await import('./new-command.ts')
      done(await newCommand(situation, options))
    })
}

function readSetting(text: string): Setting {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Expected a name and a value: `name=Ivan Petrov`.')
  return {name: text.slice(0, at), value: text.slice(at + 1)}
}
