import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const program = join(import.meta.dirname, '../bin/refusal-lint.js')
const browser = ['chromium', 'google-chrome', 'chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path))

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})
let folder: string
let letter: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refusal-lint-page-'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  // Whatever of it a browser took for its own would ask the server for something, or write “ran”.
  const attack = [
    '</title></style></script></p></div>',
    `<script>document.title = 'ran'; document.body.append('ran')</script>`,
    `<script src="${at}/script.js"></script>`,
    `<img src="${at}/image.png" onload="document.title='ran'" onerror="document.title='ran'">`,
    `<link rel="stylesheet" href="${at}/style.css"><style>@import url(${at}/import.css);</style>`,
    `<iframe src="${at}/frame.html"></iframe><svg onload="document.title='ran'"></svg>`,
    `<meta http-equiv="refresh" content="0; url=${at}/away">`,
    `" onmouseover="document.title='ran'" style="background: url(${at}/background.png)" x="`
  ].join('\n')
  letter = `Dear Customer,\n\nUnfortunately, ${attack}\n\nwe cannot refund it.\n\n[Insert ${attack}]\n`
})

afterAll(() => {
  server.close()
  rmSync(folder, {recursive: true, force: true})
})

/** What a program prints. */
async function printed(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, {cwd: folder, stdio: ['ignore', 'pipe', 'ignore']})
  return await text(child.stdout)
}

/** The page as a browser has it when everything was loaded and run. */
async function inBrowser(page: string): Promise<string> {
  const file = join(folder, 'page.html')
  writeFileSync(file, page)
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    profile,
    '--virtual-time-budget=2000',
    '--dump-dom'
  ]
  return await printed(browser ?? '', [...args, `file://${file}`])
}

describe.skipIf(!browser)('the page of a hostile letter, in a browser', () => {
  it('runs nothing and loads nothing', {timeout: 120_000}, async () => {
    const name = `<img src=x onerror=document.title='ran'>.md`
    writeFileSync(join(folder, name), letter)
    const page = await printed(process.execPath, [
      program,
      '--no-config',
      '--refusal',
      'yes',
      '--format',
      'html',
      name
    ])
    const dom = await inBrowser(page)
    expect(dom).toContain('<title>refusal-lint</title>')
    expect(dom).toContain('&lt;script&gt;document.title')
    expect(dom).not.toMatch(/<(?:script|img|iframe|svg|link)\b/)
    expect(asked).toEqual([])
    // The policy alone would hold, too; of all this it only lets a page lead elsewhere.
    const tame = letter.replace(/<meta[^>]*>/g, '')
    const open = await inBrowser(page.replace('<main>', `<main>${tame}`))
    expect(open).toContain('<title>refusal-lint</title>')
    expect(open).toMatch(/<img\b/)
    expect(asked).toEqual([])
    // Without either it would not: the test can fail.
    const bare = await inBrowser(`<title>refusal-lint</title>${tame}`)
    expect(bare).toContain('<title>ran</title>')
    expect(asked.length).toBeGreaterThan(2)
  })
})
