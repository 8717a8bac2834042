import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {describe, expect, it, test} from 'vitest'
import {withLate} from '../scripts/made-late.mjs'

const late = (code: string) => withLate(code, 'some.ts')

/** What a module's exports come to, with and without that its constants are made late. */
function exported(code: string): Record<string, unknown> {
  const {outputText} = ts.transpileModule(code, {
    compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022}
  })
  const exports: Record<string, unknown> = {}
  new Function('exports', outputText)(exports)
  return exports
}

describe('a constant that is made late', () => {
  it('is an expression or a set of words that a module keeps for itself', () => {
    expect(late('const x = /a/i\nexport const is = (t: string) => x.test(t)')).toBe(
      'let x\nexport const is = (t: string) => (x ??= /a/i).test(t)'
    )
    expect(late("const s: ReadonlySet<string> = new Set('a b'.split(' '))\nf(s, {s: s, t: [s]}.s)")).toBe(
      "let s: ReadonlySet<string>\nf((s ??= new Set('a b'.split(' '))), {s: (s ??= new Set('a b'.split(' '))), t: [(s ??= new Set('a b'.split(' ')))]}.s)"
    )
    expect(late("const s = new Set(['a'])\nfor (const x of s) f(...s)")).toContain(
      "for (const x of (s ??= new Set(['a']))) f(...(s ??= new Set(['a'])))"
    )
  })

  it.each([
    ['is exported', 'export const x = /a/\nx.test(t)'],
    ['shares its name with a parameter', 'const x = /a/\nf((x) => x.test(t), x)'],
    ['shares its name with a variable', 'const x = /a/\nfunction f() { const x = 1; return x }'],
    ['is given on by its name alone', 'const x = /a/\nf({x})'],
    ['is exported below', 'const x = /a/\nexport {x}'],
    ['is named as a type', 'const x = /a/\nconst y: typeof x = z'],
    ['is made of something else', 'const x = new Set(words)\nx.has(t)'],
    ['is made of parts', 'const x = new Set([...words])\nx.has(t)'],
    ['may change', 'let x = /a/\nx = /b/'],
    ['is one of two', 'const x = /a/, y = /b/\nx.test(y)']
  ])('is none that %s', (_, code) => {
    expect(late(code)).toBe(code)
  })

  it('begins a statement of its own, whatever the line above ends with', () => {
    const code = `const x = /a/y
export function at(text: string, place: number) {
  if (place < 0) return undefined
  x.lastIndex = place
  if (text === '')
    x.lastIndex = 0
  const found = x.test(text)
  x.lastIndex = 0
  return found
}`
    const {at} = exported(late(code)) as {at: (text: string, place: number) => boolean | undefined}
    expect([at('ba', 1), at('ba', 0), at('ba', -1)]).toEqual([true, false, undefined])
  })

  it('keeps where it stands between two calls', () => {
    const code = 'const x = /a/g\nexport const next = () => x.exec("aa")?.index'
    const {next} = exported(late(code)) as {next: () => number | undefined}
    expect([next(), next(), next()]).toEqual([0, 1, undefined])
  })
})

/** What kinds of statements a module has, in order. */
function statements(code: string): string[] {
  const kinds: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !ts.isEmptyStatement(node)) kinds.push(ts.SyntaxKind[node.kind])
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true))
  return kinds
}

test('every module of ours is a program with late constants, too', () => {
  const root = join(import.meta.dirname, '..')
  let changed = 0
  for (const folder of ['src', 'rules']) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue
      const code = readFileSync(join(root, folder, name), 'utf8')
      const made = withLate(code, name)
      if (made !== code) changed++
      expect(statements(made), name).toEqual(statements(code))
      const {diagnostics = []} = ts.transpileModule(made, {
        reportDiagnostics: true,
        fileName: name,
        compilerOptions: {target: ts.ScriptTarget.ESNext}
      })
      expect(
        diagnostics.map(({messageText}) => messageText),
        name
      ).toEqual([])
    }
  }
  expect(changed).toBeGreaterThan(50)
})
