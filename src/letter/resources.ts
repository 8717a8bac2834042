import type {SentenceWord} from './words.ts'

/** A heavy word or phrase of a sentence. */
export interface HeavyPhrase {
  /** Index of its first word, and the index after its last. */
  from: number
  to: number
  /** Plainer words that stand in its place as they are, the best first. */
  plain: string[]
  /** Plainer words that would need other words around them. */
  advice: string[]
  /** Whether the sentence says the same without it. */
  idle: boolean
}

/** What is known of heavy words. */
export interface PlainWords {
  /** Finds the heavy phrases of a sentence by its words; in order, none overlapping another. */
  find: (words: ReadonlyArray<SentenceWord>) => HeavyPhrase[]
}

/** A way to spell a language. */
export type Variety = 'american' | 'british'

/** What is known of a word's spelling: right, right in one variety alone, or no word. */
export type Judgement = 'right' | Variety | 'unknown'

/** What is known of spelling. */
export interface Spelling {
  /** Judges a word as written, without a possessive ending. */
  judge: (word: string) => Judgement
  /** Whether an unknown word in lower case is one slip away from one that is known: so near that it is no name. */
  isSlip: (word: string) => boolean
  /** Known words near to an unknown one, or to one of another variety, the likeliest first. */
  suggest: (word: string, variety: Variety | undefined) => Promise<string[]>
  /** The variety that a language's code asks for: `en-GB`. */
  varietyOf: (code: string) => Variety | undefined
  /** A word without its possessive ending, and that ending. */
  possessive: (word: string) => {word: string; ending: string}
}

/** Parts of a language that are large, or wanted by few rules: each is loaded when it is first asked for. */
export interface Resources {
  plainWords: () => Promise<PlainWords>
  spelling: () => Promise<Spelling>
}
