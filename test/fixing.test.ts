import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {fix} from '../src/index.ts'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {type FixedLetter, fixLetter} from '../src/lint/fix.ts'
import {Linter} from '../src/lint/lint.ts'
import type {LintedLetter} from '../src/lint/linted-letter.ts'
import fc from './chance.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const folders = ['corpus', 'learning/individual', 'learning/stock', 'learning/short']
const linter = new Linter({preset: 'strict'})

/** Sentences with something to mend, and some without. */
const pool = [
  'Unfortunately, the soles have been worn outdoors.',
  'We regret that we cannot refund the price.',
  'Sadly we are also, regrettably, unable to send a new pair.',
  'Regrettably, **this offer** has ended, and unfortunately it will not come back.',
  "I'm sorry, but we cannot make an exception.",
  'We apologise for any inconvenience this may have caused.',
  'Please accept our apologies once again.',
  'Thank you for your understanding.',
  'We appreciate your understanding in this matter.',
  'Obviously, the rules say so on page 3.',
  'The rules, needless to say, hold for everybody.',
  'Thank you for writing to us, {{ name }}.',
  'Sadly, {{ product }} is sold out.',
  'Your understanding, <%= user.name %>, is appreciated.',
  'The workshop on Mill Lane can resole them for £30.',
  'We hope to see you again soon.',
  'Therefore we have decided not to pay.',
  '<!-- refusal-lint-disable-next-line unfortunately -->'
]
const sentence = fc.constantFrom(...pool)
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '  \n', '\\\n')
const wrapped = fc
  .array(fc.tuple(sentence, gap, fc.constantFrom('', '', '', '*', '**', '_')), {minLength: 1, maxLength: 5})
  .map((parts) =>
    parts
      .map(([text, space, mark], index) => `${mark}${text}${mark}${index < parts.length - 1 ? space : ''}`)
      .join('')
  )
const list = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '> '), fc.array(sentence, {minLength: 1, maxLength: 4}))
  .map(([mark, items]) => items.map((item) => mark + item).join('\n'))
const block = fc.oneof(
  {weight: 5, arbitrary: wrapped},
  {weight: 1, arbitrary: list},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '# Your order',
      '```\nUnfortunately, no.\n```',
      '{{#if late}}',
      '{{/if}}'
    )
  }
)
const letters = fc
  .record({
    blocks: fc.array(block, {minLength: 1, maxLength: 6}),
    between: fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n \n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n')
  })
  .map(({blocks, between, lineEnd, bom, end}) => {
    const text = ['Dear Ms Novak,', ...blocks, 'Kind regards,\nLucy Marsh'].join(between) + end
    return (bom ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd)
  })

describe('what is fixed is mended, and nothing else is touched', () => {
  for (const folder of folders) {
    it(`in the letters of ${folder}`, async () => {
      const place = join(fixtures, folder, 'letters')
      for (const [index, name] of readdirSync(place).entries()) {
        const text = readFileSync(join(place, name), 'utf8')
        // Half of them as Windows writes them.
        await expectGood(index % 2 === 0 ? text : text.replace(/\r?\n/g, '\r\n'), name)
      }
    }, 120_000)
  }

  it('in generated letters', async () => {
    await fc.assert(fc.asyncProperty(letters, fc.constantFrom('letter.md', 'letter.txt'), expectGood), {
      numRuns: 100
    })
  }, 120_000)
})

it('suggestions come to an end, and keep tags and line ends', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      const once = await fix(text, {suggestions: true, preset: 'strict'})
      expect(await fix(once.text, {suggestions: true, preset: 'strict'})).toEqual({...once, fixed: 0})
      expectSameForm(text, once.text)
      for (const tag of tagsOf(text)) expect(tagsOf(once.text)).toContain(tag)
    }),
    {numRuns: 40}
  )
}, 120_000)

it('a letter reads the same with Windows’s line breaks', async () => {
  const place = join(fixtures, 'learning/individual/letters')
  for (const name of readdirSync(place).slice(0, 60)) {
    const text = readFileSync(join(place, name), 'utf8').replaceAll('\r\n', '\n')
    const reported = async (source: string) =>
      (await linter.lint(source)).messages.map(({rule, line, column}) => `${name}:${line}:${column} ${rule}`)
    expect(await reported(text.replaceAll('\n', '\r\n'))).toEqual(await reported(text))
  }
}, 60_000)

async function expectGood(text: string, name: string): Promise<void> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const source = text.slice(mark.length)
  const file = {path: name, format: name.endsWith('.md') ? ('markdown' as const) : ('text' as const)}
  const before = await linter.lint(source, file)
  const once = await fixLetter(linter, source, file)
  if (once.text === source) return

  // Again, there is nothing to do, and the same is left to say.
  const again = await fixLetter(linter, once.text, file)
  expect({text: again.text, fixed: again.fixed, rules: rulesOf(again.result)}, name).toEqual({
    text: once.text,
    fixed: 0,
    rules: rulesOf(once.result)
  })
  if (mark) expect((await fix(text, {...file, preset: 'strict'})).text).toBe(mark + once.text)

  // No finding has come, and the letter is still taken for what it was.
  const allowed = rulesOf(before)
  for (const rule of rulesOf(once.result)) {
    expect(allowed, name).toContain(rule)
    allowed.splice(allowed.indexOf(rule), 1)
  }
  expect(once.result.refusal).toBe(before.refusal)

  // Words only went, but for a capital letter: what is left stands in the old text in the same order.
  expect(isWithin(once.text, source), `${name}: ${once.text}`).toBe(true)
  expectOutsideSame(source, once, before)
  expectSameForm(source, once.text)
  expect(tagsOf(once.text)).toEqual(tagsOf(source))
  if (file.format === 'markdown') expectSameStructure(source, once.text)
}

/** With one edit in one pass, the text is that edit and nothing else. */
function expectOutsideSame(source: string, {text, fixed}: FixedLetter, {messages}: LintedLetter): void {
  const edits = messages.flatMap((finding) => finding.fix?.edits ?? [])
  if (edits.length === 1 && fixed === 1) expect(text).toBe(applyEdits(source, edits))
}

/** Line ends, the file's end, double spaces, and spaces before marks are no more than they were. */
function expectSameForm(before: string, after: string): void {
  expect(/\r\n/.test(after) && /(?<!\r)\n/.test(after)).toBe(/\r\n/.test(before) && /(?<!\r)\n/.test(before))
  expect(/[\r\n]*$/.exec(after)?.[0]).toBe(/[\r\n]*$/.exec(before)?.[0])
  for (const form of [
    /\S {2,}(?=\S)/g,
    /[ \t]+(?=\r|\n|$)/g,
    / [,.;!?]/g,
    /,,|,\./g,
    /(?:\r?\n){3,}/g,
    /\*{4,}|__|\(\)/g
  ]) {
    expect(after.match(form)?.length ?? 0, `${form} in ${after}`).toBeLessThanOrEqual(
      before.match(form)?.length ?? 0
    )
  }
}

function rulesOf({messages}: {messages: {rule: string}[]}): string[] {
  return messages.map(({rule}) => rule).sort()
}

function tagsOf(text: string): string[] {
  return text.match(/\{\{[^}]*\}\}|<%[^%]*%>|\{%[^%]*%\}|<!--[\s\S]*?-->|%\w+%|\$\{\w+\}/g) ?? []
}

/** Whether the characters of one text are all in another in the same order, but for line breaks that stand for a space. */
function isWithin(part: string, whole: string): boolean {
  const letters = whole.toLowerCase().replace(/\s/g, ' ')
  let at = 0
  for (const letter of part.toLowerCase().replace(/\s/g, ' ')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Only paragraphs, items and emphasis may be gone; all else of the document is there in the same order. */
function expectSameStructure(before: string, after: string): void {
  const old = structureOf(before)
  let at = 0
  for (const type of structureOf(after)) {
    while (at < old.length && old[at] !== type) {
      expect(['paragraph', 'listItem', 'emphasis', 'strong', 'text', 'break'], `${type}\n${after}`).toContain(
        old[at]?.trim()
      )
      at++
    }
    expect(at, `${type}\n${after}`).toBeLessThan(old.length)
    at++
  }
  for (const left of old.slice(at))
    expect(['paragraph', 'listItem', 'emphasis', 'strong', 'text', 'break']).toContain(left.trim())
}

interface Node {
  type: string
  children?: Node[]
}

function structureOf(text: string): string[] {
  const types: string[] = []
  const visit = ({type, children = []}: Node, depth: number): void => {
    types.push(' '.repeat(depth) + type)
    for (const child of children) visit(child, depth + 1)
  }
  visit(fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}), 0)
  return types
}
