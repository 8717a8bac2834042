import fc from '../chance.ts'
import {oddPieces, sentences} from './pieces.ts'

const {thanks, regret, refusal, reason, apology, understanding, alternative, promise, goodwill} = sentences
const sentence = fc.oneof(
  ...[thanks, refusal, reason, alternative, promise, goodwill].map((texts) => fc.constantFrom(...texts)),
  // What can be mended more often than not.
  ...[regret, regret, apology, apology, understanding, understanding].map((texts) =>
    fc.constantFrom(...texts)
  )
)
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '  \n', '\\\n', '\t', '')
const mark = fc.constantFrom('', '', '', '', '', '*', '**', '_', '~~', '`', '"')
const paragraph = fc
  .array(fc.tuple(sentence, mark, gap), {minLength: 1, maxLength: 5})
  .map((parts) =>
    parts
      .map(
        ([text, around, space], index) => `${around}${text}${around}${index < parts.length - 1 ? space : ''}`
      )
      .join('')
  )
const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. ', '> ', '  - ', '| ', '# '),
    fc.array(sentence, {minLength: 1, maxLength: 4})
  )
  .map(([head, items]) => items.map((item) => head + item).join('\n'))
const block = fc.oneof(
  {weight: 6, arbitrary: paragraph},
  {weight: 2, arbitrary: list},
  {weight: 1, arbitrary: fc.constantFrom(...oddPieces)}
)
const blocks = fc.array(block, {minLength: 1, maxLength: 6})
const salutation = fc.constantFrom(
  'Dear Ms Novak,',
  'Dear Sir or Madam,',
  'Hi {{ name }},',
  'Hello,',
  'Dear [Name],'
)
const end = fc.constantFrom('', 'Kind regards,\nLucy Marsh', 'Yours,\n{{ agent }}\n\nP.S. Sorry again.')

/** Letters put together from their parts, as Markdown or text. */
export const grammarLetters = fc
  .record({
    front: fc.constantFrom('', '', '', '---\nrefusal: true\n---\n', '---\nkind: refund\nto: x\n---\n\n'),
    head: fc.constantFrom('', '', 'Subject: Your request\n\n', '3 May 2026\nNo. 17/26\n\n'),
    salutation,
    blocks,
    end,
    between: fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n \n'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    last: fc.constantFrom('', '\n', '\n\n')
  })
  .map(({front, head, salutation, blocks, end, between, lineEnd, last}) =>
    (front + head + [salutation, ...blocks, end].join(between) + last).replaceAll('\n', lineEnd)
  )

const element = fc.constantFrom('p', 'p', 'div', 'li', 'td', 'blockquote', 'h2', 'span', 'b', 'pre')
const inline = fc.tuple(sentence, fc.constantFrom('', '', 'b', 'em', 'a', 'span'), gap).map(
  ([text, tag, space]) =>
    (tag
      ? `<${tag}>${text}</${tag}>`
      : text
          .replaceAll("'", '&rsquo;')
          .replace(/\*\*/g, '')
          .replace(' ', Math.abs(text.length) % 3 === 0 ? '&nbsp;' : ' ')) + space
)
const htmlBlock = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        element,
        fc.array(inline, {minLength: 1, maxLength: 4}),
        fc.constantFrom(true, true, true, false)
      )
      .map(([tag, texts, closes]) => `<${tag}>${texts.join('')}${closes ? `</${tag}>` : ''}`)
  },
  {weight: 1, arbitrary: fc.constantFrom(...oddPieces)}
)
const htmlBlocks = fc
  .tuple(
    salutation,
    fc.array(htmlBlock, {minLength: 1, maxLength: 6}),
    fc.constantFrom('\n', '', '\n    ', '\r\n')
  )
  .map(([greeting, parts, between]) =>
    [`<p>${greeting}</p>`, ...parts, '<p>Kind regards,<br>Lucy Marsh</p>'].join(between)
  )

/** Letters put together from their parts, as HTML. */
export const grammarHtml = fc
  .tuple(htmlBlocks, fc.boolean())
  .map(([body, isPage]) =>
    isPage
      ? `<!doctype html>\n<html><head><title>Your request</title></head><body>${body}</body></html>\n`
      : body
  )

/** Letters put together from their parts, as MJML. */
export const grammarMjml = htmlBlocks.map(
  (body) =>
    `<mjml><mj-body><mj-section><mj-column>\n<mj-text>${body}</mj-text>\n<mj-button href="https://a.b">More</mj-button>\n</mj-column></mj-section></mj-body></mjml>\n`
)

/** Mails put together from their parts. */
export const grammarEml = fc
  .record({
    text: grammarLetters,
    html: grammarHtml,
    how: fc.constantFrom('text' as const, 'html' as const, 'both' as const),
    coding: fc.constantFrom('7bit' as const, '8bit' as const, 'quoted-printable' as const, 'base64' as const),
    charset: fc.constantFrom('utf-8', 'iso-8859-1', 'us-ascii', 'nonsense'),
    head: fc.constantFrom(
      'Subject: Your request\n',
      'Subject: =?utf-8?Q?Your_request?=\nX-Long: a\n b\n',
      '',
      'not a header\n'
    ),
    lineEnd: fc.constantFrom('\n', '\r\n')
  })
  .map(({text, html, how, coding, charset, head, lineEnd}) => {
    const part = (type: string, body: string) =>
      `Content-Type: ${type}; charset=${charset}\nContent-Transfer-Encoding: ${coding}\n\n${encoded(body, coding)}`
    const content =
      how === 'text'
        ? part('text/plain', text)
        : how === 'html'
          ? part('text/html', html)
          : `Content-Type: multipart/alternative; boundary="b"\n\n--b\n${part('text/plain', text)}\n--b\n${part('text/html', html)}\n--b--\n`
    return `From: a@b.example\nMIME-Version: 1.0\n${head}${content}`.replace(/\r?\n/g, lineEnd)
  })

function encoded(text: string, coding: '7bit' | '8bit' | 'quoted-printable' | 'base64'): string {
  if (coding === 'base64') return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')
  if (coding !== 'quoted-printable') return text
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(
      /[=\u0080-\u00ff]/g,
      (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    )
    .replace(/[^\r\n]{70}(?=[^\r\n=])/g, '$&=\n')
}
