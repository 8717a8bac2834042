import {join, normalize, relative, sep} from 'node:path'
import {expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {isOutside, shownPath} from './shown-path.ts'

const part = fc.constantFrom('a', 'b', 'ab', '.', '..', '.x', '..x', 'ž', '')
const path = fc.array(part, {maxLength: 5}).map((parts) => `/${parts.join('/')}`)

it('is relative to the working directory where it lies in it, else as it is', () => {
  fc.assert(
    fc.property(path.map(normalize), path, (cwd, given) => {
      const inside = relative(cwd, given)
      const shown = inside === '' || isOutside(inside) ? given : inside
      expect(shownPath(given, cwd)).toBe(shown.replaceAll(sep, '/'))
    }),
    {numRuns: 1000}
  )
  expect(shownPath(join(sep, 'home', 'me', 'letters', 'a.md'), join(sep, 'home', 'me'))).toBe('letters/a.md')
  expect(shownPath('/home/me/a.md', '/')).toBe('home/me/a.md')
  expect(shownPath('/home/me2/a.md', '/home/me')).toBe('/home/me2/a.md')
})
