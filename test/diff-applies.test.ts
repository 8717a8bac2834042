import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {unifiedDiff} from '../src/cli/unified-diff.ts'
import {fixLetter} from '../src/lint/fix.ts'
import {Linter} from '../src/lint/lint.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const folders = ['letters', 'corpus/letters']
/** Names that git writes in other ways than they are. */
const names = [
  'a b.md',
  'über/Grüße.md',
  'quo"te.md',
  'tab\there.md',
  '-dash.md',
  'back\\slash.md',
  'dev/null.md'
]

/** All letters that something is mended in, some as Windows writes them, some with a mark or without a last line break. */
function letters(): Array<{path: string; text: string; bom: boolean}> {
  const found = folders.flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => ({path: `${folder}/${name}`, text: readFileSync(join(fixtures, folder, name), 'utf8')}))
  )
  return found.map(({path, text}, index) => {
    const plain = text.replace(/^\uFEFF/, '')
    const lines = index % 3 === 0 ? plain.replace(/\r?\n/g, '\r\n') : plain
    return {path, text: index % 5 === 0 ? lines.trimEnd() : lines, bom: index % 7 === 0}
  })
}

it.each([false, true])(
  'git applies every diff, with suggestions: %s',
  async (suggestions) => {
    const linter = new Linter({preset: 'strict'})
    const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-diff-'))
    try {
      const wanted = new Map<string, string>()
      let patch = ''
      const odd = [...names]
      for (const letter of letters()) {
        const format = letter.path.endsWith('.md') ? ('markdown' as const) : ('text' as const)
        const {text} = await fixLetter(linter, letter.text, {path: letter.path, format}, {suggestions})
        if (text === letter.text) continue
        const path = odd.pop() ?? letter.path
        const mark = letter.bom ? '\uFEFF' : ''
        mkdirSync(dirname(join(folder, path)), {recursive: true})
        writeFileSync(join(folder, path), mark + letter.text)
        patch += unifiedDiff(path, letter, text)
        wanted.set(path, mark + text)
      }
      expect(wanted.size).toBeGreaterThan(25)
      // Outside of a repository the patch is applied to files, wherever they lie.
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: patch,
        env: {...process.env, GIT_CEILING_DIRECTORIES: dirname(folder)}
      })
      for (const [path, text] of wanted) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text)
    } finally {
      rmSync(folder, {recursive: true})
    }
  },
  120_000
)
