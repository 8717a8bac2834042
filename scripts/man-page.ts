import type {Command, Option} from 'commander'
import {examples, exitCodes} from '../src/cli/examples.ts'
import {buildProgram} from '../src/cli/program.ts'
import {version} from '../src/version.ts'

/** Variables of the environment that the program heeds. */
const environment = {
  NO_COLOR: 'no colours, where it is set to anything',
  FORCE_COLOR: 'colours, also where the output is no terminal; 0 or false: none',
  COLUMNS: 'the width of reports where the output is no terminal (default: 80)'
}

const files = {
  '.refusallintrc, .refusallintrc.{json,yaml,yml,js,cjs,mjs,ts}, refusallint.config.{json,yaml,yml,js,cjs,mjs,ts}, package.json':
    'the configuration: the nearest one to a letter, from its folder upwards',
  '.refusallintignore': 'globs of what is not linted, as in .gitignore, which holds too'
}

/** @returns The page of the manual, made from the command line. */
export function manPage(): string {
  const program = buildProgram(version, () => undefined)
  const synopses = program.commands.map(
    (command) => `.br\n.B refusal\\-lint ${command.name()}\n${text(command.usage())}`
  )
  return `${[
    `.\\" Made by npm run generate.`,
    `.TH REFUSAL\\-LINT 1 "" "refusal\\-lint ${version}" "User Commands"`,
    '.SH NAME',
    'refusal\\-lint \\- read letters that say no, and tell how to mend them',
    '.SH SYNOPSIS',
    '.B refusal\\-lint',
    '[options] [paths...]',
    ...synopses,
    '.SH DESCRIPTION',
    text(program.description()),
    'A path is a file, a folder, a glob, or \\- for a letter on standard input.',
    '.SH OPTIONS',
    ...grouped(program),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => ofCommand(command, program)),
    '.SH EXIT STATUS',
    text(exitCodes.replace(/^Exit code: /, '')),
    '.SH ENVIRONMENT',
    ...list(environment),
    '.SH FILES',
    ...list(files),
    '.SH EXAMPLES',
    ...Object.values(examples)
      .flat()
      .flatMap(([call, purpose]) => ['.TP', `.B ${text(call)}`, text(capital(purpose))])
  ].join('\n')}\n`
}

/** A command, with the options that are its own; those that all commands share stand above. */
function ofCommand(command: Command, program: Command): string[] {
  const above = new Map(program.options.map((option) => [`${option.flags} ${option.description}`, option]))
  const options = command.createHelp().visibleOptions(command)
  const shared = options.flatMap((option) => above.get(`${option.flags} ${option.description}`) ?? [])
  const groups = [...new Set(shared.map(({helpGroupHeading = ''}) => helpGroupHeading.replace(/:$/, '')))]
  const own = options.filter(
    (option) => option.long !== '--help' && !above.has(`${option.flags} ${option.description}`)
  )
  const others = groups.length > 0 ? [text(`It takes the options of ${groups.join(', ')}, too.`)] : []
  return [
    `.SS refusal\\-lint ${command.name()} ${text(command.usage())}`,
    `${text(capital(command.description()))}.`,
    ...others,
    ...own.flatMap(item)
  ]
}

function grouped(program: Command): string[] {
  const groups = new Map<string, Option[]>()
  for (const option of program.createHelp().visibleOptions(program)) {
    const heading = (option.helpGroupHeading ?? 'Options:').replace(/:$/, '')
    groups.set(heading, [...(groups.get(heading) ?? []), option])
  }
  return [...groups].flatMap(([heading, options]) => [`.SS ${text(heading)}`, ...options.flatMap(item)])
}

function item({flags, description}: Option): string[] {
  return ['.TP', `.B ${text(flags)}`, `${text(capital(description))}.`]
}

function list(entries: Readonly<Record<string, string>>): string[] {
  return Object.entries(entries).flatMap(([name, what]) => [
    '.TP',
    `.B ${text(name)}`,
    `${text(capital(what))}.`
  ])
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Text as roff takes it. */
function text(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^([.'])/, '\\&$1')
}
