// Measures the built program as ratios, from runs in pairs: what it takes beside what it is compared with, in turns.
//   npm run bench [-- part… ] [--pairs N] [--json]
// Parts: startup, throughput, growth, memory, many, node, peers; without any: all of them. See docs/performance.md.
import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {program} from './letter-sets.mjs'
import {printTable} from './table.mjs'

const all = ['startup', 'throughput', 'growth', 'memory', 'many', 'node', 'peers']
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {pairs: {type: 'string', default: '15'}, json: {type: 'boolean', default: false}}
})
const unknown = positionals.find((part) => !all.includes(part))
if (unknown !== undefined) fail(`Unexpected part \`${unknown}\`, expected one of ${all.join(', ')}`)
const pairs = Number(values.pairs)
if (!Number.isInteger(pairs) || pairs < 1)
  fail(`Unexpected --pairs \`${values.pairs}\`, expected a whole number from 1 on`)
if (!existsSync(program)) fail('Nothing is built, expected `npm run build` first')

const rows = []
for (const part of positionals.length > 0 ? positionals : all) {
  process.stderr.write(`${part}…\n`)
  const {measure} = await import(`./${part}.mjs`)
  rows.push(...(await measure(pairs)).map((row) => ({part, ...row})))
}
// A bench says how fast it is; only wrong output is an error.
console.log(values.json ? JSON.stringify(rows, null, 2) : printTable(rows))

function fail(message) {
  console.error(`bench: ${message}`)
  process.exit(2)
}
