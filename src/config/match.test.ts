import {expect, test} from 'vitest'
import {fileTest} from './match.ts'

test.each<[string, string[], string[], string[]]>([
  [
    'a glob with a slash is matched with the path',
    ['letters/*.md'],
    ['/r/letters/a.md'],
    ['/r/a.md', '/r/x/letters/a.md']
  ],
  ['a glob without one is matched with the name', ['*.md'], ['/r/a.md', '/r/x/y/.hidden.md'], ['/r/a.txt']],
  [
    'two stars cross folders, hidden ones too',
    ['letters/**/*.md'],
    ['/r/letters/a.md', '/r/letters/.x/y/a.md'],
    ['/r/a.md']
  ],
  ['braces are alternatives', ['{a,b}/*.{md,txt}'], ['/r/a/x.md', '/r/b/x.txt'], ['/r/c/x.md']],
  [
    'a slash at the end stands for all in the folder',
    ['letters/'],
    ['/r/letters/a.md', '/r/letters/b/c.md'],
    ['/r/a.md']
  ],
  ['a point before the path changes nothing', ['./letters/*.md'], ['/r/letters/a.md'], ['/r/a.md']],
  [
    'a mark in front leaves out, wherever it stands',
    ['!old/**', '*.md'],
    ['/r/a.md'],
    ['/r/old/a.md', '/r/a.txt']
  ],
  ['where all leave out, all else is in', ['!*.draft.md'], ['/r/a.md', '/r/a.txt'], ['/r/x/a.draft.md']],
  ['a path out of the folder can be named', ['../s/**'], ['/s/a.md'], ['/r/s/a.md']]
])('%s', async (_, globs, inside, outside) => {
  const holds = await fileTest(globs, '/r')
  expect({in: inside.filter(holds), out: outside.filter(holds)}).toEqual({in: inside, out: []})
})
