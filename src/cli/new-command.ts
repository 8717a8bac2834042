import {join} from 'node:path'
import {endingOf} from '../files/endings.ts'
import {expectNothing, writeNew} from '../files/write-new.ts'
import {nearest} from '../nearest.ts'
import {type EngineName, markIn} from '../packet/engines.ts'
import {Packet} from '../packet/packet.ts'
import type {Variable} from '../packet/pieces.ts'
import {type PacketFormat, packetEndings, packetFormats, writeDraft} from '../packet/write.ts'
import {askForTexts, canAsk} from './ask.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {packageFile} from './package-file.ts'
import {note, print} from './terminal.ts'

/** A variable that is filled on the command line. */
export interface Setting {
  name: string
  value: string
}

/** What `refusal-lint new` is told. */
export interface NewCall {
  list?: boolean
  all?: string
  engine: EngineName
  format?: PacketFormat
  output?: string
  set?: Setting[]
  questions: boolean
  force?: boolean
}

/**
 * Write a letter of the packet, or all of them, or list them.
 *
 * @param situation The situation that the letter is for.
 * @param call What else is told.
 * @returns The code to end with.
 * @throws {UsageError} Where the situation or a variable is not known, or the call asks for nothing.
 */
export async function newCommand(situation: string | undefined, call: NewCall): Promise<ExitCode> {
  const packet = new Packet(packageFile('packet'))
  const names = packet.names()
  if (call.list) {
    const width = Math.max(...names.map((name) => name.length))
    for (const name of names) print(`${name.padEnd(width)}  ${packet.situation(name).summary}\n`)
    return exitCode.clean
  }
  if (call.all !== undefined) {
    if (situation !== undefined)
      throw new UsageError(`unexpected \`${situation}\` beside --all, which writes every letter`)
    if (call.output !== undefined)
      throw new UsageError('unexpected --output beside --all, expected one of them')
    return writeAll(packet, call.all, call)
  }
  if (situation === undefined)
    throw new UsageError(
      'unexpected call without a situation, expected one: refusal-lint new discount. `refusal-lint new --list` shows all'
    )
  if (!names.includes(situation)) throw new UsageError(unknownSituation(situation, packet))

  const values = valuesFor(packet.variables(situation), call)
  const {output, force} = call
  if (output !== undefined && !force) expectNothing(output)
  if (call.questions && canAsk() && !(await askFor(packet, situation, values, call.engine)))
    return exitCode.stopped
  if (call.engine === 'none')
    noteExamples([...packet.variables(situation).keys()].filter((name) => !values.has(name)))
  const text = await writeDraft(packet.draft(situation, values), call.engine, call.format ?? formatOf(output))
  if (output === undefined) print(text)
  else await writeNew(output, text, {force})
  return exitCode.clean
}

async function writeAll(packet: Packet, folder: string, call: NewCall): Promise<ExitCode> {
  const names = packet.names()
  const variables = new Map(names.flatMap((name) => [...packet.variables(name)]))
  const values = valuesFor(variables, call)
  const format = call.format ?? 'markdown'
  const files = names.map((name) => ({name, path: join(folder, `${name}${packetEndings[format]}`)}))
  // All or none: what would be in the way is found before the first is written.
  if (!call.force) for (const {path} of files) expectNothing(path)
  for (const {name, path} of files)
    await writeNew(path, await writeDraft(packet.draft(name, values), call.engine, format), {
      force: call.force
    })
  if (call.engine === 'none') noteExamples([...variables.keys()].filter((name) => !values.has(name)))
  note(`refusal-lint: ${files.length} letters written to ${folder}`)
  return exitCode.clean
}

/** What `--set` fills. */
function valuesFor(
  variables: ReadonlyMap<string, Variable>,
  {set = [], engine}: NewCall
): Map<string, string> {
  const values = new Map<string, string>()
  for (const {name, value} of set) {
    if (!variables.has(name))
      throw new UsageError(
        `unknown variable \`${name}\`, expected one of ${[...variables.keys()].map((known) => `\`${known}\``).join(', ')}`
      )
    values.set(name, readable(name, value, engine))
  }
  return values
}

/** A value on one line, that the template language reads as text. */
function readable(name: string, value: string, engine: EngineName): string {
  const line = value.replace(/\s+/g, ' ').trim()
  const mark = markIn(engine, line)
  if (line === '') throw new UsageError(`unexpected empty value for \`${name}\``)
  if (/\p{Cc}/u.test(line)) throw new UsageError(`unexpected control character in the value of \`${name}\``)
  if (mark !== undefined)
    throw new UsageError(
      `unexpected \`${mark}\` in the value of \`${name}\`: ${engine} would read a tag there. Another --engine takes it`
    )
  return line
}

/** Ask for what is not filled yet. An empty answer leaves the variable. */
async function askFor(
  packet: Packet,
  situation: string,
  values: Map<string, string>,
  engine: EngineName
): Promise<boolean> {
  const open = [...packet.variables(situation).values()].filter(({name}) => !values.has(name))
  if (open.length === 0) return true
  const answers = await askForTexts(
    `${packet.situation(situation).summary}. Enter ${engine === 'none' ? 'takes the example' : 'leaves it open'}.`,
    open.map(({label, example}) => ({message: `${label.charAt(0).toUpperCase()}${label.slice(1)}`, example}))
  )
  if (!answers) return false
  open.forEach(({name}, index) => {
    const answer = answers[index]
    if (answer) values.set(name, readable(name, answer, engine))
  })
  return true
}

/** A finished letter with examples in it must not go out by mistake. */
function noteExamples(names: ReadonlyArray<string>): void {
  if (names.length === 0) return
  const shown = names.length > 20 ? 'what is not set' : names.map((name) => `\`${name}\``).join(', ')
  note(`refusal-lint: examples stand for ${shown}; --set ${names[0]}=… puts in what is true`)
}

/** A kind that is asked for in place of a situation has some of its own. */
function unknownSituation(word: string, packet: Packet): string {
  const names = packet.names()
  const ofKind = names.filter((name) => packet.situation(name).kind === word)
  const hint =
    ofKind.length > 0
      ? `, expected one of its kind: ${ofKind.map((name) => `\`${name}\``).join(', ')}`
      : nearest(word, names)
  return `unknown situation \`${word}\`${hint}${hint.endsWith('?') ? '' : '.'} \`refusal-lint new --list\` shows all`
}

/** A file that is named says by its ending what it holds. */
function formatOf(output: string | undefined): PacketFormat {
  const format = output === undefined ? undefined : endingOf(output)?.format
  return packetFormats.find((known) => known === format) ?? 'markdown'
}
