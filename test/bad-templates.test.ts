import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const program = join(import.meta.dirname, '../bin/refusal-lint.js')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-templates-'))
  mkdirSync(join(folder, 'repo/.git'), {recursive: true})
})
afterAll(() => rmSync(folder, {recursive: true}))

interface Found {
  rule: string
  words: string
}

interface Run {
  status: number | null
  stderr: string
  refusal: boolean | undefined
  found: Found[]
  errors: string[]
  /** In milliseconds. */
  took: number
}

interface Report {
  files: Array<{refusal: boolean; messages: Array<{rule: string; start: number; end: number}>}>
  errors: Array<{path: string; message: string}>
}

/** Lint a file of the repository with the built program. */
function lint(name: string, text: string, files: Readonly<Record<string, string>> = {}): Run {
  for (const [path, content] of Object.entries({...files, [`repo/${name}`]: text})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const from = performance.now()
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [program, '--no-config', '--max-file-size', '4MB', '--format', 'json', name],
    {cwd: join(folder, 'repo'), encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000}
  )
  const took = performance.now() - from
  const {files: letters, errors}: Report = JSON.parse(stdout)
  const source = readFileSync(join(folder, 'repo', name), 'utf8')
  return {
    status,
    stderr,
    refusal: letters[0]?.refusal,
    found: (letters[0]?.messages ?? []).map(({rule, start, end}) => ({
      rule,
      words: source.slice(start, end).replace(/\s+/g, ' ')
    })),
    errors: errors.map(({message}) => message),
    took
  }
}

const words = (run: Run, rule: string): string[] =>
  run.found.flatMap((one) => (one.rule === rule ? [one.words] : []))

/** A letter that lacks nothing but an alternative, around what is broken. */
const letter = (middle: string, end = ''): string =>
  `<p>Dear {{ name }},</p><p>Thank you for your request for a refund of the boots.</p>${middle}` +
  `<p>We cannot take them back, because they were worn outside.</p><p>We hope to see you again soon.</p>${end}`

const isRead = (run: Run): void => {
  expect(run).toMatchObject({refusal: true, errors: [], stderr: ''})
  expect(run.status).toBeLessThan(2)
  expect(words(run, 'missing-alternative')).toEqual([
    'We cannot take them back, because they were worn outside.'
  ])
}

describe('tags that are broken', () => {
  it.each([
    ['an unclosed tag', '<p>{{ order.number</p>'],
    ['an unclosed tag with a quote', `<p>{{ t "order</p>`],
    ['an unclosed control tag', '<p>{% if order.paid</p>'],
    ['an unclosed comment', '<p>{# we refuse</p>'],
    ['an unclosed comment of Handlebars', '<p>{{!-- we refuse</p>'],
    ['a tag in a tag', '<p>{{ order.{{ kind }}.number }}</p>'],
    ['a control tag in a tag', '<p>{{ {% if a %}b{% endif %} }}</p>'],
    ['an unclosed block', '{% if order.paid %}<p>It is paid.</p>'],
    ['an end without a beginning', '<p>It is paid.</p>{% endif %}{{/if}}{% endfor %}<% end %>'],
    ['ends that do not match', '{% if a %}{% for b in c %}<p>It is paid.</p>{% endif %}{% endfor %}'],
    ['an else without an if', '{% else %}<p>It is paid.</p>{{else}}'],
    ['a raw block without an end', '{% raw %}<p>It is paid.</p>'],
    ['a comparison that looks like an element', '{% if a < b %}<p>It is small.</p>{% endif %}'],
    ['a comparison within an element', '<p {% if a < b and c > d %}class="x"{% endif %}>It is small.</p>']
  ])('%s', (_, middle) => {
    const run = lint('broken.html', letter(middle))
    isRead(run)
    expect(run.found.filter((one) => /refuse|\{%|\{#/.test(one.words))).toEqual([])
  })

  it('an unclosed tag as the last thing of a file', () => {
    isRead(lint('last.html', letter('', '<p>{{ name')))
  })
})

describe('files that are large', () => {
  it('one line of a megabyte', () => {
    const row = '<tr><td class="a">It is {{ item.name }} for {{ item.price }}.</td></tr>'
    const run = lint('large.html', letter(`<table>${row.repeat(Math.ceil(1_000_000 / row.length))}</table>`))
    isRead(run)
    expect(run.took).toBeLessThan(30_000)
  })

  it.each(['script', 'style'])('a <%s> of a megabyte', (name) => {
    const run = lint('script.html', letter(`<${name}>${'a{b:c}/* we refuse */'.repeat(50_000)}</${name}>`))
    isRead(run)
    expect(run.took).toBeLessThan(20_000)
  })

  it('a hundred thousand tags that open and are never closed', () => {
    const run = lint('open.html', letter(`<p>${'{% if a %}'.repeat(100_000)}</p>`))
    isRead(run)
    expect(run.took).toBeLessThan(30_000)
  })
})

describe('messages that are bombs or torn', () => {
  const plain = 'Content-Type: text/plain; charset=utf-8'
  const body =
    'Dear Ms Lee,\r\n\r\nThank you for your request for a refund of the boots.\r\n\r\n' +
    'We cannot take them back, because they were worn outside.\r\n\r\nWe hope to see you again soon.\r\n'

  it('a thousand parts in each other', () => {
    let text = `${plain}\r\n\r\n${body}`
    for (let depth = 0; depth < 1000; depth++)
      text = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${text}\r\n--b${depth}--\r\n`
    const run = lint('deep.eml', text)
    expect(run).toMatchObject({errors: [], stderr: expect.not.stringContaining(' at ')})
    expect(run.took).toBeLessThan(20_000)
  })

  it('ten thousand parts beside each other', () => {
    const parts = [`${plain}\r\n\r\n${body}`, ...Array(10_000).fill('Content-Type: image/png\r\n\r\nx')]
    const run = lint(
      'wide.eml',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${parts.join('\r\n--b\r\n')}\r\n--b--\r\n`
    )
    isRead(run)
    expect(run.took).toBeLessThan(20_000)
  })

  it.each(['x-nobody', 'utf-8-sig; q=1', '', '"', '../../etc/passwd'])('the charset %s', (charset) => {
    isRead(lint('charset.eml', `Content-Type: text/plain; charset=${charset}\r\n\r\n${body}`))
  })

  it('base64 that is cut off', () => {
    const encoded = Buffer.from(body).toString('base64')
    for (const cut of [1, 2, 3, 4, 5]) {
      const run = lint(
        'cut.eml',
        `${plain}\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded.slice(0, -cut)}`
      )
      expect(run).toMatchObject({refusal: true, errors: [], stderr: ''})
    }
  })
})

describe('files that bring in what they should not', () => {
  it('a file that brings in itself', () => {
    const run = lint('self.html', letter('{% include "self.html" %}<p>It is paid.</p>'))
    expect(run).toMatchObject({refusal: true, errors: [], stderr: ''})
    expect(run.took).toBeLessThan(10_000)
  })

  it('files that bring in each other', () => {
    const run = lint('a.html', letter('{% include "b.html" %}<p>It is paid.</p>'), {
      'repo/b.html': '{% include "c.html" %}',
      'repo/c.html': '{% include "b.html" %}{% include "a.html" %}<p>It is yours.</p>'
    })
    expect(run).toMatchObject({errors: [], stderr: ''})
    expect(run.took).toBeLessThan(20_000)
  })

  it('a file that brings in two of the next, sixty times over', () => {
    const files = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [
        `repo/f${index}.html`,
        `<p>It is ${index}.</p>{% include "f${index + 1}.html" %}{% include "f${index + 1}.html" %}`
      ])
    )
    const run = lint('fan.html', letter('{% include "f0.html" %}'), files)
    expect(run).toMatchObject({errors: [], stderr: ''})
    expect(run.took).toBeLessThan(30_000)
  })

  it('a file outside the repository, by a path and by a link', () => {
    const offer = '<p>You can have them resoled for ten pounds instead.</p>'
    writeFileSync(join(folder, 'outside.html'), offer)
    symlinkSync(join(folder, 'outside.html'), join(folder, 'repo/link.html'))
    // The same file inside would say what can be done instead.
    expect(
      words(
        lint('inside.html', letter('{% include "offer.html" %}'), {'repo/offer.html': offer}),
        'missing-alternative'
      )
    ).toEqual([])
    for (const path of ['../outside.html', `${folder}/outside.html`, 'link.html', '/etc/hostname']) {
      const run = lint('outside-asked.html', letter(`{% include "${path}" %}`))
      expect(run).toMatchObject({refusal: true, errors: [], stderr: ''})
      // What is not found may hold anything; the words of the file outside are in no report.
      expect(run.found.filter((one) => /resoled/.test(one.words))).toEqual([])
    }
  })
})

it('a folder with all of it at once is read to the end', () => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [program, '--no-config', '--max-file-size', '4MB', '--format', 'unix', '.'],
    {cwd: join(folder, 'repo'), encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000}
  )
  expect(stderr).not.toMatch(/\n {4}at /)
  expect([0, 1]).toContain(status)
  expect(stdout).toContain('broken.html')
})
