import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {asNobody} from './as-nobody.ts'
import {type FindOptions, findFiles} from './find.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'find-')))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

function write(...names: Array<string | [string, string]>): void {
  for (const item of names) {
    const [name, text] = typeof item === 'string' ? [item, 'Dear'] : item
    const path = join(root, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
}

interface Outcome {
  files: string[]
  errors: string[]
}

async function find(patterns: string[], options: Partial<FindOptions> = {}): Promise<Outcome> {
  const {files, errors} = await findFiles(patterns, {cwd: root, ...options})
  return {
    files: files.map(({path, named}) => (named ? '' : '~') + relative(root, path)),
    errors: errors.map(({message}) => message)
  }
}

const endings =
  "`.md`, `.markdown`, `.txt`, `.text`, `.html`, `.htm`, `.mjml`, `.eml`, or a template's such as `.hbs`"

describe('a file that is named', () => {
  test('is taken, in the order of names, whatever it is called', async () => {
    write('b.md', 'a.txt', 'LETTER', 'notes.letter', '[Name] {x}*.md', 'node_modules/x/a.md', '!a.md')
    expect(
      await find([
        'b.md',
        './a.txt',
        'LETTER',
        'notes.letter',
        '[Name] {x}*.md',
        'node_modules/x/a.md',
        '!a.md'
      ])
    ).toEqual({
      files: ['b.md', 'a.txt', 'LETTER', 'notes.letter', '[Name] {x}*.md', 'node_modules/x/a.md', '!a.md'],
      errors: []
    })
  })

  test('has its format by its ending, in whatever case', async () => {
    write('a.MD', 'b.Text', 'c.letter', 'd.markdown')
    const {files} = await findFiles(['a.MD', 'b.Text', 'c.letter', 'd.markdown'], {cwd: root})
    expect(files.map(({format}) => format)).toEqual(['markdown', 'text', 'text', 'markdown'])
  })

  test('is there once, also by other names', async () => {
    write('a.md', 'x/b.md')
    symlinkSync('a.md', join(root, 'link.md'))
    symlinkSync('x', join(root, 'y'))
    expect(
      await find(['a.md', './x/../a.md', 'link.md', join(root, 'a.md'), 'y/b.md', 'x/b.md', 'x'])
    ).toEqual({
      files: ['a.md', 'y/b.md'],
      errors: []
    })
  })

  test('is an error where it is missing, and hides no other', async () => {
    write('a.md')
    expect(await find(['nope.md', 'a.md/x.md', 'a.md'])).toEqual({
      files: ['a.md'],
      errors: ['nope.md: no such file', 'a.md/x.md: no such file: a part of the path is no folder']
    })
  })

  test('stays named where a folder has it too', async () => {
    write('x/a.md', 'x/b.md')
    expect(await find(['x', 'x/b.md'])).toEqual({files: ['~x/a.md', 'x/b.md'], errors: []})
  })
})

describe('a folder', () => {
  test('is searched for letters, in order', async () => {
    write(
      'l/b.md',
      'l/a.txt',
      'l/c/d.markdown',
      'l/e.msg',
      'l/f.png',
      'l/.hidden/g.md',
      'l/node_modules/h.md',
      'l/.git/i.md',
      'z.md'
    )
    expect(await find(['l/'])).toEqual({files: ['~l/a.txt', '~l/b.md', '~l/c/d.markdown'], errors: []})
  })

  test('may be called anything, and lie anywhere', async () => {
    write('[a] (b)*/x.md', '.hidden/y.md', 'sub/z.md')
    expect(await find(['[a] (b)*', '.hidden'])).toEqual({
      files: ['~[a] (b)*/x.md', '~.hidden/y.md'],
      errors: []
    })
    expect(await find(['../.hidden', '..'], {cwd: join(root, 'sub')})).toEqual({
      files: ['~.hidden/y.md', '~[a] (b)*/x.md', '~sub/z.md'],
      errors: []
    })
  })

  test('is searched for templates, which are read by the ending before theirs', async () => {
    write(
      't/a.html.erb',
      't/b.mjml.hbs',
      't/c.blade.php',
      't/d.txt.j2',
      't/e.liquid',
      't/f.HTM',
      't/i.EML',
      't/g.conf.erb',
      't/h.php'
    )
    const {files} = await findFiles(['t'], {cwd: root})
    expect(files.map(({path, format}) => [relative(root, path), format])).toEqual([
      ['t/a.html.erb', 'html'],
      ['t/b.mjml.hbs', 'mjml'],
      ['t/c.blade.php', 'template'],
      ['t/d.txt.j2', 'text'],
      ['t/e.liquid', 'template'],
      ['t/f.HTM', 'html'],
      ['t/i.EML', 'eml']
    ])
  })

  test('without letters is an error that says what was looked for', async () => {
    write('l/e.msg', 'm/x.png', 'n/a.md', ['.refusallintignore', 'n/'])
    expect(await find(['l', 'm', 'n'])).toEqual({
      files: [],
      errors: [
        `l: no letter in this folder, expected files that end in ${endings}`,
        `m: no letter in this folder, expected files that end in ${endings}`,
        `n: no letter in this folder, expected files that end in ${endings}; what is ignored was left out (\`--no-ignore\` takes it in)`
      ]
    })
  })

  test('with links that lead around in it ends', async () => {
    write('l/a.md', 'other/b.md', 'far.md')
    symlinkSync('.', join(root, 'l/again'))
    symlinkSync('..', join(root, 'l/up'))
    symlinkSync('round.md', join(root, 'l/round.md'))
    symlinkSync('nowhere.md', join(root, 'l/broken.md'))
    symlinkSync('a.md', join(root, 'l/Alias.md'))
    symlinkSync('../far.md', join(root, 'l/near.md'))
    expect(await find(['l'])).toEqual({files: ['~l/a.md', '~l/near.md'], errors: []})
  })

  test('gives a link that has an ending, where what it leads to has none', async () => {
    write('l/a.md', 'l/denied.draft', 'l/deep/b.md', 'l/z.md')
    symlinkSync('denied.draft', join(root, 'l/denied.md'))
    expect(await find(['l'])).toEqual({
      files: ['~l/a.md', '~l/deep/b.md', '~l/denied.md', '~l/z.md'],
      errors: []
    })
  })

  test('that cannot be read is an error, and hides no other', async () => {
    write('l/a.md', 'l/secret/b.md', 'l/quiet/c.md', ['l/quiet/.gitignore', 'x'])
    chmodSync(join(root, 'l/secret'), 0)
    chmodSync(join(root, 'l/quiet/.gitignore'), 0)
    await asNobody(root, async () => {
      const {files, errors} = await find(['l'])
      expect(files).toEqual(['~l/a.md'])
      expect(errors.sort()).toEqual([
        `${join(root, 'l/quiet/.gitignore')}: permission denied`,
        `${join(root, 'l/secret')}: permission denied`
      ])
    })
  })
})

describe('a glob', () => {
  test('follows the ecosystem', async () => {
    write('a.md', 'b.txt', 'l/c.md', 'l/m/d.md', 'l/m/e.msg', 'k/f.md')
    expect(await find(['{l,k}/**/*.md'])).toEqual({files: ['~k/f.md', '~l/c.md', '~l/m/d.md'], errors: []})
    expect(await find(['*.{md,txt}'])).toEqual({files: ['~a.md', '~b.txt'], errors: []})
    expect(await find(['l/**', '*'])).toEqual({
      files: ['~l/c.md', '~l/m/d.md', '~a.md', '~b.txt'],
      errors: []
    })
    expect(await find([`${root}/l/*`])).toEqual({files: ['~l/c.md'], errors: []})
  })

  test('takes an ending that it names itself', async () => {
    write('a.letter', 'b.letter', 'c.png')
    expect(await find(['*.letter'])).toEqual({files: ['~a.letter', '~b.letter'], errors: []})
    expect(await find(['*'])).toEqual({files: [], errors: ['*: matches no letter']})
  })

  test('that matches nothing is an error', async () => {
    write('l/a.msg', 'old/a.md', ['.gitignore', 'old'])
    expect(await find(['x/**/*.md', 'l/*.html', 'old/*.md'])).toEqual({
      files: [],
      errors: [
        'x/**/*.md: matches no letter',
        'l/*.html: matches no letter',
        'old/*.md: matches no letter; what is ignored was left out (`--no-ignore` takes it in)'
      ]
    })
  })

  test('with a mark in front leaves out, wherever it stands', async () => {
    write('l/a.md', 'l/old/b.md', 'l/old/deep/c.md', 'l/x.draft.md', 'd.md')
    expect(await find(['!l/old', 'l', '!**/*.draft.md', 'd.md', '!./d.md'])).toEqual({
      files: ['~l/a.md'],
      errors: []
    })
    expect(await find(['!l/old'])).toEqual({
      files: [],
      errors: ['!l/old: unexpected pattern that only leaves out, expected a file, folder or glob besides']
    })
  })

  test.each<[string, string[]]>([
    ['../other', ['~a.md']],
    ['../other/deep', ['~a.md', '~../other/b.md']],
    ['deep/../../other/*.md', ['~a.md', '~../other/deep/c.md']],
    ['{a.md,../other/{b.md,deep}}', []],
    ['../l/**', ['~../other/b.md', '~../other/deep/c.md']],
    ['x/../../other', ['~a.md']],
    ['x/../*', ['~../other/b.md', '~../other/deep/c.md']]
  ])('leaves out where it leads: !%s', async (pattern, expected) => {
    write('[x] {a,b}! (y)/l/a.md', '[x] {a,b}! (y)/other/b.md', '[x] {a,b}! (y)/other/deep/c.md')
    const cwd = join(root, '[x] {a,b}! (y)/l')
    const {files} = await findFiles(['.', '../other', `!${pattern}`], {cwd})
    expect(files.map(({path}) => `~${relative(cwd, path)}`)).toEqual(expected)
  })

  test('leaves out what is named from the root, and what is there whatever its name has in it', async () => {
    write('l/a.md', 'l/b.md', 'l/[a].md')
    expect(await find(['l', `!${root}/l/b*`, '!l/[a].md'])).toEqual({files: ['~l/a.md'], errors: []})
  })
})

describe('what is ignored', () => {
  test('is left out of folders and globs, not of names', async () => {
    write(
      'l/a.md',
      'l/old/b.md',
      'l/c.md',
      'l/keep/d.md',
      'l/x.md',
      ['.gitignore', 'old/\n'],
      ['l/.refusallintignore', '# why\n/c.md\n'],
      ['l/keep/.gitignore', '*\n!d.md\n']
    )
    const ignore = async () => ignored
    const ignored = [{base: join(root, 'l'), globs: ['./{x,y}.md']}]
    const all = ['~l/a.md', '~l/c.md', '~l/keep/d.md', '~l/old/b.md', '~l/x.md']
    expect(await find(['l'], {ignore})).toEqual({files: ['~l/a.md', '~l/keep/d.md'], errors: []})
    expect(await find(['l/**/*.md'], {ignore})).toEqual({files: ['~l/a.md', '~l/keep/d.md'], errors: []})
    expect(await find(['l'], {ignore, noIgnore: true})).toEqual({files: all, errors: []})
    expect(await find(['l/old/b.md', 'l/x.md'], {ignore})).toEqual({
      files: ['l/old/b.md', 'l/x.md'],
      errors: []
    })
    expect(await find(['l/old/b.md', 'l/x.md', 'l/c.md', 'l/a.md'], {ignore, forceExclude: true})).toEqual({
      files: ['l/a.md'],
      errors: []
    })
    expect(await find(['l/old/b.md'], {forceExclude: true, noIgnore: true})).toEqual({
      files: ['l/old/b.md'],
      errors: []
    })
  })

  test('is also `node_modules` for names, where it holds for them', async () => {
    write('node_modules/a.md')
    expect(await find(['node_modules/a.md'], {forceExclude: true})).toEqual({files: [], errors: []})
  })

  test('can be taken back by our own file and by the configuration', async () => {
    write('old/a.md', 'b.md', 'c.md', ['.gitignore', 'old/\nb.md\n'], ['.refusallintignore', '!old/\nc.md'])
    const back = [{base: root, globs: ['!b.md', '!c.md']}]
    expect(await find(['.'], {ignore: async () => back})).toEqual({
      files: ['~b.md', '~c.md', '~old/a.md'],
      errors: []
    })
  })

  test('is what holds in each folder', async () => {
    write('a/x.md', 'a/y.md', 'b/x.md', 'b/y.md')
    const inA = [{base: join(root, 'a'), globs: ['x.md']}]
    const none: typeof inA = []
    expect(await find(['.'], {ignore: async (folder) => (folder === join(root, 'a') ? inA : none)})).toEqual({
      files: ['~a/y.md', '~b/x.md', '~b/y.md'],
      errors: []
    })
  })

  test('is not what a .gitignore above says outside of git', async () => {
    write('sub/a.md', 'sub/b.md', ['.gitignore', 'a.md'], ['.refusallintignore', 'b.md'], 'sub/c.md')
    expect(await find(['.'], {cwd: join(root, 'sub')})).toEqual({
      files: ['~sub/a.md', '~sub/c.md'],
      errors: []
    })
    mkdirSync(join(root, '.git'))
    expect(await find(['.'], {cwd: join(root, 'sub')})).toEqual({files: ['~sub/c.md'], errors: []})
  })

  test('cannot be told where the configuration is broken, which is said once', async () => {
    write('a/x.md', 'a/b/y.md', 'z.md')
    const broken = new Error('a/.refusallintrc.json: broken')
    const none: [] = []
    const ignore = async (folder: string) => {
      if (folder.startsWith(join(root, 'a'))) throw broken
      return none
    }
    expect(await find(['.', 'a/x.md'], {ignore, forceExclude: true})).toEqual({
      files: ['~z.md'],
      errors: [broken.message]
    })
  })

  test.each<[string, string[]]>([
    ['../x/y', ['x/b.md', 'x/z/y/d.md']],
    ['../x/*.md', ['x/y/c.md', 'x/z/y/d.md']],
    ['../x/', []],
    ['{../x/b.md,../x/z/}', ['x/y/c.md']],
    ['./deep/../../x/z', ['x/b.md', 'x/y/c.md']],
    ['/../x/b.md', ['x/y/c.md', 'x/z/y/d.md']],
    ['..', []],
    ['../../x', ['x/b.md', 'x/y/c.md', 'x/z/y/d.md']]
  ])('can lie outside of the configuration’s folder: %s', async (glob, expected) => {
    write('x/b.md', 'x/y/c.md', 'x/z/y/d.md')
    const ignored = [{base: join(root, 'cfg'), globs: [glob]}]
    const {files} = await find(['x'], {ignore: async () => ignored})
    expect(files).toEqual(expected.map((path) => `~${path}`))
  })

  test('is taken back by a pattern that leads out, too', async () => {
    write('x/b.md', 'x/c.md')
    const ignored = [{base: join(root, 'cfg'), globs: ['../x/*', '!../x/c.md']}]
    expect((await find(['x'], {ignore: async () => ignored})).files).toEqual(['~x/c.md'])
  })

  test('is what git ignores', async () => {
    const names = [
      'a.md',
      'b.md',
      'x y/a.md',
      'x y/[b]/c.md',
      'x y/[b]/d.md',
      '#c.md',
      '!d.md',
      'build/e.md',
      'sub/build/e.md',
      'sub/build/f.md',
      'sub/deep/g.md',
      'sub/deep/h.md',
      'docs/i.md',
      'docs/more/i.md',
      'docs/more/j.md',
      'tail .md'
    ]
    write(
      ...names,
      ['.gitignore', '# all\n\\#c.md\n\\!d.md\nbuild/\n/a.md\ndocs/**/i.md\ntail\\ .md\n'],
      ['x y/.gitignore', 'c.md\n'],
      ['x y/[b]/.gitignore', '*\n!/d.md\n'],
      ['sub/.gitignore', '!build/\nbuild/f.md\ndeep/*\n!deep/h.md  \n']
    )
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, ...args], {
        encoding: 'utf8',
        env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null'}
      })
    git('init', '--quiet')
    const listed = git('ls-files', '-z', '--others', '--exclude-standard', '--', '*.md')
      .split('\0')
      .filter(Boolean)
    const {files} = await find(['.'])
    expect(files).toEqual(listed.sort().map((name) => `~${name}`))
    expect(files.length).toBeGreaterThan(5)
  })
})
