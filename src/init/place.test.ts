import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {asGlob, asLefthookGlob, asPattern, type Place} from './place.ts'

const letters: Place = {kind: 'folder', path: 'letters/', endings: ['md', 'txt']}
const views: Place = {kind: 'folder', path: 'app/views (old)/', endings: ['html.erb']}
const file: Place = {kind: 'file', path: 'refund[1].md', endings: []}
const glob: Place = {kind: 'glob', path: 'mails/**/*.{html,htm}', endings: []}

describe('a place in the words', () => {
  it('of pre-commit', () => {
    expect(asPattern([letters])).toBe('^letters/.*\\.(md|txt)$')
    expect(asPattern([letters, file, glob])).toBe(
      '^(letters/.*\\.(md|txt)$|refund\\[1\\]\\.md$|mails/(.*/)?[^/]*\\.(html|htm)$)'
    )
    expect(asPattern([{kind: 'glob', path: 'a?,b+.**', endings: []}])).toBe('^a[^/],b\\+\\..*$')
  })

  it('of lint-staged, in which a name without a folder holds in all', () => {
    expect([letters, views, file, glob].map(asGlob)).toEqual([
      'letters/**/*.{md,txt}',
      'app/views \\(old\\)/**/*.html.erb',
      './refund\\[1\\].md',
      'mails/**/*.{html,htm}'
    ])
  })

  it('of lefthook, in which `**/` wants a folder', () => {
    expect([letters, views, file, glob].map(asLefthookGlob)).toEqual([
      'letters/**.{md,txt}',
      'app/views \\(old\\)/**.html.erb',
      'refund\\[1\\].md',
      'mails/**.{html,htm}'
    ])
  })
})

it('the root itself is no part of a path', () => {
  const root: Place = {kind: 'folder', path: './', endings: ['md']}
  expect([asPattern([root]), asGlob(root), asLefthookGlob(root)]).toEqual(['^.*\\.md$', '**/*.md', '**.md'])
})

it('pre-commit and lint-staged take the same files of a folder, whatever its name', () => {
  const name = fc.stringMatching(/^[\w ()[\]{}!+@$^.-]{1,8}$/).filter((text) => !/^\.+$/.test(text))
  fc.assert(
    fc.property(name, fc.constantFrom('a.md', 'b/a.md', 'a.png', 'amd', '.md'), (folder, path) => {
      const place: Place = {kind: 'folder', path: `${folder}/`, endings: ['md']}
      const wanted = picomatch(asGlob(place), {dot: true})
      for (const whole of [`${folder}/${path}`, `x${folder}/${path}`, path])
        expect(new RegExp(asPattern([place])).test(whole)).toBe(
          whole.startsWith(`${folder}/`) && path.endsWith('.md')
        )
      expect(wanted(`x${folder}/${path}`)).toBe(false)
      if (path !== '.md') expect(wanted(`${folder}/${path}`)).toBe(path.endsWith('.md'))
    })
  )
})
