import type {CompletedCommand, CompletedOption, CompletionModel, Values, Word} from './model.ts'

/**
 * Write completion for zsh.
 *
 * @param model What is offered.
 * @returns A script to be sourced, or to be put into `fpath` as `_refusal-lint`.
 */
export function zsh({program, commands}: CompletionModel): string {
  const pairs = [program, ...commands].flatMap(({options}) => options).filter(isPairs)
  return `#compdef refusal-lint
# Completion of refusal-lint for zsh, made by \`refusal-lint completion zsh\`.
_refusal-lint() {
  local -a commands
  commands=(
${commands.map(({name, description}) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  local index
  for ((index = 2; index < CURRENT; index++)); do
    case \${words[index]} in
${commands.map(commandCase).join('\n')}
    esac
  done
  _arguments -s -S \\
${specs(program)} \\
    '1:letter or command:_refusal-lint-first' \\
    '*:letter:_files'
}

_refusal-lint-first() {
  _alternative 'commands:command:{_describe -t commands command commands}' 'files:letter:_files'
}

${[...new Map(pairs.map((option) => [nameOfPairs(option), option])).values()].map(pairsFunction).join('\n\n')}

if [[ \${funcstack[1]} == _refusal-lint ]]; then
  _refusal-lint "$@"
else
  compdef _refusal-lint refusal-lint
fi
`
}

function commandCase(command: CompletedCommand): string {
  const more =
    command.argument.kind === 'file' ? `'*:letter:_files'` : quoted(`1:${action(command.argument)}`)
  const options = specs(command)
  return `      ${command.name})
        shift $((index - 1)) words
        ((CURRENT -= index - 1))
        _arguments -s -S \\
${options ? `${options} \\\n` : ''}    ${more}
        return
        ;;`
}

function specs({options}: CompletedCommand): string {
  return options.flatMap(spec).join(' \\\n')
}

function spec(option: CompletedOption): string[] {
  const {names, description, values, repeatable} = option
  return names.map((name) => {
    const others = repeatable || names.length === 1 ? '' : `(${names.join(' ')})`
    const what = `[${description.replace(/[[\]\\]/g, '\\$&')}]`
    const sign = values && name.startsWith('--') ? '=' : ''
    const value = values
      ? `:${values.kind === 'pairs' ? `value:${nameOfPairs(option)}` : action(values)}`
      : ''
    return `    ${quoted(`${repeatable ? '*' : others}${name}${sign}${what}${value}`)}`
  })
}

/** The message and the action of a place. */
function action(values: Values): string {
  if (values.kind === 'file') return 'file:_files'
  if (values.kind === 'free') return 'value: '
  const described = values.words.some(({description}) => description !== '')
  if (!described) return `value:(${values.words.map(({word}) => word).join(' ')})`
  return `value:((${values.words.map(({word, description}) => `${word}\\:${doubled(description)}`).join(' ')}))`
}

function pairsFunction(option: CompletedOption & {values: Values & {kind: 'pairs'}}): string {
  const {words, behind: place} = option.values
  const behind =
    place.kind === 'words' ? `compadd -- ${place.words.map(({word}) => word).join(' ')}` : '_files'
  return `${nameOfPairs(option)}() {
  local -a offered
  if compset -P '*='; then
    ${behind}
  else
    offered=(
${words.map((word) => `      ${quoted(described(word))}`).join('\n')}
    )
    _describe -t values value offered${place.kind === 'words' ? " -qS '='" : ''}
  fi
}`
}

function isPairs(option: CompletedOption): option is CompletedOption & {values: Values & {kind: 'pairs'}} {
  return option.values?.kind === 'pairs'
}

function nameOfPairs({names}: CompletedOption): string {
  return `_refusal-lint-${names.at(-1)?.replace(/^-+/, '')}`
}

function described({word, description}: Word): string {
  return description === '' ? word : `${word}:${description}`
}

function doubled(description: string): string {
  return `"${description.replace(/["\\$`]/g, '\\$&').replaceAll(':', '\\:')}"`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
