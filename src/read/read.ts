import type {Mask} from '../tree.ts'
import {findAddresses} from './addresses.ts'
import type {Prose} from './block.ts'
import {findFrontMatter} from './front-matter.ts'
import {mergeMasks} from './merge-masks.ts'
import {type BlankFinder, findSlots, type SlotTest} from './slots.ts'
import {formsOf} from './template/forms.ts'
import {maskText} from './template/mask.ts'
import {masksOf, scanTags} from './template/scan.ts'

/** A format of files that can be read; `template` is HTML, MJML or text by its content. */
export type Format = 'markdown' | 'text' | 'html' | 'mjml' | 'template'

/** How to read a file. */
export interface ReadOptions {
  /** Default: `markdown`. */
  format?: Format | undefined
  /** The file's name: its ending may say which template language it is in. Default: unknown. */
  path?: string | undefined
  /** More forms of template tags, such as `[[*]]`. Default: none. */
  placeholders?: ReadonlyArray<string> | undefined
  /** Tells a form to fill in from bracketed text that is filled in. */
  isSlot: SlotTest
  /** Finds forms without brackets; default: none. */
  findBlanks?: BlankFinder
}

/**
 * Read a file's text: what of it is prose, in reading order, with the place of each character.
 *
 * @param source The text, without a byte order mark.
 * @param options How to read it.
 * @returns The prose.
 */
export async function read(
  source: string,
  {format = 'markdown', path, placeholders, isSlot, findBlanks}: ReadOptions
): Promise<Prose> {
  const known = format === 'template' ? (await import('./sniff.ts')).sniff(source) : format
  const frontMatter = findFrontMatter(source)
  const start = frontMatter?.after ?? 0
  const forms = formsOf(source, path, placeholders)
  const tags = scanTags(source, forms)
  const tagMasks = masksOf(source, tags, forms)
  if (known === 'html' || known === 'mjml') {
    const {readHtmlProse} = await import('./html-prose.ts')
    const prose = readHtmlProse(source, start, tagMasks, known === 'mjml', {isSlot, findBlanks})
    return {...prose, tags, ...(frontMatter && {frontMatter})}
  }
  const masks: Mask[] = mergeMasks(tagMasks, findAddresses(source), findSlots(source, isSlot, findBlanks))
  const text = maskText(source, masks)
  const comments = masks
    .filter((mask) => mask.kind === 'comment')
    .map(({start, end, content}) => ({start, end, text: content}))
  const prose: Prose = {blocks: [], masks, tags, comments}
  if (frontMatter) prose.frontMatter = frontMatter
  if (known === 'text') {
    const {readPlainText} = await import('./plain-text.ts')
    prose.blocks = readPlainText(text, start)
  } else {
    const {readMarkdown} = await import('./markdown.ts')
    const content = await readMarkdown(
      text,
      start,
      async () => (await import('./markdown-parse.ts')).parseMarkdown
    )
    prose.blocks = content.blocks
    prose.comments = [...comments, ...content.comments].sort((a, b) => a.start - b.start)
    prose.masks = mergeMasks(masks, content.masks)
  }
  return prose
}
