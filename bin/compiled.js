// What Node 20 has instead of a cache of compiled code: the build compiles the program once and lays the result beside it.
const {existsSync, readFileSync} = require('node:fs')
const {basename, dirname, join} = require('node:path')
const {Script} = require('node:vm')

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
 * was made for it and its settings, and compiles anew where it was not. What has no compiled code is left to Node.
 *
 * @param {string} file The module, CommonJS, as an absolute path.
 * @param {Map<string, Script>} [made] Takes the script of each module; then all are compiled that may be.
 * @returns {any} What it exports.
 */
function load(file, made) {
  const known = require.cache[file]
  if (known) return known.exports
  const code = compiled(file)
  if (!code && !made) return require(file)
  // The build leaves nothing but ASCII in it, which is read at once and kept in half the space.
  const source = readFileSync(file, 'latin1')
  // A script may not import: Node would have to know whose it is.
  if (made && /\bimport\(/.test(source)) return require(file)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData: code
  })
  made?.set(file, script)
  const loaded = new module.constructor(file)
  loaded.filename = file
  require.cache[file] = loaded
  const ours = Object.assign(
    (id) => (id.startsWith('.') ? load(join(dirname(file), id), made) : require(id)),
    require
  )
  script.runInThisContext()(loaded.exports, ours, loaded, file, dirname(file))
  loaded.loaded = true
  return loaded.exports
}
exports.load = load

function compiled(file) {
  try {
    return readFileSync(join(folder, `${basename(file)}.code`))
  } catch {
    return undefined
  }
}
