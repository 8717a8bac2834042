import {readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {globSync} from 'tinyglobby'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')

/** Which rooms each room may use, beside itself and the single files at the top of `src`. */
const arrows: Record<string, string[]> = {
  // What the tree carries is told in one place.
  '': ['src/letter'],
  'src/cli': [
    'src/config',
    'src/files',
    'src/lint',
    'src/report',
    'src/packet',
    'src/register',
    'src/init',
    'rules',
    'src/language',
    'src/letter'
  ],
  'src/init': ['src/files', 'rules'],
  'src/packet': ['src/letter'],
  'src/register': ['src/language', 'src/letter', 'src/report'],
  'src/config': ['src/files', 'src/language', 'src/letter', 'src/lint', 'rules'],
  'src/files': ['src/read'],
  'src/read': ['src/language'],
  'src/language': ['src/letter', 'src/read'],
  'src/letter': ['src/language'],
  'src/lint': ['rules', 'src/read', 'src/letter', 'src/language'],
  'src/report': ['src/lint', 'src/letter', 'rules'],
  rules: ['src/letter'],
  'src/index.ts': ['src/lint', 'src/letter', 'rules'],
  'src/retext.ts': ['src/letter', 'src/language', 'rules']
}

it('rooms are used along the arrows only', () => {
  const wrong: string[] = []
  for (const path of globSync(['src/**/*.ts', 'rules/**/*.ts', '!**/*.test.ts'], {cwd: root})) {
    const room = roomOf(path)
    for (const used of importsOf(path)) {
      if (used === room || !used || (arrows[room] ?? []).includes(used)) continue
      wrong.push(`${path} uses ${used}`)
    }
  }
  expect(wrong).toEqual([])
})

it('the library reaches no files and no process', () => {
  const using = globSync(['index.js', 'retext.js', 'chunks/*.js'], {cwd: join(root, 'dist')}).filter((file) =>
    /\bfrom\s*["']node:|\bprocess\.|\b__dirname\b/.test(readFileSync(join(root, 'dist', file), 'utf8'))
  )
  expect(using).toEqual([])
})

/** Which rooms a file imports from, dynamic imports included. */
function importsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8')
  const specifiers = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
  const own = specifiers.filter(([, specifier = '']) => !specifier.includes('/node_modules/'))
  return own.map(([, specifier = '']) =>
    roomOf(relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/'))
  )
}

/** The room of a file; empty for the single files that all may use. */
function roomOf(path: string): string {
  if (path === 'src/index.ts' || path === 'src/retext.ts') return path
  const [first = '', second = ''] = path.split('/')
  if (first === 'rules') return 'rules'
  return second.includes('.') ? '' : `${first}/${second}`
}
