import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyReport, anyText, expectHarmless} from './any-report.ts'
import {markdown} from './markdown.ts'
import {markdownCode, markdownText} from './markdown-text.ts'
import {safeProse} from './safe-text.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'

const parse = (text: string) =>
  fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})

/** All nodes of some types. */
function nodesOf<Type extends Nodes['type']>(node: Nodes, type: Type): Array<Extract<Nodes, {type: Type}>> {
  const isWanted = (candidate: Nodes): candidate is Extract<Nodes, {type: Type}> => candidate.type === type
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
  return isWanted(node) ? [node, ...below] : below
}

const textOf = (node: Nodes): string =>
  'value' in node && node.type !== 'html'
    ? node.value
    : 'children' in node
      ? node.children.map(textOf).join('')
      : ''

describe('markdown', () => {
  it('writes a table a letter', async () => {
    const report = sampleReport([cardLetter, sampleLetter('Hi')], {
      errors: [{path: 'letters/bad.eml', message: 'no such file'}]
    })
    expect(await render(markdown, report)).toMatchInlineSnapshot(`
      "### refusal-lint

      ✖ 2 letters, 2 refusals: 2 errors, 2 warnings, 1 info. 2 can be fixed with --fix. 1 file could not be read.

      #### <code>letters/card.md</code>

      refusal · support — ✗ recipient &nbsp; ✗ thanks &nbsp; ✗ request &nbsp; ✗ empathy &nbsp; ✓ reason &nbsp; ✗ alternative &nbsp; ✗ goodwill

      | line | | what, and what to do | rule |
      | ---: | --- | --- | --- |
      | 1 | ✖ error | “Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.<br>→ Greet the person who wrote to you by name: “Dear Ms Novak,”. | <code>missing-recipient</code> |
      | 3 | ▲ warning | “Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.<br>→ \`--fix\` mends it | [<code>unfortunately</code>](<https://example.org/unfortunately>) |
      | 4 | ✖ error | Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.<br>→ Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help. | <code>missing-alternative</code> |
      | 4 | ● info | Two findings of one place stand beneath one line.<br>A note says more. | <code>long-sentence</code> |
      | 6 | ▲ warning | “Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.<br>→ \`--fix\` mends it | <code>thanks-for-understanding</code> |

      #### Not read

      - <code>letters/bad.eml</code>: no such file
      "
    `)
  })

  it('says that nothing is to be mended', async () => {
    expect(await render(markdown, sampleReport([sampleLetter('Hi')]))).toBe(
      '### refusal-lint\n\n✓ Nothing to mend: this letter says no well.\n'
    )
  })

  it('fits into a comment, whatever the number of letters, and counts the rest', async () => {
    const output = await render(markdown, sampleReport(new Array(300).fill(cardLetter)))
    expect(output.length).toBeLessThan(65_536)
    const shown = output.match(/^####/gm)?.length ?? 0
    expect(output).toContain(
      `… and ${(300 - shown) * 5} more findings in ${300 - shown} more letters, which would not fit here.\n`
    )
    const errors = new Array(300).fill({path: 'a'.repeat(50), message: 'no such file'})
    expect(await render(markdown, sampleReport([], {errors}))).toContain('- … and 280 more\n')
  })

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parse(markdownText(text))
        const shown = textOf(root)
        expect(shown.replace(/\s+/g, ' ').trim()).toBe(safeProse(text).replace(/\s+/g, ' ').trim())
        expect(nodesOf(root, 'link')).toEqual([])
        expect(nodesOf(root, 'html').every(({value}) => value === '<!-- -->')).toBe(true)
      }),
      {numRuns: 300}
    )
  })

  it('mentions nobody and links nowhere', () => {
    const text =
      '@octocat a@b.example #12 https://evil.example www.evil.example ![x](https://evil.example/x.png) $x$ 1. 2'
    expect(markdownText(text)).toBe(
      '@<!-- -->octocat a@<!-- -->b.example \\#<!-- -->12 https:<!-- -->//evil.example www<!-- -->.evil.example !\\[x\\](https:<!-- -->//evil.example/x.png) \\$x\\$ 1. 2'
    )
    expect(markdownCode('a|b`<i>@c www.d')).toBe(
      '<code>a&#124;b&#96;&#60;i&#62;<!-- -->&#64;<!-- -->c www<!-- -->&#46;<!-- -->d</code>'
    )
    for (const line of ['- x', '+ x', '1. x', '1) x', '=== x', '# x', '> x', '~~~', '```', '---', '    x'])
      expect(parse(markdownText(line)).children.map(({type}) => type)).toEqual(['paragraph'])
  })

  it('is one table a letter, whatever a letter and its name hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const errors = [{path: letter.path, message: letter.source.slice(0, 300)}]
        const output = await render(markdown, sampleReport([letter], {errors}))
        expectHarmless(output)
        const root = parse(output)
        const [table, ...more] = nodesOf(root, 'table')
        expect(more).toEqual([])
        expect(table?.children.map(({children}) => children.length)).toEqual([4, 4, 4])
        expect(nodesOf(root, 'link')).toEqual([])
        expect(nodesOf(root, 'image')).toEqual([])
        expect(nodesOf(root, 'html').filter(({value}) => !/^<(\/?code|br|!-- --)>$/.test(value))).toEqual([])
      }),
      {numRuns: 60}
    )
  })

  it('links to the pages of rules only', async () => {
    const urls = [
      'https://a.example/x|y(z)',
      'javascript:alert(1)',
      'https://a.example/"><script>',
      'http://b.example'
    ]
    const letter = sampleLetter(
      'Hi',
      urls.map((url) => findingAt('Hi', 'Hi', {url}))
    )
    const links = nodesOf(parse(await render(markdown, sampleReport([letter]))), 'link')
    expect(links.map(({url}) => url)).toEqual([
      'https://a.example/x%7Cy(z)',
      'https://a.example/"%3E%3Cscript%3E',
      'http://b.example'
    ])
  })
})
