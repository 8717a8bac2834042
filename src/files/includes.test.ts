import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {Includes} from './includes.ts'

let root = ''

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'includes-')))
  for (const name of [
    'outside.html',
    'repo/.git/HEAD',
    'repo/mail/denied.hbs',
    'repo/mail/partials/header.hbs',
    'repo/app/views/shared/_footer.html.erb',
    'repo/app/views/order/denied.html.erb',
    'repo/app/views/layouts/mailer.html.erb',
    'repo/app/views/layouts/pet_mailer.text.erb',
    'repo/_includes/sign.html',
    'repo/own/sign.html',
    'repo/resources/views/mail/base.blade.php',
    'repo/go/a.tmpl'
  ]) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), name)
  }
  writeFileSync(join(root, 'repo/go/b.tmpl'), '{{define "bye"}}Bye{{end}}')
  symlinkSync(join(root, 'outside.html'), join(root, 'repo/mail/leak.html'))
  symlinkSync(root, join(root, 'repo/mail/away'))
})

afterAll(() => rmSync(root, {recursive: true}))

it.each([
  ['a partial beside the file', 'mail/denied.hbs', 'header', 'mail/partials/header.hbs'],
  [
    'the underscore of Rails',
    'app/views/order/denied.html.erb',
    'shared/footer',
    'app/views/shared/_footer.html.erb'
  ],
  ['a folder above', 'mail/denied.hbs', 'sign.html', '_includes/sign.html'],
  ['a path from the file', 'mail/denied.hbs', '../own/sign.html', 'own/sign.html'],
  ['a path with a point', 'mail/denied.hbs', './partials/header.hbs', 'mail/partials/header.hbs'],
  [
    'a view of Laravel',
    'resources/views/order/a.blade.php',
    'mail/base',
    'resources/views/mail/base.blade.php'
  ],
  ['a text that Go defines', 'go/a.tmpl', 'bye', 'go/b.tmpl'],
  ['a file that is not there', 'mail/denied.hbs', 'nothing', undefined],
  ['the file itself', 'mail/denied.hbs', 'denied', undefined],
  ['a folder', 'mail/denied.hbs', 'partials', undefined],
  ['a link out of the repository', 'mail/denied.hbs', 'leak.html', undefined],
  ['a folder’s link out of it', 'mail/denied.hbs', 'away/outside.html', undefined],
  ['a path out of it', 'mail/denied.hbs', '../../outside.html', undefined],
  ['a path from the top of the disk', 'mail/denied.hbs', '/etc/hostname', undefined],
  ['a name that is none', 'mail/denied.hbs', `a\0${'b'.repeat(400)}`, undefined]
])('finds %s, or does not', async (_, from, name, expected) => {
  const find = new Includes(root).finder(join(root, 'repo', from))
  const found = await find({name, how: 'include'})
  const path = expected && join(root, 'repo', expected)
  expect(found?.path).toBe(path)
})

it('looks into the search paths first, but for those outside the repository', async () => {
  const includes = new Includes(root)
  const path = join(root, 'repo/mail/denied.hbs')
  const own = includes.finder(path, {includes: [join(root, 'repo/own')]})
  expect((await own({name: 'sign', how: 'include'}))?.path).toBe(join(root, 'repo/own/sign.html'))
  const outer = includes.finder(path, {includes: [root]})
  expect(await outer({name: 'outside', how: 'include'})).toBeUndefined()
})

it('reads nothing outside the working directory where there is no repository', async () => {
  const path = join(root, 'new/a.html')
  expect(
    await new Includes(join(root, 'new')).finder(path)({name: '../outside.html', how: 'include'})
  ).toBeUndefined()
  expect((await new Includes(root).finder(path)({name: 'outside', how: 'include'}))?.text).toBe(
    'outside.html'
  )
})

it.each([
  ['app/views/order_mailer/denied.html.erb', 'app/views/layouts/mailer.html.erb'],
  ['app/views/pet_mailer/denied.text.erb', 'app/views/layouts/pet_mailer.text.erb'],
  ['app/views/order_mailer/denied.text.erb', undefined],
  ['mail/denied.hbs', undefined]
])('finds the layout that Rails puts %s into', async (from, expected) => {
  const found = await new Includes(root).finder(join(root, 'repo', from))({name: '', how: 'layout'})
  expect(found?.path).toBe(expected && join(root, 'repo', expected))
})
