import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'

const formats = ['markdown', 'text', 'html'] as const

type Format = (typeof formats)[number] | 'mjml' | 'eml'
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
  '\n',
  'a\n===\n',
  '-- \n',
  '--b\n',
  '[Name] ',
  '((a??b))',
  '{% if a %}b{% else %}c{% endif %}',
  '<b><p>',
  '<table><tr><td>',
  '<svg><a>',
  '<br>',
  '<!-- refusal-lint-disable-next-line -->\n',
  'Dear Ann,\n\n',
  'Kind regards,\nLucy\n\n',
  'On 3 May Ann wrote:\n',
  // Each can be mended.
  'Unfortunately, we cannot pay. ',
  'https://a.b ',
  'a.b',
  '“a',
  '😀',
  '\0'
]

const generators: Record<string, (size: number) => string> = {
  ...Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), (size: number) => fill(piece, size)])),
  'backtick runs': (size) =>
    fill(Array.from({length: 300}, (_, index) => '`'.repeat(index + 1)).join(' '), size),
  'nested quotations': (size) => '>'.repeat(size),
  'nested lists': (size) =>
    fill(Array.from({length: 200}, (_, index) => `${' '.repeat(2 * index)}- a\n`).join(''), size),
  'nested tags': (size) => '<div>'.repeat(size / 11) + '</div>'.repeat(size / 11),
  'many branches': (size) => fillWith((index) => `{% if a${index} %}b{% else %}c{% endif %}\n`, size),
  'one branch of many arms': (size) => `{% if a %}${fillWith((index) => `{% elsif b${index} %}c`, size)}`,
  // Where one change does harm, all have to be tried.
  'fixes that do harm': (size) =>
    fill(`${'Thank you for your understanding. '.repeat(3)}We cannot pay. Obviously, it is late.\n\n`, size),
  'one sentence': (size) => fill('we cannot offer you the refund that you asked for and ', size),
  'one long line': (size) => fill('We cannot offer you the refund that you asked for. ', size)
}

const ordinary =
  'Dear Ms Smith,\n\nThank you for your letter of 3 May. We cannot refund the shoes, because they were worn outside.\n\n' +
  'You can ask the shop in Bath to repair them. Please write to us by 3 June.\n\nYours sincerely,\nAnna Lee\n\n'

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

function fillWith(piece: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length))
  return pieces.join('').slice(0, size)
}

/** Whole files, each of about a megabyte. */
const files: Record<string, {format: Format; source: string}> = {
  'HTML on one line': {
    format: 'html',
    source: `<p>${fill(`<span>${ordinary.replaceAll('\n', ' ')}</span>`, 1_000_000)}`
  },
  '100,000 elements in each other': {format: 'html', source: `${'<div>'.repeat(100_000)}No.`},
  '100,000 sections in each other': {
    format: 'mjml',
    source: `<mjml><mj-body>${'<mj-section>'.repeat(100_000)}No.`
  },
  '250,000 attributes': {format: 'html', source: `<p ${'a=b '.repeat(250_000)}>No.`},
  'a word of a megabyte': {format: 'text', source: 'a'.repeat(1_000_000)},
  'messages in each other': {format: 'eml', source: 'Content-Type: message/rfc822\n\n'.repeat(30_000)},
  'parts in each other': {
    format: 'eml',
    source: fillWith(
      (index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`,
      1_000_000
    )
  },
  'parts of one boundary': {
    format: 'eml',
    source: fill('Content-Type: multipart/mixed; boundary="b"\n\n--b\n', 1_000_000)
  },
  '30,000 parts': {
    format: 'eml',
    source: `Content-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: image/png\n\na\n'.repeat(30_000)}`
  },
  'a subject of encoded words': {
    format: 'eml',
    source: `Subject: ${fill('=?utf-8?q?a?= ', 1_000_000)}\n\nNo.`
  },
  'a folded subject': {format: 'eml', source: `Subject: a\n${fill(' b\n', 1_000_000)}\nNo.`},
  'many fields': {format: 'eml', source: `${fill('X-A: b\n', 1_000_000)}\nNo.`}
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
            `${String(size).padEnd(7)} ${format.padEnd(9)} ${name.padEnd(42)} ${ratio.toFixed(1)}${unread ? '  too complex' : ''}`
          )
          // One slow moment of a shared machine is no growth; the parsers' own took minutes.
          if (ratio > mark && ms > 2000) slow.push(rows.at(-1) ?? '')
        }
      }
    }
    console.log(
      `size    format    text                                       times an ordinary letter\n${rows.join('\n')}`
    )
    expect(slow).toEqual([])
  })

  it('of a megabyte takes little more time than a letter of a megabyte', {timeout: 600_000}, async () => {
    const linter = new Linter({preset: 'strict'})
    await timed(linter, fill(ordinary, 5000), 'html')
    const base = (await timed(linter, fill(ordinary, 1_000_000), 'text')).ms
    const rows: string[] = []
    const slow: string[] = []
    for (const [name, {format, source}] of Object.entries(files)) {
      const {ms} = await timed(linter, source, format)
      rows.push(`${format.padEnd(9)} ${name.padEnd(31)} ${(ms / base).toFixed(1)}`)
      if (ms / base > mark && ms > 2000) slow.push(rows.at(-1) ?? '')
    }
    console.log(`format    file                    times an ordinary megabyte\n${rows.join('\n')}`)
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
    const source = `Dear Ms Novak,\n\n${'_a_ '.repeat(1500)}\n`
    const complex = async (settings: ConstructorParameters<typeof Linter>[0]) =>
      (await new Linter(settings).lint(source)).messages.filter(({rule}) => rule === 'too-complex').length
    expect([
      await complex({}),
      await complex({complexity: 4000}),
      await complex({rules: {'too-complex': 'off'}})
    ]).toEqual([1, 0, 0])
    const deep = `Dear Ms Novak,\n\n${'> '.repeat(60)}Hello.\n`
    const left = async (complexity: number) =>
      (await new Linter({complexity}).lint(deep)).messages.filter(({rule}) => rule === 'too-complex').length
    expect([await left(2000), await left(4000)]).toEqual([1, 0])
  })
})

async function timed(linter: Linter, source: string, format: Format): Promise<{ms: number; unread: boolean}> {
  const from = performance.now()
  const {messages} = await linter.lint(source, {format})
  const ms = performance.now() - from
  expect(messages.every(({start, end}) => start >= 0 && start <= end && end <= source.length)).toBe(true)
  return {ms, unread: messages.some(({rule}) => rule === 'too-complex')}
}
