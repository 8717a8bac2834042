import type {BlockKind, Comment, Mask} from '../tree.ts'
import type {SourceMap} from './source-map.ts'

/** A piece of prose between two breaks: a paragraph, a heading, a list item's text, a table row. */
export interface Block {
  kind: BlockKind
  /** Its words as a reader sees them. */
  text: string
  /** Where they stand in the file. */
  map: SourceMap
}

/** What a reader gives: the prose of a file in reading order, and what it is not. */
export interface Prose {
  blocks: Block[]
  masks: Mask[]
  comments: Comment[]
  /** The front matter's text between its marks, where there is one. */
  frontMatter?: {text: string; start: number; end: number}
}
