// Puts packages from npm into a folder of the bench's own; the project's dependencies are left alone.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {work} from './letter-sets.mjs'

/**
 * @param name The folder's name.
 * @param packages What to install, as npm takes it.
 * @returns The folder.
 */
export function install(name, packages) {
  const folder = join(work, name)
  const done = join(folder, `installed-${packages.join('+').replaceAll(/[^\w.@+-]/g, '_')}`.slice(0, 200))
  if (existsSync(done)) return folder
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  writeFileSync(done, '')
  return folder
}
