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

  /**
   * @param matcher The matcher whose symbols are wanted.
   * @param canonical The canonical words of a word as written.
   */
  constructor(matcher: Matcher, canonical: (word: string) => string[]) {
    this.#matcher = matcher
    this.#canonical = canonical
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
   * @returns Its tokens, between `^` and `$`.
   */
  tokenize(sentence: Sentence, masks: ReadonlyArray<Mask>): Tokens {
    const tokens: Tokens = {word: [], flags: [], start: [], end: []}
    const start = sentence.position?.start.offset ?? 0
    const end = sentence.position?.end.offset ?? start
    const add = (symbol: number, flags: number, from: number, to: number): void => {
      tokens.word.push(symbol)
      tokens.flags.push(flags)
      tokens.start.push(from)
      tokens.end.push(to)
    }
    add(this.#matcher.symbol('^'), hard, start, start)
    let mask = firstAfter(masks, start)
    let first = true
    for (const node of sentence.children) {
      const from = node.position?.start.offset ?? start
      const to = node.position?.end.offset ?? from
      while (mask < masks.length && (masks[mask]?.end ?? 0) <= from) mask++
      const held = masks[mask]
      if (node.type === 'WordNode') {
        if (held && held.start < to && held.kind !== 'control') {
          add(-1, variable | capital, from, to)
        } else {
          const word = this.#word(textOf(node))
          // At the start of a sentence a capital says nothing.
          const flags = first ? word.flags & ~capital : word.flags
          for (const symbol of word.symbols) add(symbol, flags, from, to)
        }
        first = false
      } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
        if (node.value === '&' || node.value === '%' || node.value === '@') {
          const word = this.#word(node.value)
          add(word.symbols[0] ?? -1, word.flags, from, to)
        } else {
          const mark = this.#marks.get(node.value.charAt(0))
          if (mark) add(mark.symbols[0] ?? -1, mark.flags, from, to)
        }
      }
    }
    add(this.#matcher.symbol('$'), hard, end, end)
    return tokens
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

function textOf(node: Extract<SentenceContent, {type: 'WordNode'}>): string {
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
