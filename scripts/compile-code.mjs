// Keeps what Node compiles of the program while it lints a few letters: bin/engine.js loads it. The build runs this.
import {mkdirSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const {builtFolder, Engine} = createRequire(import.meta.url)('../bin/engine.js')

/** Runs that use what almost every run uses. */
const runs = [
  ['--format', 'json', 'refund-worn-shoes.md', 'candidate-stock.md', 'discount-template.md'],
  ['refund-worn-shoes.md', 'flat-dog.txt'],
  // Of a letter that refuses nothing the program would say so.
  ['--format', 'json', '--refusal', 'yes', '../html/candidate-table.htm', '../html/order-shipped.html'],
  ['--fix', '--diff', 'candidate-good.md']
]

rmSync(builtFolder, {recursive: true, force: true})
mkdirSync(builtFolder, {recursive: true})
const engine = new Engine(builtFolder, true)
const {main} = engine.load(join(root, 'dist/program/cli.cjs'))
process.chdir(join(root, 'fixtures/letters'))
for (const run of runs) {
  process.argv = [process.execPath, 'refusal-lint', '--no-config', ...run]
  await main(engine)
}
engine.keep()
process.exitCode = 0
