import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {fix} from '../index.ts'
import {Linter} from '../lint/lint.ts'
import {ConfigurationError} from './configuration-error.ts'
import {Configurations} from './resolve.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plugins-')))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

function write(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

/** A rule as `defineRule` makes it, in a module that needs no package. */
function ruleModule(id: string, run = ''): string {
  return `export default {
    id: '${id}', summary: 'A promise to call', group: 'wording', severity: 'warning', preset: 'recommended', refusalsOnly: false,
    fixable: 'fix', sources: [], options: {max: {type: 'integer', default: 0, minimum: 0, description: ''}},
    run({letter, report}) {
      ${run}
      for (const {start, end, text} of letter.body)
        if (text.includes('call you')) report({start, end, message: 'A call.', fix: [{start, end, text: 'Call us.'}]})
    }
  }`
}

async function fault(path = 'a.md', safe = false): Promise<string> {
  try {
    await new Configurations({cwd: root, safe}).settingsFor(join(root, path))
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return 'no fault'
}

const letter = 'Dear Ms Novak,\n\nWe cannot send a new pair. We will call you.\n'

describe('rules of a team’s own', () => {
  it('report as ours do, are set as ours are, and have a page', async () => {
    write({
      'rules/our-rule.mjs': ruleModule('our-rule'),
      'rules/our-rule.md': '# our-rule',
      '.refusallintrc.json': {plugins: ['./rules/our-rule.mjs'], rules: {'our-rule': ['error', {max: 2}]}},
      'quiet/.refusallintrc.json': {rules: {'our-rule': 'off'}}
    })
    const configurations = new Configurations({cwd: root})
    const {letter: settings, sources} = await configurations.settingsFor(join(root, 'a.md'))
    expect(settings.plugins?.map(({id, pageFile}) => [id, pageFile])).toEqual([
      ['our-rule', join(root, 'rules/our-rule.md')]
    ])
    expect(settings.rules).toEqual({'our-rule': ['error', {max: 2}]})
    expect(sources.get('plugins')).toEqual(['.refusallintrc.json'])
    const found = (await new Linter(settings).lint(letter)).messages.filter(({rule}) => rule === 'our-rule')
    expect(found.map(({severity, url, start}) => ({severity, url, start}))).toEqual([
      {severity: 'error', url: undefined, start: letter.indexOf('We will')}
    ])
    expect((await fix(letter, settings)).text).toContain('Call us.')
    const quiet = await configurations.settingsFor(join(root, 'quiet/a.md'))
    const silent = await new Linter(quiet.letter).lint(letter)
    expect(silent.messages.some(({rule}) => rule === 'our-rule')).toBe(false)
  })

  it('come from what is extended, and from a list', async () => {
    write({
      'base/rules.mjs': `${ruleModule('one').replace('export default', 'const one =')}\nexport default [one, {...one, id: 'our/two'}]`,
      'base/base.json': {plugins: ['./rules.mjs']},
      '.refusallintrc.json': {extends: './base/base.json', rules: {one: 'info', 'our/two': 'error'}}
    })
    expect(await fault()).toBe('no fault')
  })

  it('say whose code failed', async () => {
    write({
      'our-rule.mjs': ruleModule('our-rule', "throw new Error('Nothing there')"),
      '.refusallintrc.json': {plugins: ['./our-rule.mjs']}
    })
    const {letter: settings} = await new Configurations({cwd: root}).settingsFor(join(root, 'a.md'))
    await expect(new Linter(settings).lint(letter)).rejects.toThrow(
      'the rule `our-rule` fails: Nothing there'
    )
  })

  it('must be rules', async () => {
    const cases: Array<[string, unknown, string]> = [
      [
        'export const rule = 1',
        './r.mjs',
        '`./r.mjs` gives no rule: expected a default export made by `defineRule`'
      ],
      ['throw new Error("Oh")', './r.mjs', 'the code of `./r.mjs` fails: Oh'],
      [
        ruleModule('Our rule'),
        './r.mjs',
        '`./r.mjs` gives no rule: expected an `id` of small letters and hyphens, such as `our-rule`'
      ],
      [ruleModule('blame'), './r.mjs', 'the rule `blame` is there already; give yours another id'],
      [
        ruleModule('x').replace("'warning'", "'loud'"),
        './r.mjs',
        '`./r.mjs` gives no rule: rule `x`: expected `severity`, one of `error`, `warning`, `info`'
      ],
      [
        ruleModule('x').replace('options:', 'settings:'),
        './r.mjs',
        '`./r.mjs` gives no rule: rule `x`: expected `options`, a map that may be empty'
      ],
      ['', './none.mjs', 'no such file `./none.mjs`'],
      ['', 'none', 'no such package `none` (a path begins with `./`)']
    ]
    for (const [index, [code, name, reason]] of cases.entries()) {
      // Node keeps what it has imported.
      const folder = `case-${index}`
      write({[`${folder}/r.mjs`]: code, [`${folder}/.refusallintrc.json`]: {plugins: [name]}})
      expect(await fault(`${folder}/a.md`)).toBe(`${folder}/.refusallintrc.json: \`plugins[0]\`: ${reason}`)
    }
  })

  it('are not run in safe mode', async () => {
    write({'r.mjs': 'globalThis.ran = true', '.refusallintrc.json': {plugins: ['./r.mjs']}})
    expect(await fault('a.md', true)).toBe(
      '.refusallintrc.json: unexpected `plugins`: they are code, and in safe mode no code is run'
    )
    expect(Reflect.get(globalThis, 'ran')).toBe(undefined)
  })

  it('are named where a rule is not known', async () => {
    write({
      'r.mjs': ruleModule('our-rule'),
      '.refusallintrc.json': {plugins: ['./r.mjs'], overrides: [{files: '*', rules: {'our-rul': 'off'}}]}
    })
    expect(await fault()).toBe(
      '.refusallintrc.json: `overrides[0].rules`: unknown rule `our-rul`, did you mean `our-rule`?'
    )
  })
})
