// Measures the built program as ratios, from runs in pairs: what it takes beside what it is compared with, in turns.
//   npm run bench [-- --pairs N] [--json]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {linesOf, manyLetters} from './many-letters.mjs'

const {values: options} = parseArgs({
  options: {pairs: {type: 'string', default: '15'}, json: {type: 'boolean', default: false}}
})
const root = join(import.meta.dirname, '../..')
// Outside the project, whose ignore files would leave them out.
const work = join(tmpdir(), 'refusal-lint-bench')
const program = join(root, 'bin/refusal-lint.js')
const letter = join(root, 'fixtures/letters/candidate-good.md')
const markdown = letters('markdown', 2000)
const text = textOf('text', 2000)

const empty = ['-e', '0']
const parse = (folder) => [join(import.meta.dirname, 'parse.mjs'), folder]
const lint = (...args) => [program, '--no-config', '--format', 'json', '--fail-on', 'never', ...args]
const start = Number(options.pairs)
const whole = Math.max(3, Math.round(start / 3))

/** What is measured: its name, what is run beside what, how often, and the mark that it is to keep. */
const cases = [
  ['start-up, one Markdown letter / node -e 0', lint(letter), empty, start, 1.8],
  ['start-up, one text letter / node -e 0', lint(join(text, readdirSync(text)[0])), empty, start, 1.8],
  ['--version / node -e 0', [program, '--version'], empty, start, 1.35],
  ['--help / node -e 0', [program, '--help'], empty, start, 1.35],
  ['2,000 text letters / English parse', lint(text), parse(text), whole, 1.8],
  ['2,000 Markdown letters / English parse', lint(markdown), parse(markdown), whole, 2.2]
]

const results = cases.map(([name, ours, other, pairs, mark]) => {
  const ratios = []
  const times = []
  for (let pair = 0; pair <= pairs; pair++) {
    const a = time(ours)
    const b = time(other)
    // The first pair fills the caches of the file system.
    if (pair > 0) ratios.push(a / b)
    if (pair > 0) times.push(a)
  }
  return {name, ratio: median(ratios), least: Math.min(...ratios), ms: Math.round(median(times)), mark}
})
if (options.json) console.log(JSON.stringify(results, null, 2))
else {
  console.log(`Node ${process.version}, median of pairs (least in brackets)\n`)
  for (const {name, ratio, least, ms, mark} of results) {
    const held = ratio <= mark ? '✓' : '✗'
    console.log(
      `${held} ${name.padEnd(44)} ${ratio.toFixed(2)} (${least.toFixed(2)})  mark ${mark.toFixed(2)}  ${ms} ms`
    )
  }
}
if (!options.json) console.log(`\n${linesOf(manyLetters(Math.max(1, Math.round(start / 5)))).join('\n')}`)
// A bench says how fast it is; only wrong output is an error.

function time(args) {
  const from = process.hrtime.bigint()
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 30})
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`)
  return Number(process.hrtime.bigint() - from) / 1e6
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Writes letters once, and keeps them. */
function letters(name, count) {
  const folder = join(work, `${name}-${count}`)
  if (existsSync(folder)) return folder
  mkdirSync(work, {recursive: true})
  const half = `${folder}.half`
  rmSync(half, {recursive: true, force: true})
  const {status} = spawnSync(process.execPath, [
    join(import.meta.dirname, 'letters.mjs'),
    half,
    String(count)
  ])
  if (status !== 0) throw new Error(`letters.mjs: exit ${status}`)
  renameSync(half, folder)
  return folder
}

/** The same letters as plain text. */
function textOf(name, count) {
  const folder = letters(name, count)
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.md')) renameSync(join(folder, file), join(folder, file.replace(/md$/, 'txt')))
  }
  return folder
}
