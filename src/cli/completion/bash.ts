import type {CompletedCommand, CompletionModel, Values} from './model.ts'

/**
 * Write completion for bash. It needs nothing but bash, from 3.2 on.
 *
 * @param model What is offered.
 * @returns A script to be sourced.
 */
export function bash({program, commands}: CompletionModel): string {
  const all = [{...program, name: ''}, ...commands]
  const names = commands.map(({name}) => name)
  return `# Completion of refusal-lint for bash, made by \`refusal-lint completion bash\`.
_refusal_lint() {
  local words=() word glued='' index
  # bash parts words at "=": they are put together again.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if ((index > 1)) && [[ $word == = || -n $glued ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    [[ $word == = ]] && glued=1 || glued=''
  done
  local cur=\${words[\${#words[@]} - 1]} prev='' command='' before=''
  for ((index = 0; index < \${#words[@]} - 1; index++)); do
    prev=\${words[index]}
    case $prev in
      ${names.join(' | ')}) [[ -z $command ]] && command=$prev ;;
    esac
  done
  if [[ $cur == --*=* ]]; then
    prev=\${cur%%=*}
    before=$prev=
    cur=\${cur#*=}
  fi

  # offered: the words; then: the words behind "=", or "files"; nothing: not even files.
  local offered='' then='' nothing=''
  case $command:$prev in
${all.flatMap(optionCases).join('\n')}
    *)
      case $command in
${commands.map(({name, argument}) => `        '${name}') ${offer(argument)} ;;`).join('\n')}
      esac
      if [[ $cur == -* ]]; then
        case $command in
${all.map((command) => `          '${command.name}') offered='${optionNames(command)}' ;;`).join('\n')}
        esac
      elif ((\${#words[@]} == 1)); then
        COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))
        local IFS=$'\\n'
        COMPREPLY+=($(compgen -f -- "$cur"))
        type compopt &>/dev/null && compopt -o filenames
        return
      fi
      ;;
  esac

  COMPREPLY=()
  local behind=''
  if [[ -n $then && $cur == *=* ]]; then
    before=$before\${cur%%=*}=
    cur=\${cur#*=}
    [[ $then == files ]] && offered='' || offered=$then
  elif [[ -n $then && $then != files ]]; then
    behind='='
  fi
  if [[ -n $offered || -n $nothing ]]; then
    type compopt &>/dev/null && compopt +o default +o bashdefault
  fi
  # Where bash parts words at "=", only what stands behind it is put in.
  [[ $COMP_WORDBREAKS == *=* ]] && before=''
  [[ -n $offered ]] && COMPREPLY=($(compgen -P "$before" -S "$behind" -W "$offered" -- "$cur"))
  if [[ -n $behind ]]; then
    type compopt &>/dev/null && compopt -o nospace
  fi
}
complete -o bashdefault -o default -F _refusal_lint refusal-lint
`
}

function optionCases({name: command, options}: CompletedCommand): string[] {
  return options.flatMap(({names, values}) =>
    values ? [`    ${names.map((name) => `'${command}:${name}'`).join(' | ')}) ${offer(values)} ;;`] : []
  )
}

function optionNames({options}: CompletedCommand): string {
  return options.flatMap(({names}) => names.filter((name) => name.startsWith('--'))).join(' ')
}

/** The assignments that say what is offered. Files are what bash offers where nothing is. */
function offer(values: Values): string {
  if (values.kind === 'file') return ':'
  if (values.kind === 'free') return 'nothing=1'
  const offered = `offered='${listOf(values)}'`
  return values.kind === 'words' ? offered : `${offered} then='${listOf(values.behind) || 'files'}'`
}

function listOf(values: Values): string {
  return 'words' in values ? values.words.map(({word}) => word).join(' ') : ''
}
