import {existsSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Preset} from '../../rules/rule.ts'
import {Configurations} from '../config/resolve.ts'
import {findConfiguration} from '../config/search.ts'
import {writeNew} from '../files/write-new.ts'
import {choosePlaces, usualPlace} from '../init/choose-places.ts'
import {type CiName, ciPiece} from '../init/ci.ts'
import {type ConfigurationFormat, configurationPiece} from '../init/configuration.ts'
import {type HookName, hookPieces} from '../init/hooks.ts'
import type {Piece} from '../init/piece.ts'
import type {Place} from '../init/place.ts'
import {expectWritable, fateOf, type Planned} from '../init/plan.ts'
import {readPlaces} from '../init/read-places.ts'
import {lookAt} from '../init/repository.ts'
import {canAsk, type Streams} from './ask.ts'
import {askForSetup, askToOverwrite, type Setup} from './ask-setup.ts'
import {baselineName} from './baseline-name.ts'
import {type ExitCode, exitCode, UsageError} from './exit.ts'
import {foundText, plannedText, stepsText} from './init-text.ts'
import {type KeptConfiguration, keptConfiguration} from './kept-configuration.ts'
import {survey} from './survey.ts'
import {flush, print} from './terminal.ts'

/** What `refusal-lint init` is told. */
export interface InitCall {
  yes?: boolean
  dryRun?: boolean
  preset?: Preset
  format?: ConfigurationFormat
  hook?: HookName | 'none'
  ci?: CiName | 'none'
  force?: boolean
}

/** Questions were broken off. */
class Stopped extends Error {}

/**
 * Set up a repository: a configuration, a hook, a step of CI.
 *
 * @param paths Where the letters are; none means that they are looked for.
 * @param call What else is told.
 * @param streams Where to ask; default: the terminal, by standard error, where there is one.
 * @returns The code to end with.
 * @throws {UsageError} Where there is nobody to ask, or what is told has no place to be written.
 */
export async function initCommand(
  paths: ReadonlyArray<string>,
  call: InitCall,
  streams: Streams | undefined = canAsk() ? {input: process.stdin, output: process.stderr} : undefined
): Promise<ExitCode> {
  if (!streams && !call.yes && !call.dryRun)
    throw new UsageError(
      'unexpected init without a terminal to ask on, expected --yes to take what is proposed, or --dry-run to see it'
    )
  try {
    await setUp(paths, call, call.yes ? undefined : streams)
    return exitCode.clean
  } catch (error) {
    if (error instanceof Stopped) return exitCode.stopped
    throw error
  }
}

async function setUp(
  paths: ReadonlyArray<string>,
  call: InitCall,
  terminal: Streams | undefined
): Promise<void> {
  const root = process.cwd()
  const overwritten = new Set<string>()
  const mayOverwrite = async (file: string): Promise<boolean> => {
    if (call.force) return true
    if (!terminal) return false
    flush()
    const answer = await askToOverwrite(file, terminal)
    if (answer === undefined) throw new Stopped()
    return answer
  }

  const found = findConfiguration(root)?.file
  let kept: KeptConfiguration | undefined
  if (found !== undefined) {
    const name = basename(found)
    const isOurs = name === `.refusallintrc.${call.format ?? 'json'}`
    if (isOurs && (await mayOverwrite(name))) overwritten.add(name)
    else kept = await keptConfiguration(root, found)
  }
  if (kept) expectNothingMore(kept, paths, call)

  const repository = lookAt(root)
  const seen = await survey(root, new Configurations({cwd: root, useConfig: kept !== undefined}))
  print(foundText(seen, repository, kept?.file))
  const known = kept?.files ?? (paths.length > 0 ? [...paths] : undefined)
  const isBelow = repository.outer !== undefined
  const proposed: Setup = {
    files: known ?? proposedFiles(choosePlaces(seen.candidates)),
    preset: call.preset ?? 'recommended',
    hooks: isBelow ? [] : chosen(call.hook, repository.hooks, 'pre-commit'),
    ci: isBelow ? [] : chosen(call.ci, repository.ci, 'github')
  }
  const open = {
    files: known === undefined,
    preset: !kept && call.preset === undefined,
    runners: !isBelow && (call.hook === undefined || call.ci === undefined)
  }
  const setup = terminal ? await ask(proposed, open, terminal) : proposed

  const baseline = existsSync(join(root, baselineName)) ? baselineName : undefined
  const checkout = {safe: kept?.isData ?? true, baseline}
  const places = readPlaces(setup.files, root, seen.candidates)
  const pieces: Piece[] = [
    ...(kept
      ? []
      : [
          await configurationPiece({
            format: call.format ?? 'json',
            preset: setup.preset,
            places,
            placeholders: seen.placeholders,
            installed:
              repository.packages.has('refusal-lint') || setup.hooks.some((name) => name !== 'pre-commit')
          })
        ]),
    ...setup.hooks.flatMap((name) => hookPieces(name, places, repository.hookFiles, baseline)),
    ...setup.ci.map((name) => ciPiece(name, checkout))
  ]
  if (kept) print(`── ${kept.file}, there already, and stays as it is\n\n`)
  const planned: Planned[] = []
  for (const piece of pieces) {
    const fate = fateOf(piece, root)
    const isAgreed = fate === 'keep' && (overwritten.has(piece.file) || (await mayOverwrite(piece.file)))
    planned.push({piece, fate: isAgreed ? 'overwrite' : fate})
  }
  await write(planned, root, call.dryRun ?? false)
  const hasLetters = seen.candidates.some(({isLetter}) => isLetter)
  print(stepsText({setup, repository, kept, checkout, places, hasLetters, dryRun: call.dryRun ?? false}))
}

/** All or none: what would be in the way is found before the first is written. */
async function write(planned: ReadonlyArray<Planned>, root: string, dryRun: boolean): Promise<void> {
  const wanted = planned.filter(({fate}) => fate === 'write' || fate === 'overwrite')
  for (const {piece} of wanted) expectWritable(piece.file, root)
  for (const each of planned) {
    const {piece, fate} = each
    if (wanted.includes(each) && !dryRun)
      await writeNew(join(root, piece.file), piece.text, {force: fate === 'overwrite'})
    print(plannedText(each, dryRun))
  }
}

async function ask(
  proposed: Setup,
  open: Parameters<typeof askForSetup>[1],
  terminal: Streams
): Promise<Setup> {
  flush()
  const answered = await askForSetup(proposed, open, terminal)
  if (!answered) throw new Stopped()
  return answered
}

/** What would have to be written into a configuration that stays as it is. */
function expectNothingMore(
  {file, files}: KeptConfiguration,
  [path]: ReadonlyArray<string>,
  {preset, format}: InitCall
): void {
  const more =
    (preset && `--preset ${preset}`) || (format && `--format ${format}`) || (files && path && `\`${path}\``)
  if (more)
    throw new UsageError(
      `unexpected ${more} beside ${file}, which is there already and stays as it is; change it there`
    )
}

function proposedFiles(places: ReadonlyArray<Place>): string[] {
  return places.length > 0 ? places.map(({path}) => path) : [usualPlace.path]
}

/** What the command line says, else what is there, else the usual. */
function chosen<Name extends string>(
  said: Name | 'none' | undefined,
  there: ReadonlyArray<Name>,
  usual: Name
): Name[] {
  if (said === 'none') return []
  if (said !== undefined) return [said]
  return there.length > 0 ? [...there] : [usual]
}
