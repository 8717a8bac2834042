import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'

const cwd = join(import.meta.dirname, '..')
const letters = globSync(['fixtures/letters/*.{md,txt}', 'fixtures/corpus/letters/*.md'], {cwd}).sort()
const linter = new Linter({preset: 'recommended'})

/** "No. 2 to 18." ends a sentence for parse-english, and "No. 2 to 18" does not. */
const unlike = /No\. 2 to 18/

/** A letter as somebody else types it: what it says and does stays the same. */
const forms: Record<string, (letter: string) => string> = {
  'wrapped at 40 characters': (letter) => wrapped(letter, 40),
  'wrapped at 56 characters': (letter) => wrapped(letter, 56),
  'wrapped at 72 characters': (letter) => wrapped(letter, 72),
  'without the full stop at the end of a paragraph': (letter) =>
    byParagraph(letter, (text) => (text.length > 40 ? text.replace(/\.$/, '') : text)),
  'with two spaces between sentences': (letter) => letter.replace(/([.!?]) (?=[A-Z])/g, '$1  '),
  'with spaces that do not break': (letter) =>
    letter.replace(/\b(Mrs?|Ms|Dr|dear|good|kind|best|we|to|the) (?=\w)/gi, '$1\u00a0'),
  'with typographic apostrophes': (letter) => letter.replace(/(\w)'(\w)/g, '$1’$2'),
  'with lines that end as in Windows': (letter) => letter.replace(/\r?\n/g, '\r\n'),
  'with the signature of the firm below it': (letter) =>
    `${letter.trimEnd()}\n\n-- \nCustomer Care | Example Ltd\n12 Mill Lane, York\nwww.example.com\n`,
  'with small print below it': (letter) =>
    `${letter.trimEnd()}\n\nThis e-mail and any attachments are confidential\nand intended for the addressee only.\n`
}

/** What is understood of a letter, without places. */
async function read(letter: string) {
  const report = await linter.lint(letter, {format: 'markdown'})
  return {
    refusal: report.refusal,
    recipient: report.recipient?.replaceAll(/[\u00a0\s]+/g, ' ').replaceAll('’', "'") ?? null,
    found: report.messages.map(({rule}) => rule).sort(),
    moves: (report.letter?.body ?? []).flatMap(({moves}) =>
      moves.size > 0 ? [[...moves.keys()].sort().join(' ')] : []
    )
  }
}

describe.each(Object.entries(forms))('a letter %s', (_, form) => {
  it('is read as it is otherwise', {timeout: 60_000}, async () => {
    const other: string[] = []
    for (const file of letters) {
      const letter = readFileSync(join(cwd, file), 'utf8')
      if (unlike.test(letter)) continue
      const [before, after] = [await read(letter), await read(form(letter))]
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        other.push(basename(file))
        expect.soft(after, file).toEqual(before)
      }
    }
    expect(other).toEqual([])
  })
})

/** Wrap the paragraphs that are one long line of plain text. */
function wrapped(letter: string, width: number): string {
  return byParagraph(letter, (text) => {
    if (text.includes('\n') || !/[.!?]$/.test(text) || /^[-*+>|#\d]|[{<[_]/.test(text)) return text
    const lines = ['']
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? ''
      // A line that begins with a mark would be a list.
      const fits = line === '' || line.length + word.length < width || !/^[\p{L}\p{N}]/u.test(word)
      if (fits && !/^\d+[.)]/.test(word)) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
      else if (/^\d+[.)]/.test(word)) lines[lines.length - 1] = `${line} ${word}`
      else lines.push(word)
    }
    return lines.join('\n')
  })
}

function byParagraph(letter: string, change: (text: string) => string): string {
  const front = /^---\n[\s\S]*?\n---\n/.exec(letter)?.[0] ?? ''
  return front + letter.slice(front.length).split('\n\n').map(change).join('\n\n')
}
