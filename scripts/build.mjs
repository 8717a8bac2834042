// Bundles the program and the library into dist/. The phrases are compiled here, once, so that no run has to.
import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {licences} from './licences.mjs'
import {phrasesPlugin} from './phrases-plugin.mjs'

/** The program reads its phrases from a file beside it, without parsing; the library also runs where there are no files. */
const fromFile = `
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unpack} from '../../letter/phrase/pack.ts'
export const englishAutomaton = () => unpack(readFileSync(join(__dirname, '../../phrases.bin')))
`
const signsFromFile = `
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unpackSigns} from '../../../letter/signs/pack.ts'
export const englishSigns = () => unpackSigns(readFileSync(join(__dirname, '../../signs.bin')))
`

/** Commander can run programs, and loads what it needs for that at once; this program runs none. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /commander/.test(importer ?? '') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {}' : undefined)
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
rmSync(dist, {recursive: true, force: true})
mkdirSync(dist)

const {json, packed, signs} = await compilePhrases()
writeFileSync(join(dist, 'phrases.bin'), packed)
writeFileSync(join(dist, 'signs.bin'), signs)
// The program is CommonJS: Node reads it file by file without waiting, which starts a sixth faster than modules.
const program = await bundle(
  {cli: 'src/cli/main.ts'},
  'cjs',
  'program',
  'cjs',
  'node',
  fromFile,
  signsFromFile
)
const library = await bundle(
  {index: 'src/index.ts', retext: 'src/retext.ts'},
  'es',
  '.',
  'js',
  'neutral',
  `export const englishAutomaton = () => JSON.parse(${JSON.stringify(json)})`
)
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(root, [...program, ...library]))
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit'
  }
)

async function bundle(input, format, folder, ending, platform, automaton, signs) {
  const build = await rolldown({
    cwd: root,
    input,
    platform,
    resolve: platform === 'neutral' ? {mainFields: ['module', 'main']} : {},
    // What a configuration in TypeScript needs is the user's own.
    external: ['typescript'],
    plugins: [phrasesPlugin(), compiledPhrases(automaton, signs), withoutChildProcess]
  })
  const {output} = await build.write({
    dir: join(dist, folder),
    format,
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `chunks/[name]-[hash].${ending}`
  })
  await build.close()
  return output
}

/** Compile the phrases with the project's own compiler. */
async function compilePhrases() {
  const temporary = join(dist, 'compile.mjs')
  const compiler = await rolldown({
    cwd: root,
    input: 'scripts/compile-phrases.ts',
    platform: 'node',
    plugins: [phrasesPlugin()]
  })
  await compiler.write({file: temporary, format: 'esm', codeSplitting: false})
  await compiler.close()
  const {compileEnglish, pack, englishSigns, packSigns} = await import(pathToFileURL(temporary).href)
  rmSync(temporary)
  const automaton = compileEnglish()
  return {json: JSON.stringify(automaton), packed: pack(automaton), signs: packSigns(englishSigns())}
}

/** Puts the compiled phrases, and where there is code for them the packed signs, in the place of the modules that make them. */
function compiledPhrases(automaton, signs) {
  return {
    name: 'compiled-phrases',
    load(id) {
      if (/language[\\/]en[\\/]automaton\.ts$/.test(id)) return automaton
      return signs && /language[\\/]en[\\/]signs[\\/]index\.ts$/.test(id) ? signs : undefined
    }
  }
}
