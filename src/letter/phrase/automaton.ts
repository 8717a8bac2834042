/**
 * All lists of a language, compiled: nodes with edges over words and word classes. Plain lists of numbers, so that it can
 * be built once, when the package is built, and read at start-up without parsing.
 */
export interface Automaton {
  /**
   * Every word that a pattern names, in canonical form, ordered by UTF-16 units, with a space behind each; its place is its
   * symbol.
   */
  words: string
  /** The names of the lists that are matched by themselves. */
  lists: string[]
  numbers: Record<NumberList, ArrayLike<number>>
}

/**
 * The lists of numbers. `first…` says where a class's or node's entries begin in the lists beside it, and has one entry
 * more than there are words or nodes. Node 0 is the root; where it leads has lists of its own. Classes are sets of words;
 * class `n` has the symbol `words.length + n`, and shapes follow the classes.
 */
export const numberLists = [
  /** Where each word begins among the words, and where the last ends. */
  'firstLetter',
  /** The symbol of the first shape, alone. */
  'shapeStart',
  /** Nodes to wait in behind each word that begins something, by itself or by its classes, and behind each shape; as below. */
  'firstBegin',
  'beginNode',
  'beginBudget',
  'beginNeed',
  /** Patterns that are such a word or shape alone. */
  'firstAlone',
  'alonePattern',
  /** The classes of each word that lead on from any other node, as symbols in order. */
  'firstClass',
  'classSymbol',
  'firstEdge',
  'edgeSymbol',
  'edgeTarget',
  /** For each edge a symbol without which nothing ends that it leads to; its own where there is no other. */
  'edgeNeed',
  /** For each node that is waited in a symbol without which nothing ends that it leads to; the end where there is none. */
  'nodeNeed',
  /** Nodes to wait in when a node is reached, each with the words that may be passed over meanwhile. */
  'firstWait',
  'waitNode',
  'waitBudget',
  /** Patterns that end when a node is reached. */
  'firstAccept',
  'acceptPattern',
  'patternList',
  'patternLine',
  'patternVeto',
  /** Words that may stand between any two words of a pattern. */
  'filler'
] as const

/** A list of numbers as it is read: most fit in two bytes, and half of the bytes are read, and kept near, twice as soon. */
export type Numbers = Uint16Array | Int32Array

/** The name of a list of numbers. */
export type NumberList = (typeof numberLists)[number]

/** How many words the gaps `*` and `...` take. */
export const gaps = {short: 6, long: 40} as const

/** What a token is beyond its word. As symbols they follow the classes. */
export const shapes = ['number', 'variable', 'capital'] as const

/** Marks and edges of a sentence, which are words of their own to the automaton. */
export const marks = ['^', '$', ',', ';', ':', '?', '!', '.', '-'] as const
