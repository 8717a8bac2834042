// Scores the built program against the labelled corpus: all letters, and the individual and the stock half apart.
// Writes fixtures/corpus/report.txt, so that a change shows what it does to the figures; `--check` fails where it is stale.
import {spawnSync} from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const corpus = join(root, 'fixtures/corpus')
const program = `${process.execPath} ${join(root, 'bin/refusal-lint.js')}`
const parts = {
  'All letters': () => true,
  'Individual letters (001-120)': (name) => Number.parseInt(name, 10) <= 120,
  'Stock letters (201-310)': (name) => Number.parseInt(name, 10) > 200
}

const sections = Object.entries(parts).map(([title, holds]) => `${title}\n\n${score(holds)}`)
const report = sections.join('\n')
const file = join(corpus, 'report.txt')
const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
process.stdout.write(process.argv.includes('--misses') ? report : figures(report))
if (!process.argv.includes('--check')) writeFileSync(file, report)
else if (before !== report) {
  console.error('\nStale: fixtures/corpus/report.txt. Run npm run score, and read its diff.')
  process.exitCode = 1
}

/** Scores the letters of a part, from a folder of their own. */
function score(holds) {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-score-'))
  try {
    const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8'))
    const kept = Object.entries(labels).filter(([name]) => holds(name))
    writeFileSync(join(folder, 'labels.json'), JSON.stringify(Object.fromEntries(kept)))
    mkdirSync(join(folder, 'letters'))
    for (const file of readdirSync(join(corpus, 'letters'))) {
      if (holds(file)) cpSync(join(corpus, 'letters', file), join(folder, 'letters', file))
    }
    // Into a file: what is written to a pipe may be cut where the process exits.
    const output = openSync(join(folder, 'output.txt'), 'w')
    const {stderr, status} = spawnSync(
      process.execPath,
      [join(corpus, 'score.mjs'), '--corpus', folder, '--cmd', program, '--misses'],
      {encoding: 'utf8', stdio: ['ignore', output, 'pipe']}
    )
    closeSync(output)
    if (status !== 0) throw new Error(`score.mjs: exit ${status}\n${stderr}`)
    return readFileSync(join(folder, 'output.txt'), 'utf8')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The figures alone, without the letters that were misread. */
function figures(text) {
  return text.replaceAll(/^[a-z-]+: [+-] .*\n/gm, '')
}
