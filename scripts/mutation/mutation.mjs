/**
 * Changes the program in small ways, and tells which of these changes no test notices (mutants that survive):
 *
 *     npm run mutation -- --mutate src/lint/guard.ts     all changes of a file
 *     npm run mutation -- --sample 100 --seed 7          some of all changes, drawn by chance: hours become minutes
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {Stryker, StrykerCli} from '@stryker-mutator/core'
import {draw, interval} from './draw.ts'

const args = process.argv.slice(2)
if (!args.some((arg) => /^--sample\b/.test(arg))) new StrykerCli(['node', 'stryker', 'run', ...args]).run()
else await sample()

async function sample() {
  const {values} = parseArgs({args, options: {sample: {type: 'string'}, seed: {type: 'string'}}})
  const count = Number(values.sample)
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  if (!(count > 0) || Number.isNaN(seed)) throw new Error('Expected numbers for `--sample` and `--seed`')

  const {allMutants, tryOnly} = await import('./mutants.mjs')
  const {mutate} = JSON.parse(readFileSync('stryker.config.json', 'utf8'))
  const all = await allMutants(mutate)
  const drawn = new Set(draw(all, count, seed))
  process.stdout.write(`Drawn: ${drawn.size} of ${all.length} mutants, seed ${seed}\n`)
  const names = tryOnly(drawn)
  // Results of other runs are of other mutants. Stryker's own report would count what was not drawn.
  const results = await new Stryker({
    mutate: [...drawn].map((name) => name.split(' ', 1)[0]),
    incremental: false,
    reporters: ['progress-append-only']
  }).runMutationTest()
  const tried = results.flatMap(({id, status}) => {
    const name = names.get(id)
    return name === undefined ? [] : [{name, status}]
  })

  // What is stopped counts as noticed: on a busy machine, look whether it does run without end.
  for (const {name, status} of tried)
    if (status !== 'Killed' && status !== 'Ignored') process.stdout.write(`\n${status} ${name}\n`)
  process.stdout.write('\n')
  for (const folder of ['src/letter', 'src/lint', 'rules', '']) {
    const within = tried.filter(({name}) => name.startsWith(folder))
    process.stdout.write(`${scoreOf(folder || 'all', within)}\n`)
  }
}

/** What is changed as a file is loaded cannot be tried in one go with the rest, and does not count; most of it is data. */
function scoreOf(folder, mutants) {
  const counts = {Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, RuntimeError: 0, Ignored: 0}
  for (const {status} of mutants) counts[status]++
  const noticed = counts.Killed + counts.Timeout
  const valid = noticed + counts.Survived + counts.NoCoverage
  const percent = (share) => (100 * share).toFixed(1)
  const [least, greatest] = interval(noticed, valid)
  return `${folder.padEnd(10)} ${valid === 0 ? '-' : percent(noticed / valid)} % of ${valid} noticed, 95 % interval ${percent(least)} to ${percent(greatest)} (${counts.Killed} killed, ${counts.Timeout} timed out, ${counts.Survived} survived, ${counts.NoCoverage} in code without a test, ${counts.RuntimeError} did not run, ${counts.Ignored} static and left out)`
}
