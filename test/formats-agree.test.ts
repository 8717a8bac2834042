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
  }
})

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
