// Measures runs over many letters as ratios: with a cache that is full and one that is empty, with several threads and one,
// and the memory for many letters and for fewer. Run by npm run bench; alone:
//   node scripts/bench/many-letters.mjs [--pairs N] [--json]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'bin/refusal-lint.js')
// Outside the project, whose ignore files would leave them out.
const work = join(tmpdir(), 'refusal-lint-bench')

/**
 * Measure runs over many letters.
 *
 * @param pairs How often each is run.
 * @returns For each its name, the median and the least ratio, the mark that it is to keep, and what was measured.
 */
export function manyLetters(pairs) {
  const [few, some, many] = [2000, 4000, 10_000].map(letters)
  const cache = join(work, 'cache')
  const results = []
  for (const format of ['json', 'pretty']) {
    const cached = [many, '--format', format, '--cache', '--cache-location', cache]
    add(`10,000 letters, warm cache / cold (${format})`, 1 / 30, 'ms', () => {
      rmSync(cache, {force: true})
      const cold = time(...cached)
      return [time(...cached), cold]
    })
  }
  if (availableParallelism() > 1)
    add('4,000 letters, threads by themselves / one thread', 1.05, 'ms', () => [
      time(some, '--format', 'json'),
      time(some, '--format', 'json', '--jobs', '1')
    ])
  for (const [jobs, format] of [
    ['1', 'json'],
    ['1', 'pretty'],
    ['2', 'json']
  ]) {
    const args = ['--format', format, '--jobs', jobs]
    add(`memory, 10,000 letters / 2,000 (${format}, jobs ${jobs})`, 1.15, 'MB', () => [
      memory(many, ...args),
      memory(few, ...args)
    ])
  }
  return results

  function add(name, mark, unit, pair) {
    const all = Array.from({length: pairs}, pair)
    const ratios = all.map(([ours, other]) => ours / other)
    const [ours, other] = [median(all.map(([a]) => a)), median(all.map(([, b]) => b))].map(Math.round)
    results.push({name, ratio: median(ratios), least: Math.min(...ratios), mark, unit, ours, other})
  }
}

/** How long a run takes, in milliseconds. */
function time(...args) {
  const from = process.hrtime.bigint()
  run([], args)
  return Number(process.hrtime.bigint() - from) / 1e6
}

/** The most memory that a run has, in megabytes. */
function memory(...args) {
  const said = run(['--require', preload()], args)
  return Number(/peak (\d+)\s*$/.exec(said)?.[1]) / 1024
}

function run(options, args) {
  const all = [...options, program, '--no-config', '--fail-on', 'never', ...args]
  const {status, stderr} = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  })
  if (status !== 0) throw new Error(`node ${all.join(' ')}: exit ${status}\n${stderr}`)
  return stderr
}

/** Makes a process say at its end how much memory it had. */
function preload() {
  const path = join(work, 'peak.cjs')
  writeFileSync(
    path,
    `process.on('exit', () => require('node:fs').writeSync(2, \`peak \${process.resourceUsage().maxRSS}\n\`))`
  )
  return path
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Writes letters once, and keeps them. */
function letters(count) {
  const folder = join(work, `many-${count}`)
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

/** The measures as lines of a table. */
export function linesOf(results) {
  return results.map(({name, ratio, least, mark, unit, ours, other}) => {
    const held = ratio <= mark ? '✓' : '✗'
    const [ratios, wanted] = [ratio.toFixed(3), mark.toFixed(3)]
    return `${held} ${name.padEnd(56)} ${ratios} (${least.toFixed(3)})  mark ${wanted}  ${ours} / ${other} ${unit}`
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values} = parseArgs({
    options: {pairs: {type: 'string', default: '3'}, json: {type: 'boolean', default: false}}
  })
  const results = manyLetters(Number(values.pairs))
  console.log(values.json ? JSON.stringify(results, null, 2) : linesOf(results).join('\n'))
}
