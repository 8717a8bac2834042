import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of all packages that a bundle holds.
 *
 * @param root The project's folder.
 * @param output What the bundler wrote.
 * @param made Packages that something in the bundle was made of.
 * @returns The text, a section a package.
 */
export function licences(root, output, made) {
  const sections = []
  for (const name of [...bundledPackages(output), ...made].sort()) {
    const folder = join(root, 'node_modules', name)
    const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text =
      file && existsSync(join(folder, file))
        ? readFileSync(join(folder, file), 'utf8').trim()
        : 'No licence text in the package.'
    sections.push(`${name} ${version} (${license})\n\n${text}\n`)
  }
  return sections.join(`\n${'-'.repeat(72)}\n\n`)
}

/** @returns The names of the packages whose modules are in a bundle, in order. */
export function bundledPackages(output) {
  const names = new Set()
  for (const chunk of output) {
    for (const id of chunk.moduleIds ?? []) {
      const name = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules)/.exec(id)?.[1]
      if (name) names.add(name.replaceAll('\\', '/'))
    }
  }
  return [...names].sort()
}
