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
function shown(source: string, {blocks, masks, comments}: MarkdownContent): unknown {
  const paragraphs = toParagraphs({blocks, masks, comments, tags: [], branches: []}, source, english)
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
  const laidOut = parseMarkdown(source, 0, source.length, true)
  const whole = parseMarkdown(source, 0, source.length)
  // A letter that would be nothing but code is text.
  for (const [isLaidOut, expected] of [
    [false, whole.blocks.length > 0 ? whole : laidOut],
    [true, laidOut]
  ] as const) {
    const quick = await readMarkdown(source, 0, async () => parseMarkdown, undefined, isLaidOut)
    expect(shown(source, quick), JSON.stringify(source)).toEqual(shown(source, expected))
  }
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

  it.each<[string, string, Array<[string, string]>]>([
    [
      'HTML by its elements',
      '<div align="center">\n  We cannot refund &amp; replace\n  <b>the card</b>.<br/>Nor\n</div>\n\n<h2>Why</h2><ul><li>It was used</li><li>twice&#46;</li></ul>\n',
      [
        ['paragraph', 'We cannot refund & replace the card.\nNor'],
        ['heading', 'Why'],
        ['item', 'It was used'],
        ['item', 'twice.']
      ]
    ],
    [
      'no HTML that nobody sees',
      '<style>\np { color: red }\n</style>\n\n<!-- No. -->\n\n<div title="a > b">Yes<script>no()</script></div>\n',
      [['paragraph', 'Yes']]
    ],
    [
      'a letter that is indented as a whole',
      '    Dear Ann,\n\n    we cannot come.\n',
      [
        ['paragraph', 'Dear Ann,'],
        ['paragraph', 'we cannot come.']
      ]
    ],
    ['what is no character in its place', '\0\0<a href="', [['paragraph', '\uFFFD\uFFFD<a href="']]],
    ['code in a letter as code', 'Dear Ann,\n\n    npm start\n', [['paragraph', 'Dear Ann,']]]
  ])('reads %s', async (_, source, blocks) => {
    const {blocks: read} = await readMarkdown(source, 0, async () => parseMarkdown)
    expect(
      read.map(({kind, text}) => [
        kind,
        text
          .replace(/ ?\n ?/g, '\n')
          .replace(/ +/g, ' ')
          .trim()
      ])
    ).toEqual(blocks)
    await expectSame(source)
  })

  it('counts a byte order mark within the file', () => {
    const [block] = parseMarkdown('a\n\n\uFEFF*No* \u{10000}.\n', 3, 12).blocks
    expect([block?.text, block?.map.start(0), block?.map.end(5)]).toEqual(['No \u{10000}.', 5, 11])
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
