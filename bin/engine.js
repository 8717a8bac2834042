const {existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync} = require('node:fs')
const {basename, dirname, join} = require('node:path')
const {Script, runInNewContext} = require('node:vm')

const isOld = Number.parseInt(process.versions.node, 10) < 22

/**
 * How regular expressions are compiled for a few letters: each run compiles them anew, and that took half of the time of one letter. That
 * they are compiled twice where they are used twice must stay: V8 falls over one that was compiled once, when it is told otherwise later.
 */
const plainly = {
  on: '--no-regexp-optimization --no-regexp-peephole-optimization',
  off: '--regexp-optimization --regexp-peephole-optimization'
}

/**
 * What Node is told while letters are linted. A few letters take some hundredths of a second, and to optimise anything for them is not
 * worth it; only Node 20 optimises again once it is told to. Of many a third of the time passes before what they use is optimised,
 * and V8's compiler takes long, for it copies into each function what that calls: with half of that it is done sooner, and with less
 * the code it makes is slower. The first form of an expression is used once, so there is nothing to be gained by making it smaller.
 */
const settings = {
  few: isOld ? {on: `--no-opt ${plainly.on}`, off: `--opt ${plainly.off}`} : plainly,
  many: isOld
    ? {
        on: '--max-inlined-bytecode-size-cumulative=460 --no-regexp-peephole-optimization',
        off: '--max-inlined-bytecode-size-cumulative=920 --regexp-peephole-optimization'
      }
    : undefined
}

/** Code is good for one version of the engine on one kind of processor; any other Node has no folder of the build's. */
const builtFolder = join(
  __dirname,
  '../dist/compiled',
  `${process.platform}-${process.arch}-${process.versions.v8}`
)
exports.builtFolder = builtFolder

/**
 * V8 as this program needs it: what it has compiled is kept, for to compile takes longer than to lint a letter; and for a few
 * letters it optimises nothing. Both Node's own cache of compiled code and ours are good for the usual settings alone, so
 * nothing is loaded with others.
 */
class Engine {
  #folder
  #isKept
  /** The script of each module that was compiled here. */
  #made = new Map()
  #mayTell
  /** What V8 has been told; nothing where it has its usual settings. */
  #told
  #hasLinted = false

  /**
   * @param {string} folder Where compiled code lies.
   * @param {boolean} isKept Whether what is missing there is put there.
   * @param {boolean} [mayTell] Whether settings may be changed. Default: true.
   */
  constructor(folder, isKept, mayTell = true) {
    this.#folder = folder
    this.#isKept = isKept
    this.#mayTell = mayTell
  }

  /**
   * Load a module of the program, with what was compiled of it and of those that it requires. V8 looks whether the code was
   * made for it and its settings, and compiles anew where it was not. What may not be kept is left to Node.
   *
   * @param {string} file The module, CommonJS, as an absolute path.
   * @returns {any} What it exports.
   */
  load(file) {
    const known = require.cache[file]
    if (known) return known.exports
    const code = this.#code(file)
    if (!code && !this.#isKept && isNamedAfterContent(file)) return this.#usual(() => require(file))
    // The build leaves nothing but ASCII in it, which is read at once and kept in half the space.
    const source = readFileSync(file, 'latin1')
    // A script may not import: Node would have to know whose it is.
    if (!code && /\bimport\(/.test(source)) return this.#usual(() => require(file))
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
    const script = this.#usual(() => new Script(wrapped, {filename: file, cachedData: code}))
    if (!code || script.cachedDataRejected) this.#made.set(file, script)
    const loaded = new module.constructor(file)
    loaded.filename = file
    require.cache[file] = loaded
    const ours = Object.assign(
      (id) => (id.startsWith('.') ? this.load(join(dirname(file), id)) : this.#usual(() => require(id))),
      require
    )
    script.runInThisContext()(loaded.exports, ours, loaded, file, dirname(file))
    loaded.loaded = true
    return loaded.exports
  }

  /**
   * Begin to lint a letter.
   *
   * @param {boolean} isOneOfFew Whether it is one of a few, which are short.
   */
  lint(isOneOfFew) {
    this.#hasLinted = true
    if (this.#mayTell) this.#tell(isOneOfFew ? settings.few : settings.many)
  }

  /**
   * Have memory tidied on demand from now on.
   *
   * @returns {() => void} Tidies it.
   */
  tidying() {
    require('node:v8').setFlagsFromString('--expose-gc')
    // Only what starts after that has it.
    return runInNewContext('gc')
  }

  /** Keep what was compiled here, where a letter was linted: only then most of what is needed was compiled. */
  keep() {
    this.#tell(undefined)
    if (!this.#isKept || !this.#hasLinted || this.#made.size === 0) return
    try {
      mkdirSync(this.#folder, {recursive: true, mode: 0o700})
      for (const [file, script] of this.#made) {
        if (!isNamedAfterContent(file)) continue
        const place = join(this.#folder, `${basename(file)}.code`)
        const half = `${place}.${process.pid}`
        writeFileSync(half, script.createCachedData(), {flag: 'wx'})
        renameSync(half, place)
      }
    } catch {
      // The next run compiles again, and that is all.
    }
  }

  #code(file) {
    if (this.#isKept && !isNamedAfterContent(file)) return undefined
    try {
      return readFileSync(join(this.#folder, `${basename(file)}.code`))
    } catch {
      return undefined
    }
  }

  #usual(load) {
    const told = this.#told
    if (!told) return load()
    this.#tell(undefined)
    try {
      return load()
    } finally {
      this.#tell(told)
    }
  }

  #tell(setting) {
    if (setting === this.#told) return
    const {setFlagsFromString} = require('node:v8')
    if (this.#told) setFlagsFromString(this.#told.off)
    if (setting) setFlagsFromString(setting.on)
    this.#told = setting
  }
}
exports.Engine = Engine

/**
 * Open the engine: with what the build has compiled for this Node, or with what earlier runs have. Where somebody has chosen
 * settings of Node, they are left as they are, and what is compiled with them is not kept.
 *
 * @param {string | undefined} cache Where Node keeps what it has compiled; missing where it keeps nothing.
 * @returns {Engine} The engine.
 */
exports.openEngine = (cache) => {
  const isUsual = process.execArgv.length === 0 && !process.env.NODE_OPTIONS
  if (!cache || existsSync(builtFolder)) return new Engine(builtFolder, false, isUsual)
  const user = process.geteuid?.() ?? 'user'
  const folder = join(cache, `refusal-lint-${process.arch}-${process.versions.v8}-${user}`)
  const isGood = !existsSync(folder) || isOurs(folder)
  return new Engine(isGood ? folder : builtFolder, isGood && isUsual, isUsual)
}

/** Whether nobody else can have put something into a folder. */
function isOurs(folder) {
  const {mode, uid} = lstatSync(folder)
  const isFolder = (mode & 0o170000) === 0o040000
  return isFolder && (!process.geteuid || (uid === process.geteuid() && (mode & 0o022) === 0))
}

/** The name of a part says what is in it and in all that it requires, so that a new program takes no old code. */
function isNamedAfterContent(file) {
  return /-[\w-]{8}\.cjs$/.test(basename(file))
}
