import type {Literal, Paragraph, PhrasingContent} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {Draft} from './packet.ts'
import type {Piece} from './pieces.ts'
import {formFrontMatter} from './text.ts'
import type {ShowVariable} from './write.ts'

/** What a program reads, and not Markdown. */
interface Tag extends Literal {
  type: 'tag'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    tag: Tag
  }
  interface RootContentMap {
    tag: Tag
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    tag: 'tag'
  }
}

/** Write a letter as Markdown: what stands in it means itself. */
export function writeMarkdown(draft: Draft, show: ShowVariable, isForm: boolean): string {
  const {head, subject, salutation, paragraphs, close, signature} = draft
  const paragraph = (...lines: Piece[][]): Paragraph => ({
    type: 'paragraph',
    children: lines
      .flatMap((line, index) => (index === 0 ? line : ['\n', ...line]))
      .map(
        (piece): PhrasingContent =>
          typeof piece === 'string' ? {type: 'text', value: piece} : {type: 'tag', value: show(piece)}
      )
  })
  const text = toMarkdown(
    {
      type: 'root',
      children: [
        // Markdown joins lines of a paragraph.
        ...head.map((line) => paragraph(line)),
        paragraph(['Subject: ', ...subject]),
        paragraph(salutation),
        ...paragraphs.map((pieces) => paragraph(pieces)),
        paragraph(close, signature)
      ]
    },
    {handlers: {tag: ({value}: Tag) => value}}
  )
  return `${isForm ? formFrontMatter : ''}${text}`
}
