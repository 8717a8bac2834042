import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {Configurations} from '../config/resolve.ts'
import {Checks} from './checks.ts'
import type {Done} from './in-order.ts'
import {Letters} from './letters.ts'
import {BatchLinter} from './lint-batch.ts'
import {SentSettings} from './pool.ts'
import {Threads} from './threads.ts'

const folder = mkdtempSync(join(tmpdir(), 'refusal-lint-threads-'))
writeFileSync(
  join(folder, 'a.md'),
  'Dear Ms Novak,\n\nWe cannot give you a discount. Thank you for your understanding.\n\nYours,\nIvan Petrov\n'
)
writeFileSync(join(folder, 'b.md'), Buffer.from([0x61, 0xff]))
writeFileSync(join(folder, 'c.md'), '---\nrefusal: perhaps\n---\n\nDear Ms Novak,\n')
writeFileSync(join(folder, 'd.hbs'), 'Dear {{name}},\n\nWe cannot.\n\n{{> part}}\n')
writeFileSync(join(folder, 'part.hbs'), 'Thank you.\n')
afterAll(() => rmSync(folder, {recursive: true}))

const run = {cwd: folder, command: {}, maxFileSize: undefined, mends: true, suggestions: false}
const checks = new Checks({fix: true}, folder, undefined, undefined)

async function read(): Promise<Done[]> {
  const letters = new Letters({}, folder, new Configurations({cwd: folder}))
  const all: Done[] = []
  for await (const letter of letters.read(['.'])) all.push({letter})
  return all
}

describe('threads', () => {
  it('lint as the main one does', async () => {
    const threads = new Threads(2, run, () => 5)
    try {
      expect(threads.exist).toBe(true)
      expect(await threads.haveRoom()).toBe(true)
      const group = await read()
      expect(await threads.lint(group)).toBe(true)
      const [a, b, c, d] = group
      if (!a || !d) throw new Error('Unexpected lack of letters')
      expect(String(b?.error)).toContain('invalid UTF-8')
      expect(String(c?.error)).toContain('refusal')
      const own = await checks.lint(a.letter)
      expect(a.tried?.worked.found.messages).toEqual(own.worked.found.messages)
      expect(a.tried?.worked.mended?.text).toBe(own.worked.mended?.text)
      expect(a.tried?.worked.mended?.fixed).toBe(1)
      expect(d.tried?.asked).toEqual([['part', 'include', null, 'part.hbs', expect.any(String)]])
    } finally {
      await threads.close()
    }
  })

  it('start by themselves where there are enough letters that nothing is known of', async () => {
    const few = new Threads('auto', run, () => 3000)
    const many = new Threads('auto', run, () => 10_000)
    const known = new Threads('auto', run, () => 10_000)
    for (let index = 0; index < 100; index++) {
      few.count(false)
      many.count(false)
      known.count(index > 65)
    }
    for (let index = 0; index < 400; index++) known.count(true)
    expect(await few.haveRoom()).toBe(false)
    expect(await known.haveRoom()).toBe(false)
    expect(await many.haveRoom()).toBe(many.exist)
    await many.close()
    expect(new Threads(1, run, () => 10_000).exist).toBe(false)
  })

  it('leave letters without a place, and with rules that are code', async () => {
    const threads = new Threads(2, run, () => 5)
    const [a] = await read()
    if (!a) throw new Error('Unexpected lack of letters')
    expect(threads.takes(a)).toBe(true)
    const {path: _, ...unnamed} = a.letter
    expect(threads.takes({letter: unnamed})).toBe(false)
    const settings = {...a.letter.settings, letter: {plugins: []}}
    expect(threads.takes({letter: {...a.letter, settings}})).toBe(false)
  })
})

describe('a batch', () => {
  it('tells what was found in each letter, or what is wrong with it', async () => {
    const all = await read()
    const sendable = all.filter((_, index) => index !== 1).map(({letter}) => letter)
    const batch = new SentSettings().batchOf(sendable)
    const answers = await new BatchLinter(run).lint(batch)
    expect(answers).toEqual([
      {
        found: expect.stringContaining('thanks-for-understanding'),
        mendable: true,
        asked: [],
        mended: expect.objectContaining({fixed: 1})
      },
      {message: expect.stringContaining('refusal')},
      expect.objectContaining({asked: [expect.arrayContaining(['part.hbs'])]}),
      expect.objectContaining({mendable: expect.any(Boolean)})
    ])
    await expect(new BatchLinter(run).lint({...batch, settings: new Map()})).resolves.toEqual(
      sendable.map(({shown}) => ({message: `Unexpected lack of the settings of ${shown}`}))
    )
  })
})
