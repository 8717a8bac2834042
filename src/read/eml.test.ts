import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {decode} from '../files/decode.ts'
import {english} from '../language/en/index.ts'
import {Linter} from '../lint/lint.ts'
import type {Prose} from './block.ts'
import {read} from './read.ts'
import type {View} from './view.ts'

async function prose(source: string): Promise<Prose & {view: View}> {
  const result = await read(source, {format: 'eml', isSlot: english.isSlot, findBlanks: english.findBlanks})
  return {...result, view: result.view ?? expect.fail('no view')}
}

async function blocks(source: string): Promise<string[]> {
  const {blocks: found} = await prose(source)
  return found.map(({kind, text, place}) => `${place ?? kind}: ${text.trim().replace(/\r?\n/g, '⏎')}`)
}

/** A message of one part. */
function message(body: string, ...fields: string[]): string {
  return [...fields, '', body].join('\r\n')
}

/** A message of several parts, each with its own header. */
function multipart(type: string, parts: string[]): string {
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join('')
  return message(`${body}--b--\r\n`, `Content-Type: multipart/${type}; boundary="b"`)
}

const text = 'Content-Type: text/plain; charset=utf-8'
const html = 'Content-Type: text/html; charset=utf-8'

describe('a message', () => {
  it('is its header’s subject and date, and its text', async () => {
    expect(
      await blocks(
        message(
          'Dear Jo,\r\n\r\nNo.\r\n',
          'Received: from x',
          'SUBJECT: Your\r\n  claim',
          'Date: Mon, 4 May 2026',
          'To: Jo <jo@x.example>',
          text
        )
      )
    ).toEqual([
      'header: SUBJECT: Your claim',
      'header: Date: Mon, 4 May 2026',
      'paragraph: Dear Jo,',
      'paragraph: No.'
    ])
  })

  it('has encoded words in its subject', async () => {
    const subject =
      '=?utf-8?Q?caf=C3=A9_no=2E_1?= =?UTF-8?B?IOKAkyBubw==?= and =?iso-8859-2?q?=B1?= =?x?Q?bad'
    expect(await blocks(message('', `Subject: ${subject}`))).toEqual([
      'header: Subject: café no. 1 – no and ą =?x?Q?bad'
    ])
  })

  it('is read in the encoding and character set that it names', async () => {
    const encoded = (encoding: string, charset: string, body: string) =>
      blocks(
        message(
          body,
          `Content-Type: text/plain; charset=${charset}`,
          `Content-Transfer-Encoding: ${encoding}`
        )
      )
    expect(await encoded('quoted-printable', '"UTF-8"', 'can=E2=80=99=\r\nt =3D   \r\nno =\r\n')).toEqual([
      'paragraph: can’t =⏎no'
    ])
    expect(await encoded('Quoted-Printable', 'windows-1252', 'can=92t=zz')).toEqual(['paragraph: can’t=zz'])
    expect(await encoded('BASE64', 'utf-8', 'Y2Fu4oCZ\r\ndA==\r\n')).toEqual(['paragraph: can’t'])
    expect(await encoded('base64', 'utf-16le', 'YQAZIGIA')).toEqual(['paragraph: a’b'])
    expect(await encoded('base64', 'shift_jis', 'g2eDWGFi')).toEqual(['paragraph: トスab'])
    expect(await encoded('8bit', 'iso-8859-1', 'caf\u00e9')).toEqual(['paragraph: café'])
    expect(await encoded('8bit', 'utf-8', 'caf\u00c3\u00a9 \u00e2\u0080\u0099')).toEqual([
      'paragraph: café ’'
    ])
    // The file itself was UTF-8, whatever the part says.
    expect(await encoded('8bit', 'iso-8859-1', 'caf\u00e9 ’')).toEqual(['paragraph: café ’'])
    expect(await encoded('8bit', 'utf-8', 'caf\u00e9')).toEqual(['paragraph: café'])
  })

  it('is read as what it most likely is where its character set is unknown or missing', async () => {
    const encoded = (field: string, body: string) =>
      blocks(message(body, field, 'Content-Transfer-Encoding: quoted-printable'))
    expect(await encoded('Content-Type: text/plain; charset=x-none', 'can=E2=80=99t')).toEqual([
      'paragraph: can’t'
    ])
    expect(await encoded('X: y', 'can=92t')).toEqual(['paragraph: can’t'])
    expect(await encoded('Content-Type: text/html', '<meta charset=3D"iso-8859-2"><p>=B1')).toEqual([
      'paragraph: ą'
    ])
  })

  it('is its text rather than its HTML', async () => {
    expect(
      await blocks(multipart('alternative', [`${text}\r\n\r\nText.`, `${html}\r\n\r\n<p>HTML.`]))
    ).toEqual(['paragraph: Text.'])
    expect(await blocks(multipart('related', [`${html}\r\n\r\n<p>HTML.`, `${text}\r\n\r\nText.`]))).toEqual([
      'paragraph: HTML.'
    ])
    for (const stub of ['', '  \r\n', 'Your program does not show HTML.'])
      expect(
        await blocks(multipart('alternative', [`${text}\r\n\r\n${stub}`, `${html}\r\n\r\n<p>HTML.`]))
      ).toEqual(['paragraph: HTML.'])
  })

  it('is not what is attached, forwarded or quoted', async () => {
    const forwarded = 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nOld.'
    const attached = `${text}\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nTerms.`
    expect(
      await blocks(multipart('mixed', [attached, forwarded, `${text}\r\n\r\nDear Jo,\r\n> Old`]))
    ).toEqual(['paragraph: Dear Jo,', 'quote: Old'])
    expect(await blocks(multipart('mixed', [attached, forwarded]))).toEqual([])
  })

  it('is read where its form is broken', async () => {
    expect(await blocks('Dear Jo,\n\nNo.\n')).toEqual(['paragraph: Dear Jo,', 'paragraph: No.'])
    expect(await blocks('From jo Mon\nSubject: x\n\nNo.')).toEqual(['header: Subject: x', 'paragraph: No.'])
    // A boundary that is not named, that never comes, that is not closed.
    expect(await blocks(`Content-Type: multipart/mixed\n\n--b\n${text}\n\nNo.\n--b--`)).toEqual([
      'paragraph: No.'
    ])
    expect(await blocks('Content-Type: multipart/mixed; boundary=b\n\nNo.')).toEqual(['paragraph: No.'])
    expect(await blocks(`Content-Type: multipart/mixed; boundary=b\n\n--b\n${text}\n\nNo.`)).toEqual([
      'paragraph: No.'
    ])
    expect(await blocks('Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\nNo.\n--b--')).toEqual([])
    // Base64 that is cut off.
    expect(await blocks('Content-Transfer-Encoding: base64\n\nTm8uIE5')).toEqual(['paragraph: No. N'])
  })

  it('ends a part where the boundary of an outer one comes', async () => {
    const source = `Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=a--\n\n--a--\n${text}\n\nNo.\n--a\n${text}\n\nMore.\n--a--\nEnd`
    expect(await blocks(source)).toEqual(['paragraph: No.'])
  })

  it('tells the next line of a comment by its text', async () => {
    const body = Buffer.from('a\n{{!-- refusal-lint-disable-next-line x --}}\n\nnext line\nlast', 'utf8')
    const source = message(body.toString('base64'), text, 'Content-Transfer-Encoding: base64')
    const {comments, view} = await prose(source)
    const at = view.text.indexOf('next line')
    expect(comments).toMatchObject([{nextLine: {start: view.start(at), end: view.end(at + 9)}}])
  })
})

describe('a comment that speaks to us', () => {
  const body =
    'Dear Ann,\n\n<!-- refusal-lint-disable-next-line condescension -- as it is meant -->\nObviously, we cannot refund it.\n'

  it.each(['', 'quoted-printable', 'base64'])(
    'is none of the words of a plain text (%s)',
    async (encoding) => {
      const sent =
        encoding === 'base64'
          ? Buffer.from(body, 'utf8').toString('base64')
          : body.replaceAll('--', encoding ? '-=2D' : '--')
      const source = message(sent, text, ...(encoding ? [`Content-Transfer-Encoding: ${encoding}`] : []))
      expect(await blocks(source)).toEqual([
        'paragraph: Dear Ann,',
        'paragraph: Obviously, we cannot refund it.'
      ])
      const {messages} = await new Linter({refusal: true}).lint(source, {format: 'eml'})
      const rules = messages.map(({rule}) => rule)
      expect(rules).toContain('missing-reason')
      expect(rules).not.toContain('condescension')
      expect(rules).not.toContain('unused-suppression')
    }
  )
})

describe('hostile messages', () => {
  const quick = async (source: string) => {
    const start = performance.now()
    const found = await blocks(source)
    expect(performance.now() - start).toBeLessThan(3000)
    return found
  }

  it('nested a thousand deep are passed over', async () => {
    let source = `${text}\n\nDeep.`
    for (let depth = 0; depth < 1000; depth++)
      source = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${source}\n--b${depth}--`
    expect(await quick(source)).toEqual([])
  })

  it('with ten thousand parts are read as far as the first text', async () => {
    const part = 'Content-Type: image/png\r\n\r\nx'
    expect(await quick(multipart('mixed', [`${text}\r\n\r\nNo.`, ...Array(10_000).fill(part)]))).toEqual([
      'paragraph: No.'
    ])
    expect(await quick(multipart('mixed', [...Array(10_000).fill(part), `${text}\r\n\r\nNo.`]))).toEqual([])
  })

  it('of a megabyte in one line, of one kind of mark, are read in time', async () => {
    for (const mark of ['--b\n', '--', '=?a?q?', '=', '=3D', 'A', ';', ' \n', 'a:\n', '"\\'])
      for (const head of [
        '',
        'Subject: ',
        'Content-Type: multipart/mixed; boundary=b\n\n',
        'Content-Transfer-Encoding: quoted-printable\n\n',
        'Content-Transfer-Encoding: base64\n\n',
        'Content-Type: '
      ])
        await quick(head + mark.repeat(250_000 / mark.length))
  }, 60_000)
})

const line = fc.stringMatching(/^[ -~é’€]{0,90}$/)
const content = fc.array(line, {maxLength: 8}).map((lines) => lines.join('\r\n'))
const wrapped = (encoded: string) => encoded.replace(/.{76}(?=.)/g, '$&\r\n')

function quotedPrintable(body: string, charset: 'utf-8' | 'windows-1252'): string {
  return body
    .split('\r\n')
    .map((words) => {
      let column = 0
      let result = ''
      for (const character of words) {
        const bytes = charset === 'utf-8' ? [...Buffer.from(character)] : [western(character)]
        const plain = /^[!-<>-~ ]$/.test(character)
        const piece = plain
          ? character
          : bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
        if (column + piece.length > 75) {
          result += '=\r\n'
          column = 0
        }
        result += piece
        column += piece.length
      }
      return result.replace(/[ \t]$/, (space) => (space === ' ' ? '=20' : '=09'))
    })
    .join('\r\n')
}

const western = (character: string) =>
  character === '’' ? 0x92 : character === '€' ? 0x80 : character.charCodeAt(0)

/** A body in one of the ways to write it, as the file has it. */
const encodings = {
  quoted: (body: string) =>
    message(quotedPrintable(body, 'utf-8'), text, 'Content-Transfer-Encoding: quoted-printable'),
  western: (body: string) =>
    message(
      quotedPrintable(body, 'windows-1252'),
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable'
    ),
  base64: (body: string) =>
    message(wrapped(Buffer.from(body).toString('base64')), text, 'Content-Transfer-Encoding: base64'),
  plain: (body: string) => message(body, text, 'Content-Transfer-Encoding: 8bit'),
  bytes: (body: string) =>
    message(
      String.fromCharCode(...[...body].map(western)),
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: 8bit'
    )
}
const encoding = fc.constantFrom<keyof typeof encodings>('quoted', 'western', 'base64', 'plain', 'bytes')

/** What another program reads in it. */
async function oracle(source: string, isBytes: boolean): Promise<string> {
  const parsed = await PostalMime.parse(Buffer.from(source, isBytes ? 'latin1' : 'utf8'))
  return repaired((parsed.text ?? '').replace(/\r\n/g, '\n').trimEnd())
}

/** Node 20's own decoder of windows-1252 leaves out what sets it apart. */
function repaired(all: string): string {
  return all.replaceAll('\u0080', '€').replaceAll('\u0092', '’').replaceAll('\u0096', '–')
}

describe('any message', () => {
  it('reads as another program reads it', async () => {
    await fc.assert(
      fc.asyncProperty(content, encoding, async (body, kind) => {
        const source = encodings[kind](body)
        const {view} = await prose(source)
        const own = view.text.replace(/\r\n/g, '\n').trimEnd()
        expect(own).toBe(await oracle(source, kind === 'bytes'))
      }),
      {numRuns: 150}
    )
  })

  it('has each range of its text where the file has it', async () => {
    await fc.assert(
      fc.asyncProperty(content, encoding, fc.nat(), fc.nat(), async (body, kind, first, second) => {
        const source = encodings[kind](body)
        const {view} = await prose(source)
        if (view.text.trim() === '') return
        const [from = 0, to = 0] = [first % view.text.length, second % view.text.length].sort((a, b) => a - b)
        const words = view.text.slice(from, to + 1)
        const cut = source.slice(view.start(from), view.end(to + 1))
        const fields = source.slice(0, source.indexOf('\r\n\r\n'))
        const {view: again} = await prose(`${fields}\r\n\r\n${cut}`)
        // Three bytes share four letters of base64, so that some of the neighbours come along.
        if (kind === 'base64') {
          expect(again.text).toContain(words.replace(/^\ufffd|\ufffd$/g, ''))
          expect(again.text.length).toBeLessThanOrEqual(words.length + 4)
        } else expect(again.text.trimEnd()).toBe(words.trimEnd())
      }),
      {numRuns: 150}
    )
  })

  it('has a change made in it where it belongs, in its own encoding', async () => {
    const inserted = fc.constantFrom('', 'T', 'é ', 'a = b', '€', 'x'.repeat(80))
    await fc.assert(
      fc.asyncProperty(
        content,
        encoding,
        fc.nat(),
        fc.nat(),
        inserted,
        async (body, kind, first, second, words) => {
          const source = encodings[kind](body)
          const {view} = await prose(source)
          const length = view.text.length
          if (length === 0) return
          const [start = 0, end = 0] = [first % length, second % (length + 1)].sort((a, b) => a - b)
          // Half a line break is nothing that an edit takes.
          if ([start, end].some((at) => view.text[at - 1] === '\r' && view.text[at] === '\n')) return
          const changes = view.change([{start, end, text: words}])
          if (typeof changes === 'string') {
            // A set of characters that lacks one leaves the change to a person, and so does a part that is read as ASCII alone.
            const isAscii = kind === 'bytes' && /^[\0-\x7f]*$/.test(body)
            expect(changes).toMatch(isAscii ? /^This part holds nothing but ASCII/ : /^The character set /)
            expect(isAscii ? ['é ', '€'] : ['€']).toContain(words)
            return
          }
          let changed = source
          for (const change of changes.toReversed())
            changed = changed.slice(0, change.start) + change.text + changed.slice(change.end)
          const expected = view.text.slice(0, start) + words + view.text.slice(end)
          const plain = (all: string) =>
            all
              .replace(/\r\n/g, '\n')
              .replace(/[ \t]+$/gm, '')
              .trimEnd()
          expect(plain((await prose(changed)).view.text)).toBe(plain(expected))
          expect(plain(await oracle(changed, kind === 'bytes'))).toBe(plain(expected))
          if (kind === 'quoted' || kind === 'western' || kind === 'base64')
            for (const one of changed.split('\r\n')) expect(one.length).toBeLessThanOrEqual(76)
        }
      ),
      {numRuns: 200}
    )
  })
})

describe('a change of a message', () => {
  const changed = async (source: string, words: string, put = '') => {
    const {view} = await prose(source)
    const start = view.text.indexOf(words)
    return view.change([{start, end: start + words.length, text: put}])
  }

  it('is declined with a reason where it cannot be made', async () => {
    const encoded = message(
      'Hi =?',
      'Subject: =?utf-8?Q?Sadly=2C_no?=',
      'Content-Type: text/plain; charset=us-ascii'
    )
    expect(await changed(encoded, 'Sadly')).toBe(
      'The subject is encoded here, so the change is left to a person.'
    )
    expect(await changed(encoded, 'Hi', '’')).toBe(
      'This part holds nothing but ASCII so far, and what the change would add is beyond it, so the change is left to a person.'
    )
    expect(
      await changed(
        message(
          '=92Hi',
          'Content-Type: text/plain; charset=iso-8859-2',
          'Content-Transfer-Encoding: quoted-printable'
        ),
        'Hi',
        '’'
      )
    ).toMatch(/^The character set/)
    expect(await changed(message('SGk=SGk=', text, 'Content-Transfer-Encoding: base64'), 'Hi')).toBe(
      'This part is base64 with gaps in it, so the change is left to a person.'
    )
    expect(await changed(multipart('signed', [`${text}\r\n\r\nHi`]), 'Hi')).toBe(
      'This message is signed, and a change would break the signature.'
    )
    expect(await changed(message('Hi', 'Subject: no'), 'no\n\nHi')).toMatch(/stands in several pieces/)
  })

  it('of several places in base64 is one', async () => {
    const source = message(
      wrapped(Buffer.from('One two three four. '.repeat(9)).toString('base64')),
      text,
      'Content-Transfer-Encoding: base64'
    )
    const {view} = await prose(source)
    const changes = view.change([
      {start: 4, end: 8, text: ''},
      {start: 20, end: 23, text: 'Ten'}
    ])
    if (typeof changes === 'string') throw new Error(changes)
    expect(changes).toHaveLength(1)
    const [{start, end, text: put} = expect.fail()] = changes
    expect(await oracle(source.slice(0, start) + put + source.slice(end), false)).toBe(
      `One three four. Ten two three four. ${'One two three four. '.repeat(7)}`.trimEnd()
    )
  })

  it('of places that touch at the end of a line takes each character once', async () => {
    const source = message(
      'One. <b>Two thre=\r\ne.</b>\r\n',
      html,
      'Content-Transfer-Encoding: quoted-printable'
    )
    const {view} = await prose(source)
    const start = view.text.indexOf(' Two')
    const end = view.text.indexOf('.', start) + 1
    expect(view.change([{start, end, text: ''}])).toEqual([
      {start: source.indexOf(' <b>'), end: source.indexOf('</b>') + 4, text: ''}
    ])
  })

  it('is made in the bytes of HTML that is encoded', async () => {
    const body = '<p>We can=E2=80=99t, <b>Sor=\r\nry=C2=A0again.</b></p>'
    const source = message(body, html, 'Content-Transfer-Encoding: quoted-printable')
    const changes = await changed(source, ' Sorry again.')
    if (typeof changes === 'string') throw new Error(changes)
    const [{start, end} = expect.fail()] = changes
    expect(source.slice(start, changes.at(-1)?.end ?? end)).toBe(' <b>Sor=\r\nry=C2=A0again.</b>')
  })
})

describe('our own messages', () => {
  const folder = join(import.meta.dirname, '../../fixtures/eml')
  for (const name of readdirSync(folder)) {
    it(`${name} reads as another program reads it`, async () => {
      const bytes = readFileSync(join(folder, name))
      const {view} = await prose(decode(bytes, name, true).text)
      const parsed = await PostalMime.parse(bytes, {rfc822Attachments: true})
      const plain = (all: string) => repaired(all).replace(/\s+/g, ' ').trim()
      expect(view.text).toContain(`Subject: ${repaired(parsed.subject ?? '')}`)
      const body = plain(view.text.slice(view.text.lastIndexOf('Dear')))
      // Of HTML it makes lines of its own.
      if (!name.startsWith('sponsor')) expect(plain(parsed.text ?? '')).toContain(body)
    })
  }
})
