import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {globSync} from 'tinyglobby'

// The instrumenter that Stryker itself works with.
const stryker = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core'))
const {Instrumenter} = await import(pathToFileURL(stryker.resolve('@stryker-mutator/instrumenter')).href)

/** What a mutant is called, the same in each run: `file:line:column-line:column mutator replacement`, places as `--mutate` takes them. */
function nameOf({fileName, location: {start, end}, mutatorName, replacement}) {
  const place = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
  return `${relative('', fileName)}:${place} ${mutatorName} ${replacement}`
}

/** The names of all mutants of the files that Stryker's configuration names. */
export async function allMutants(patterns) {
  const files = globSync(patterns).sort()
  const quiet = {debug() {}, info() {}, isDebugEnabled: () => false}
  const {mutants} = await new Instrumenter(quiet).instrument(
    files.map((name) => ({name, mutate: true, content: readFileSync(name, 'utf8')})),
    {plugins: null, excludedMutations: [], ignorers: []}
  )
  return mutants.map(nameOf)
}

/**
 * Have Stryker try these mutants alone, and no others that lie within them.
 *
 * @returns What is tried, by the identifiers in Stryker's results: filled by its run.
 */
export function tryOnly(names) {
  const {instrument} = Instrumenter.prototype
  const tried = new Map()
  Instrumenter.prototype.instrument = async function (...args) {
    const result = await instrument.apply(this, args)
    for (const mutant of result.mutants) {
      const name = nameOf(mutant)
      if (names.has(name)) tried.set(mutant.id, name)
      else Object.assign(mutant, {status: 'Ignored', statusReason: 'Not drawn'})
    }
    return result
  }
  return tried
}
