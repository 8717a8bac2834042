import {basename, relative, sep} from 'node:path'

/** Tells whether a glob holds for a file, an absolute path. */
export type FileTest = (path: string) => boolean

/**
 * Make a test of globs.
 *
 * A glob with a `/` is matched with the path relative to `base`. One without is matched with the file's name, in
 * whatever folder it lies. A `/` at the end stands for all that is in the folder. With `!` in front it leaves files
 * out, wherever in the list it stands; where all do, they leave out of everything. Names that begin with a point are
 * like others.
 *
 * @param globs The globs.
 * @param base The folder that they are relative to, an absolute path.
 * @returns The test.
 */
export async function fileTest(globs: ReadonlyArray<string>, base: string): Promise<FileTest> {
  const {default: picomatch} = await import('picomatch')
  const tests = globs.map((glob) => {
    const out = glob.startsWith('!') && !glob.startsWith('!(')
    const written = (out ? glob.slice(1) : glob).replace(/^\.\//, '')
    const isMatch = picomatch(written.endsWith('/') ? `${written}**` : written, {dot: true})
    return {out, byName: !written.includes('/'), isMatch}
  })
  const inside = tests.filter(({out}) => !out)
  const outside = tests.filter(({out}) => out)
  return (path) => {
    const name = basename(path)
    const inner = relative(base, path)
    const way = sep === '/' ? inner : inner.replaceAll(sep, '/')
    const holds = ({byName, isMatch}: (typeof tests)[number]) => isMatch(byName ? name : way)
    return (inside.length === 0 || inside.some(holds)) && !outside.some(holds)
  }
}
