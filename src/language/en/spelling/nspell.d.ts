declare module 'nspell' {
  /** A speller made of a Hunspell dictionary. */
  export interface Speller {
    /** What is known of each form: the flags of its entry. */
    data: Record<string, ReadonlyArray<string> | undefined>
    /** Known words near to an unknown one, the likeliest first. */
    suggest: (word: string) => string[]
  }

  /** Reads a dictionary; without `dic` only how its words are written. */
  export default function nspell(dictionary: {aff: Uint8Array; dic: Uint8Array} | string): Speller
}
