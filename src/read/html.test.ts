import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {english} from '../language/en/index.ts'
import {type Format, read} from './read.ts'
import {placeInFile} from './view.ts'

async function prose(source: string, format: Format = 'html') {
  return read(source, {format, isSlot: english.isSlot})
}

async function blocks(source: string, format: Format = 'html'): Promise<string[]> {
  const {blocks: found} = await prose(source, format)
  return found.map(
    ({kind, text, link, place}) =>
      `${kind}${link ? ' link' : ''}${place ? ` ${place}` : ''}: ${text.replaceAll('\n', '⏎')}`
  )
}

describe('the visible text of HTML', () => {
  it('is read in blocks', async () => {
    expect(
      await blocks(
        '<h1>No</h1><p>One\n  two</p><div>Three<div>Four</div>Five</div><ul><li>a<li>b</ul><blockquote><p>Old</p></blockquote>'
      )
    ).toEqual([
      'heading: No',
      'paragraph: One two',
      'paragraph: Three',
      'paragraph: Four',
      'paragraph: Five',
      'item: a',
      'item: b',
      'quote: Old'
    ])
  })

  it('goes on through inline tags in mid-word, entities and characters that are not seen', async () => {
    expect(await blocks('<p>Unfor<b>tun</b>ate&shy;ly, we can&rsquo;t &lt; do&nbsp;it&#8203;.</p>')).toEqual([
      'paragraph: Unfortunately, we can’t < do it.'
    ])
  })

  it('has lines where br breaks them, and a new block where two do', async () => {
    expect(await blocks('Regards,<br>\nJane <br/>Doe<br><br />\n P.S. Hi<br>')).toEqual([
      'paragraph: Regards,⏎Jane ⏎Doe',
      'paragraph: P.S. Hi'
    ])
    expect(await blocks('<pre>a\n  b\n\nc</pre>')).toEqual(['paragraph: a⏎b', 'paragraph: c'])
  })

  it('leaves out what nobody sees', async () => {
    const hidden = [
      '<style>a{b}</style>',
      '<script>"<p>x</p>"</script>',
      '<template><p>x</p></template>',
      '<!-- x --><!--[if mso]><p>x</p><![endif]-->',
      '<p hidden>x</p>',
      '<p style="color:red; Display : NONE">x</p>',
      '<span style="font-size:0px;">x</span>',
      '<span style="mso-hide:all">x</span>',
      '<img alt="x" title="x"><a title="x"></a>',
      '<svg><title>x</title><text>x</text></svg>'
    ]
    expect(await blocks(`<p>One</p>${hidden.join('')}<p>Two</p>`)).toEqual([
      'paragraph: One',
      'paragraph: Two'
    ])
    expect(
      await blocks('<p style="font-size:0.9em">One</p><!--[if !mso]><!--><p>Two</p><!--<![endif]-->')
    ).toEqual(['paragraph: One', 'paragraph: Two'])
  })

  it('has the title and a preheader as header, and what mailings add as footer', async () => {
    expect(
      await blocks(
        '<head><title>Your claim</title></head><body><div style="display:none">Short&zwnj;&nbsp;</div><div class="pre-header">View it</div>' +
          '<p>Dear Jo,</p><p>No.</p><footer>Acme</footer><p><a href="{{ unsubscribe_url }}">Leave</a> us</p>'
      )
    ).toEqual([
      'paragraph header: Your claim',
      'paragraph header: Short',
      'paragraph header: View it',
      'paragraph: Dear Jo,',
      'paragraph: No.',
      'paragraph footer: Acme',
      'paragraph footer: Leave us'
    ])
  })

  it('has links and buttons that stand alone as blocks of their own', async () => {
    expect(
      await blocks(
        'Come later.<br><a href="x">Choose <b>another</b> date</a><br>See <a href="y">this</a>.<p><a href="a">One</a> <a href="b">Two</a></p><button>Go</button>'
      )
    ).toEqual([
      'paragraph: Come later.',
      'paragraph link: Choose another date',
      'paragraph: See this.',
      'paragraph link: One',
      'paragraph link: Two',
      'paragraph link: Go'
    ])
  })

  it('has rows of data as rows, and tables for layout as what is in them', async () => {
    expect(
      await blocks(
        '<table><tr><td><p>Dear Jo,</p><table><tr><th>Day<th>Room<tr><td>Monday</td><td>4</td></tr></table></td></tr></table>'
      )
    ).toEqual(['paragraph: Dear Jo,', 'row: Day | Room', 'row: Monday | 4'])
  })

  it('has quoted and forwarded messages as quotes', async () => {
    expect(
      await blocks(
        '<p>No.</p><div class="gmail_quote">On Monday<p>Hi</p></div><div id="divRplyFwdMsg">From: Jo</div><p>Old</p>'
      )
    ).toEqual(['paragraph: No.', 'quote: On Monday', 'quote: Hi', 'quote: From: Jo', 'quote: Old'])
  })

  it('is read from MJML, whose elements close themselves', async () => {
    expect(
      await blocks(
        '<mjml><mj-head><mj-title>T</mj-title><mj-style>a{}</mj-style></mj-head><mj-body><mj-image src="a" /><mj-text>One<br>two&nbsp;<b>x</b></mj-text><mj-button href="x">Go</mj-button></mj-body></mjml>',
        'mjml'
      )
    ).toEqual(['paragraph header: T', 'paragraph: One⏎two x', 'paragraph link: Go'])
  })

  it('is found in a template by its content', async () => {
    expect(await blocks('{{#if a}}<p>Hi</p>{{/if}}', 'template')).toEqual(['paragraph: Hi'])
    expect(await blocks('<mj-text>Hi</mj-text>', 'template')).toEqual(['paragraph: Hi'])
    expect(await blocks('Hi\n\n{{ a }} < b', 'template')).toEqual([
      'paragraph: Hi⏎',
      'paragraph: Xxxxxxx < b'
    ])
  })

  it('keeps template tags out, and knows their places', async () => {
    const source =
      '<p {% if a < b %}class="x"{% endif %}>Dear {{ a.b }},</p>{% if x %}<p>No <Company>.</p>{% endif %}'
    const {masks, view} = await prose(source)
    expect(masks.map((mask) => `${mask.kind} ${view?.text.slice(mask.start, mask.end)}`)).toEqual([
      'output {{ a.b }}',
      'control {% if x %}',
      'slot <Company>',
      'control {% endif %}'
    ])
    for (const mask of masks) {
      const {start, end} = placeInFile(view ?? expect.fail(), mask)
      expect(source.slice(start, end)).toBe(view?.text.slice(mask.start, mask.end))
    }
  })
})

const word = fc.stringMatching(/^[a-zé<&>’ ]{1,12}$/)
const inline = fc.oneof(
  word.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  word.map((text) => `<b>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</b>`),
  fc.constantFrom('&eacute;', '&#233;', '<br>', ' \n ', '&nbsp;', '<!-- no -->', '<img alt="no">', '{{ x }}')
)
const document = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'td', 'li', 'h2', 'span'), fc.array(inline)))
  .map((parts) => parts.map(([name, content]) => `<${name}>${content.join('')}</${name}>`).join('\n'))

describe('any document', () => {
  it('has each character of its view where the file has it', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const {view, blocks: found} = await prose(source)
        if (!view) throw new Error('no view')
        let last = 0
        for (const block of found) {
          for (let index = block.map.start(0); index < block.map.end(block.text.length); index++) {
            const start = view.start(index)
            const character = view.text.charAt(index)
            const cut = source.slice(start, view.end(index + 1))
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
            if (/\s/.test(character)) expect(cut).toMatch(/^(?:\s+|&nbsp;|<br>)$/)
            else expect([character, '&eacute;', '&#233;', '&lt;', '&amp;']).toContain(cut)
          }
        }
      }),
      {numRuns: 100}
    )
  })

  it('is read whatever its marks are', async () => {
    const marks = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<p',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '&',
      ';',
      '"',
      "'",
      '=',
      '{{',
      '}}',
      '{%',
      'a',
      ' ',
      '<td>',
      '</tr>',
      '<title>',
      '<a href=x>',
      '<style>'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(marks, {maxLength: 60}),
        fc.constantFrom<Format>('html', 'mjml'),
        async (pieces, format) => {
          const source = pieces.join('')
          const {view} = await prose(source, format)
          if (!view) throw new Error('no view')
          for (let index = 0; index < view.text.length; index++) {
            const {start, end} = placeInFile(view, {start: index, end: index + 1})
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(source.length)
          }
        }
      ),
      {numRuns: 200}
    )
  })
})
