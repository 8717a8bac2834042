// Keeps what Node compiles of the program while it lints a few letters: bin/compiled.js loads it. The build runs this.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const {folder, load} = createRequire(import.meta.url)('../bin/compiled.js')

/** Runs that use what almost every run uses. */
const runs = [
  ['--format', 'json', 'refund-worn-shoes.md', 'candidate-stock.md', 'discount-template.md'],
  ['refund-worn-shoes.md', 'flat-dog.txt'],
  ['--fix', '--diff', 'candidate-good.md']
]

rmSync(folder, {recursive: true, force: true})
const made = new Map()
const {main} = load(join(root, 'dist/program/cli.cjs'), made)
process.chdir(join(root, 'fixtures/letters'))
for (const run of runs) {
  process.argv = [process.execPath, 'refusal-lint', '--no-config', ...run]
  await main()
}
mkdirSync(folder, {recursive: true})
for (const [file, script] of made)
  writeFileSync(join(folder, `${basename(file)}.code`), script.createCachedData())
process.exitCode = 0
