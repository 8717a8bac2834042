import {Command, InvalidArgumentError, Option} from 'commander'
import {parseSize, SizeError} from '../files/size.ts'
import {languages} from '../language/index.ts'
import {kinds} from '../letter/model.ts'
import {registerFormats} from '../register/formats.ts'
import {formatNames, outlineFormatNames} from '../report/formats.ts'
import {baselineName} from './baseline-name.ts'
import {checkCommand} from './check-command.ts'
import {choice, gather, oneOf, pathName, threads, wholeNumber} from './choices.ts'
import {shells} from './completion/shells.ts'
import {examplesOf} from './examples.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {addInitCommand} from './init-options.ts'
import type {LintCall} from './lint-command.ts'
import {addNewCommand} from './new-options.ts'
import type {OutlineCall} from './outline-command.ts'
import type {RegisterCall} from './register-command.ts'
import {ruleChoice} from './rule-option.ts'
import {note, print, terminalWidth} from './terminal.ts'
import {nameNearestOption} from './unknown-option.ts'

const presets = ['recommended', 'formal', 'strict'] as const
const levels = ['error', 'warning', 'info', 'never'] as const

/**
 * Build the command line.
 *
 * @param version The package's version.
 * @param done Is told the code to end with.
 * @returns The program.
 */
export function buildProgram(version: string, done: (code: ExitCode) => void): Command {
  const program = new Command('refusal-lint')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => note(text.replace(/\n$/, '')),
      getOutHelpWidth: terminalWidth,
      getErrHelpWidth: terminalWidth
    })
    // What an option takes stands in its description, in words.
    .configureHelp({optionDescription: ({description}) => description})
    .description('Reads letters of refusal, and says where they go wrong and how to mend them.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .showHelpAfterError('(run refusal-lint --help for all options)')
    .argument('[paths...]', 'files, folders, globs, or - for standard input', gather(pathName))
    .helpCommand('help [command]', 'print this help, or that of a command')
    .addHelpText('after', examplesOf('refusal-lint'))
  fileOptions(program)
    .optionsGroup('Rules:')
    .addOption(
      choice('--preset <name>', 'rules to begin with: recommended, formal or strict', 'preset', presets)
    )
    .addOption(
      new Option('--rule <id=severity>', 'set a rule: off, error, warning or info (repeatable)').argParser(
        gather(ruleChoice)
      )
    )
    .option('--print-config <file>', 'print what holds for a file, and where each value comes from')
    .optionsGroup('Mending:')
    .option('--fix', 'mend what is safe to mend, in place')
    .option('--fix-suggestions', 'also apply suggestions that name a change')
    .option('--diff', 'print what would be mended, and write nothing')
    .optionsGroup('Report:')
    .addOption(
      new Option(
        '--format <name[=file]>',
        `how to report: ${formatNames.join(', ')}; to standard output or a file (repeatable)`
      )
        .choices(formatNames)
        .argParser(gather(readFormat))
    )
    .option('--quiet', 'show errors only')
    .option('--stats', 'count what was found, by rule and by folder')
    .addOption(
      choice(
        '--fail-on <severity>',
        'exit 1 from this severity on: error, warning, info or never (default: error)',
        'severity',
        levels
      )
    )
    .addOption(
      new Option('--max-warnings <n>', 'exit 1 where there are more warnings').argParser(wholeNumber)
    )
    .optionsGroup('Speed:')
    .option('--cache', 'lint only what has changed since the last run')
    .option('--cache-location <path>', 'the file of the cache, or a folder for it')
    .addOption(
      new Option(
        '--jobs <n|auto>',
        'so many threads lint; auto: several where they pay (default: auto)'
      ).argParser(threads)
    )
    .optionsGroup('Baseline:')
    .option('--baseline <file>', 'hide the findings that this file holds')
    .option('--update-baseline', `write all findings to it (default: ${baselineName})`)
    .action(async (paths: string[], options: LintCall) => {
      const {lintCommand} = await import('./lint-command.ts')
      checkCommand(paths, program.commands)
      done(await lintCommand(paths, options, () => program.outputHelp({error: true})))
    })

  fileOptions(
    program
      .command('outline')
      .description('say what each sentence of a letter does, and what the letter lacks')
  )
    .argument('[paths...]', 'files, folders, globs, or - for standard input', gather(pathName))
    .optionsGroup('Report:')
    .addOption(
      choice(
        '--format <name>',
        `how to report: ${outlineFormatNames.join(' or ')} (default: pretty)`,
        'format',
        outlineFormatNames
      ).default('pretty')
    )
    .option('--why', 'say for each sentence what shows it')
    .action(async (paths: string[], options: OutlineCall) => {
      const {outlineCommand} = await import('./outline-command.ts')
      done(await outlineCommand(paths, options))
    })

  colorOptions(program.command('rules').description('list all rules')).action(
    async (options: {color?: boolean}) => {
      const {rulesCommand} = await import('./rules-command.ts')
      await rulesCommand(options)
      done(exitCode.clean)
    }
  )

  colorOptions(program.command('explain').description("show a rule's page, with its examples"))
    .argument('<rule>', 'the id of a rule')
    .action(async (rule: string, options: {color?: boolean}) => {
      const {explainCommand} = await import('./explain-command.ts')
      await explainCommand(rule, options)
      done(exitCode.clean)
    })

  addInitCommand(program, done)

  addNewCommand(program, done)

  fileOptions(
    program
      .command('register')
      .description('list the letters that were sent: number, date, recipient, what was refused and why')
  )
    .argument('[paths...]', 'files, folders, globs, or - for standard input', gather(pathName))
    .optionsGroup('Report:')
    .addOption(
      choice(
        '--format <name>',
        `how to report: ${registerFormats.join(', ')} (default: pretty)`,
        'format',
        registerFormats
      )
    )
    .option('--append <file>', 'add the letters that are not there yet to a register in CSV')
    .action(async (paths: string[], options: RegisterCall) => {
      const {registerCommand} = await import('./register-command.ts')
      done(await registerCommand(paths, options))
    })

  program
    .command('completion')
    .description('print what completes commands, options and rules in a shell')
    .argument('<shell>', shells.join(', '))
    .action(async (shell: string) => {
      const {completionCommand} = await import('./completion-command.ts')
      completionCommand(shell, program)
      done(exitCode.clean)
    })
  for (const command of program.commands)
    command
      .addHelpText('after', examplesOf(command.name()))
      .showHelpAfterError(`(run refusal-lint ${command.name()} --help for all options)`)
  for (const command of [program, ...program.commands]) nameNearestOption(command)
  program.hook('preSubcommand', handOn)
  return program
}

/** Options that stand before a command are the command's, or an error: none is passed over. */
function handOn(program: Command, command: Command): void {
  for (const option of program.options) {
    const name = option.attributeName()
    if (program.getOptionValueSource(name) !== 'cli') continue
    if (!command.options.some(({flags}) => flags === option.flags)) {
      const shown = option.long ?? option.flags
      throw new UsageError(
        command.options.some(({long}) => long === option.long)
          ? `unexpected \`${shown}\` before \`${command.name()}\`, expected it behind`
          : `unexpected \`${shown}\`, which \`${command.name()}\` does not know`
      )
    }
    command.setOptionValueWithSource(name, program.getOptionValue(name), 'cli')
  }
}

/** What all commands that read letters understand. */
function fileOptions(command: Command): Command {
  return colorOptions(
    command
      .optionsGroup('Letters:')
      .addOption(
        choice('--refusal <auto|yes|no>', 'whether the letters refuse something (default: auto)', 'answer', [
          'auto',
          'yes',
          'no'
        ])
      )
      .addOption(choice('--kind <kind>', `what was asked for: ${kinds.join(', ')}`, 'kind', kinds))
      .addOption(
        new Option('--language <code>', 'the language of the letters').choices(languages).argParser(language)
      )
      .addOption(
        new Option('--stdin-filename <path>', 'the name of the letter on standard input').argParser(pathName)
      )
      .addOption(
        new Option('--max-file-size <size>', 'the largest file that is read (default: 1MB)').argParser(size)
      )
      .optionsGroup('Configuration:')
      .option('--config <file>', 'use this configuration, and look for no other')
      .option('--no-config', 'use no configuration')
      .option('--safe-config', 'read configurations that are data only, and run no code of theirs')
      .option('--no-ignore', 'lint what is ignored, too')
      .option('--force-exclude', 'ignore also files that are named')
  )
}

function colorOptions(command: Command): Command {
  return command
    .optionsGroup('Look:')
    .option('--color', 'colours, also where the output is no terminal')
    .option('--no-color', 'no colours')
    .optionsGroup('Options:')
}

function readFormat(value: string): {name: (typeof formatNames)[number]; file?: string} {
  const [name = '', ...rest] = value.split('=')
  const format = oneOf('format', formatNames)(name)
  const file = rest.join('=')
  if (rest.length > 0 && file === '') throw new InvalidArgumentError('Expected a file after `=`.')
  return file ? {name: format, file} : {name: format}
}

function language(value: string): string {
  const code = value.toLowerCase().split('-')[0] ?? ''
  oneOf('language', languages)(languages.find((known) => known === code) ?? value)
  return value
}

function size(value: string): number {
  try {
    return parseSize(value)
  } catch (error) {
    if (error instanceof SizeError)
      throw new InvalidArgumentError(`${error.message.replace('unexpected', 'Unexpected')}.`)
    throw error
  }
}
