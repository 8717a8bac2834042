import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/refusal-lint.js')

/** Stands for output that the page leaves out. */
const leftOut = '…'

/**
 * Run what a page of the docs shows: files that it names are written, commands of its console blocks are run in their order.
 *
 * `<!-- file: name -->` before a block makes it a file, `<!-- setup: command -->` is run and not shown. JavaScript finds this
 * package under its own name, and those that it is developed with.
 *
 * @param page The page.
 * @returns The page with what the commands print in fact; the same where it is true.
 */
export function runPage(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-docs-'))
  try {
    writeFileSync(join(folder, 'refusal-lint'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
    writeFileSync(join(folder, 'npx'), '#!/bin/sh\nexec "$@"\n')
    for (const command of ['refusal-lint', 'npx']) chmodSync(join(folder, command), 0o755)
    installPackages(join(folder, 'node_modules'))
    const work = join(folder, 'work')
    mkdirSync(work)
    return run(page, folder, work)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function installPackages(folder: string): void {
  mkdirSync(folder)
  symlinkSync(root, join(folder, 'refusal-lint'))
  const names = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))
  for (const name of names) symlinkSync(join(root, 'node_modules', name), join(folder, name))
}

/**
 * Find JavaScript and JSON of a page that nothing tries: blocks that are no file of the page's.
 *
 * @param page The page.
 * @returns Their first lines.
 */
export function untriedBlocks(page: string): string[] {
  const blocks = page.matchAll(/(^<!-- file: \S+ -->\n\n)?^```(?:js|ts|json)\n(.*)/gm)
  return [...blocks].flatMap(([, file, line = '']) => (file ? [] : [line]))
}

function run(page: string, path: string, cwd: string): string {
  const lines = page.split('\n')
  const made: string[] = []
  let file = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    made.push(line)
    file = /^<!-- file: (\S+) -->$/.exec(line)?.[1] ?? file
    const setup = /^<!-- setup: (.+) -->$/.exec(line)?.[1]
    if (setup) shell(setup, path, cwd)
    const fence = /^(`{3,})(\w*)$/.exec(line)
    if (!fence) continue
    const block: string[] = []
    while (index + 1 < lines.length && lines[index + 1] !== fence[1]) block.push(lines[++index] ?? '')
    if (file) write(join(cwd, file), block)
    file = ''
    made.push(...(fence[2] === 'console' ? runBlock(block, path, cwd) : block))
    if (index + 1 < lines.length) made.push(lines[++index] ?? '')
  }
  return made.join('\n')
}

function write(path: string, lines: string[]): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, `${lines.join('\n')}\n`)
}

/** A console block: each `$ command` is followed by what it prints. */
function runBlock(block: string[], path: string, cwd: string): string[] {
  const made: string[] = []
  for (let index = 0; index < block.length; index++) {
    const line = block[index] ?? ''
    if (!line.startsWith('$ ')) throw new Error(`Unexpected line in a console block: ${line}`)
    const output = shell(line.slice(2).replace(/\s+#\s.*$/, ''), path, cwd)
    const shown: string[] = []
    while (index + 1 < block.length && !block[index + 1]?.startsWith('$ ')) shown.push(block[++index] ?? '')
    made.push(line, ...(shown.length === 1 && shown[0] === leftOut ? shown : output))
  }
  return made
}

function shell(command: string, path: string, cwd: string): string[] {
  const {stdout, stderr, status} = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: {PATH: `${path}:${process.env.PATH}`, HOME: path, NO_COLOR: '1', COLUMNS: '80'}
  })
  // Wrong use is never what a page means to show.
  if (status !== 0 && status !== 1) throw new Error(`${command}: exit ${status}\n${stdout}${stderr}`)
  const output = `${stdout}${stderr}`.replace(/\n+$/, '')
  return output === '' ? [] : output.split('\n')
}
