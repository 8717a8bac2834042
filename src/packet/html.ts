import type {Draft} from './packet.ts'
import type {Piece} from './pieces.ts'
import type {ShowVariable} from './write.ts'

const meant =
  '<!-- refusal-lint-disable-file unfilled-placeholder -- a form, filled in before it is sent -->\n'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Write a letter as a page of HTML. */
export function writeHtml(draft: Draft, show: ShowVariable, isForm: boolean): string {
  const paragraphs = paragraphsOf(draft, show).map((paragraph) => `    <p>${paragraph}</p>\n`)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${content(draft.subject, show)}</title>
  </head>
  <body>
${isForm ? `    ${meant}` : ''}${paragraphs.join('')}  </body>
</html>
`
}

/** Write a letter as MJML. */
export function writeMjml(draft: Draft, show: ShowVariable, isForm: boolean): string {
  const paragraphs = paragraphsOf(draft, show).map((paragraph) => `          <p>${paragraph}</p>\n`)
  return `<mjml lang="en">
  <mj-head>
    <mj-title>${content(draft.subject, show)}</mj-title>
  </mj-head>
  <mj-body>
${isForm ? `    ${meant}` : ''}    <mj-section>
      <mj-column>
        <mj-text>
${paragraphs.join('')}        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`
}

/** The subject is the page's title, and not said again. */
function paragraphsOf(draft: Draft, show: ShowVariable): string[] {
  const {head, salutation, paragraphs, close, signature} = draft
  const text = (pieces: Piece[]): string => content(pieces, show)
  return [
    head.map(text).join('<br>'),
    text(salutation),
    ...paragraphs.map(text),
    [close, signature].map(text).join('<br>')
  ]
}

function content(pieces: Piece[], show: ShowVariable): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : show(piece))).join('')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character)
}
