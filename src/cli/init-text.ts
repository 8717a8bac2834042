import {type Checkout, ciCommand, ciLabels} from '../init/ci.ts'
import {hookLabels, hookSteps} from '../init/hooks.ts'
import type {Place} from '../init/place.ts'
import type {Fate, Planned} from '../init/plan.ts'
import type {Repository} from '../init/repository.ts'
import {safeText} from '../report/safe-text.ts'
import type {Setup} from './ask-setup.ts'
import type {KeptConfiguration} from './kept-configuration.ts'
import type {Survey} from './survey.ts'

/**
 * Say what was found.
 *
 * @param seen The letters.
 * @param repository The tools.
 * @param kept The configuration that stays, if any.
 * @returns A line.
 */
export function foundText({candidates, languages}: Survey, {hooks, ci}: Repository, kept?: string): string {
  const letters = candidates.filter(({isLetter}) => isLetter).length
  const refusals = candidates.filter(({refuses}) => refuses).length
  const parts = [
    letters === 0
      ? 'no letter'
      : letters === 1
        ? `1 letter, which refuses ${refusals === 1 ? 'something' : 'nothing'}`
        : `${letters} letters, ${refusals} of which refuse${refusals === 1 ? 's' : ''} something`,
    ...(languages.length > 0 ? [`templates of ${languages.join(', ')}`] : []),
    ...(kept === undefined ? [] : [kept]),
    ...hooks.map((name) => hookLabels[name]),
    ...ci.map((name) => ciLabels[name])
  ]
  return `Found: ${parts.join('; ')}.\n\n`
}

const fates: Readonly<Record<Fate, readonly [done: string, would: string]>> = {
  write: ['written', 'would be written'],
  overwrite: ['overwritten', 'would be overwritten'],
  keep: ['there already, and stays as it is; --force overwrites it with', ''],
  add: ['there already, and stays as it is; add to it', ''],
  done: ['there already, with all that it needs', '']
}

/**
 * Show what becomes of a file.
 *
 * @param planned The file.
 * @param dryRun Whether nothing is written.
 * @returns Its name, and what stands in it or belongs there.
 */
export function plannedText({piece: {file, text, addition, under}, fate}: Planned, dryRun: boolean): string {
  const [done, would] = fates[fate]
  const shown = fate === 'done' ? '' : fate === 'add' ? (addition ?? text) : text
  const colon = shown === '' ? '' : ':'
  const place = fate === 'add' && under !== undefined ? `, under \`${under}\`` : ''
  const rows = shown.split('\n').map(safeText).join('\n')
  return `── ${safeText(file)}, ${(dryRun && would) || done}${place}${colon}\n${rows === '' ? '' : `\n${rows}`}\n`
}

/** What is known at the end. */
interface Ended {
  setup: Setup
  repository: Repository
  kept: KeptConfiguration | undefined
  checkout: Checkout
  places: ReadonlyArray<Place>
  /** Whether a letter was found. */
  hasLetters: boolean
  /** Whether nothing was written. */
  dryRun: boolean
}

/**
 * Say what remains to be done.
 *
 * @param ended What was done.
 * @returns Lines.
 */
export function stepsText({setup, repository, kept, checkout, places, hasLetters, dryRun}: Ended): string {
  const {outer, isGit, hookFiles, otherBuilds, packages} = repository
  const files = `"files": ${JSON.stringify(places.map(({path}) => path))}`
  const steps = [
    ...(isGit || setup.hooks.length === 0 ? [] : ['git init']),
    ...setup.hooks.flatMap((name) => hookSteps(name, hookFiles, packages)),
    `npx refusal-lint${checkout.baseline === undefined ? '' : ` --baseline ${checkout.baseline}`}`
  ]
  const notes = [
    ...(hasLetters ? [] : [`No letter was found: put them where \`files\` says, or change it.`]),
    ...(kept && !kept.files ? [`${safeText(kept.file)} names no files to lint: add ${safeText(files)}`] : []),
    ...(outer === undefined
      ? []
      : [`A hook and a step of CI belong to ${safeText(outer)}: run refusal-lint init there for them.`]),
    ...otherBuilds.map((file) => `${file}: a step for it is ${ciCommand(checkout)}`),
    ...(dryRun ? ['Nothing was written.'] : [])
  ]
  return `Next:\n${steps.map((step) => `  ${step}`).join('\n')}\n${notes.map((text) => `\n${text}\n`).join('')}`
}
