import type {Sentence, SentenceContent} from 'nlcst'
import type {Mask} from '../tree.ts'
import {hard, type Matcher, shapeBit, soft, type Tokens} from './phrase/matcher.ts'

/** What a word as written is to the matcher. */
interface Word {
  symbols: number[]
  flags: number
}

const variable = shapeBit('variable')
const number = shapeBit('number')
const capital = shapeBit('capital')

/** Turns sentences into tokens for one matcher. Words are looked up once, however often they stand in letters. */
export class Tokenizer {
  readonly #matcher: Matcher
  readonly #canonical: (word: string) => string[]
  readonly #words = new Map<string, Word>()
  readonly #marks = new Map<string, Word>()
  readonly #first: number
  readonly #last: number
  #tokens: Tokens = {
    count: 0,
    word: new Int32Array(256),
    flags: new Int32Array(256),
    start: new Int32Array(256),
    end: new Int32Array(256)
  }

  /**
   * @param matcher The matcher whose symbols are wanted.
   * @param canonical The canonical words of a word as written.
   */
  constructor(matcher: Matcher, canonical: (word: string) => string[]) {
    this.#matcher = matcher
    this.#canonical = canonical
    this.#first = matcher.symbol('^')
    this.#last = matcher.symbol('$')
    for (const text of ['&', '%', '@']) this.#marks.set(text, this.#word(text))
    const mark = (text: string, name: string, flags: number) => {
      this.#marks.set(text, {symbols: [matcher.symbol(name)], flags})
    }
    mark(',', ',', soft)
    for (const text of [';', ':', '?', '!', '.']) mark(text, text, hard)
    for (const text of ['–', '—', '-', '―', '…']) mark(text, '-', hard)
    for (const text of ['(', ')', '"', '“', '”', '‘', '’', "'", '«', '»']) mark(text, ',', soft)
  }

  /**
   * @param sentence The sentence.
   * @param masks The masked ranges of the file, in order.
   * @returns Its tokens, between `^` and `$`; they hold until the next sentence.
   */
  tokenize(sentence: Sentence, masks: ReadonlyArray<Mask>): Tokens {
    const start = sentence.position?.start.offset ?? 0
    const end = sentence.position?.end.offset ?? start
    this.#tokens.count = 0
    this.#add(this.#first, hard, start, start)
    let mask = masks.length === 0 ? 0 : firstAfter(masks, start)
    let isFirst = true
    for (const node of sentence.children) {
      if (node.type === 'WhiteSpaceNode') continue
      const from = node.position?.start.offset ?? start
      const to = node.position?.end.offset ?? from
      while (mask < masks.length && (masks[mask]?.end ?? 0) <= from) mask++
      const held = masks[mask]
      if (node.type === 'WordNode') {
        if (held && held.start < to && held.kind !== 'control') this.#add(-1, variable | capital, from, to)
        else {
          const word = this.#word(textOf(node))
          // At the start of a sentence a capital says nothing.
          const flags = isFirst ? word.flags & ~capital : word.flags
          for (const symbol of word.symbols) this.#add(symbol, flags, from, to)
        }
        isFirst = false
      } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
        const mark = this.#marks.get(node.value.charAt(0))
        if (mark) for (const symbol of mark.symbols) this.#add(symbol, mark.flags, from, to)
      }
    }
    this.#add(this.#last, hard, end, end)
    return this.#tokens
  }

  #add(symbol: number, flags: number, start: number, end: number): void {
    let tokens = this.#tokens
    if (tokens.count === tokens.word.length) {
      tokens = grown(tokens)
      this.#tokens = tokens
    }
    tokens.word[tokens.count] = symbol
    tokens.flags[tokens.count] = flags
    tokens.start[tokens.count] = start
    tokens.end[tokens.count] = end
    tokens.count++
  }

  #word(text: string): Word {
    let word = this.#words.get(text)
    if (!word) {
      const symbols = this.#canonical(text).map((part) => this.#matcher.symbol(part))
      let flags = 0
      if (/^\p{N}|\d/u.test(text)) flags |= number
      if (/^\p{Lu}/u.test(text)) flags |= capital
      word = {symbols, flags}
      // A bound for hostile input; letters of a lifetime have fewer words.
      if (this.#words.size > 100_000) this.#words.clear()
      this.#words.set(text, word)
    }
    return word
  }
}

/** Twice the room, for longer sentences. */
function grown({count, word, flags, start, end}: Tokens): Tokens {
  const double = (list: Int32Array): Int32Array => {
    const more = new Int32Array(list.length * 2)
    more.set(list)
    return more
  }
  return {count, word: double(word), flags: double(flags), start: double(start), end: double(end)}
}

function textOf(node: Extract<SentenceContent, {type: 'WordNode'}>): string {
  const [first] = node.children
  if (node.children.length === 1 && first && 'value' in first) return first.value
  let text = ''
  for (const child of node.children) text += 'value' in child ? child.value : ''
  return text
}

function firstAfter(masks: ReadonlyArray<Mask>, offset: number): number {
  let low = 0
  let high = masks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((masks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
