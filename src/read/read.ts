import type {Comment, Mask} from '../tree.ts'
import {findAddresses} from './addresses.ts'
import type {Prose} from './block.ts'
import {findDirectives} from './directives.ts'
import {findFrontMatter} from './front-matter.ts'
import {findHeadLines, headBlocks} from './head-lines.ts'
import {mergeMasks} from './merge-masks.ts'
import {type BlankFinder, findSlots, type SlotTest} from './slots.ts'
import {findSubjectBlocks, placeSubjects} from './subject-blocks.ts'
import {findBranches} from './template/branches.ts'
import {formsOf} from './template/forms.ts'
import {blankRanges, maskText} from './template/mask.ts'
import {branchesThatMatter} from './template/matter.ts'
import {outside} from './template/outside.ts'
import {masksOf, scanTags} from './template/scan.ts'
import type {Range} from './template/tag.ts'
import {takeTypedItems} from './typed-items.ts'

/** The formats of files that can be read; `template` is HTML, MJML or text by its content. */
export const formats = ['markdown', 'text', 'html', 'mjml', 'eml', 'template'] as const

/** A format of files that can be read. */
export type Format = (typeof formats)[number]

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
  /** Arms of branches that are left out, in order. Default: none, and the branches are found. */
  without?: ReadonlyArray<Range>
  /** How many marks a block of Markdown may have. Default: 2000. */
  complexity?: number | undefined
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
  {format = 'markdown', path, placeholders, isSlot, findBlanks, without, complexity}: ReadOptions
): Promise<Prose> {
  if (format === 'eml') {
    const {readEml} = await import('./eml.ts')
    return readEml(source, (text) => scan(text, path, placeholders), {isSlot, findBlanks})
  }
  const known = format === 'template' ? (await import('./sniff.ts')).sniff(source) : format
  const isMarkup = known === 'html' || known === 'mjml'
  const frontMatter = findFrontMatter(source)
  const start = frontMatter?.after ?? 0
  const head = frontMatter ? findHeadLines(frontMatter) : []
  const {forms, tags, masks} = scan(source, path, placeholders)
  const text = without ? blankRanges(source, without) : source
  const tagMasks = without
    ? mergeMasks(without.map(leftOut), masksOf(text, outside(tags, without), forms))
    : masks
  const prose: Pick<Prose, 'blocks' | 'masks' | 'comments' | 'unread' | 'view'> = isMarkup
    ? (await import('./html-prose.ts')).readHtmlProse(
        text,
        start,
        tagMasks,
        known === 'mjml',
        {isSlot, findBlanks},
        head
      )
    : await readUnmarked(
        text,
        start,
        mergeMasks(
          tagMasks,
          known === 'text' ? findDirectives(text) : [],
          findAddresses(text),
          findSlots(text, isSlot, findBlanks)
        ),
        known === 'text',
        head,
        complexity,
        format === 'template'
      )
  const branches = without || !tags.some(({role, when}) => role ?? when) ? [] : findBranches(tags)
  const subjects = findSubjectBlocks(tags)
  return {
    ...prose,
    blocks: placeSubjects(prose.blocks, subjects, (index) => prose.view?.start(index) ?? index),
    tags,
    branches:
      branches.length > 0
        ? branchesThatMatter(branches, maskText(source, tagMasks, ' '), start, isMarkup)
        : branches,
    ...(frontMatter && {frontMatter})
  }
}

async function readUnmarked(
  source: string,
  start: number,
  masks: Mask[],
  isText: boolean,
  head: ReadonlyArray<Range>,
  complexity: number | undefined,
  isTemplate: boolean
): Promise<Pick<Prose, 'blocks' | 'masks' | 'comments' | 'unread'>> {
  const text = maskText(source, masks)
  const comments: Comment[] = []
  for (const {kind, start, end, content} of masks)
    if (kind === 'comment') comments.push({start, end, text: content})
  if (isText) {
    const {readPlainText} = await import('./plain-text.ts')
    return {blocks: [...headBlocks(text, head), ...readPlainText(text, start)], masks, comments}
  }
  const {readMarkdown} = await import('./markdown.ts')
  const content = await readMarkdown(
    text,
    start,
    async () => (await import('./markdown-parse.ts')).parseMarkdown,
    complexity,
    isTemplate
  )
  return {
    blocks: [...headBlocks(text, head), ...takeTypedItems(content.blocks)],
    ...(content.unread && {unread: content.unread}),
    masks: mergeMasks(masks, content.masks),
    comments: [...comments, ...content.comments].sort((a, b) => a.start - b.start)
  }
}

function leftOut({start, end}: Range): Mask {
  return {kind: 'control', start, end, content: ''}
}

/** Find the tags of a text, and what they mask. */
function scan(source: string, path: string | undefined, placeholders: ReadonlyArray<string> | undefined) {
  const forms = formsOf(source, path, placeholders)
  const tags = scanTags(source, forms)
  return {forms, tags, masks: masksOf(source, tags, forms)}
}
