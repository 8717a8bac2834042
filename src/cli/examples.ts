/** A call, and what it is for. */
export type Example = readonly [call: string, purpose: string]

/** Calls to begin with, by command; `refusal-lint` itself is the one that lints. */
export const examples: Readonly<Record<string, ReadonlyArray<Example>>> = {
  'refusal-lint': [
    ['refusal-lint letter.md', 'say what is wrong, and how to mend it'],
    ['refusal-lint letters/ "mails/**/*.md"', 'all letters of a folder and a glob'],
    ['refusal-lint --fix letter.md', 'mend what can be mended without asking'],
    ['refusal-lint outline letter.md', 'what each sentence of the letter does'],
    ['refusal-lint explain missing-alternative', 'why a rule is there, with examples'],
    ['pbpaste | refusal-lint -', 'a letter from standard input']
  ],
  outline: [
    ['refusal-lint outline letter.md', 'what each sentence does'],
    ['refusal-lint outline --why letter.md', 'and what shows it'],
    ['refusal-lint outline --format json -', 'a letter from standard input, for a program']
  ],
  rules: [
    ['refusal-lint rules', 'all rules, with their severities and presets'],
    ['refusal-lint rules --no-color | grep fix', 'those that --fix mends']
  ],
  explain: [
    ['refusal-lint explain missing-reason', 'what it reports, and why'],
    ['refusal-lint explain missing-reason | less', 'page by page']
  ],
  init: [
    ['refusal-lint init', 'in three questions'],
    ['refusal-lint init --yes', 'without a question'],
    ['refusal-lint init --dry-run letters/', 'see what it would write'],
    ['refusal-lint init --yes --hook lefthook --ci none', 'with a hook of lefthook only']
  ],
  new: [
    ['refusal-lint new --list', 'the situations that there are letters for'],
    ['refusal-lint new discount --set name="Ivan Petrov"', 'a letter to start from'],
    ['refusal-lint new tenancy --engine erb --format html', 'as a template of your own program'],
    ['refusal-lint new --all letters/ --engine brackets', 'all letters, for people to fill in']
  ],
  register: [
    ['refusal-lint register letters/', 'what was refused, to whom, when and why'],
    ['refusal-lint register --format csv letters/ > log.csv', 'for a spreadsheet'],
    ['refusal-lint register --append log.csv letters/', 'add what is not there yet']
  ],
  completion: [
    ['eval "$(refusal-lint completion bash)"', 'in ~/.bashrc'],
    ['eval "$(refusal-lint completion zsh)"', 'in ~/.zshrc, after compinit'],
    ['refusal-lint completion fish | source', 'in ~/.config/fish/config.fish'],
    ['refusal-lint completion powershell | Out-String | Invoke-Expression', 'in $PROFILE']
  ]
}

/** What the exit codes mean. */
export const exitCodes =
  'Exit code: 0 nothing at or above --fail-on, 1 something is, 2 wrong use or a file that cannot be read.'

/**
 * Say how a command is called, below its help.
 *
 * @param command The command's name; `refusal-lint` for the one that lints.
 * @returns The examples; empty where there are none.
 */
export function examplesOf(command: string): string {
  const calls = examples[command] ?? []
  if (calls.length === 0) return ''
  const width = Math.max(...calls.map(([call]) => call.length))
  const lines = calls.map(([call, purpose]) => `  $ ${call.padEnd(width)}   ${purpose}`)
  return `\nExamples:\n${lines.join('\n')}${command === 'refusal-lint' ? `\n\n${exitCodes}` : ''}`
}
