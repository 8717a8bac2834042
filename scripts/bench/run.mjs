// Runs processes, one after the other, and takes their time.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A run: what to start, and the codes that it may end with. */
export function run({command = process.execPath, args, cwd, env, ends = [0]}) {
  const cpu = childrenCpu()
  const from = process.hrtime.bigint()
  const {status, stderr, error} = spawnSync(command, args, {cwd, env, encoding: 'utf8', maxBuffer: 1 << 30})
  const ms = Number(process.hrtime.bigint() - from) / 1e6
  if (error) throw error
  if (!ends.includes(status))
    throw new Error(`${command} ${args.slice(0, 6).join(' ')} …: exit ${status}\n${stderr.slice(0, 2000)}`)
  return {ms, cpu: childrenCpu() - cpu}
}

/**
 * Measures runs beside each other, in turns: a pair sees the same machine, so its ratio says more than its times.
 *
 * @returns The median of the ratios, the least of them, the ratio of all processor time, and the median time of the first.
 */
export function compare(ours, other, pairs) {
  const ratios = []
  const times = []
  let cpu = 0
  let otherCpu = 0
  for (let pair = 0; pair <= pairs; pair++) {
    const a = run(ours)
    const b = run(other)
    // The first pair fills the caches of the file system.
    if (pair === 0) continue
    ratios.push(a.ms / b.ms)
    times.push(a.ms)
    cpu += a.cpu
    otherCpu += b.cpu
  }
  return {
    ratio: median(ratios),
    least: Math.min(...ratios),
    cpu: otherCpu > 0 ? cpu / otherCpu : undefined,
    ms: Math.round(median(times))
  }
}

/** The most memory that a run of Node has held, in MiB. */
export function peakMemory(args) {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-peak-'))
  const file = join(folder, 'peak')
  const env = {...process.env, REFUSAL_LINT_PEAK: file}
  try {
    run({args: ['--require', join(import.meta.dirname, 'note-peak.cjs'), ...args], env})
    return Number(readFileSync(file, 'utf8')) / 1024
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Processor time of all processes that have ended, in milliseconds; 0 where the system does not tell. */
function childrenCpu() {
  if (!existsSync('/proc/self/stat')) return 0
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}
