import type {Punctuation, Sentence, SentenceContent, Symbol as SymbolNode, Word} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** A run of tokens that is one sentence, or that the stock parser has to look at. */
export interface Stretch {
  from: number
  to: number
  /** Whether it is one sentence without anything in it that needs a closer look. */
  plain: boolean
}

/** Marks that join the words on their two sides. The stock parser knows more; those it has to look at. */
const joining = /^['’‐‑-]$/
/** Marks that may join words, end sentences, or belong to one word. */
const doubtful = /^(?:[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027/!\u2026\u203D]|_)/
const terminal = /^[.!?]$/
/** Words that begin a sentence, and follow no ordinal: "after round 2. We …", but "the 2. Bundesliga". */
export const starters = new Set(
  (
    'We I You The This That These Those If Please Your Our My It There As In For However Unfortunately Regrettably Sadly Thank Thanks ' +
    'After Before With Without And But At On To All Because Once When While They He She Any No Not So Should Do Let Just Also Then Since ' +
    'Although Though Instead Therefore From Until By Of Every Each Some Many Most What Why How Who Where'
  ).split(' ')
)

/**
 * Take a block apart where a sentence certainly ends: at a full stop after a word that is no abbreviation, before a space and
 * a capital letter. Most sentences of letters are then so plain that none of the stock parser's many passes would change them.
 *
 * @param tokens The tokens of a block, as the stock parser gives them.
 * @returns The stretches, in order; put together they are all tokens.
 */
export function findStretches(tokens: ReadonlyArray<SentenceContent>): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (let index = 1; index < tokens.length; index++) {
    if (!isEnd(tokens, index) && !endsWithNumber(tokens, from, index)) continue
    stretches.push({from, to: index + 1, plain: isPlain(tokens, from, index + 1)})
    from = index + 1
  }
  if (from < tokens.length)
    stretches.push({from, to: tokens.length, plain: isPlain(tokens, from, tokens.length)})
  return stretches
}

/**
 * Make a plain stretch a sentence.
 *
 * @param tokens The tokens of the stretch, without white space around them; words are joined in place.
 * @returns The sentence.
 */
export function toSentence(tokens: ReadonlyArray<SentenceContent>): Sentence {
  const children: SentenceContent[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const last = children.at(-1)
    const next = tokens[index + 1]
    if (!token) continue
    if (
      isMark(token) &&
      joining.test(token.value) &&
      last?.type === 'WordNode' &&
      next?.type === 'WordNode'
    ) {
      last.children.push(token, ...next.children)
      if (last.position && next.position) last.position.end = next.position.end
      index++
    } else children.push(token)
  }
  const sentence: Sentence = {type: 'SentenceNode', children}
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start && end) sentence.position = {start, end}
  return sentence
}

/** Whether a sentence certainly ends with a token: what follows would not change that, nor what stands before. */
function isEnd(tokens: ReadonlyArray<SentenceContent>, index: number): boolean {
  const token = tokens[index]
  if (!token || !isMark(token) || !terminal.test(token.value)) return false
  const space = tokens[index + 1]
  const next = tokens[index + 2]
  if (space?.type !== 'WhiteSpaceNode' || isBlank(space.value)) return false
  if (next?.type !== 'WordNode' || !/^[A-Z]/.test(textOf(next))) return false
  if (tokens[index - 1]?.type !== 'WordNode') return false
  return token.value !== '.' || endsSentence(lastWord(tokens, index - 1))
}

/** Whether a sentence ends with a number: the stock parser takes a short one for an ordinal, or for the number of a list. */
function endsWithNumber(tokens: ReadonlyArray<SentenceContent>, from: number, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 2]
  return (
    token?.type === 'PunctuationNode' &&
    token.value === '.' &&
    before?.type === 'WordNode' &&
    /^\d{1,3}$/.test(textOf(before)) &&
    tokens[index - 2]?.type === 'WhiteSpaceNode' &&
    tokens[index + 1]?.type === 'WhiteSpaceNode' &&
    next?.type === 'WordNode' &&
    starters.has(textOf(next)) &&
    hasWord(tokens, from, index - 1)
  )
}

function hasWord(tokens: ReadonlyArray<SentenceContent>, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.type === 'WordNode') return true
  return false
}

/** The word before a full stop, with all that joins it. */
function lastWord(tokens: ReadonlyArray<SentenceContent>, index: number): string {
  let text = ''
  for (let at = index; at >= 0; at--) {
    const token = tokens[at]
    if (!token || token.type === 'WhiteSpaceNode') break
    text = (token.type === 'WordNode' ? textOf(token) : 'value' in token ? token.value : '') + text
  }
  return text
}

let stock: ParseEnglish | undefined
const known = new Map<string, boolean>()

/** Whether a full stop after a word ends the sentence: the stock parser's opinion, asked once a word. */
function endsSentence(word: string): boolean {
  let ends = known.get(word)
  if (ends === undefined) {
    stock ??= new ParseEnglish()
    ends =
      /^\p{L}[\p{L}'’-]+$/u.test(word) &&
      stock.tokenizeParagraph(`Aa ${word}. Aa`).children.filter(({type}) => type === 'SentenceNode')
        .length === 2
    // A bound for hostile input.
    if (known.size > 50_000) known.clear()
    known.set(word, ends)
  }
  return ends
}

function isPlain(tokens: ReadonlyArray<SentenceContent>, from: number, to: number): boolean {
  let last = to - 1
  while (last >= from && tokens[last]?.type === 'WhiteSpaceNode') last--
  let words = 0
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) continue
    if (token.type === 'WordNode') words++
    else if (token.type === 'WhiteSpaceNode') {
      if (isBlank(token.value)) return false
    } else if (!isMark(token)) return false
    else if (doubtful.test(token.value)) {
      const before = tokens[index - 1]?.type === 'WordNode' && index > from
      const after = tokens[index + 1]?.type === 'WordNode'
      const joins = joining.test(token.value) && before && after
      const ends =
        index === last &&
        terminal.test(token.value) &&
        (token.value !== '.' ||
          (before && endsSentence(lastWord(tokens, index - 1))) ||
          endsWithNumber(tokens, from, index))
      const divides = token.value === ':' && !(before && after)
      if (!joins && !ends && !divides) return false
    }
  }
  return words > 0
}

function isMark(token: SentenceContent): token is Punctuation | SymbolNode {
  return token.type === 'PunctuationNode' || token.type === 'SymbolNode'
}

function isBlank(space: string): boolean {
  return /(?:\r\n|\r|\n)[\s\S]*(?:\r|\n)/.test(space)
}

function textOf(word: Word): string {
  const [first] = word.children
  return word.children.length === 1 && first && 'value' in first
    ? first.value
    : word.children.map((child) => ('value' in child ? child.value : '')).join('')
}
