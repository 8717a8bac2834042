// The letters that are measured: written once, outside the project, whose ignore files would leave them out.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
export const work = join(tmpdir(), 'refusal-lint-bench')
export const program = join(root, 'bin/refusal-lint.js')

/** The arguments for Node that lint files or folders with all of `recommended`. */
export const lint = (...args) => [
  program,
  '--no-config',
  '--format',
  'json',
  '--fail-on',
  'never',
  '--max-file-size',
  '20MB',
  ...args
]
/** The arguments for Node that parse the files of a folder with retext-english, and do nothing else. */
export const parse = (folder) => [join(import.meta.dirname, 'parse.mjs'), folder]

/** Formats of letters: how a file is named, and what becomes of a letter, or of several as one. */
const formats = {
  markdown: {ending: 'md', write: (letters) => letters.join('\n')},
  text: {ending: 'txt', write: (letters) => letters.join('\n')},
  html: {
    ending: 'html',
    write: (letters) =>
      `<!doctype html>\n<html lang="en"><head><title>Letter</title></head><body>\n${letters.map(htmlOf).join('\n')}\n</body></html>\n`
  },
  mjml: {
    ending: 'mjml',
    write: (letters) =>
      `<mjml><mj-body><mj-section><mj-column><mj-text>\n${letters.map(htmlOf).join('\n')}\n</mj-text></mj-column></mj-section></mj-body></mjml>\n`
  },
  eml: {
    ending: 'eml',
    write: (letters) =>
      `From: a@example.org\nTo: b@example.org\nSubject: Your request\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${letters.join('\n')}`
  },
  template: {
    ending: 'txt.hbs',
    write: (letters) => letters.join('\n').replaceAll(/^(Dear|Hello) .*,$/gm, '$1 {{name}},')
  }
}

/** The names of all formats. */
export const formatNames = Object.keys(formats)

/**
 * Letters of their own files.
 *
 * @param format A format's name.
 * @param count How many.
 * @returns The folder they are in.
 */
export function letters(format, count) {
  return made(`${format}-${count}`, (folder) => {
    const {ending, write} = formats[format]
    mkdirSync(folder, {recursive: true})
    for (const [index, letter] of source(count).entries())
      writeFileSync(join(folder, `letter-${String(index).padStart(5, '0')}.${ending}`), write([letter]))
  })
}

/**
 * The same letters in one file.
 *
 * @param format A format's name.
 * @param count How many.
 * @returns The file.
 */
export function joined(format, count) {
  const {ending, write} = formats[format]
  const folder = made(`${format}-${count}-joined`, (folder) => {
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, `letters.${ending}`), write(source(count).map(withoutFrontMatter)))
  })
  return join(folder, `letters.${ending}`)
}

function source(count) {
  const folder = made(`source-${count}`, (folder) => {
    const {status} = spawnSync(process.execPath, [
      join(import.meta.dirname, 'letters.mjs'),
      folder,
      String(count)
    ])
    if (status !== 0) throw new Error(`letters.mjs: exit ${status}`)
  })
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

function made(name, make) {
  const folder = join(work, name)
  if (existsSync(folder)) return folder
  const half = `${folder}.half`
  rmSync(half, {recursive: true, force: true})
  mkdirSync(work, {recursive: true})
  make(half)
  renameSync(half, folder)
  return folder
}

function withoutFrontMatter(letter) {
  return letter.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
}

/** A letter as a mail program would write it. */
function htmlOf(letter) {
  const blocks = withoutFrontMatter(letter)
    .trim()
    .split(/\n{2,}/)
  return blocks.map(blockOf).join('\n')
}

function blockOf(block) {
  const heading = /^(#{1,2}) (.*)$/.exec(block)
  if (heading) return `<h${heading[1].length}>${lineOf(heading[2])}</h${heading[1].length}>`
  if (block.startsWith('> ')) return `<blockquote><p>${lineOf(block.slice(2))}</p></blockquote>`
  if (block.startsWith('- '))
    return `<ul>${block
      .split(/^- /m)
      .slice(1)
      .map((item) => `<li>${lineOf(item.trim())}</li>`)
      .join('')}</ul>`
  return `<p>${lineOf(block).replaceAll(/ {2}\n/g, '<br>\n')}</p>`
}

function lineOf(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
}
