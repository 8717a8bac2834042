import {join, normalize, relative, resolve, sep} from 'node:path'
import {expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {outerPath, shownPath} from './shown-path.ts'

const part = fc.constantFrom('a', 'b', 'ab', '.', '..', '.x', '..x', 'ž', '')
const path = fc.array(part, {maxLength: 5}).map((parts) => `/${parts.join('/')}`)

it('is relative to the working directory, wherever it lies', () => {
  fc.assert(
    fc.property(path.map(normalize), path, (cwd, given) => {
      const shown = shownPath(given, cwd)
      expect(shown).toBe(relative(cwd, given).replaceAll(sep, '/') || '.')
      expect(resolve(cwd, shown)).toBe(resolve(given))
    }),
    {numRuns: 1000}
  )
  expect(shownPath(join(sep, 'home', 'me', 'letters', 'a.md'), join(sep, 'home', 'me'))).toBe('letters/a.md')
  expect(shownPath('/home/me/a.md', '/')).toBe('home/me/a.md')
  expect(shownPath('/home/me2/a.md', '/home/me')).toBe('../me2/a.md')
  expect(shownPath('/home/me', '/home/me')).toBe('.')
})

it('is absolute for who does not know the working directory, where it leads out of it', () => {
  expect(
    ['../me2/a.md', '..', 'a.md', '..a/b.md', '<stdin>'].map((shown) => outerPath(shown, '/home/me'))
  ).toEqual(['/home/me2/a.md', '/home', 'a.md', '..a/b.md', '<stdin>'])
})
