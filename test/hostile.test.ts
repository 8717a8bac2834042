import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'

const formats = ['markdown', 'text', 'html'] as const
/** In UTF-16 code units; both in `HOSTILE=1`, which takes minutes on a slow machine. */
const sizes = process.env.HOSTILE ? [20_000, 200_000] : [20_000]
/** So many times the time of ordinary text of the same size. */
const mark = 10

const pieces = [
  'a. b. ',
  '1. 2. ',
  '1. 2. 1. 2. ',
  'A.B.C. ',
  'Dr. Mr. e.g. ',
  'No. ',
  'a/a/',
  'U.S. ',
  'a-a-a-',
  'a@b.a@b.',
  '>>>>',
  '> > ',
  '[[[[',
  '[a](',
  '`a',
  '<!-- ',
  '<div>',
  '<b>',
  '<a href="',
  '((((',
  '{{',
  '{% if a %}',
  '{{#a}}',
  'a\n\n',
  '- a\n',
  '  - a\n',
  '&amp;',
  '*a ',
  '**a_',
  '_a',
  '|a',
  'a|b\n',
  '? ',
  'word',
  '\n'
]

const generators: Record<string, (size: number) => string> = {
  ...Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), (size: number) => fill(piece, size)])),
  'backtick runs': (size) =>
    fill(Array.from({length: 300}, (_, index) => '`'.repeat(index + 1)).join(' '), size),
  'nested quotations': (size) => '>'.repeat(size),
  'nested lists': (size) =>
    fill(Array.from({length: 200}, (_, index) => `${' '.repeat(2 * index)}- a\n`).join(''), size),
  'nested tags': (size) => '<div>'.repeat(size / 11) + '</div>'.repeat(size / 11),
  'one sentence': (size) => fill('we cannot offer you the refund that you asked for and ', size),
  'one long line': (size) => fill('We cannot offer you the refund that you asked for. ', size)
}

const ordinary =
  'Dear Ms Smith,\n\nThank you for your letter of 3 May. We cannot refund the shoes, because they were worn outside.\n\n' +
  'You can ask the shop in Bath to repair them. Please write to us by 3 June.\n\nYours sincerely,\nAnna Lee\n\n'

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

describe('hostile input', () => {
  it('takes little more time than a letter, or is said to be too complex', {timeout: 600_000}, async () => {
    const linter = new Linter()
    for (const format of formats)
      for (let round = 0; round < 5; round++) await linter.lint(fill(ordinary, 5000), {format})
    const rows: string[] = []
    const slow: string[] = []
    for (const size of sizes) {
      for (const format of formats) {
        const base = Math.min(
          ...(await Promise.all([1, 2].map(() => timed(linter, fill(ordinary, size), format)))).map(
            ({ms}) => ms
          )
        )
        for (const [name, generate] of Object.entries(generators)) {
          const {ms, unread} = await timed(linter, generate(size), format)
          const ratio = ms / base
          rows.push(
            `${String(size).padEnd(7)} ${format.padEnd(9)} ${name.padEnd(18)} ${ratio.toFixed(1)}${unread ? '  too complex' : ''}`
          )
          // One slow moment of a shared machine is no growth; the parsers' own took minutes.
          if (ratio > mark && ms > 2000) slow.push(rows.at(-1) ?? '')
        }
      }
    }
    console.log(`size    format    text               times an ordinary letter\n${rows.join('\n')}`)
    expect(slow).toEqual([])
  })

  it('reads the rest of a letter around a block that is too complex', async () => {
    const letter = (block: string) =>
      `Dear Ms Novak,\n\nWe cannot pay.\n\n${block}\n\nYours sincerely,\nAnna Lee\n`
    for (const [block, format, message] of [
      ['1. '.repeat(2000), 'markdown', /too deep/],
      ['[a]('.repeat(2000), 'markdown', /too many marks/],
      ['? '.repeat(3000), 'text', /too complex/]
    ] as const) {
      const source = letter(block)
      const {messages, recipient, refusal, letter: read} = await new Linter().lint(source, {format})
      const found = messages.filter(({rule}) => rule === 'too-complex')
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({severity: 'info', line: 5, message: expect.stringMatching(message)})
      expect(source.slice(found[0]?.start, found[0]?.end).trim()).toBe(block.trim())
      expect({recipient, refusal}).toEqual({recipient: 'Ms Novak', refusal: true})
      expect(read?.sentences.at(-1)?.text).toContain('Anna Lee')
    }
  })

  it('finds a whole letter too complex that defines a link, and reads its pieces', async () => {
    const {messages} = await new Linter().lint(
      `Dear Ms Novak,\n\n[a]: https://example.org\n\n${'*a '.repeat(3000)}\n`
    )
    expect(messages.filter(({rule}) => rule === 'too-complex').map(({line}) => line)).toEqual([5])
  })

  it('reads more where the configuration says so, and says nothing where the rule is off', async () => {
    const source = `Dear Ms Novak,\n\n${'*a* '.repeat(1500)}\n`
    const complex = async (settings: ConstructorParameters<typeof Linter>[0]) =>
      (await new Linter(settings).lint(source)).messages.filter(({rule}) => rule === 'too-complex').length
    expect([
      await complex({}),
      await complex({complexity: 4000}),
      await complex({rules: {'too-complex': 'off'}})
    ]).toEqual([1, 0, 0])
  })
})

async function timed(
  linter: Linter,
  source: string,
  format: (typeof formats)[number]
): Promise<{ms: number; unread: boolean}> {
  const from = performance.now()
  const {messages} = await linter.lint(source, {format})
  const ms = performance.now() - from
  expect(messages.every(({start, end}) => start >= 0 && start <= end && end <= source.length)).toBe(true)
  return {ms, unread: messages.some(({rule}) => rule === 'too-complex')}
}
