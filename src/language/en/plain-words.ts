import type {HeavyPhrase, PlainWords} from '../../letter/resources.ts'
import type {SentenceWord} from '../../letter/words.ts'
import {heavyPhrases, type Plainer} from './heavy-words.ts'

/** A phrase as its words, with what is plainer. */
type Entry = Plainer & {words: string[]}

const vowel = /^(?:[aeio]|u(?!ni|se|til))/

/** Finds heavy words and phrases, and names plainer ones. */
class EnglishPlainWords implements PlainWords {
  /** Phrases by their first word, the longest first. */
  readonly #entries = new Map<string, Entry[]>()

  constructor() {
    for (const [phrase, plainer] of heavyPhrases()) {
      const words = phrase.split(' ')
      const [first = ''] = words
      const entries = this.#entries.get(first) ?? []
      entries.push({words, ...plainer})
      this.#entries.set(first, entries)
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  find(words: ReadonlyArray<SentenceWord>): HeavyPhrase[] {
    const found: HeavyPhrase[] = []
    for (let from = 0; from < words.length; from++) {
      const entry = this.#entries
        .get(lower(words[from]))
        ?.find((candidate) =>
          candidate.words.every((word, index) => isWord(word, words[from + index], index))
        )
      if (!entry || isName(words, from, entry)) continue
      const to = from + entry.words.length
      found.push({from, to, ...inPlace(entry, words[from - 1]), idle: entry.idle})
      from = to - 1
    }
    return found
  }
}

function lower(word: SentenceWord | undefined): string {
  return word?.text.toLowerCase() ?? ''
}

/** Whether a word of a phrase stands there, and nothing between it and the one before. */
function isWord(expected: string, word: SentenceWord | undefined, index: number): boolean {
  return word !== undefined && !word.masked && (index === 0 || !word.apart) && lower(word) === expected
}

/** A single word with a capital within a sentence. */
function isName(words: ReadonlyArray<SentenceWord>, from: number, entry: Entry): boolean {
  return from > 0 && entry.words.length === 1 && /^\p{Lu}/u.test(words[from]?.text ?? '')
}

/** After "a" or "an" only what begins alike can stand as it is. */
function inPlace(
  {words, plain, advice}: Entry,
  before: SentenceWord | undefined
): {plain: string[]; advice: string[]} {
  if (!/^an?$/.test(lower(before))) return {plain, advice}
  const begins = vowel.test(words[0] ?? '')
  const fits = (word: string): boolean => vowel.test(word) === begins
  return {plain: plain.filter(fits), advice: [...plain.filter((word) => !fits(word)), ...advice]}
}

let known: PlainWords | undefined

/** @returns What English has of plain words. */
export function englishPlainWords(): PlainWords {
  known ??= new EnglishPlainWords()
  return known
}
