import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {english} from '../language/en/index.ts'
import {type Paragraph, tokenKind} from '../tokens.ts'
import {type MarkdownContent, readMarkdown} from './markdown.ts'
import {parseMarkdown} from './markdown-parse.ts'
import {toParagraphs} from './paragraphs.ts'

/** What matters of a reading: the blocks with their words at their places, sentence by sentence; white space is none of it. */
function shown({blocks, masks, comments}: MarkdownContent): unknown {
  const paragraphs = toParagraphs({blocks, masks, comments, tags: [], branches: []}, english)
  return {
    paragraphs: paragraphs.map(({tokens, sentences, data}) => ({
      ...data,
      sentences: sentences.map(({from, to}) => words(tokens, from, to))
    })),
    masks: [...masks].sort((a, b) => a.start - b.start),
    comments
  }
}

function words(tokens: Paragraph['tokens'], from: number, to: number): string[] {
  const shown: string[] = []
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== tokenKind.space)
      shown.push(`${tokens.start[token]}-${tokens.end[token]} ${tokens.textOf(token)}`)
  }
  return shown
}

async function expectSame(source: string): Promise<void> {
  const quick = await readMarkdown(source, 0, async () => parseMarkdown)
  expect(shown(quick), JSON.stringify(source)).toEqual(shown(parseMarkdown(source, 0, source.length)))
}

const fixtures = join(import.meta.dirname, '../../fixtures')
const letters = ['letters', 'corpus/letters', 'plain'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(fixtures, folder, name), 'utf8'))
)

describe('readMarkdown', () => {
  it('gives the sentences of the whole parser at the same places for all letters', async () => {
    expect(letters.length).toBeGreaterThan(100)
    for (const letter of letters) await expectSame(letter)
  })

  it('reads simple markup without the whole parser', async () => {
    const source =
      '# A *new* day\n\n**Decision:** no. See [the\u00a0form](https://example.org/a), `a.pdf`, and *all of\nthem*.\n\n> We said no.\n> And so it is.\n\n- **One**\n- [Two](#two)\n\n[Reply](mailto:x)\n'
    const quick = await readMarkdown(source, 0, () => Promise.reject(new Error('Unexpected use')))
    expect(quick.blocks.map(({kind, text, link}) => [kind, text, link ?? false])).toEqual([
      ['heading', 'A new day', false],
      ['paragraph', 'Decision: no. See the\u00a0form, Xxxxxx, and all of\nthem.', false],
      ['quote', 'We said no.\nAnd so it is.', false],
      ['item', 'One', false],
      ['item', 'Two', true],
      ['paragraph', 'Reply', true]
    ])
    await expectSame(source)
  })

  it('gives them for any words and marks', async () => {
    const piece = fc.constantFrom(
      ...[
        'We',
        'cannot',
        'offer',
        'no. 5',
        'Dear Ms Ray,',
        '12',
        '3.',
        'é',
        '*',
        '**',
        '`',
        '``',
        '_',
        '~~',
        '> ',
        '>',
        '- ',
        '* '
      ],
      ...[
        '1. ',
        '# ',
        '## ',
        '[',
        ']',
        '](',
        ')',
        '(',
        '![',
        '[a](b)',
        '[^1]',
        '|',
        '---',
        '===',
        '&amp;',
        '&',
        '\\',
        '<b>',
        '<!-- a -->'
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '  \n',
        '    ',
        '\t',
        '. ',
        ', ',
        ': ',
        '!',
        '?',
        '*no*',
        '**no.**',
        '`x`',
        '[x] '
      ]
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 25}), (pieces) => expectSame(pieces.join(''))),
      // A box that belongs to no item: an assertion of mdast's edition for developers stopped at it.
      {numRuns: 700, examples: [[['3.', '\n', '[x] ', 'We']]]}
    )
  })
})
