// What Node 20 has instead of a cache of compiled code: the build compiles the program once and lays the result beside it.
const {existsSync, readFileSync} = require('node:fs')
const {basename, dirname, join} = require('node:path')
const {constants, Script} = require('node:vm')

/** Code is good for one version of the engine on one kind of processor; any other Node has no folder, and does without. */
const folder = join(
  __dirname,
  '../dist/compiled',
  `${process.platform}-${process.arch}-${process.versions.v8}`
)

exports.folder = folder
exports.exists = () => existsSync(folder)

/**
 * Load a module of the program, with what was compiled of it and of those that it requires. The engine looks whether the code
 * was made for it and its settings, and compiles anew where it was not.
 *
 * @param {string} file The module, CommonJS, as an absolute path.
 * @param {Map<string, {module: {exports: any}, script: Script}>} [loaded] Takes each module that is loaded, by its path.
 * @returns {any} What it exports.
 */
function load(file, loaded = new Map()) {
  const known = loaded.get(file)
  if (known) return known.module.exports
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    {
      filename: file,
      cachedData: compiled(file),
      // A configuration may be a module.
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
    }
  )
  const module = {exports: {}}
  loaded.set(file, {module, script})
  const ours = (id) => (id.startsWith('.') ? load(join(dirname(file), id), loaded) : require(id))
  script.runInThisContext()(module.exports, ours, module, file, dirname(file))
  return module.exports
}
exports.load = load

function compiled(file) {
  try {
    return readFileSync(join(folder, `${basename(file)}.code`))
  } catch {
    return undefined
  }
}
