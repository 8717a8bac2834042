import {createHash} from 'node:crypto'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import {html} from './html.ts'
import {style} from './html-style.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'

type Node = ReturnType<typeof fromHtml>['children'][number]
const write = (...args: Parameters<typeof sampleReport>) => render(html, sampleReport(...args))
/** The elements of a page's body, without the page around them. */
const body = (page: string) => page.replace(/^[\s\S]*<main>\n/, '').replace(/<\/main>[\s\S]*$/, '')

function* elements(nodes: ReadonlyArray<Node>): Generator<Extract<Node, {type: 'element'}>> {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    yield node
    yield* elements(node.children)
  }
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** The texts of all elements of a class. */
function texts(page: string, name: string): string[] {
  return [...elements(fromHtml(page).children)]
    .filter(({properties}) =>
      String(properties.className ?? '')
        .split(/[ ,]/)
        .includes(name)
    )
    .map(textOf)
}

describe('html', () => {
  it('shows a letter with its findings in place, what each sentence does beside it, and notes', async () => {
    expect(body(await write([cardLetter]))).toMatchSnapshot()
  })

  it('is a whole page that may load nothing and run nothing', async () => {
    const page = await write([cardLetter])
    const errors: string[] = []
    const tree = fromHtml(page, {onerror: (error) => void errors.push(String(error))})
    expect(errors).toEqual([])
    expect(
      [...elements(tree.children)].map(({tagName}) => tagName).filter((name) => name === 'style')
    ).toEqual(['style'])
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'"`
    )
    expect(style).not.toMatch(/url\(|@import|<\//)
  })

  it('lists the letters in which something was found, where there are several', async () => {
    const good = sampleLetter('Hi', [], [], {path: 'good.md', refusal: false})
    const page = await write([good, cardLetter], {errors: [{path: 'bad.eml', message: 'no such file'}]})
    expect(texts(page, 'summary')).toEqual([
      '\n✖ 2 letters, 1 refusal: 2 errors, 2 warnings, 1 info. 2 can be fixed with --fix. 1 file could not be read.\n\n✖ 2▲ 2● 1letters/card.md\n\nNot read\n\nbad.eml: no such file\n\n'
    ])
    expect(page).toContain('<a href="#l2">letters/card.md</a>')
    // A letter that refuses nothing and has no fault is only named.
    expect(page).toContain('<h2>good.md</h2>\n<p>no refusal · nothing to mend</p>\n</header>\n</article>')
  })

  it('shows only errors where only they are wanted', async () => {
    const page = await write([cardLetter], {quiet: true})
    expect(texts(page, 'note').map((text) => text.slice(0, 26))).toEqual([
      '1 ✖ error missing-recipien',
      '2 ✖ error missing-alternat'
    ])
  })

  it('writes a page where no letter was read', async () => {
    expect(body(await write([]))).toBe(
      '<section class="summary">\n<p>● No letter was read.</p>\n</section>\n'
    )
  })

  it('breaks lines where the letter does, and shortens what stands between sentences', async () => {
    const style = `<style>${'p {} '.repeat(200)}</style>`
    const source = `${style}\nWe cannot,  \nand will\nnot.\n\nAnn\nSales\n`
    const letter = sampleLetter(
      source,
      [findingAt(source, 'cannot')],
      [
        ['We cannot,  \nand will\nnot.', ['refusal']],
        ['Ann\nSales', [], 'signature']
      ]
    )
    const page = await write([letter])
    expect(page).toContain('<mark class="warning">cannot</mark><sup class="warning" id="m1-1">')
    expect(page).toContain(',<br>and will&#10;not.')
    expect(page).toContain('Ann&#10;Sales')
    expect(texts(page, 'between').map((text) => text.length)).toEqual([243])
  })

  it('puts notes and numbers to findings at any place', async () => {
    const source = '\n\nWe cannot.\n\nAnn\n\n'
    const at = (start: number, end: number, rule: string) => ({...findingAt(source, 'We'), start, end, rule})
    const findings = [at(0, 0, 'a'), at(0, 1, 'b'), at(1, 30, 'c'), at(2, 2, 'd'), at(19, 19, 'e')]
    const page = await write([sampleLetter(source, findings, [['We cannot.', ['refusal']]])])
    expect(texts(page, 'note').map((text) => text.split(' ')[3])).toEqual(['a', 'b', 'c', 'd', 'e'])
    for (const number of [1, 2, 3, 4, 5]) {
      expect(page.match(new RegExp(` id="n1-${number}"`, 'g'))).toHaveLength(1)
      expect(page.match(new RegExp(` id="m1-${number}"`, 'g'))).toHaveLength(1)
    }
    const empty = await write([sampleLetter('', [at(0, 0, 'a')])])
    expect(texts(empty, 'note')).toHaveLength(1)
  })

  it('shows hostile letters and names harmlessly', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, fc.boolean(), async (letter, quiet) => {
        const page = await write([letter, letter], {
          quiet,
          errors: [{path: letter.path, message: letter.source}]
        })
        expectHarmless(page)
        const errors: string[] = []
        const tree = fromHtml(page, {onerror: (error) => void errors.push(String(error))})
        expect(errors).toEqual([])
        for (const {tagName, properties} of elements(tree.children)) {
          expect(allowed).toContain(tagName)
          for (const [name, value] of Object.entries(properties)) {
            expect(attributes).toContain(name)
            if (name === 'href') expect(String(value)).toMatch(/^(?:#[lmn][\d-]+$|https?:\/\/)/)
          }
        }
      }),
      {numRuns: 100}
    )
  })

  it('shows hostile texts as they are', async () => {
    const source =
      '</style></script><script>alert(1)</script> <img src=x onerror=alert(1)> &lt; "a" \u202eb\n'
    const text = source.trim()
    const page = await write([
      sampleLetter(
        source,
        [findingAt(source, text, {message: text, url: 'javascript:alert(1)', rule: '"><b>'})],
        [[text, ['refusal']]],
        {
          path: `${text}.md`
        }
      )
    ])
    const shown = text.replace('\u202e', '<U+202E>')
    expect(texts(page, 'text')).toEqual([`${shown}1`])
    expect(texts(page, 'note')).toEqual([`1 ▲ warning "><b> line 1${shown}`])
    expect(page).not.toContain('href="javascript')
  })
})

const allowed =
  'html head meta title style body header main article section h1 h2 h3 p ul li div span mark sup a b br code table tbody tr th td'.split(
    ' '
  )
const attributes = 'lang charSet httpEquiv content name className id href rel scope'.split(' ')
