import {generic, isCapitalised, isTitle} from './greeting-words.ts'

/** Marks that can end a greeting. */
const marks = ',:;!.–—-'

/** Where the person addressed ends: a comma that no title or second name follows, or the line. */
export function endOfGreeting(
  text: string,
  from: number,
  tags: ReadonlyArray<{start: number; end: number}>
): number {
  for (let index = from; index < text.length; index++) {
    const tag = tags.find((candidate) => candidate.start <= index && index < candidate.end)
    if (tag) {
      index = tag.end - 1
      continue
    }
    const character = text.charAt(index)
    if (!marks.includes(character)) continue
    if (character === ',' && index === from) continue
    const isMark = character === ':' || character === '!'
    if (isMark && /^[\s$]?[:!][a-z_]/i.test(text.slice(index - 1, index + 2))) continue
    if (character === ',' || character === ':' || character === ';' || character === '!') return index
    if (character !== '.' && /^\s/.test(text.slice(index + 1)) && /\s$/.test(text.slice(0, index)))
      return index
    if (
      character === '.' &&
      /^(\s|$)/.test(text.slice(index + 1)) &&
      !/(?:^|[\s/])(?:mr|mrs|ms|mx|dr|prof|st|rev|revd|hon|capt|sgt|lt|col|gen|fr|jr|sr|messrs|mme|mlle|sig|\p{Lu})$/iu.test(
        text.slice(0, index)
      )
    )
      return index
  }
  return text.length
}

/** Words of a greeting after which anybody may be named at length: "Dear parents of the children in Year 4". */
const formal = /^(?:(?:my |our |very )*dear|(?:most )?respected|esteemed|attn|attention)/i
/** What begins a sentence and no name. */
const starters = new Set(
  (
    "we we're we've we'll we'd i i'm i've i'll i'd it it's its this that's thanks thank thx sorry apologies unfortunately regrettably " +
    'sadly just please regarding hope how what why when where can could would is are did do'
  ).split(' ')
)
/** What addresses somebody in small letters: "hello my friends". */
const addresses = /^(?:my|our|dear|to|the|you|ya|y'all|both|an?|of|@)/u
/** Words between two names. */
const joins = new Set(['and', '&', 'de', 'van', 'von', 'der', 'bin', 'or'])

/**
 * Where a sentence begins in the same line as its greeting, without a mark between them or right behind the comma: "Hi, unfortunately
 * we cannot", "Hi this is Fenn", "Hi Anna thanks for the note".
 *
 * @returns The place; past the end of the line where none begins.
 */
export function startOfSentence(
  text: string,
  open: string | undefined,
  tags: ReadonlyArray<{start: number; end: number}>
): number {
  if (open === undefined || formal.test(open)) return text.length
  let first = true
  for (const {0: word, index} of text.slice(open.length).matchAll(/[\p{L}\p{N}'’@_-]+/gu)) {
    const start = open.length + index
    // "Hello ${name || 'our valued customer'},"
    if (tags.some((tag) => tag.start <= start && start < tag.end)) {
      first = false
      continue
    }
    // "Hi Anna, thanks": the mark ends the greeting before this.
    if (isStarter(text, start, word) || (first && isFirstWord(text, start, word)))
      return beginning(text, open.length, start)
    first = false
  }
  return text.length
}

/**
 * Whether a word begins a sentence: "Hi this is Fenn", "Hi I am Fenn", "Hi, Thanks for", and neither "Hi Just Sam," nor "hi hope," nor
 * "Hello Mr. I. Khan,".
 */
function isStarter(text: string, start: number, word: string): boolean {
  const plain = word.toLowerCase().replace('’', "'")
  // "Hi (please insert name),"
  if (!starters.has(plain) || /[([<{]$/.test(text.slice(0, start))) return false
  const next = /^\s+([\p{L}\p{N}'’]+)/u.exec(text.slice(start + word.length))?.[1]
  if (next === undefined) return alone.has(plain)
  if (word === plain || isAfterComma(text, start)) return true
  return /^\p{Ll}/u.test(next) && !generic.has(next)
}

const isAfterComma = (text: string, start: number): boolean => /,[^\p{L}\p{N}]*$/u.test(text.slice(0, start))

/** Those that are one by themselves: "Hi, sorry, we can't". */
const alone = new Set([
  'thanks',
  'thx',
  'sorry',
  'apologies',
  'unfortunately',
  'regrettably',
  'sadly',
  'please'
])

/** "and" before it belongs to the sentence, the comma to the greeting: "Hi and thanks", "Hi, thanks". */
function beginning(text: string, from: number, start: number): number {
  const before = text.slice(from, start)
  // "Hey, $900 for a shop": what stands before the word without a space is the sentence's.
  const own = /[^\s,]*$/.exec(before)?.index ?? before.length
  const and = /[\s,]+(?:and|&)\s+$/i.exec(before)?.index ?? own
  return from + before.slice(0, Math.min(own, and)).trimEnd().length
}

/** "Hello from the board", "Hi, got your note": words in small letters that address nobody, and more than a name. */
function isFirstWord(text: string, start: number, word: string): boolean {
  if (/^(?:from|no|got|yes)$/.test(word)) return true
  if (isTitle(word) || generic.has(word)) return false
  const until = /^[^.,:;!?–—]*/.exec(text.slice(start))?.[0].split(/\s+/) ?? []
  const starter = until.findIndex((next) => starters.has(next.toLowerCase()))
  const before = starter < 0 ? until : until.slice(0, starter)
  if (before.some((next) => joins.has(next))) return false
  if (addresses.test(word))
    return before.length > (word === 'you' || (isAfterComma(text, start) && isNobody(before)) ? 3 : 5)
  // "Hi, As any reader would know": a name behind the comma has no small words.
  if (isCapitalised(word))
    return (
      isAfterComma(text, start) &&
      before.slice(1).some((next) => /^\p{Ll}{3,}/u.test(next) && !generic.has(next))
    )
  return before.length > 3
}

/** "Hi, my parcel says delivered since" of a wrapped line: whom "my" and "the" address is named by its last word. */
function isNobody(words: ReadonlyArray<string>): boolean {
  const last = words.at(-1) ?? ''
  return /^\p{Ll}/u.test(last) && !generic.has(last)
}
