import type {CompletedCommand, CompletedOption, CompletionModel, Values, Word} from './model.ts'

/**
 * Write completion for fish.
 *
 * @param model What is offered.
 * @returns A script to be sourced.
 */
export function fish({program, commands}: CompletionModel): string {
  const names = commands.map(({name}) => name).join(' ')
  const first = `-n ${quoted(`not __fish_seen_subcommand_from ${names}`)}`
  return `${[
    '# Completion of refusal-lint for fish, made by `refusal-lint completion fish`.',
    ...commands.map(
      ({name, description}) => `complete -c refusal-lint ${first} -a ${name} -d ${quoted(description)}`
    ),
    ...options(program, first),
    ...commands.flatMap((command) => {
      const within = `-n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`
      return [...argument(command, within), ...options(command, within)]
    })
  ].join('\n')}\n`
}

function argument({argument: values}: CompletedCommand, within: string): string[] {
  if (values.kind === 'file') return []
  return [`complete -c refusal-lint ${within} -f${list(values)}`]
}

function options({options: all}: CompletedCommand, within: string): string[] {
  return all.map((option) => `complete -c refusal-lint ${within}${spec(option)}`)
}

function spec({names, description, values}: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`))
  const what = ` -d ${quoted(description)}`
  if (!values) return `${flags.join('')}${what}`
  return `${flags.join('')} ${values.kind === 'file' ? '-r -F' : '-x'}${list(values)}${what}`
}

/** fish has no second half of a word: all pairs are offered. */
function list(values: Values): string {
  if (values.kind === 'file' || values.kind === 'free') return ''
  const all =
    values.kind === 'pairs' && values.behind.kind === 'words'
      ? pairs(values.words, values.behind.words)
      : values.words
  // fish reads the list as it reads a command: \t is a tab, and what has spaces stands in quotes.
  const items = all.map(({word, description}) =>
    description === '' ? word : `${word}\\t${quoted(description)}`
  )
  return ` -a ${quoted(items.join(' '))}`
}

function pairs(first: Word[], second: Word[]): Word[] {
  return first.flatMap(({word, description}) =>
    second.map((then) => ({word: `${word}=${then.word}`, description}))
  )
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
