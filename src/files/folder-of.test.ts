import {dirname} from 'node:path'
import {expect, it} from 'vitest'
import {folderOf} from './folder-of.ts'

it.each(['/a/b/c.md', '/a.md', '/', 'a.md', 'a/b.md', '/a/b/', '/a/.b/c'])(
  'of %s is that of dirname',
  (path) => {
    expect(folderOf(path)).toBe(dirname(path))
  }
)
