import type {Mask} from '../../tree.ts'
import type {Condition} from './condition.ts'

/** Why a change is not made. */
export const tagInTheWay =
  'A template tag stands in what would be changed, so the change is left to a person.'

/** A range of the file, in UTF-16 code units; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/**
 * What a tag does to the text around it. `block` is the name that the opening and the closing tag share; a close without
 * one ends whatever is open.
 */
export type Role =
  /** Opens a block of which one arm comes out (`if`, `switch`), all (`loop`, `scope`), or that other places use (`define`, `block`). */
  | {
      type: 'open'
      block: string
      how: 'if' | 'switch' | 'loop' | 'scope' | 'define' | 'block' | 'raw'
      /** When its first arm comes out; what is compared in a `switch`; what a loop goes through. */
      condition?: Condition
      /** The name of what it defines. */
      name?: string
    }
  /** Begins another arm of the block that is open; without a condition it is what comes out else. */
  | {type: 'arm'; condition?: Condition; value?: string}
  | {type: 'close'; block?: string}

/** What a form of tags says of one tag. */
export interface Sorted {
  kind: Mask['kind']
  role?: Role
  /** Texts inside the tag that are shown, as places in its content: `{{t "Dear customer"}}`. */
  shows?: Range[]
  /** When the text that it shows comes out: `((late??Your card came too late.))`. */
  when?: Condition
  /** What is said in a comment, or what a tag brings in. */
  content?: string
}

/** A tag of a template language. */
export interface TemplateTag extends Mask {
  /** The family of tags, such as `{%`: blocks of one are never closed by another. */
  family: string
  role?: Role
  /** Places of the file inside the tag whose text is shown. */
  shows?: Range[]
  when?: Condition
}
