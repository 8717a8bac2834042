// Bundles the program and the library into dist/. The phrases are compiled here, once, so that no run has to.
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {licences} from './licences.mjs'
import {phrasesPlugin} from './phrases-plugin.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
rmSync(dist, {recursive: true, force: true})
mkdirSync(dist)

const automaton = await compilePhrases()
const bundle = await rolldown({
  cwd: root,
  input: {cli: 'src/cli/main.ts', index: 'src/index.ts', retext: 'src/retext.ts'},
  platform: 'node',
  // What a configuration in TypeScript needs is the user's own.
  external: ['typescript'],
  plugins: [phrasesPlugin(), compiledPhrases(automaton)],
  onwarn: (warning, print) => (warning.code === 'EVAL' ? undefined : print(warning))
})
const {output} = await bundle.write({
  dir: dist,
  format: 'esm',
  minify: {compress: true, mangle: false, codegen: {removeWhitespace: false}},
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js'
})
await bundle.close()
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(root, output))
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], {stdio: 'inherit'})

/** Compile the phrases with the project's own compiler. */
async function compilePhrases() {
  const temporary = join(dist, 'compile.mjs')
  const compiler = await rolldown({cwd: root, input: 'src/language/en/compile.ts', platform: 'node', plugins: [phrasesPlugin()]})
  await compiler.write({file: temporary, format: 'esm', codeSplitting: false})
  await compiler.close()
  const {compileEnglish} = await import(pathToFileURL(temporary).href)
  rmSync(temporary)
  return compileEnglish()
}

/** Puts the compiled phrases in the place of the module that compiles them. */
function compiledPhrases(compiled) {
  const json = JSON.stringify(JSON.stringify(compiled))
  return {
    name: 'compiled-phrases',
    load: (id) => (/language[\\/]en[\\/]automaton\.ts$/.test(id) ? `export const englishAutomaton = () => JSON.parse(${json})` : undefined)
  }
}
