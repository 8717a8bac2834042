import {describe, expect, it} from 'vitest'
import {Baseline} from './baseline.ts'
import {fixLetter} from './fix.ts'
import {Linter} from './lint.ts'

const letter = `Dear Ms Castell,

Thank you for your order of the blue card.
Unfortunately, this card has been withdrawn. We cannot replace it.

Thank you for your understanding.
`
const linter = new Linter()
const isThere = () => false
const isGone = () => true

/** A baseline of all that is found in a letter. */
async function baselineOf(text: string, path = 'a.md'): Promise<Baseline> {
  const first = new Baseline([])
  first.hide(path, text, await linter.lint(text))
  return new Baseline(first.renewed(isThere))
}

const rulesOf = ({messages}: {messages: Array<{rule: string}>}) => messages.map(({rule}) => rule)

describe('a baseline', () => {
  it('hides what was there, also where lines move, and shows what is new', async () => {
    const baseline = await baselineOf(letter)
    const edited = `---\nkind: other\n---\n\n${letter.replace('Dear Ms Castell', 'Dear Customer')}`
    const {linted, hidden} = baseline.hide('a.md', edited, await linter.lint(edited))
    expect({rules: rulesOf(linted), hidden}).toEqual({
      rules: ['missing-recipient'],
      hidden: rulesOf(await linter.lint(letter)).length
    })
    expect(baseline.stale(isGone)).toEqual([])
  })

  it('hides nothing in another letter', async () => {
    const baseline = await baselineOf(letter)
    const {hidden} = baseline.hide('b.md', letter, await linter.lint(letter))
    expect(hidden).toBe(0)
  })

  it('hides each of two like findings once', async () => {
    const again = 'Unfortunately, this card has been withdrawn.\n\nThank you for your understanding'
    const twice = letter.replace('Thank you for your understanding', again)
    const found = rulesOf(await linter.lint(twice)).filter((rule) => rule === 'unfortunately')
    expect(found).toHaveLength(2)
    const {hidden} = (await baselineOf(twice)).hide('a.md', twice, await linter.lint(twice))
    expect(hidden).toBe((await linter.lint(twice)).messages.length)
  })

  it('names the entries that hide nothing any more, but not those of letters that were not read', async () => {
    const baseline = await baselineOf(letter)
    expect(baseline.stale(isThere)).toEqual([])
    expect(baseline.stale(isGone)).toHaveLength((await linter.lint(letter)).messages.length)
    const mended = letter.replace('Unfortunately, this', 'This')
    baseline.hide('a.md', mended, await linter.lint(mended))
    expect(rulesOf({messages: baseline.stale(isThere)})).toContain('unfortunately')
  })

  it('is written anew with what was read, in order, and keeps what was not', async () => {
    const entry = {path: 'z.md', rule: 'blame', fingerprint: '1'}
    const baseline = new Baseline([entry, {...entry, path: 'a.md'}, {...entry, path: '0.md'}])
    baseline.hide('a.md', letter, await linter.lint(letter))
    const paths = (entries: Array<{path: string}>) => [...new Set(entries.map(({path}) => path))]
    expect(paths(baseline.renewed(isThere))).toEqual(['0.md', 'a.md', 'z.md'])
    expect(paths(baseline.renewed((path) => path === '0.md'))).toEqual(['a.md', 'z.md'])
    expect(rulesOf({messages: baseline.renewed(isThere)}).filter((rule) => rule === 'blame')).toHaveLength(2)
  })

  it('revives nothing beside a sentence that was mended', async () => {
    const all = await linter.lint(letter)
    const first = new Baseline([])
    first.hide('a.md', letter, all)
    const baseline = new Baseline(first.renewed(isThere))
    const {text, result} = await fixLetter(linter, letter, {})
    expect(text).not.toBe(letter)
    const {linted} = baseline.hide('a.md', text, result, {source: letter, linted: all, isGone: true})
    expect(rulesOf(linted)).toEqual([])
  })
})

describe('after a letter was mended', () => {
  const finding = (rule: string, start: number, end: number) => ({
    rule,
    severity: 'warning' as const,
    message: '',
    start,
    end,
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: end + 1
  })
  const linted = (...messages: Array<ReturnType<typeof finding>>) => ({
    language: 'en',
    kind: 'unknown' as const,
    refusal: true,
    termsChanged: false,
    recipient: null,
    messages
  })
  const before = {
    source: 'so sad so',
    linted: linted(finding('blame', 0, 2), finding('missing-date', 0, 9)),
    isGone: true
  }
  const baseline = (): Baseline => {
    const first = new Baseline([])
    first.hide('a.md', before.source, before.linted)
    return new Baseline(first.renewed(isThere))
  }
  const left = (source: string, path: string, ...messages: Array<ReturnType<typeof finding>>) =>
    rulesOf(baseline().hide(path, source, linted(...messages), before).linted)

  it('what says the same words, or lacks the same, is still hidden', () => {
    expect(left('so so', 'a.md', finding('blame', 0, 2), finding('missing-date', 0, 5))).toEqual([])
  })

  it('other words are not, nor another rule', () => {
    expect(left('no so', 'a.md', finding('blame', 0, 2))).toEqual(['blame'])
    expect(left('so so', 'a.md', finding('rudeness', 0, 2))).toEqual(['rudeness'])
    expect(left('so so', 'a.md', finding('missing-number', 0, 5))).toEqual(['missing-number'])
  })

  it('what is hidden by its words alone is counted, and its entry is not called idle', () => {
    const known = baseline()
    const {moved} = known.hide('a.md', 'so so', linted(finding('missing-date', 0, 5)), before)
    expect(moved).toBe(1)
    expect(known.stale(isThere).map(({rule}) => rule)).toEqual(['blame'])
  })

  it('where it is only shown how it would be mended, the entries still hide what they hid', () => {
    const known = baseline()
    const shown = {...before, isGone: false}
    expect(known.hide('a.md', 'so so', linted(finding('missing-date', 0, 5)), shown).moved).toBe(0)
    expect(known.stale(isThere)).toEqual([])
    expect(known.renewed(isThere)).toHaveLength(2)
  })

  it('one that was hidden hides one', () => {
    expect(left('so so', 'a.md', finding('blame', 0, 2), finding('blame', 3, 5))).toEqual(['blame'])
  })

  it('another letter has none of it', () => {
    expect(left('so so', 'b.md', finding('blame', 0, 2))).toEqual(['blame'])
  })
})

it('a baseline is written by path, then rule, then fingerprint', () => {
  const entries = ['b.md a 1', 'a.md b 1', 'a.md a 2', 'a.md a 1', 'B.md a 1'].map((text) => {
    const [path = '', rule = '', fingerprint = ''] = text.split(' ')
    return {path, rule, fingerprint}
  })
  const written = new Baseline([...entries, ...entries]).renewed(isThere)
  expect(written.map((entry) => Object.values(entry).join(' '))).toEqual([
    'B.md a 1',
    'a.md a 1',
    'a.md a 2',
    'a.md b 1',
    'b.md a 1'
  ])
})
