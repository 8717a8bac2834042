import type {Letter} from './letter/model.ts'
import type {Lines} from './lines.ts'

/** What a range of the file is, where it is no prose. */
export type MaskKind =
  /** A tag that prints something: `{{ name }}`. Reads as a name or noun. */
  | 'output'
  /** A tag that prints nothing: `{% if … %}`. */
  | 'control'
  /** A tag that brings in another file: `{{> header}}`. */
  | 'partial'
  /** A template's own comment. */
  | 'comment'
  /** A form that somebody has to fill in: `<surname>`. */
  | 'slot'
  /** An address of the net: a link as text, an e-mail address. */
  | 'address'
  /** Code within a sentence. */
  | 'code'

/** A range of the file that is masked before the prose is parsed. Offsets are UTF-16 code units. */
export interface Mask {
  kind: MaskKind
  start: number
  end: number
  /** What stands inside the tag, trimmed. */
  content: string
}

/** A comment of the document or its template language, which may hold a suppression. */
export interface Comment {
  start: number
  end: number
  text: string
  /** The line that the comment speaks of by "next line"; default: the next line of the file with text on it. */
  nextLine?: {start: number; end: number}
}

/** What a block is in its document. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'quote'

/** What a block is by its place in the document. */
export type BlockPlace = 'header' | 'footer'

/** What a letter leaves on a tree for the rules that follow. */
declare module 'nlcst' {
  interface RootData {
    letter?: Letter
    lines?: Lines
  }
}
