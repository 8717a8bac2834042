import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {outlineOf} from '../src/lint/outline.ts'
import type {Format} from '../src/read/read.ts'

const letters = join(import.meta.dirname, '../fixtures/letters')
const linter = new Linter({preset: 'formal'})

describe('one letter in several formats', () => {
  for (const name of readdirSync(letters)) {
    it(`${name} is the same letter as HTML`, async () => {
      const text = readFileSync(join(letters, name), 'utf8')
      expect(await found(toHtml(text), 'html')).toEqual(await found(text, 'markdown'))
    })

    for (const [encoding, encode] of Object.entries(encodings)) {
      it(`${name} is the same letter as a message in ${encoding}`, async () => {
        const text = bare(readFileSync(join(letters, name), 'utf8'))
        const wanted = await found(text, 'markdown')
        expect(await found(toMessage(toHtml(text), 'text/html', encoding, encode), 'eml')).toEqual(wanted)
        // A list in Markdown is one as people type it, and emphasis is nothing.
        const plain = text
          .replace(/\*\*|\\$/gm, '')
          .replace(/\*([^*\n]+)\*/g, '$1')
          .replace(/^#+ /gm, '')
        if (!/^#/m.test(text))
          expect(await found(toMessage(plain, 'text/plain', encoding, encode), 'eml')).toEqual(wanted)
      })
    }
  }
})

describe('a finding in a file on disk', () => {
  for (const name of readdirSync(letters)) {
    it(`of ${name} is placed where the words stand that it speaks of`, async () => {
      const text = readFileSync(join(letters, name), 'utf8')
      const message = (encoding: keyof typeof encodings) =>
        toMessage(toHtml(bare(text)), 'text/html', encoding, encodings[encoding])
      const forms: Array<[Format, string, (cut: string) => string]> = [
        ['markdown', text, (cut) => cut],
        ['html', toHtml(text), withoutMarkup],
        ['eml', message('8bit'), withoutMarkup],
        ['eml', message('quoted-printable'), (cut) => withoutMarkup(fromQuotedPrintable(cut))]
      ]
      const counts = new Set<number>()
      for (const [format, source, read] of forms) {
        const {messages} = await linter.lint(source, {format})
        const quoting = messages.flatMap(({start, end, message}) => {
          const words = /^“([^”]+)”/.exec(message)?.[1]
          return words === undefined ? [] : [[read(source.slice(start, end)), words]]
        })
        for (const [there, words] of quoting) expect(squeeze(there ?? ''), format).toBe(squeeze(words ?? ''))
        counts.add(quoting.length)
      }
      expect(counts.size).toBe(1)
    })
  }
})

// What greets is told without its comma.
const squeeze = (words: string) =>
  words
    .replace(/\\$/gm, '')
    .replace(/[*\s]+/g, ' ')
    .replace(/[,:]?\s*$/, '')
    .trim()

function withoutMarkup(cut: string): string {
  return cut
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&rsquo;', '’')
    .replaceAll('&eacute;', 'é')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

function fromQuotedPrintable(cut: string): string {
  const bytes = cut
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const lines = (encoded: string) => encoded.replace(/.{76}(?=.)/g, '$&\r\n')
const encodings = {
  '8bit': (body: string) => body,
  base64: (body: string) => lines(Buffer.from(body).toString('base64')),
  'quoted-printable': (body: string) =>
    [...Buffer.from(body)]
      .map((byte) =>
        (byte > 32 && byte < 127 && byte !== 61) || byte === 10 || byte === 13
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      )
      .join('')
      .replace(/[^\r\n]{1,72}(?=[^\r\n])/g, (line) => {
        // No escape is broken in two.
        const cut = line.replace(/=.?$/, '')
        return `${cut}=\r\n${line.slice(cut.length)}`
      })
}

/** The letter without front matter, which messages do not have. */
function bare(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '')
}

function toMessage(body: string, type: string, encoding: string, encode: (body: string) => string): string {
  const head = [`Content-Type: ${type}; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`]
  return [...head, '', encode(body.replace(/\n/g, '\r\n'))].join('\r\n')
}

/** What the letter does and what is found in it, without places. */
async function found(text: string, format: Format): Promise<unknown> {
  const linted = await linter.lint(text, {format})
  const plain = (words: string) => words.replace(/\\$/gm, '').replace(/[*\s]+/g, ' ')
  const {sentences, parts, recipient, kind} = outlineOf(linted)
  return {
    recipient,
    kind,
    parts: parts.map(({part}) => part),
    sentences: sentences.map(({text: words, moves}) => [plain(words), moves]),
    messages: linted.messages.map(({rule, message, fix}) => [rule, plain(message), fix !== undefined])
  }
}

/** As much of Markdown as the letters have, as a mail program would write it. */
function toHtml(text: string): string {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const blocks = text
    .slice(front.length)
    .trim()
    .split(/\n\s*\n/)
  return `${front}<html><body>\n${blocks.map(block).join('\n')}\n</body></html>`
}

function block(text: string): string {
  const heading = /^(#+) (.*)$/.exec(text)
  if (heading?.[1]) return `<h${heading[1].length}>${inline(heading[2] ?? '')}</h${heading[1].length}>`
  if (/^>/.test(text)) return `<blockquote><p>${inline(text.replace(/^> ?/gm, ''))}</p></blockquote>`
  const mark = /^(?:[-*]|\d+\.) +/gm
  if (text.search(mark) === 0) {
    const items = text.split(/^(?:[-*]|\d+\.) +/m).slice(1)
    return `<ul>${items.map((item) => `<li>${inline(item.trim())}</li>`).join('\n')}</ul>`
  }
  return `<p>${inline(text)}</p>`
}

function inline(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/<(?!\/?[a-z])/g, '&lt;')
    .replace(/ {2,}$|\\$/gm, '<br>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll('’', '&rsquo;')
    .replaceAll('é', '&eacute;')
}
