import type {Range} from './template/tag.ts'

/** A range that was left unread, and why. */
export interface Unread extends Range {
  why: 'markup' | 'depth' | 'sentence'
}

/** How many marks of markup a block may have, or words and marks a sentence: parsers take the square of it. */
export const defaultComplexity = 2000

/** So many quotations, lists and the like may stand in each other at least; more where more marks are allowed. */
const mostNested = 40
/** So many marks allow one more in each other. */
const marksALevel = 50

const marks = /[*_~`[\]<>&!|\\#]|^[ \t]*(?:[-+]|\d{1,9}[.)])(?=\s)|^[ \t]*(?:-{2,}|=+)[ \t]*$/gm
const containers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/gm
const container = />|[-+*](?=\s)|\d{1,9}[.)](?=\s)/g
const blankLines = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/

/** What of a piece of Markdown the whole parser would take long for. */
export interface Load {
  /** All marks of the piece. */
  marks: number
  /** The marks of its block with the most of them. */
  most: number
  /** How deep blocks stand in each other. */
  depth: number
}

/**
 * Tell what the whole Markdown parser has to do for a piece, in time linear in its length.
 *
 * @param text The piece.
 * @returns Its load.
 */
export function loadOf(text: string): Load {
  const load = {marks: 0, most: 0, depth: 0}
  for (const block of text.split(blankLines)) {
    const own = block.match(marks)?.length ?? 0
    load.marks += own
    load.most = Math.max(load.most, own)
  }
  for (const [prefix] of text.matchAll(containers))
    load.depth = Math.max(load.depth, prefix.match(container)?.length ?? 0)
  // Lists nest by their indentation, too; code that stands far in is no list.
  for (const [indent] of text.matchAll(/^[ \t]{80,}(?=[-+*\d])/gm))
    load.depth = Math.max(load.depth, indent.length >> 1)
  return load
}

/**
 * Tell why a piece of Markdown is too complex to be read.
 *
 * @param load What the parser would have to do.
 * @param complexity The most marks of a block.
 * @returns Why, or nothing where it can be read.
 */
export function tooComplex(load: Load, complexity: number): 'markup' | 'depth' | undefined {
  if (load.depth > Math.max(mostNested, complexity / marksALevel)) return 'depth'
  // Code that is not closed takes all the rest of a letter with it: many blocks, none of them complex.
  return load.most > complexity || load.marks > complexity * 10 ? 'markup' : undefined
}
