// Bundles the program and the library into dist/. The phrases are compiled here, once, so that no run has to.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import module from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {licences} from './licences.mjs'
import {madeLate} from './made-late.mjs'
import {narrowClasses} from './narrow-classes.mjs'
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
const kindsFromFile = `
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unpackKinds} from '../../../letter/kinds/kind-table.ts'
export const englishKinds = () => unpackKinds(readFileSync(join(__dirname, '../../kinds.bin')))
`
const formsFromFile = `
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
export const englishForms = async () => readFileSync(join(__dirname, '../../spelling.txt'), 'latin1')
`

/** Commander and Tinypool can run programs, and load what they need for that at once; this program runs none. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /commander|tinypool/.test(importer ?? '') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export const fork = undefined; export default {fork}' : undefined)
}

/** Text of one byte a character is read and compiled sooner; strings and expressions say the same with escapes. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      )
    }
  }
}

/** What almost every run needs, with all that it imports, is one file: to find and open a file takes longer than to read it. */
const usual =
  /src[\\/](?:cli[\\/](?:lint-command|threads)|language[\\/]en[\\/]index|lint[\\/]lint|read[\\/](?:markdown|plain-text)|report[\\/]json)\.ts$/

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
rmSync(dist, {recursive: true, force: true})
mkdirSync(dist)

const {json, packed, signs, kinds, forms} = await compilePhrases()
const build = hashOf(packed, signs, kinds, forms)
writeFileSync(join(dist, 'phrases.bin'), packed)
writeFileSync(join(dist, 'signs.bin'), signs)
writeFileSync(join(dist, 'kinds.bin'), kinds)
writeFileSync(join(dist, 'spelling.txt'), forms)
// The program is CommonJS: Node reads it file by file without waiting, which starts a sixth faster than modules.
const program = await bundle(
  {cli: 'src/cli/main.ts', 'lint-worker': 'src/cli/lint-worker.ts'},
  'cjs',
  'program',
  'cjs',
  'node',
  {
    automaton: fromFile,
    signs: signsFromFile,
    kinds: kindsFromFile,
    forms: formsFromFile
  }
)
await bundleThread()
const library = await bundle({index: 'src/index.ts', retext: 'src/retext.ts'}, 'es', '.', 'js', 'neutral', {
  automaton: `export const englishAutomaton = () => JSON.parse(${JSON.stringify(json)})`,
  forms: `export const englishForms = async () => ${JSON.stringify(forms)}`
})
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENCES.txt'),
  licences(root, [...program, ...library], ['dictionary-en', 'dictionary-en-gb'])
)
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit'
  }
)
// Later ones keep for themselves what they compiled.
if (!('enableCompileCache' in module))
  execFileSync(process.execPath, [join(root, 'scripts/compile-code.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit']
  })

async function bundle(input, format, folder, ending, platform, made) {
  const build = await rolldown({
    cwd: root,
    input,
    platform,
    resolve: platform === 'neutral' ? {mainFields: ['module', 'main']} : {},
    // What a configuration in TypeScript needs is the user's own.
    external: ['typescript'],
    // What most runs need is in one file, by whichever way a module asks for it.
    checks: {ineffectiveDynamicImport: false},
    plugins: [
      phrasesPlugin(),
      narrowClasses(),
      madeLate(),
      compiledPhrases(made),
      withoutChildProcess,
      ...(format === 'cjs' ? [asciiOnly] : [])
    ]
  })
  const {output} = await build.write({
    dir: join(dist, folder),
    format,
    // Shorter names are read sooner; errors of ours show where they happened all the same.
    minify: {compress: true, mangle: format === 'cjs', codegen: {removeWhitespace: true}},
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `chunks/[name]-[hash].${ending}`,
    ...(format === 'cjs' && {
      codeSplitting: {
        groups: [
          {name: 'program', test: /src[\\/]cli[\\/]main\.ts$/, priority: 2},
          {name: 'usual', test: usual, priority: 1}
        ]
      }
    })
  })
  await build.close()
  return output
}

/** What Tinypool starts in each thread; it looks for it beside its own module. */
async function bundleThread() {
  const thread = await rolldown({
    cwd: root,
    input: 'node_modules/tinypool/dist/entry/worker.js',
    platform: 'node'
  })
  await thread.write({file: join(dist, 'program/chunks/entry/worker.js'), format: 'es', minify: true})
  await thread.close()
}

/** Tells builds apart by what they are made of: a cache of one is none of another. */
function hashOf(...made) {
  const hash = createHash('sha256')
  for (const part of made) hash.update(part)
  for (const file of [
    ...sources('src'),
    ...sources('rules'),
    join(root, 'package-lock.json'),
    join(root, 'scripts/narrow-classes.mjs'),
    join(root, 'scripts/made-late.mjs')
  ])
    hash.update(readFileSync(file))
  return hash.digest('base64url').slice(0, 12)
}

function sources(folder) {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Compile the phrases with the project's own compiler. */
async function compilePhrases() {
  const temporary = join(dist, 'compile.mjs')
  const compiler = await rolldown({
    cwd: root,
    input: 'scripts/compile-phrases.ts',
    platform: 'node',
    // They read files beside them.
    external: /^dictionary-/,
    plugins: [phrasesPlugin(), narrowClasses()]
  })
  await compiler.write({file: temporary, format: 'esm', codeSplitting: false})
  await compiler.close()
  const {compileEnglish, pack, englishForms, englishKinds, englishSigns, packKinds, packSigns} = await import(
    pathToFileURL(temporary).href
  )
  rmSync(temporary)
  const automaton = compileEnglish()
  return {
    json: JSON.stringify(automaton),
    packed: pack(automaton),
    signs: packSigns(englishSigns()),
    kinds: packKinds(englishKinds()),
    forms: await englishForms()
  }
}

/** Puts what was made here in the place of the modules that make it; signs and kinds only where there is code for them. */
function compiledPhrases(made) {
  return {
    name: 'compiled-phrases',
    load(id) {
      if (/language[\\/]en[\\/]automaton\.ts$/.test(id)) return made.automaton
      if (/language[\\/]en[\\/]spelling[\\/]forms\.ts$/.test(id)) return made.forms
      if (/src[\\/]build\.ts$/.test(id)) return `export const build = ${JSON.stringify(build)}`
      if (/language[\\/]en[\\/]kinds[\\/]index\.ts$/.test(id)) return made.kinds
      return /language[\\/]en[\\/]signs[\\/]index\.ts$/.test(id) ? made.signs : undefined
    }
  }
}
