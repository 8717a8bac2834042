/**
 * Tries texts made by chance, and says which were not read, reported or mended soundly:
 *
 *     npm run fuzz -- --minutes 30
 *     npm run fuzz -- --kind corpus --seed 17 --path 3:1     one case again, as a failure is printed
 */
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {expectSound} from '../test/fuzz/expect-sound.ts'
import {fuzzKinds} from '../test/fuzz/kinds.ts'

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    kind: {type: 'string', multiple: true},
    seed: {type: 'string'},
    path: {type: 'string'}
  }
})
const kinds = await fuzzKinds()
const names = values.kind ?? Object.keys(kinds)
const unknown = names.find((name) => !kinds[name])
if (unknown)
  throw new Error(`Unexpected kind \`${unknown}\`, expected one of ${Object.keys(kinds).join(', ')}`)

/** What did not hold, and where it was first seen. */
const failures = new Map<string, {times: number; shown: string}>()
const tried = new Map<string, number>()
const until = performance.now() + Number(values.minutes) * 60_000
const once = values.seed !== undefined
let seed = once ? Number(values.seed) : Date.now() % 1_000_000_000

do {
  for (const name of names) {
    const letters = kinds[name]
    if (!letters) continue
    // Where a text makes the program hang, this says which it was.
    process.stderr.write(`\r${name} ${seed}\u001b[K`)
    const {failed, numRuns, counterexample, counterexamplePath, errorInstance} = await fc.check(
      fc.asyncProperty(letters, expectSound),
      {
        seed,
        numRuns: 100,
        interruptAfterTimeLimit: 120_000,
        ...(values.path !== undefined && {path: values.path})
      }
    )
    tried.set(name, (tried.get(name) ?? 0) + numRuns)
    if (!failed || !counterexample) continue
    const message =
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
    const what = `${name}: ${message.split('\n')[0]}`
    const known = failures.get(what)
    const replay = `npm run fuzz -- --kind ${name} --seed ${seed} --path ${counterexamplePath}`
    const shown = `${what}\n  ${replay}\n${JSON.stringify(counterexample[0], null, 2)}\n${message.slice(0, 3000)}\n`
    failures.set(what, {times: (known?.times ?? 0) + 1, shown: known?.shown ?? shown})
    if (!known) process.stdout.write(`\n${shown}\n`)
  }
  seed++
} while (!once && performance.now() < until)

process.stderr.write('\r\u001b[K')
const counts = [...tried].map(([name, count]) => `${count} ${name}`).join(', ')
process.stdout.write(
  `Tried ${counts}: ${failures.size} ${failures.size === 1 ? 'thing does' : 'things do'} not hold.\n`
)
for (const [what, {times}] of failures) process.stdout.write(`${String(times).padStart(4)} times  ${what}\n`)
if (failures.size > 0) process.exitCode = 1
