import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'

/** The folder of all cases: `command`, the `files` it is run on, and what it must give. */
export const casesFolder = join(import.meta.dirname, 'cases')

/** What a case's `command` says. */
export interface Command {
  args: string[]
  /** Variables of the environment, written before the program. */
  env: Record<string, string>
  /** The folder that it is run in, relative to the case's files. */
  folder: string
  /** The file that standard input is read from, relative to that folder. */
  input?: string
}

/** What running a command gives. */
export interface Outcome {
  exit: number
  stdout: string
  stderr: string
  /** Files that were made or changed, by path, with their text. */
  files: Record<string, string>
}

/** A case's files, copied to where they may be changed. */
export interface Workplace {
  /** The one that the command is run in, an absolute path. */
  folder: string
  /** Bytes of standard input. */
  input: Buffer
}

/**
 * Read a command as it would be typed: `cd letters && NO_COLOR=1 refusal-lint "a b.md" - < input.md`. Quotes hold words
 * together; no shell is asked.
 */
export function readCommand(text: string): Command {
  const words = [...text.trim().matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? '')
  )
  const folder = words[0] === 'cd' ? words.splice(0, 3)[1] : '.'
  const program = words.indexOf('refusal-lint')
  if (program < 0) throw new Error(`Unexpected command without the program: ${text}`)
  const env = Object.fromEntries(words.slice(0, program).map((word) => splitAt(word, word.indexOf('='))))
  const rest = words.slice(program + 1)
  const redirection = rest.indexOf('<')
  const input = redirection < 0 ? undefined : rest[redirection + 1]
  if (redirection >= 0) rest.splice(redirection, 2)
  return {args: rest, env, folder: folder ?? '.', ...(input === undefined ? {} : {input})}
}

/** Run `work` in a fresh copy of a case's files, and tell what it gave. */
export async function runCase(
  name: string,
  work: (place: Workplace, command: Command) => Promise<Omit<Outcome, 'files'>>
): Promise<Outcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'refusal-lint-case-')))
  try {
    const files = join(casesFolder, name, 'files')
    if (existsSync(files)) cpSync(files, folder, {recursive: true})
    const command = readCommand(readFileSync(join(casesFolder, name, 'command'), 'utf8'))
    const place = join(folder, command.folder)
    const input = command.input === undefined ? Buffer.alloc(0) : readFileSync(join(place, command.input))
    const before = contentsOf(folder)
    const {exit, stdout, stderr} = await work({folder: place, input}, command)
    const changed = [...contentsOf(folder)].filter(([path, text]) => before.get(path) !== text)
    const shown = (text: string) => text.replaceAll(folder, '<folder>')
    return {exit, stdout: shown(stdout), stderr: shown(stderr), files: Object.fromEntries(changed)}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** What a case must give. */
export function expectedOf(name: string): Outcome {
  const folder = join(casesFolder, name)
  const text = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  return {
    exit: Number(text('exit') || 'NaN'),
    stdout: text('stdout'),
    stderr: text('stderr'),
    files: Object.fromEntries(contentsOf(join(folder, 'after')))
  }
}

/** What was expected, where the outcome is that but for what `…` leaves out; else the outcome. */
export function leaveOut(outcome: Outcome, expected: Outcome): Outcome {
  const stdout = matches(outcome.stdout, expected.stdout) ? expected.stdout : outcome.stdout
  const stderr = matches(outcome.stderr, expected.stderr) ? expected.stderr : outcome.stderr
  return {...outcome, stdout, stderr}
}

/** Write down what a case gives. */
export function writeExpected(name: string, outcome: Outcome): void {
  const folder = join(casesFolder, name)
  for (const file of ['exit', 'stdout', 'stderr', 'after'])
    rmSync(join(folder, file), {recursive: true, force: true})
  writeFileSync(join(folder, 'exit'), `${outcome.exit}\n`)
  if (outcome.stdout) writeFileSync(join(folder, 'stdout'), outcome.stdout)
  if (outcome.stderr) writeFileSync(join(folder, 'stderr'), outcome.stderr)
  for (const [path, text] of Object.entries(outcome.files)) {
    mkdirSync(dirname(join(folder, 'after', path)), {recursive: true})
    writeFileSync(join(folder, 'after', path), text)
  }
}

/** `…` in a line stands for anything on it, and a line of it for any lines. */
function matches(text: string, expected: string): boolean {
  const lines = expected.split('\n').map((line) =>
    line === '…'
      ? '(?:[^\n]*\n)*?'
      : `${line
          .split('…')
          .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('[^\n]*')}\n`
  )
  return text === expected || new RegExp(`^${lines.join('')}$`).test(`${text}\n`)
}

function contentsOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
  return new Map(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
  )
}

function splitAt(word: string, at: number): [string, string] {
  if (at < 1) throw new Error(`Unexpected word before the program: ${word}`)
  return [word.slice(0, at), word.slice(at + 1)]
}
