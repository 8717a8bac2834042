import type {BlockKind, BlockPlace, Comment, Mask} from '../tree.ts'
import type {Unread} from './limits.ts'
import type {SourceMap} from './source-map.ts'
import type {Branch} from './template/branches.ts'
import type {TemplateTag} from './template/tag.ts'
import type {View} from './view.ts'

/** A piece of prose between two breaks: a paragraph, a heading, a list item's text, a table row. */
export interface Block {
  kind: BlockKind
  /** Its words as a reader sees them. */
  text: string
  /** Where they stand in the file, or in the view where there is one. */
  map: SourceMap
  /** Whether all of it is one link or button. */
  link?: boolean
  /** What its place in the document makes it, whatever it says: a preheader is header, an address below is footer. */
  place?: BlockPlace
}

/** What a reader gives: the prose of a file in reading order, and what it is not. */
export interface Prose {
  blocks: Block[]
  /** What was too complex to be read, in the file. Default: nothing. */
  unread?: Unread[]
  /** In the order of the text; where there is a view, places in it. */
  masks: Mask[]
  /** The tags of a template language, in order; in the file. */
  tags: TemplateTag[]
  /** Where the text depends on what the template is given; none where arms were left out. */
  branches: Branch[]
  /** In the file. */
  comments: Comment[]
  /** The front matter's text between its marks, where there is one. */
  frontMatter?: {text: string; start: number; end: number}
  /** The readable text, where it is another than the file's. */
  view?: View
}
