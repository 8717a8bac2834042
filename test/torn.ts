import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What became of letters whose mending was killed. */
export interface Torn {
  runs: number
  /** Runs that were over before they were killed. */
  finished: number
  /** Files as they were, over all runs. */
  old: number
  /** Files that were mended. */
  mended: number
  /** Files that are neither, or are missing; none should be. */
  torn: string[]
  /** Temporary files that a killed process left; a later run is not disturbed by them. */
  left: number
}

const program = join(import.meta.dirname, '../bin/refusal-lint.js')

/** A letter with something to mend, long enough that writing it takes more than a moment. */
function letter(index: number): {before: string; after: string} {
  const facts = Array.from({length: 40}, (_, line) => `Line ${line} of order ${index} was packed on 3 March.`)
  const body = (first: string) =>
    `Dear Ms Novak,\n\nThank you for your order. ${first} card has been withdrawn, so we cannot replace it.\n\n${facts.join('\n\n')}\n\nYou can have the green card instead.\n\nKind regards,\nLucy Marsh\n`
  return {before: body('Obviously, the'), after: body('The')}
}

/**
 * Mend many letters again and again, and kill the program each time at a random moment.
 *
 * @param runs How often.
 * @param files How many letters.
 * @param signals What it is killed with, by turns.
 * @returns What became of the letters.
 */
export async function tear(
  runs: number,
  files: number,
  signals: ReadonlyArray<NodeJS.Signals> = ['SIGKILL', 'SIGTERM', 'SIGINT']
): Promise<Torn> {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-torn-'))
  const result: Torn = {runs, finished: 0, old: 0, mended: 0, torn: [], left: 0}
  try {
    const letters = Array.from({length: files}, (_, index) => ({name: `${index}.md`, ...letter(index)}))
    // How long a whole run takes tells when to kill one.
    writeAll(folder, letters)
    const started = performance.now()
    await mend(folder)
    const whole = performance.now() - started
    for (let run = 0; run < runs; run++) {
      rmSync(folder, {recursive: true})
      writeAll(folder, letters)
      const signal = signals[run % signals.length] ?? 'SIGKILL'
      if (!(await mend(folder, {signal, after: Math.random() * whole * 1.05}))) result.finished++
      count(folder, letters, result, `run ${run}, ${signal}`)
    }
    return result
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function writeAll(folder: string, letters: ReadonlyArray<{name: string; before: string}>): void {
  mkdirSync(folder, {recursive: true})
  for (const {name, before} of letters) writeFileSync(join(folder, name), before)
}

function count(
  folder: string,
  letters: ReadonlyArray<{name: string; before: string; after: string}>,
  result: Torn,
  run: string
): void {
  const names = new Set(readdirSync(folder))
  for (const {name, before, after} of letters) {
    const text = names.delete(name) ? readFileSync(join(folder, name), 'utf8') : undefined
    if (text === before) result.old++
    else if (text === after) result.mended++
    else result.torn.push(`${run}: ${name}`)
  }
  result.left += names.size
}

/** Mend a folder. Resolves to whether the program was killed by a signal of ours. */
function mend(folder: string, kill?: {signal: NodeJS.Signals; after: number}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--no-config', '--fix', '--format', 'json', '.'], {
      cwd: folder,
      stdio: 'ignore'
    })
    let sent = false
    const timer =
      kill &&
      setTimeout(() => {
        sent = child.kill(kill.signal)
      }, kill.after)
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(sent)
    })
  })
}
