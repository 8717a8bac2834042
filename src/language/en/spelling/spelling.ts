import type {Judgement, Spelling, Variety} from '../../../letter/resources.ts'
import {englishForms} from './forms.ts'
import {moreWords, starters} from './more-words.ts'
import {type Forms, readForms} from './read-forms.ts'

/** The shortest unknown word, in letters, that may be a slip of any word; shorter ones are too near to too many. */
const longEnough = 8
/** The longest word, in UTF-16 code units, that near words are looked for; to look takes the square of it and more. */
const longest = 40
/** How many judged words are kept. */
const most = 20_000
/** Where British spelling is taught. */
const britishRegions = new Set(['GB', 'UK', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG', 'HK', 'MT', 'KE', 'NG'])
/** Written in front of a word, with a hyphen or without. */
const prefixes =
  /^(?:non|re|pre|un|over|under|mis|multi|sub|anti|inter|co|out|self|super|semi|mini)(?=[a-z]{5})/
const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** Judges the spelling of English words by lists of all their forms. */
class EnglishSpelling implements Spelling {
  readonly #forms: Forms
  readonly #judged = new Map<string, Judgement>()
  #bare: ReadonlySet<string> | undefined

  constructor(forms: Forms) {
    this.#forms = forms
  }

  judge(word: string): Judgement {
    const known = this.#judged.get(word)
    if (known) return known
    if (this.#judged.size >= most) this.#judged.clear()
    const judgement = this.#judge(word.replaceAll(/[’‘ʼ]/g, "'"))
    this.#judged.set(word, judgement)
    return judgement
  }

  #judge(word: string): Judgement {
    const lower = word.toLowerCase()
    if (word.includes("'")) return this.#judgeContraction(word)
    const found = this.#look(word) ?? (lower === word ? undefined : this.#look(lower))
    if (found) return found
    if (moreWords().has(lower)) return 'right'
    const bare = lower.replace(prefixes, '')
    return (bare === lower ? undefined : this.#look(bare)) ?? 'unknown'
  }

  #judgeContraction(word: string): Judgement {
    const {contractions} = this.#forms
    if (contractions.has(word) || this.#bareContractions().has(word.toLowerCase().replace("'", '')))
      return 'right'
    // Any word may take these: "the others'd".
    const base = /^(.+)'(?:d|ll|re|ve)$/i.exec(word)?.[1]
    return base === undefined ? 'unknown' : this.judge(base)
  }

  #look(word: string): Judgement | undefined {
    const {common, american, british, rude} = this.#forms
    if (common.has(word)) return 'right'
    if (american.has(word)) return 'american'
    if (british.has(word)) return 'british'
    return rude.has(word) ? 'right' : undefined
  }

  isSlip(word: string): boolean {
    if (word.length > longest || !/^[a-z]+$/.test(word)) return false
    if (this.#bareContractions().has(word)) return true
    for (const near of slips(word)) {
      // "Yuor", "Thanks" with a letter amiss; "Lear" may be a name.
      if (starters.has(near) && (near.length > 4 || isMixed(near, word))) return true
      if (word.length >= longEnough && (this.#forms.common.has(near) || this.#forms.contractions.has(near)))
        return true
    }
    return false
  }

  /** Contractions without their apostrophe: "dont". */
  #bareContractions(): ReadonlySet<string> {
    this.#bare ??= new Set([...this.#forms.contractions].map((word) => word.toLowerCase().replace("'", '')))
    return this.#bare
  }

  async suggest(word: string, variety: Variety | undefined): Promise<string[]> {
    if (word.length > longest) return []
    const lower = word.toLowerCase()
    const near = (await import('./suggest.ts')).suggest(word, this.#forms, variety)
    // A missing apostrophe, and letters that changed places, are slips of the pen: "teh" is "the" and not "ten".
    const rank = (other: string): number => {
      const near = other.toLowerCase()
      // A word that only this variety has, or has with another letter, is what the other variety's word is there.
      if (
        this.judge(near) === variety ||
        (variety === 'american' && near === lower.replace(/is(?=[a-z]+$)/, 'iz'))
      )
        return 0
      return near.replace("'", '') === lower ? 1 : isMixed(near, lower) ? 2 : 3
    }
    return near.sort((one, other) => rank(one) - rank(other))
  }

  varietyOf(code: string): Variety | undefined {
    const region = /-([A-Za-z]{2})(?:-|$)/.exec(code)?.[1]?.toUpperCase()
    if (region === 'US') return 'american'
    return region && britishRegions.has(region) ? 'british' : undefined
  }

  possessive(word: string): {word: string; ending: string} {
    const ending = /(?:['’‘ʼ]s|(?<=s)['’‘ʼ])$/i.exec(word)?.[0] ?? ''
    return {word: word.slice(0, word.length - ending.length), ending}
  }
}

/** What a word is one slip away from, the first letter kept but for a change of places: a letter too many or too few, another one, or two that changed places. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const after = word.slice(at + 1)
    if (at > 0 && at < word.length) yield before + after
    if (at + 1 < word.length) yield before + word[at + 1] + word[at] + word.slice(at + 2)
    for (const letter of at === 0 ? [] : alphabet) {
      yield before + letter + word.slice(at)
      if (at < word.length) yield before + letter + after
    }
  }
}

/** Whether two words have the same letters. */
function isMixed(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

let known: Promise<Spelling> | undefined

/** @returns What English knows of spelling. */
export function englishSpelling(): Promise<Spelling> {
  known ??= englishForms().then((text) => new EnglishSpelling(readForms(text)))
  return known
}
