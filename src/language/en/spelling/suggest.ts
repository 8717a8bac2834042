import nspell, {type Speller} from 'nspell'
import type {Variety} from '../../../letter/resources.ts'
import type {Forms} from './read-forms.ts'

const spellers = new WeakMap<Forms, Map<Variety | undefined, Speller>>()
const flagless: ReadonlyArray<string> = []

/**
 * Known words near to one that is not known. nspell guesses; what it looks words up in are our forms, since to read a dictionary
 * takes it a quarter of a second.
 *
 * @param word The word.
 * @param forms The forms of English.
 * @param variety The variety that the letter keeps to; without it, both are offered.
 * @returns The words, the likeliest first.
 */
export function suggest(word: string, forms: Forms, variety: Variety | undefined): string[] {
  const known = spellers.get(forms) ?? new Map<Variety | undefined, Speller>()
  spellers.set(forms, known)
  let speller = known.get(variety)
  if (!speller) {
    speller = nspell(forms.affix)
    speller.data = lookUp(offered(forms, variety))
    known.set(variety, speller)
  }
  return speller.suggest(word)
}

/** What may be offered. nspell looks up some ten thousand guesses for a word, so here the words are unpacked. */
function offered(forms: Forms, variety: Variety | undefined): ReadonlySet<string> {
  const all = new Set([...forms.common, ...forms.contractions])
  if (variety !== 'british') for (const word of forms.american) all.add(word)
  if (variety !== 'american') for (const word of forms.british) all.add(word)
  return all
}

function lookUp(words: ReadonlySet<string>): Speller['data'] {
  return new Proxy<Speller['data']>(
    {},
    {get: (_, word) => (typeof word === 'string' && words.has(word) ? flagless : undefined)}
  )
}
