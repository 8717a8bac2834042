import type {CompletedCommand, CompletionModel, Values} from './model.ts'

/**
 * Write completion for PowerShell, from 5.1 on.
 *
 * @param model What is offered.
 * @returns A script to be run.
 */
export function powershell({program, commands}: CompletionModel): string {
  const all = [{...program, name: ''}, ...commands]
  return `# Completion of refusal-lint for PowerShell, made by \`refusal-lint completion powershell\`.
Register-ArgumentCompleter -Native -CommandName refusal-lint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $commands = [ordered]@{
${commands.map(({name, description}) => `    ${quoted(name)} = ${quoted(description)}`).join('\n')}
  }
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $key = "$($command):$($words[-1])"
  # What follows an option; where it is nothing, files are offered.
  $values = @{
${all.flatMap(optionValues).join('\n')}
  }
  $options = @{
${all.map((command) => `    ${quoted(command.name)} = [ordered]@{\n${optionNames(command)}\n    }`).join('\n')}
  }
  $arguments = @{
${commands.flatMap(({name, argument}) => ('words' in argument ? [`    ${quoted(name)} = ${table(argument)}`] : [])).join('\n')}
  }
  $offered = [ordered]@{}
  if ($values.ContainsKey($key)) { $offered = $values[$key] }
  elseif ($wordToComplete -like '-*') { $offered = $options["$command"] }
  elseif ($arguments.ContainsKey("$command")) { $offered = $arguments["$command"] }
  elseif ($words.Count -eq 1) { $offered = $commands }
  $offered.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
    $tip = if ($_.Value) { $_.Value } else { $_.Key }
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $tip)
  }
}
`
}

function optionValues({name: command, options}: CompletedCommand): string[] {
  return options.flatMap(({names, values}) =>
    values && 'words' in values
      ? names.map((name) => `    ${quoted(`${command}:${name}`)} = ${table(values)}`)
      : []
  )
}

function optionNames({options}: CompletedCommand): string {
  return options
    .flatMap(({names, description}) => names.map((name) => `      ${quoted(name)} = ${quoted(description)}`))
    .join('\n')
}

function table(values: Exclude<Values, {kind: 'file' | 'free'}>): string {
  const sign = values.kind === 'pairs' && values.behind.kind === 'words' ? '=' : ''
  const rows = values.words.map(
    ({word, description}) => `      ${quoted(`${word}${sign}`)} = ${quoted(description)}`
  )
  return `[ordered]@{\n${rows.join('\n')}\n    }`
}

function quoted(text: string): string {
  // PowerShell takes curly quotes for quotes, too.
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
}
