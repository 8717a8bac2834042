import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {engineRules, rules} from '../../../rules/index.ts'
import {kinds} from '../../letter/model.ts'
import {formatNames} from '../../report/formats.ts'
import {buildProgram} from '../program.ts'
import {bash} from './bash.ts'
import {fish} from './fish.ts'
import {completionModel} from './model.ts'
import {powershell} from './powershell.ts'
import {zsh} from './zsh.ts'

const program = buildProgram('0.0.0', () => undefined)
const model = completionModel(program)
const scripts = {bash: bash(model), zsh: zsh(model), fish: fish(model), powershell: powershell(model)}

describe('each script', () => {
  const options = [program, ...program.commands].flatMap((command) =>
    command
      .createHelp()
      .visibleOptions(command)
      .map(({long}) => long?.slice(2) ?? '')
  )
  const ids = [...rules, ...engineRules].map(({id}) => id)
  const words = [...ids, ...formatNames, ...kinds, 'recommended', 'formal', 'strict', 'never', 'completion']

  for (const [shell, script] of Object.entries(scripts)) {
    it(`${shell} knows every option, rule, preset, format, kind and command`, () => {
      expect([...options, ...words].filter((word) => !script.includes(word))).toEqual([])
    })
  }

  it('is closed where it is opened, in PowerShell', () => {
    const code = scripts.powershell.replace(/'(?:[^']|'')*'/g, '')
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => pair.split('')))
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length)
    expect(code).not.toContain("'")
  })
})

/** What is typed, with `\t` where the key for completion is pressed, and the words that it becomes. */
const typed: Array<[typed: string, words: string[]]> = [
  ['--rule missing-al\tw\t', ['--rule', 'missing-alternative=warning']],
  ['--rule=missing-al\to\t', ['--rule=missing-alternative=off']],
  ['explain vag\t', ['explain', 'vague-reason']],
  ['--format=js\t', ['--format=json']],
  ['out\tletters/\t', ['outline', 'letters/a.md']],
  ['letters/\t', ['letters/a.md']],
  ['completion z\t', ['completion', 'zsh']]
]
const inBash: typeof typed = [
  ['--pres\tfo\t', ['--preset', 'formal']],
  ['outline --form\tjs\t', ['outline', '--format', 'json']],
  ['--max-warnings le\t', ['--max-warnings', 'le']],
  ...typed
]
const inZsh: typeof typed = [
  ['--pres\tfo\t', ['--preset=formal']],
  ['outline --form\tjs\t', ['outline', '--format=json']],
  ...typed
]

describe('typed in a shell', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'refusal-lint-completion-'))
    mkdirSync(join(folder, 'letters'))
    writeFileSync(join(folder, 'letters/a.md'), '')
    for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, shell), script)
    const shown = `PS1=\nrefusal-lint() { printf '\\n<'; printf '%s|' "$@"; printf '>\\n'; }\n`
    writeFileSync(join(folder, '.bashrc'), `bind 'set enable-bracketed-paste off'\nsource ./bash\n${shown}`)
    writeFileSync(
      join(folder, '.zshrc'),
      `unset zle_bracketed_paste\nautoload -U compinit\ncompinit -u -D\nsource ./zsh\n${shown}`
    )
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  /** Type into a shell that believes in a terminal: `script` gives it one. */
  function type(shell: string, lines: typeof typed): string[][] {
    const keys = [...lines.map(([line]) => `refusal-lint ${line}`), 'exit'].join('\n')
    const {stdout} = spawnSync('script', ['-qec', shell, '/dev/null'], {
      cwd: folder,
      input: `${keys}\n`,
      encoding: 'utf8',
      timeout: 20_000,
      env: {PATH: process.env.PATH, HOME: folder, ZDOTDIR: folder, TERM: 'dumb', LANG: 'C.UTF-8'}
    })
    return [...stdout.matchAll(/^<(.*)\|>/gm)].map(([, words = '']) => words.split('|'))
  }

  it.skipIf(!has('script --version'))('bash puts in what is meant', () => {
    expect(type('bash --noprofile --rcfile .bashrc -i', inBash)).toEqual(inBash.map(([, words]) => words))
  })

  it.skipIf(!has('script --version') || !has('zsh --version'))('zsh puts in what is meant', () => {
    expect(type('zsh -i', inZsh)).toEqual(inZsh.map(([, words]) => words))
  })

  it.skipIf(!has('fish --version'))('fish offers words with what they mean', () => {
    const offered = (line: string) =>
      spawnSync('fish', ['--no-config', '-c', `source ./fish; complete -C '${line}'`], {
        cwd: folder,
        encoding: 'utf8',
        env: {PATH: process.env.PATH, HOME: folder}
      }).stdout
    expect(offered('refusal-lint explain vague')).toBe(
      'vague-reason\tEvery reason is a stock phrase, or a rule without what it says\n'
    )
    expect(offered('refusal-lint --rule vague-reason=w')).toBe(
      'vague-reason=warning\tEvery reason is a stock phrase, or a rule without what it says\n'
    )
    expect(offered('refusal-lint exp')).toBe("explain\tshow a rule's page, with its examples\n")
    expect(offered('refusal-lint outline letters/')).toBe('letters/a.md\n')
  })
})

function has(command: string): boolean {
  const [name = '', ...args] = command.split(' ')
  return spawnSync(name, args).status === 0
}
