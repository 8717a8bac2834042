import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {english} from '../language/en/index.ts'
import {read} from './read.ts'
import type {Change} from './view.ts'

/** The document after a change of what is between the marks `⟨` and `⟩` of its view. */
async function changed(source: string, words: string, text = ''): Promise<string> {
  const {view} = await read(source, {format: 'html', isSlot: english.isSlot})
  if (!view) throw new Error('no view')
  const start = view.text.indexOf(words)
  const changes = view.change([{start, end: start + words.length, text}])
  return typeof changes === 'string' ? changes : apply(source, changes)
}

function apply(source: string, changes: ReadonlyArray<Change>): string {
  let result = ''
  let from = 0
  for (const {start, end, text} of changes) {
    expect(start).toBeGreaterThanOrEqual(from)
    result += source.slice(from, start) + text
    from = end
  }
  return result + source.slice(from)
}

describe('a change of HTML', () => {
  it('keeps tags and entities around it', async () => {
    expect(await changed('<p>Sadly, <b>we</b> can&rsquo;t</p>', 'Sadly, w', 'W')).toBe(
      '<p><b>We</b> can&rsquo;t</p>'
    )
    expect(await changed('<p>a &amp; b c</p>', ' b', ' <x>')).toBe('<p>a &amp; &lt;x&gt; c</p>')
    expect(await changed('<p>One. <i>Two</i> three. Four.</p>', ' Two three.')).toBe('<p>One. Four.</p>')
  })

  it('takes away elements that lose all their words', async () => {
    expect(await changed('<p><b>Sadly,</b> we can&rsquo;t</p>', 'Sadly, w', 'W')).toBe(
      '<p>We can&rsquo;t</p>'
    )
    expect(await changed('<div>\n  <p>One.</p>\n  <p>Sorry.</p>\n</div>', 'Sorry.')).toBe(
      '<div>\n  <p>One.</p>\n</div>'
    )
    expect(await changed('<ul><li>Sorry.</li></ul><p>x</p>', 'Sorry.')).toBe('<p>x</p>')
  })

  it('takes away the text of a mail that loses all its words', async () => {
    const {view} = await read(
      '<mjml><mj-body>\n<mj-text>One.</mj-text>\n<mj-text>Sorry.</mj-text>\n</mj-body></mjml>',
      {
        format: 'mjml',
        isSlot: english.isSlot
      }
    )
    const start = view?.text.indexOf('Sorry') ?? 0
    expect(view?.change([{start, end: start + 'Sorry.'.length, text: ''}])).toEqual([
      {start: 40, end: 66, text: ''}
    ])
  })

  it('leaves cells, pictures and elements without an end', async () => {
    expect(await changed('<td>Sorry.</td>', 'Sorry.')).toBe('<td></td>')
    expect(await changed('<p>Sorry.<img src=a></p>', 'Sorry.')).toBe('<p><img src=a></p>')
    expect(await changed('<p>Sorry.<p>x', 'Sorry.')).toBe('<p><p>x')
  })

  it('is declined where a template tag stands in it', async () => {
    expect(await changed('<p>Sorry, {{ a }}.</p>', 'Sorry, {{ a }}.')).toBe(
      'A template tag stands in what would be changed, so the change is left to a person.'
    )
  })

  it('inserts where nothing is taken away', async () => {
    const {view} = await read('<p>One <b>two</b></p>', {format: 'html', isSlot: english.isSlot})
    expect(view?.change([{start: 4, end: 4, text: '& '}])).toEqual([{start: 7, end: 7, text: '&amp; '}])
  })

  it('inserts in the block that it speaks of', async () => {
    const source = '<p>One.</p><p>Two.</p>'
    const {view} = await read(source, {format: 'html', isSlot: english.isSlot})
    const at = view?.text.indexOf('Two') ?? 0
    const before = view?.change([{start: at, end: at, text: 'More. '}])
    const after = view?.change([{start: 4, end: 4, text: ' More.'}])
    expect([before, after]).toEqual([
      [{start: source.indexOf('Two'), end: source.indexOf('Two'), text: 'More. '}],
      [{start: source.indexOf('</p>'), end: source.indexOf('</p>'), text: ' More.'}]
    ])
    expect(view?.change([{start: at, end: at, text: 'Dear Ms Novak,\n\n'}])).toBe(
      'The change begins a new line, which HTML has elements for; it is left to a person.'
    )
  })

  it('leaves all other words as they were', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      'ab ',
      'c.',
      ' ',
      '&amp;',
      '<br>',
      '<li>',
      '</li>',
      '<img>'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, {maxLength: 30}),
        fc.nat(),
        fc.nat(),
        async (pieces, first, second) => {
          const source = pieces.join('')
          const {view} = await read(source, {format: 'html', isSlot: english.isSlot})
          if (!view || view.text.length === 0) return
          const [start, end] = [first % view.text.length, second % (view.text.length + 1)].sort(
            (a, b) => a - b
          )
          if (start === undefined || end === undefined || start === end) return
          const changes = view.change([{start, end, text: ''}])
          if (typeof changes === 'string') return
          const {view: after} = await read(apply(source, changes), {format: 'html', isSlot: english.isSlot})
          const plain = (text: string | undefined) => text?.replace(/\s+/g, '')
          expect(plain(after?.text)).toBe(plain(view.text.slice(0, start) + view.text.slice(end)))
        }
      ),
      {numRuns: 200}
    )
  })
})
