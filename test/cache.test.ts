import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {crc32} from 'node:zlib'
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {run} from '../src/cli/run.ts'
import {Linter} from '../src/lint/lint.ts'
import {formatNames} from '../src/report/formats.ts'

const written = vi.hoisted(() => ({1: '', 2: ''}))

// What this process would write to its own standard output is caught.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeSync(descriptor: number, bytes: Uint8Array, ...rest: []) {
      if (descriptor !== 1 && descriptor !== 2) return fs.writeSync(descriptor, bytes, ...rest)
      written[descriptor] += Buffer.from(bytes).toString('utf8')
      return bytes.length
    }
  }
})

const fixtures = join(import.meta.dirname, '../fixtures')
const home = process.cwd()
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'refusal-lint-cached-')))
const cache = join(folder, '.refusallintcache')
const linted = vi.spyOn(Linter.prototype, 'lintOnce')

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true})
  for (const kind of ['letters', 'html', 'eml'])
    cpSync(join(fixtures, kind), join(folder, 'letters', kind), {recursive: true})
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(home)
  rmSync(folder, {recursive: true})
})

/** Run the program, and tell how many letters it linted. */
async function lint(...args: string[]) {
  Object.assign(written, {1: '', 2: ''})
  linted.mockClear()
  const exit = await run(['--preset', 'strict', ...args])
  return {exit, stdout: written[1], stderr: written[2], count: linted.mock.calls.length}
}

/** Run it without a cache, with an empty one, and with a full one; all must say the same. */
async function expectSame(...args: string[]) {
  const {count, ...plain} = await lint(...args)
  rmSync(cache, {force: true})
  expect(await lint('--cache', ...args)).toEqual({...plain, count})
  expect(await lint('--cache', ...args)).toEqual({...plain, count: 0})
}

describe('a cache', () => {
  // The time of a run stands in its report.
  it.each(formatNames.filter((name) => name !== 'junit'))(
    'changes nothing of what %s says',
    async (format) => {
      await expectSame('--format', format, 'letters')
    }
  )

  it('changes nothing of what junit says', async () => {
    vi.useFakeTimers({now: 0, toFake: ['Date']})
    await expectSame('--format', 'junit', 'letters').finally(() => vi.useRealTimers())
  })

  it('changes nothing of several reports, counts and codes', async () => {
    await expectSame('--format', 'pretty', '--format', 'json=report.json', '--quiet', 'letters')
    await expectSame('--stats', '--max-warnings', '1', '--fail-on', 'never', 'letters')
    await expectSame('--color', 'letters')
    await expectSame('letters/letters/refund-worn-shoes.md')
  })

  it('serves other formats than the one that it was made by', async () => {
    const plain = await lint('--format', 'sarif', 'letters')
    await lint('--cache', '--format', 'pretty', 'letters')
    expect(await lint('--cache', '--format', 'sarif', 'letters')).toEqual({...plain, count: 0})
    expect((await lint('--cache', '--format', 'json', 'letters')).count).toBe(0)
    const text = await lint('--format', 'pretty', 'letters')
    expect(await lint('--cache', '--format', 'pretty', 'letters')).toEqual({...text, count: 0})
  })

  it('hides the same by a baseline', async () => {
    await lint('--update-baseline', 'letters/letters')
    await expectSame('--baseline', '.refusal-lint-baseline.json', 'letters')
  })

  it('holds for the letters that have not changed', async () => {
    await lint('--cache', 'letters')
    const path = join(folder, 'letters/letters/refund-worn-shoes.md')
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nUnfortunately, it is so.\n`)
    const {count, ...outcome} = await lint('letters')
    const {count: fresh, ...cached} = await lint('--cache', 'letters')
    expect(cached).toEqual(outcome)
    // Changes of one letter are tried.
    expect(fresh).toBeGreaterThan(0)
    expect(fresh).toBeLessThan(count / 3)
    rmSync(path)
    expect((await lint('--cache', 'letters')).count).toBe(0)
  })

  it.each([
    ['the command line', async () => lint('--cache', '--kind', 'refund', 'letters')],
    ['a rule', async () => lint('--cache', '--rule', 'unfortunately=off', 'letters')],
    [
      'the configuration',
      async () => {
        writeFileSync(join(folder, '.refusallintrc.json'), '{"rules": {"unfortunately": "error"}}')
        return lint('--cache', 'letters')
      }
    ]
  ])('is of no use where %s says something else', async (_, other) => {
    const {count} = await lint('--cache', 'letters')
    expect((await other()).count).toBeGreaterThan(count / 2)
    expect((await other()).count).toBe(0)
  })

  it('sees what a template brings in', async () => {
    mkdirSync(join(folder, 'mails/partials'), {recursive: true})
    writeFileSync(
      join(folder, 'mails/denied.hbs'),
      'Dear {{name}},\n\nThank you for your request.\n\n{{> answer}}\n'
    )
    const answer = join(folder, 'mails/partials/answer.hbs')
    const say = (text: string) => writeFileSync(answer, text)
    say('We cannot give you a refund.\n')
    const first = await lint('--cache', 'mails/denied.hbs')
    expect(first.count).toBe(1)
    expect((await lint('--cache', 'mails/denied.hbs')).count).toBe(0)
    say('Unfortunately, it is cold today. We cannot give you a refund.\n')
    expect((await lint('--cache', 'mails/denied.hbs')).count).toBe(1)
    rmSync(answer)
    const {count, ...without} = await lint('mails/denied.hbs')
    expect(await lint('--cache', 'mails/denied.hbs')).toEqual({...without, count})
    // Another file takes its place.
    writeFileSync(join(folder, 'mails/answer.hbs'), 'We cannot give you a refund.\n')
    expect((await lint('--cache', 'mails/denied.hbs')).count).toBe(1)
  })

  it('keeps nothing of rules that are code', async () => {
    writeFileSync(
      join(folder, 'own.mjs'),
      `export default {id: 'own-rule', summary: '', severity: 'error', preset: 'recommended', group: 'style', options: {}, run() {}}`
    )
    writeFileSync(join(folder, '.refusallintrc.json'), '{"plugins": ["./own.mjs"]}')
    const {count} = await lint('--cache', 'letters')
    expect((await lint('--cache', 'letters')).count).toBe(count)
    expect(existsSync(cache)).toBe(false)
  })

  it('keeps no failures', async () => {
    writeFileSync(join(folder, 'letters/broken.md'), Buffer.from([0x61, 0xff, 0x62]))
    writeFileSync(join(folder, 'letters/matter.md'), '---\nrefusal: perhaps\n---\n\nDear Ms Novak,\n')
    await expectFailure()
    await expectFailure()

    async function expectFailure(): Promise<void> {
      const {exit, stderr} = await lint('--cache', 'letters')
      expect(exit).toBe(2)
      expect(stderr).toContain('letters/broken.md: invalid UTF-8')
      expect(stderr).toContain('letters/matter.md:')
    }
  })

  it('keeps nothing of standard input', async () => {
    const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
    Object.defineProperty(process, 'stdin', {value: Readable.from([Buffer.from('No.')]), configurable: true})
    await lint('--cache', '--stdin-filename', 'letters/a.md', '-').finally(() =>
      Object.defineProperty(process, 'stdin', stdin)
    )
    expect(existsSync(cache)).toBe(false)
  })

  it.each([['--fix'], ['--fix-suggestions'], ['--diff']])('mends the same with %s', async (option) => {
    cpSync(join(folder, 'letters'), join(folder, 'before'), {recursive: true})
    const plain = await lint(option, 'letters')
    cpSync(join(folder, 'letters'), join(folder, 'after'), {recursive: true})
    await restore()
    await lint('--cache', 'letters')
    const {count, ...mended} = await lint('--cache', option, 'letters')
    const {count: without, ...same} = plain
    expect(mended).toEqual(same)
    expect(count).toBeLessThan(without)
    expect(textsIn('letters')).toEqual(textsIn('after'))
    await restore()
    rmSync(cache)
    expect(await lint('--cache', option, 'letters')).toMatchObject(same)
    expect(textsIn('letters')).toEqual(textsIn('after'))

    async function restore(): Promise<void> {
      rmSync(join(folder, 'letters'), {recursive: true})
      cpSync(join(folder, 'before'), join(folder, 'letters'), {recursive: true})
    }
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['no cache', () => Buffer.from('{"version": 1}\n')],
    ['bytes', () => Buffer.from([0, 255, 254, 10])]
  ])('is written anew where it is %s', async (_, broken) => {
    const {count, ...outcome} = await lint('--cache', 'letters')
    writeFileSync(cache, broken(readFileSync(cache)))
    expect(await lint('--cache', 'letters')).toEqual({...outcome, count})
    expect(await lint('--cache', 'letters')).toEqual({...outcome, count: 0})
  })

  it.each(['pretty', 'json', 'unix'])(
    'steers nothing where somebody else wrote it, with %s',
    async (format) => {
      const {count, ...outcome} = await lint('--cache', '--format', format, 'letters')
      const [, text = '', index = ''] =
        /^([\s\S]*\n)([0-9a-f]{12}) [0-9a-f]{8}\n$/.exec(readFileSync(cache, 'utf8')) ?? []
      const evil = text.replaceAll('reader', '\u001b[2Jxx')
      expect(evil).not.toBe(text)
      const sum = crc32(evil).toString(16).padStart(8, '0')
      writeFileSync(cache, `${evil}${index} ${sum}\n`)
      const cached = await lint('--cache', '--format', format, 'letters')
      expect(cached).toMatchObject(outcome)
      expect(cached.count).toBeGreaterThan(0)
      expect(cached.count).toBeLessThan(count)
    }
  )

  it('says where it cannot be written, and goes on', async () => {
    writeFileSync(join(folder, 'file'), '')
    const {exit, stdout} = await lint('letters')
    const cached = await lint('--cache', '--cache-location', 'file/cache', 'letters')
    expect(cached).toMatchObject({exit, stdout})
    expect(cached.stderr).toMatch(/^refusal-lint: the cache file\/cache could not be written: .*\n$/)
  })
})

describe('the place of a cache', () => {
  it('is among those of other tools where there are such', async () => {
    mkdirSync(join(folder, 'node_modules'))
    await lint('--cache', 'letters')
    expect(existsSync(join(folder, 'node_modules/.cache/refusal-lint/letters'))).toBe(true)
    expect(existsSync(cache)).toBe(false)
  })

  it('is a file, or a folder for it', async () => {
    await lint('--cache', '--cache-location', 'made/kept', 'letters')
    await lint('--cache', '--cache-location', 'other/', 'letters')
    await lint('--cache', '--cache-location', 'letters', 'letters')
    for (const path of ['made/kept', 'other/.refusallintcache', 'letters/.refusallintcache'])
      expect(existsSync(join(folder, path)), path).toBe(true)
  })

  it('is that of an old cache or of an empty file, and of no other', async () => {
    for (const text of ['', '{"refusal-lint cache":1,"maker":"me"}\n']) {
      writeFileSync(join(folder, 'kept'), text)
      await lint('--cache', '--cache-location', 'kept', 'letters')
      expect((await lint('--cache', '--cache-location', 'kept', 'letters')).count).toBe(0)
    }
    writeFileSync(join(folder, 'kept'), '{"mine":1}')
    expect((await lint('--cache', '--cache-location', 'kept', 'letters')).exit).toBe(2)
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('{"mine":1}')
  })

  it('is not that of a letter', async () => {
    expect(await lint('--cache', '--cache-location', 'letters/a.md', 'letters')).toMatchObject({
      exit: 2,
      stderr:
        'refusal-lint: unexpected `--cache-location letters/a.md`: the cache would take the place of a letter\n'
    })
  })
})

function textsIn(name: string): Record<string, string> {
  const paths = readdirSync(join(folder, name), {recursive: true, encoding: 'utf8'}).sort()
  return Object.fromEntries(
    paths.flatMap((path) => {
      const file = join(folder, name, path)
      return /\.\w+$/.test(path) ? [[path, readFileSync(file, 'latin1')]] : []
    })
  )
}
