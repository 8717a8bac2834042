// Runs a script in TypeScript of this project, on Node versions that cannot: node scripts/run.mjs scripts/generate.ts --check
import {rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {narrowClasses} from './narrow-classes.mjs'
import {phrasesPlugin} from './phrases-plugin.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...rest] = process.argv.slice(2)
// Within the project, so that its packages are found.
const file = join(root, 'node_modules', `.run-${process.pid}.mjs`)
try {
  const build = await rolldown({
    cwd: root,
    input: script,
    platform: 'node',
    external: /^(?![./]|\0)/,
    plugins: [phrasesPlugin(), narrowClasses()]
  })
  await build.write({file, format: 'esm', codeSplitting: false})
  await build.close()
  process.argv.splice(1, process.argv.length - 1, script, ...rest)
  await import(pathToFileURL(file).href)
} finally {
  rmSync(file, {force: true})
}
