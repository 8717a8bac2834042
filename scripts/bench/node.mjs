// One letter with later Nodes, which keep what they compiled; npm's package `node` brings them.
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {install} from './install.mjs'
import {letters, lint} from './letter-sets.mjs'
import {compare} from './run.mjs'

export function measure(pairs) {
  const folder = letters('markdown', 2000)
  const letter = join(folder, readdirSync(folder)[0])
  return [22, 24, 26].map((major) => {
    const place = install(`node-${major}`, [`node@${major}`])
    const command = join(place, 'node_modules/node/bin/node')
    if (!existsSync(command)) throw new Error(`Unexpected package node@${major} without ${command}`)
    return {
      name: `Node ${major}: one Markdown letter / node -e 0`,
      mark: 3,
      ...compare({command, args: lint(letter)}, {command, args: ['-e', '0']}, pairs)
    }
  })
}
