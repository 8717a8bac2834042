import {type TokenList, type TokenRange, tokenKind} from '../../tokens.ts'
import {endsSentences} from './abbreviations.ts'
import {
  goesOn,
  isCertain,
  isNumberSign,
  isPlainWord,
  meaningBefore,
  ownsStop,
  wordBefore
} from './full-stop.ts'
import {
  apostrophe,
  closing,
  colon,
  doubtful,
  firstCode,
  hasRole,
  isBlank,
  isCapital,
  isCapitalOrDigit,
  isDigit,
  isSingle,
  joining,
  loose,
  slash,
  stop,
  terminal
} from './token-roles.ts'

/** A run of tokens that is one sentence, or that the stock parser has to look at. */
export interface Stretch extends TokenRange {
  /** Whether it is one sentence without anything in it that needs a closer look. */
  plain: boolean
}

const {space, mark, word} = tokenKind

/** Words that begin a sentence, and follow no ordinal: "after round 2. We …", but "the 2. Bundesliga". */
export const starters = new Set(
  (
    'We I You The This That These Those If Please Your Our My It There As In For However Unfortunately Regrettably Sadly Thank Thanks ' +
    'After Before With Without And But At On To All Because Once When While They He She Any No Not So Should Do Let Just Also Then Since ' +
    'Although Though Instead Therefore From Until By Of Every Each Some Many Most What Why How Who Where'
  ).split(' ')
)

/** Words in small letters that begin a sentence of people who forget the capital: "The place is taken. we are sorry". */
const smallStarters = new Set(
  'we i you they he she this these your our my it please thank thanks unfortunately sorry however if there'.split(
    ' '
  )
)

/**
 * Take a block apart where a sentence certainly ends: at a full stop after a word that is no abbreviation, before a space and
 * a capital letter. Most sentences of letters are then so plain that none of the stock parser's many passes would change them.
 *
 * @param tokens Tokens as the stock parser gives them.
 * @param first The first of the block.
 * @param end The one after its last.
 * @returns The stretches, in order; put together they are all tokens of the block.
 */
export function findStretches(tokens: TokenList, first: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  const isLowerCase = beginsInLowerCase(tokens, first, end)
  let from = first
  for (let index = first + 1; index < end; index++) {
    if (!isSingle(tokens, index, terminal)) continue
    if (
      !isEnd(tokens, first, index, end) &&
      !endsWithNumber(tokens, from, index, end) &&
      !endsWithAbbreviation(tokens, from, index, end) &&
      !(
        endsWithoutCapitals(tokens, from, index, end) &&
        (isLowerCase || smallStarters.has(tokens.textOf(index + 2)))
      )
    )
      continue
    stretches.push({from, to: index + 1, plain: isPlain(tokens, from, index + 1, end)})
    from = index + 1
  }
  if (from < end) stretches.push({from, to: end, plain: isPlain(tokens, from, end, end)})
  return stretches
}

/**
 * Make a plain stretch a sentence, at the end of the tokens: words are joined, and what stands there now is written over.
 *
 * @param tokens The tokens.
 * @param first The first of the stretch.
 * @param end The one after its last.
 * @param sentences Take the sentence.
 */
export function joinWords(tokens: TokenList, first: number, end: number, sentences: TokenRange[]): void {
  const {kind} = tokens
  let last = end
  while (kind[last - 1] === space) last--
  let index = first
  while (kind[index] === space) tokens.move(index, index++, space)
  const from = tokens.count
  while (index < last) {
    const type = kind[index] ?? 0
    let until = index
    if (type === word) {
      while (until + 2 < last && isSingle(tokens, until + 1, joining) && kind[until + 2] === word) until += 2
      // A full stop within a sentence is its word's, and so is one behind an abbreviation.
      if (
        until + 1 < last &&
        isSingle(tokens, until + 1, stop) &&
        (until + 2 < last || ownsStop(tokens, first, until + 1))
      )
        until++
    }
    tokens.move(index, until, type)
    index = until + 1
  }
  sentences.push({from, to: tokens.count})
  while (index < end) tokens.move(index, index++, space)
}

/** Whether a sentence certainly ends with a terminal mark: what follows would not change that, nor what stands before. */
function isEnd(tokens: TokenList, first: number, index: number, end: number): boolean {
  const {kind} = tokens
  if (index + 2 >= end || kind[index + 1] !== space || kind[index + 2] !== word) return false
  if (!isCapitalOrDigit(firstCode(tokens, index + 2)) || isBlank(tokens, index + 1)) return false
  if (isNumberSign(tokens, first, index)) return false
  if (kind[index - 1] !== word) return isClosed(tokens, first, index)
  return !isSingle(tokens, index, stop) || meaningBefore(tokens, first, index) === 'end'
}

/** Whether a bracket that closes, or a per cent sign, stands between a word and the mark. */
function isClosed(tokens: TokenList, first: number, index: number): boolean {
  return index - 2 >= first && isSingle(tokens, index - 1, closing) && tokens.kind[index - 2] === word
}

/** Whether a sentence ends with a number: the stock parser takes a short one for an ordinal, or for the number of a list. */
function endsWithNumber(tokens: TokenList, first: number, index: number, end: number): boolean {
  if (!isFollowedByWord(tokens, index, end) || !/^\d{1,3}$/.test(tokens.textOf(index - 1))) return false
  if (!isCapital(firstCode(tokens, index + 2)) || !hasWord(tokens, first, index - 1)) return false
  // "It costs £160. Another one …", "from 1,250. Four …": no amount is an ordinal.
  if (tokens.kind[index - 2] !== space) return isAmount(tokens, first, index - 2)
  return starters.has(tokens.textOf(index + 2)) || counts(tokens, first, index - 3)
}

/** Whether a full stop with a space and a word behind it stands after a word. */
function isFollowedByWord(tokens: TokenList, index: number, end: number): boolean {
  const {kind} = tokens
  return (
    index - 2 >= 0 &&
    index + 2 < end &&
    kind[index] === mark &&
    isSingle(tokens, index, stop) &&
    kind[index - 1] === word &&
    kind[index + 1] === space &&
    kind[index + 2] === word &&
    !isBlank(tokens, index + 1)
  )
}

/** Whether what stands in front of a number makes it an amount: "£", or "1," of "1,250". */
function isAmount(tokens: TokenList, first: number, at: number): boolean {
  const code = firstCode(tokens, at)
  if (code === 36 || code === 0xa3 || code === 0x20ac) return true
  return (code === 44 || code === 46) && at - 1 >= first && isDigit(firstCode(tokens, at - 1))
}

/** Whether the word in front of a number counts or names it, as "from 40" and "clause 7" do, and makes it no ordinal: "the 2. Bundesliga". */
function counts(tokens: TokenList, first: number, at: number): boolean {
  if (at < first || tokens.kind[at] !== word) return false
  return /^(?!(?:the|a|an|de[rnms]|die|das|nos?|nr)$)[a-z]{2,}$/.test(tokens.textOf(at))
}

/** Whether a sentence ends with an abbreviation, or with a word that is one too: "at 9 a.m. We …", "Thanks for writing in. Another …". */
function endsWithAbbreviation(tokens: TokenList, first: number, index: number, end: number): boolean {
  if (!isFollowedByWord(tokens, index, end) || !isCapital(firstCode(tokens, index + 2))) return false
  if (isPlainWord(tokens, first, index)) return true
  return starters.has(tokens.textOf(index + 2)) && endsSentences(wordBefore(tokens, first, index))
}

/** Whether a block is written without capitals, so that a small letter begins a sentence. */
function beginsInLowerCase(tokens: TokenList, first: number, end: number): boolean {
  let at = first
  while (at < end && tokens.kind[at] !== word) at++
  const code = at < end ? firstCode(tokens, at) : 0
  return code >= 97 && code <= 122 && (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0) < 12
}

/** What is shortened in front of a small letter, beside what the stock parser knows. */
const shortened = /^(?:approx|incl|excl|resp|dept|tel|ext|max|min|misc|appt|acct|est|vs|esp|ave|apt|temp)$/i

/** Whether a sentence may end before a small letter: it does in a block that has no capitals, and before a word that begins one. */
function endsWithoutCapitals(tokens: TokenList, first: number, index: number, end: number): boolean {
  if (!isFollowedByWord(tokens, index, end)) return false
  const code = firstCode(tokens, index + 2)
  return (
    code >= 97 &&
    code <= 122 &&
    meaningBefore(tokens, first, index) === 'end' &&
    !shortened.test(tokens.textOf(index - 1))
  )
}

function hasWord({kind}: TokenList, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (kind[index] === word) return true
  return false
}

function isPlain(tokens: TokenList, first: number, to: number, end: number): boolean {
  const {kind} = tokens
  let last = to - 1
  while (last >= first && kind[last] === space) last--
  let words = 0
  for (let index = first; index < to; index++) {
    const type = kind[index]
    if (type === word) words++
    else if (type === space) {
      if (isBlank(tokens, index)) return false
    } else if (hasRole(firstCode(tokens, index), doubtful)) {
      if (!isSure(tokens, first, index, last, end)) return false
    }
  }
  return words > 0
}

/** Whether it is certain what a mark of a stretch does that could do several things. */
function isSure(tokens: TokenList, first: number, index: number, last: number, end: number): boolean {
  const {kind, from, to} = tokens
  const before = index > first && kind[index - 1] === word
  const after = index + 1 < end && kind[index + 1] === word
  if (before && after) {
    if (isSingle(tokens, index, joining)) return true
    // Short words stick together, and "w/" to nothing.
    const length = (at: number): number => (to[at] ?? 0) - (from[at] ?? 0)
    return (
      isSingle(tokens, index, slash) &&
      (length(index - 1) > 2 || (length(index - 1) === 2 && length(index + 1) > 2))
    )
  }
  if (index === last && isSingle(tokens, index, terminal)) return isLast(tokens, first, index, end, before)
  if (before && isSingle(tokens, index, stop)) return goesOn(tokens, first, index, end)
  if (isSingle(tokens, index, colon)) return true
  // "The reviewers’ comments": only "o’" and "ol’" keep it.
  if (before && isSingle(tokens, index, apostrophe) && kind[index + 1] === space)
    return (to[index - 1] ?? 0) - (from[index - 1] ?? 0) > 2
  return (
    isSingle(tokens, index, loose) && index > first && kind[index - 1] === space && kind[index + 1] === space
  )
}

/** Whether a terminal mark at the end of a stretch ends it. */
function isLast(tokens: TokenList, first: number, index: number, end: number, before: boolean): boolean {
  if (!isSingle(tokens, index, stop)) return true
  return (
    (before ? isCertain(meaningBefore(tokens, first, index)) : isClosed(tokens, first, index)) ||
    endsWithNumber(tokens, first, index, end) ||
    endsWithAbbreviation(tokens, first, index, end)
  )
}
