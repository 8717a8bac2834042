import {type EngineName, writeVariable} from './engines.ts'
import type {Draft} from './packet.ts'
import {namesIn, type Piece} from './pieces.ts'

/** The formats that letters of the packet are written in, each with the ending of its files. */
export const packetEndings = {markdown: '.md', text: '.txt', html: '.html', mjml: '.mjml'} as const

/** A format that letters of the packet are written in. */
export type PacketFormat = keyof typeof packetEndings

/** All of them. */
export const packetFormats = ['markdown', 'text', 'html', 'mjml'] as const

/** Shows a variable in the letter. */
export type ShowVariable = (piece: Exclude<Piece, string>) => string

/** Writes a letter; `isForm` is whether people have to fill it in. */
export type WriteDraft = (draft: Draft, show: ShowVariable, isForm: boolean) => string

const writers: Record<PacketFormat, () => Promise<WriteDraft>> = {
  markdown: async () => (await import('./markdown.ts')).writeMarkdown,
  text: async () => (await import('./text.ts')).writeText,
  html: async () => (await import('./html.ts')).writeHtml,
  mjml: async () => (await import('./html.ts')).writeMjml
}

/**
 * Write a letter of the packet.
 *
 * @param draft The letter.
 * @param engine How its variables are written.
 * @param format What it is written as.
 * @returns The text of a file.
 */
export async function writeDraft(draft: Draft, engine: EngineName, format: PacketFormat): Promise<string> {
  const write = await writers[format]()
  const {head, subject, salutation, paragraphs, close, signature} = draft
  const open = namesIn([head, subject, salutation, paragraphs, close, signature].flat(2))
  return write(draft, (variable) => writeVariable(engine, variable), engine === 'brackets' && open.size > 0)
}
