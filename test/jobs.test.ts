import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/refusal-lint.js')
const fixtures = join(root, 'fixtures')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusal-lint-jobs-'))
  for (const kind of ['letters', 'html', 'eml', 'mjml'])
    cpSync(join(fixtures, kind), join(folder, 'letters', kind), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true}))

async function lint(...args: string[]) {
  const child = spawn(process.execPath, [program, '--preset', 'strict', ...args], {
    cwd: folder,
    env: {PATH: process.env.PATH, HOME: folder}
  })
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  const [exit, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return {exit, stdout, stderr}
}

describe('several threads', () => {
  it('say the same as one, in the same order', async () => {
    writeFileSync(join(folder, 'letters/broken.md'), Buffer.from([0x61, 0xff, 0x62]))
    writeFileSync(join(folder, 'letters/letters/matter.md'), '---\nrefusal: perhaps\n---\n\nDear Ms Novak,\n')
    writeFileSync(join(folder, 'letters/zero.md'), Buffer.from([0x61, 0, 0x62]))
    const one = await lint('--jobs', '1', '--format', 'json', 'letters')
    expect(one.exit).toBe(2)
    for (const jobs of ['2', '3', 'auto'])
      expect(await lint('--jobs', jobs, '--format', 'json', 'letters')).toEqual(one)
    const pretty = await lint('--jobs', '1', '--stats', 'letters', 'letters/missing.md')
    expect(await lint('--jobs', '2', '--stats', 'letters', 'letters/missing.md')).toEqual(pretty)
  })

  it('bring in what templates ask for', async () => {
    mkdirSync(join(folder, 'mails/partials'), {recursive: true})
    writeFileSync(join(folder, 'mails/partials/answer.hbs'), 'We cannot give you a refund.\n')
    for (let index = 0; index < 20; index++)
      writeFileSync(join(folder, `mails/${index}.hbs`), 'Dear {{name}},\n\nThank you.\n\n{{> answer}}\n')
    const one = await lint('--jobs', '1', 'mails')
    expect(one.stdout).toContain('refusal')
    expect(await lint('--jobs', '2', '--cache', 'mails')).toEqual(one)
    writeFileSync(join(folder, 'mails/partials/answer.hbs'), 'We give you a refund.\n')
    expect(await lint('--jobs', '2', '--cache', 'mails')).toEqual(await lint('--jobs', '1', 'mails'))
  })

  it('fill a cache that serves one, and take from it', async () => {
    const one = await lint('--jobs', '1', '--format', 'sarif', 'letters')
    expect(await lint('--jobs', '2', '--cache', '--format', 'sarif', 'letters')).toEqual(one)
    expect(await lint('--jobs', '1', '--cache', '--format', 'sarif', 'letters')).toEqual(one)
    expect(await lint('--jobs', '2', '--cache', '--format', 'sarif', 'letters')).toEqual(one)
  })

  it.each([['--diff'], ['--fix'], ['--fix-suggestions']])('mend as one does, with %s', async (option) => {
    cpSync(join(folder, 'letters'), join(folder, 'other'), {recursive: true})
    const one = await lint('--jobs', '1', option, 'letters')
    rmSync(join(folder, 'one'), {recursive: true, force: true})
    cpSync(join(folder, 'letters'), join(folder, 'one'), {recursive: true})
    rmSync(join(folder, 'letters'), {recursive: true})
    cpSync(join(folder, 'other'), join(folder, 'letters'), {recursive: true})
    expect(await lint('--jobs', '2', option, 'letters')).toEqual(one)
    expect(textsIn('letters')).toEqual(textsIn('one'))
  })

  it('leave rules that are code to the main one', async () => {
    writeFileSync(
      join(folder, 'own.mjs'),
      `let count = 0
      export default {id: 'own-rule', summary: '', severity: 'error', preset: 'recommended', group: 'style', options: {}, run({report}) {
        report({start: 0, end: 1, message: 'Run ' + ++count + '.'})
      }}`
    )
    writeFileSync(join(folder, '.refusallintrc.json'), '{"plugins": ["./own.mjs"]}')
    const one = await lint('--jobs', '1', '--format', 'unix', 'letters/letters')
    expect(one.stdout).toContain('Run 1.')
    expect(await lint('--jobs', '2', '--format', 'unix', 'letters/letters')).toEqual(one)
  })

  it('have the settings of each letter', async () => {
    writeFileSync(
      join(folder, '.refusallintrc.json'),
      JSON.stringify({
        words: ['Zwirblatt'],
        phrases: {alternative: ['you may still sing *']},
        overrides: [{files: 'letters/html/**', rules: {'missing-reason': 'off'}, kind: 'event'}]
      })
    )
    const one = await lint('--jobs', '1', '--format', 'json', 'letters')
    expect(await lint('--jobs', '2', '--format', 'json', 'letters')).toEqual(one)
  })

  it('end at once with Ctrl-C, and leave no cache behind', async () => {
    mkdirSync(join(folder, 'many'))
    const letter = readFileSync(join(folder, 'letters/letters/refund-worn-shoes.md'), 'utf8')
    for (let index = 0; index < 3000; index++)
      writeFileSync(join(folder, `many/${index}.md`), `${letter}\nYour number is ${index}.\n`)
    const child = spawn(process.execPath, [program, '--jobs', '2', '--cache', 'many'], {cwd: folder})
    const ended = new Promise((done) => child.on('close', done))
    child.stdout.once('data', () => child.kill('SIGINT'))
    child.stdout.resume()
    expect(await ended).toBe(130)
    expect(readdirSync(folder).sort()).toEqual(['letters', 'many'])
  })

  it.each(['0', 'many', '-1', '1.5'])('are not %s', async (jobs) => {
    expect(await lint('--jobs', jobs, 'letters')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('Expected a whole number from 1 to 999, or `auto`.')
    })
  })
})

function textsIn(name: string): Record<string, string> {
  const paths = readdirSync(join(folder, name), {recursive: true, encoding: 'utf8'}).sort()
  return Object.fromEntries(
    paths.flatMap((path) =>
      /\.\w+$/.test(path) ? [[path, readFileSync(join(folder, name, path), 'latin1')]] : []
    )
  )
}
