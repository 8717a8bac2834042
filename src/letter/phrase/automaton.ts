/**
 * All lists of a language, compiled: nodes with edges over words and word classes. Plain arrays, so that it can be
 * built once, when the package is built, and read at start-up in a millisecond.
 */
export interface Automaton {
  /** Every word that a pattern names, in canonical form; the index is the word's symbol. */
  words: string[]
  /** Sets of words (`@grant`, `(we|I)`), as word symbols; class `n` has the symbol `words.length + n`. */
  classes: number[][]
  /** Class of the words that may stand between any two words of a pattern, or -1. */
  filler: number
  /** The names of the lists that are matched by themselves. */
  lists: string[]
  /** A pattern's list, its line in that list, and 1 where it is a veto; three numbers each. */
  patterns: number[]
  /** Where a node's edges begin in `edges`; one more entry than nodes. Node 0 is the root. */
  firstEdge: number[]
  /** Symbol and target of each edge, two numbers each, sorted by symbol within a node. */
  edges: number[]
  /** Nodes that are reached with a node, without a word: `[node, kind, target]`, sorted by node. */
  jumps: number[]
  /** The patterns that end in a node: `[node, pattern]`, sorted by node. */
  accepts: number[]
}

/** How one node is reached with another: at once, or after some words more. */
export const jump = {now: 0, gap: 1, longGap: 2} as const

/** What a token is beyond its word. As symbols they follow the classes. */
export const shapes = ['number', 'variable', 'capital'] as const

/** Marks and edges of a sentence, which are words of their own to the automaton. */
export const marks = ['^', '$', ',', ';', ':', '?', '!', '.', '-'] as const
