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

/** Parts of a language that are large, or wanted by few rules: each is loaded when it is first asked for. */
export interface Resources {
  plainWords: () => Promise<PlainWords>
}
