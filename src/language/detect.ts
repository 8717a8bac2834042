import {letterWords} from './letter-words.ts'

/** Scripts that tell the language, or nearly: the first that fits counts. Made when asked for, as their expressions take a while. */
const scripts = (): Array<{language: string; script: RegExp}> => [
  // Japanese letters are full of Chinese characters; kana stand in no Chinese letter.
  {language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu},
  {language: 'ko', script: /\p{Script=Hangul}/gu},
  {language: 'zh', script: /\p{Script=Han}/gu},
  {language: 'el', script: /\p{Script=Greek}/gu},
  {language: 'ar', script: /\p{Script=Arabic}/gu},
  {language: 'he', script: /\p{Script=Hebrew}/gu},
  {language: 'hi', script: /\p{Script=Devanagari}/gu},
  {language: 'th', script: /\p{Script=Thai}/gu}
]
/** Letters by which a language in Cyrillic shows itself; Russian has none of its own that all texts have. */
const cyrillic: ReadonlyArray<{language: string; letters: RegExp}> = [
  {language: 'be', letters: /ў/i},
  {language: 'uk', letters: /[іїєґ]/i},
  {language: 'sr', letters: /[јљњђћџ]/i},
  {language: 'ru', letters: /[ыэё]/i},
  {language: 'bg', letters: /ъ/i}
]
/** How much of a letter is looked at, in UTF-16 code units. */
const sampled = {first: 600, all: 4000}
/** Fewer words, or fewer characters of a script without spaces, tell nothing. */
const least = {words: 7, hits: 4, characters: 12}

/**
 * Tell whether a text is in another language than English. English, and what cannot be told, is taken for English.
 *
 * @param text The text of a letter, without quoted messages.
 * @returns The BCP 47 code of the other language, or nothing.
 */
export function foreignLanguage(text: string): string | undefined {
  if (isPlainlyEnglish(text.slice(0, sampled.first))) return undefined
  const sample = text.slice(0, sampled.all)
  return byScript(sample) ?? byWords(sample)
}

/** The language of a text that is mostly in another script than ours. */
function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // A word in Latin script is one character there, as it were: names, tags, addresses.
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0
  for (const {language, script} of scripts()) {
    const own = text.match(script)?.length ?? 0
    const all = language === 'ja' && own > ideographs / 10 ? own + ideographs : own
    if (all >= least.characters && all > latin * 3 && own > letters / 20) return language
  }
  const own = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (own < least.characters || own < letters / 2) return undefined
  return cyrillic.find(({letters: telling}) => telling.test(text))?.language ?? 'ru'
}

/** Letters that few languages share. A name may have them, too; a word in lower case is no name. */
const telltale: ReadonlyArray<{language: string; letters: RegExp}> = [
  {language: 'de', letters: /ß/},
  {language: 'pl', letters: /[łąęśźż]/},
  {language: 'tr', letters: /[ğı]/},
  {language: 'cs', letters: /[ěřů]/},
  {language: 'ro', letters: /[țșă]/},
  {language: 'hu', letters: /[őű]/},
  {language: 'pt', letters: /[ãõ]/},
  {language: 'es', letters: /ñ/},
  {language: 'vi', letters: /[ơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửữự]/}
]

let index: Map<string, string[]> | undefined

/** Which languages have a word, by the word. */
function languagesByWord(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(letterWords)) {
    for (const word of new Set(words.split(/\s+/))) map.set(word, [...(map.get(word) ?? []), language])
  }
  return map
}

/** The language whose words a text in Latin script has. */
function byWords(text: string): string | undefined {
  index ??= languagesByWord()
  const counts = new Map<string, {hits: number; weight: number; shared: number}>()
  let own = 0
  let all = 0
  for (const written of text.match(/\p{L}+/gu) ?? []) {
    const word = written.toLowerCase()
    // What tags and slots were replaced by.
    if (/^x+$/.test(word)) continue
    all++
    const languages = index.get(word) ?? (word === written ? byTelltale(word) : [])
    const english = languages.includes('en')
    if (english) own++
    for (const language of languages) {
      if (language === 'en') continue
      const count = counts.get(language) ?? {hits: 0, weight: 0, shared: 0}
      count.hits++
      count.weight += 1 / languages.length
      if (english) count.shared++
      counts.set(language, count)
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.weight - a.weight)
  if (!best || all < least.words) return undefined
  const [language, {hits, shared}] = best
  // A word that English has too speaks for neither.
  const telling = hits - shared
  return telling >= least.hits && telling > (own - shared) * 2 && telling / all > 0.15 ? language : undefined
}

/** The language of a word that is not in the lists, where one of its letters tells. */
function byTelltale(word: string): string[] {
  if (/^[a-z]*$/.test(word)) return []
  return telltale.filter(({letters}) => letters.test(word)).map(({language}) => language)
}

const english = new Set(
  'the and to of we you your for is are have our not that this with on be as it at will from can but by has thank dear unable please'.split(
    ' '
  )
)
/** How long the words of these are that begin with each letter, as bits: most other words are told apart by it. */
const lengths = new Uint8Array(26)
for (const word of english) {
  const first = word.charCodeAt(0) - 97
  lengths[first] = (lengths[first] ?? 0) | (1 << word.length)
}

/** Most letters show in their first lines that they are English; asking about all languages costs more. */
function isPlainlyEnglish(text: string): boolean {
  const lower = text.toLowerCase()
  let own = 0
  let all = 0
  let from = 0
  for (let index = 0; index <= lower.length; index++) {
    const code = lower.charCodeAt(index)
    if (code >= 97 && code <= 122) continue
    const length = index - from
    if (length > 1) {
      all++
      const isLikely = length < 8 && ((lengths[lower.charCodeAt(from) - 97] ?? 0) & (1 << length)) !== 0
      if (isLikely && english.has(lower.slice(from, index))) own++
    }
    from = index + 1
  }
  return own > 8 && own > all * 0.2
}
