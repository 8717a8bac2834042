import type {Draft} from './packet.ts'
import type {Piece} from './pieces.ts'
import type {ShowVariable} from './write.ts'

/** Says to us that forms in it are meant, for text and Markdown. */
export const formFrontMatter = '---\ntemplate: true\n---\n\n'

/** Write a letter as plain text. */
export function writeText(draft: Draft, show: ShowVariable, isForm: boolean): string {
  const line = (pieces: Piece[]): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : show(piece))).join('')
  const {head, subject, salutation, paragraphs, close, signature} = draft
  const blocks = [
    [...head.map(line), `Subject: ${line(subject)}`].join('\n'),
    line(salutation),
    ...paragraphs.map(line),
    `${line(close)}\n${line(signature)}`
  ]
  return `${isForm ? formFrontMatter : ''}${blocks.join('\n\n')}\n`
}
