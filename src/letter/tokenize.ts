import {firstEndingAfter} from '../first-ending-after.ts'
import {type TokenList, tokenKind} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import type {Words} from './phrase/compile.ts'
import {hard, type Matcher, shapeBit, soft, type Tokens} from './phrase/matcher.ts'
import {keyOf, numberWord, variableWord} from './signs/feature.ts'
import {WordTable} from './word-table.ts'

const opening = '('.charCodeAt(0)
const closing = ')'.charCodeAt(0)

/** What a language knows of words in letters, beyond those of its phrases. */
export interface LetterWords extends Words {
  /** Whether a word as written ends with what is an owner's, or a verb by what follows: `role's`. */
  mayHoldVerb: (word: string) => boolean
  /** The canonical verb that such an ending is before a word: `has` before `been`, `is` before `too`; nothing before `name`. */
  heldVerb: (next: string) => string | undefined
}

/** What a word as written is to the matcher. */
interface Word {
  symbol: number
  key: number
  flags: number
  /** The same for the words that it has beyond the first: `can't` is two. */
  more?: {symbols: number[]; keys: number[]} | undefined
  /** Whether a verb may be hidden in its end, for the next word to tell: `role's`. */
  mayHoldVerb?: boolean
  /** The verb that it makes of such an end. */
  held?: {symbol: number; key: number} | undefined
}

const variable = shapeBit('variable')
const number = shapeBit('number')
const capital = shapeBit('capital')
const variableKey = keyOf(variableWord)
const edgeKeys = {first: keyOf('^'), last: keyOf('$')}

/** Turns sentences into tokens for one matcher. Words are looked up once, however often they stand in letters. */
export class Tokenizer {
  readonly #matcher: Matcher
  readonly #language: LetterWords
  readonly #words = new WordTable((text) => this.#word(text))
  /** What marks are, by their UTF-16 unit. */
  readonly #marks: Array<Word | undefined> = new Array(0x2040)
  readonly #first: number
  readonly #last: number
  #tokens: Tokens = {
    count: 0,
    word: new Int32Array(256),
    flags: new Int32Array(256),
    key: new Int32Array(256),
    start: new Int32Array(256),
    end: new Int32Array(256)
  }

  /**
   * @param matcher The matcher whose symbols are wanted.
   * @param words What the language knows of words.
   */
  constructor(matcher: Matcher, words: LetterWords) {
    this.#matcher = matcher
    this.#language = words
    this.#first = matcher.symbol('^')
    this.#last = matcher.symbol('$')
    for (const text of ['&', '%', '@']) this.#marks[text.charCodeAt(0)] = this.#word(text)
    const mark = (text: string, name: string, flags: number) => {
      this.#marks[text.charCodeAt(0)] = {symbol: matcher.symbol(name), key: keyOf(name), flags}
    }
    mark(',', ',', soft)
    for (const text of [';', ':', '?', '!', '.']) mark(text, text, hard)
    for (const text of ['–', '—', '-', '―', '…']) mark(text, '-', hard)
    for (const text of ['(', ')', '"', '“', '”', '‘', '’', "'", '«', '»']) mark(text, ',', soft)
  }

  /**
   * @param list The tokens of the letter.
   * @param first The first of the sentence.
   * @param last The one after its last.
   * @param masks The masked ranges of the file, in order.
   * @returns The sentence for the matcher, between `^` and `$`; it holds until the next.
   */
  tokenize(list: TokenList, first: number, last: number, masks: ReadonlyArray<Mask>): Tokens {
    const {kind, start, end, from: fromOf, to: toOf, text} = list
    const begins = start[first] ?? 0
    const ends = end[last - 1] ?? begins
    this.#tokens.count = 0
    this.#add(this.#first, edgeKeys.first, hard, begins, begins)
    const length = masks.length
    let mask = length === 0 ? 0 : firstEndingAfter(masks, begins)
    let isFirst = true
    // Where the brackets close in which a token stands: before it where it stands in none, at `last` where they never close.
    let closes = first - 1
    // Where the word before lies, if a verb may be hidden in its end.
    let holder = -1
    for (let token = first; token < last; token++) {
      const type = kind[token]
      if (type === tokenKind.space) continue
      const from = start[token] ?? 0
      const to = end[token] ?? 0
      while (mask < length && (masks[mask]?.end ?? 0) <= from) mask++
      if (type === tokenKind.word) {
        const held = mask < length ? masks[mask] : undefined
        if (held && held.start < to && held.kind !== 'control') {
          this.#add(-1, variableKey, variable | capital, from, to)
          holder = -1
        } else {
          const word = this.#words.get(text, fromOf[token] ?? 0, toOf[token] ?? 0)
          // At the start of a sentence a capital says nothing.
          const flags = isFirst ? word.flags & ~capital : word.flags
          // "The role's been filled": which verb is hidden there, only the next word tells.
          if (holder >= 0 && word.held)
            this.#add(word.held.symbol, word.held.key, 0, start[holder] ?? from, end[holder] ?? from)
          holder = word.mayHoldVerb ? token : -1
          this.#add(word.symbol, word.key, flags, from, to)
          if (word.more) this.#addMore(word.more, flags, from, to)
        }
        isFirst = false
      } else {
        holder = -1
        const code = text.charCodeAt(fromOf[token] ?? 0)
        if (code === opening && closes < token) closes = closingMark(list, token, last)
        const inBrackets = token < closes && closes < last
        const mark = this.#marks[code]
        // "Your claim (Ref: 4711) has been denied": what stands in brackets breaks nothing off around them.
        if (mark) this.#add(mark.symbol, mark.key, inBrackets ? soft : mark.flags, from, to)
      }
    }
    this.#add(this.#last, edgeKeys.last, hard, ends, ends)
    return this.#tokens
  }

  #addMore({symbols, keys}: NonNullable<Word['more']>, flags: number, from: number, to: number): void {
    for (let part = 0; part < symbols.length; part++)
      this.#add(symbols[part] ?? -1, keys[part] ?? 0, flags, from, to)
  }

  #add(symbol: number, key: number, flags: number, start: number, end: number): void {
    let tokens = this.#tokens
    const at = tokens.count
    if (at === tokens.word.length) {
      tokens = grown(tokens)
      this.#tokens = tokens
    }
    tokens.count = at + 1
    tokens.word[at] = symbol
    tokens.flags[at] = flags
    tokens.key[at] = key
    tokens.start[at] = start
    tokens.end[at] = end
  }

  #word(text: string): Word {
    const parts = this.#language.canonical(text)
    let flags = 0
    if (/^\p{N}|\d/u.test(text)) flags |= number
    if (/^\p{Lu}/u.test(text)) flags |= capital
    const [symbol = -1, ...symbols] = parts.map((part) => this.#matcher.symbol(part))
    const [key = 0, ...keys] = parts.map((part) =>
      keyOf(/^\p{N}/u.test(part) ? numberWord : this.#language.stem(part))
    )
    const verb = this.#language.heldVerb(text)
    const held =
      verb === undefined
        ? undefined
        : {symbol: this.#matcher.symbol(verb), key: keyOf(this.#language.stem(verb))}
    return {
      symbol,
      key,
      flags,
      more: symbols.length > 0 ? {symbols, keys} : undefined,
      mayHoldVerb: this.#language.mayHoldVerb(text),
      held
    }
  }
}

/** @returns The next mark that closes brackets, or `last`. */
function closingMark({kind, from, text}: TokenList, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const isMark = kind[token] !== tokenKind.word && kind[token] !== tokenKind.space
    if (isMark && text.charCodeAt(from[token] ?? 0) === closing) return token
  }
  return last
}

/** Twice the room, for longer sentences. */
function grown({count, word, flags, key, start, end}: Tokens): Tokens {
  const double = (list: Int32Array): Int32Array => {
    const more = new Int32Array(list.length * 2)
    more.set(list)
    return more
  }
  return {
    count,
    word: double(word),
    flags: double(flags),
    key: double(key),
    start: double(start),
    end: double(end)
  }
}
