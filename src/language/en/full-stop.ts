import {WordTable} from '../../letter/word-table.ts'
import {type TokenList, tokenKind} from '../../tokens.ts'
import {isAbbreviation, isWordToo} from './abbreviations.ts'
import {doubtful, firstCode, hasRole, isCapitalOrDigit, isDigit, isSingle, joining} from './token-roles.ts'

const {space, word} = tokenKind

/** A full stop ends its sentence, or belongs to an abbreviation: always, or only where more follows. */
export type Meaning = 'end' | 'always' | 'within' | 'unclear'

/** What is certain at the end of a block, too. */
export function isCertain(meaning: Meaning): boolean {
  return meaning === 'end' || meaning === 'always'
}

/** The first token of the word before a full stop, with all that joins it. */
function beginOfWord(tokens: TokenList, first: number, index: number): number {
  let at = index - 1
  while (at - 2 >= first && isSingle(tokens, at - 1, joining) && tokens.kind[at - 2] === word) at -= 2
  return at
}

export function wordBefore(tokens: TokenList, first: number, index: number): string {
  return tokens.text.slice(tokens.from[beginOfWord(tokens, first, index)], tokens.to[index - 1])
}

/** What a full stop means, before a capital letter, after the word before it. */
export function meaningBefore(tokens: TokenList, first: number, index: number): Meaning {
  const at = beginOfWord(tokens, first, index)
  // A mark in front of the word may belong to it.
  if (at > first && tokens.kind[at - 1] !== space && hasRole(firstCode(tokens, at - 1), doubtful))
    return 'unclear'
  return meanings.get(tokens.text, tokens.from[at] ?? 0, tokens.to[index - 1] ?? 0)
}

/** It is found out once a word. */
const meanings = new WordTable((text): Meaning => {
  const short = isAbbreviation(text)
  if (short) return short
  if (/^\p{L}[\p{L}'’-]+$/u.test(text)) return 'end'
  // No abbreviation has a digit or a full stop within, but for initials and short numbers: "Q3.", "2024.", "form.pdf."
  return /^(?:\d{4,}|(?=.*[^\d])[\p{L}\p{N}]+)$/u.test(text) || /[.:'’‐‑-][\p{L}\p{N}]{2,}$/u.test(text)
    ? 'end'
    : 'unclear'
})

/** Whether the word before a full stop is no abbreviation there: "the sun", but "5 in." is an inch. */
export function isPlainWord(tokens: TokenList, first: number, index: number): boolean {
  if (!isWordToo(tokens.textOf(index - 1)) || tokens.kind[index - 2] !== space) return false
  return index - 3 >= first && tokens.kind[index - 3] === word && !isDigit(firstCode(tokens, index - 3))
}

/** Whether a full stop behind the last word belongs to it. */
export function ownsStop(tokens: TokenList, first: number, index: number): boolean {
  return meaningBefore(tokens, first, index) === 'always' && !isPlainWord(tokens, first, index)
}

/** What stands before a number and nowhere else with a full stop: "approx. 5 m", "Tel. 555-0101", "fig. 3". */
const beforeNumbers = /^(?:approx|ext|excl|figs?|incl|mob|nr|paras?|pp|tel|vols?)$/i

/** Whether a full stop is that of "booking no. 884120": before a number, and behind no answer that is "no". */
export function isNumberSign(tokens: TokenList, first: number, index: number): boolean {
  const next = firstCode(tokens, index + 2)
  if (next < 48 || next > 57) return false
  if (beforeNumbers.test(tokens.textOf(index - 1))) return true
  if (index - 3 < first) return false
  if (!/^nos?$/i.test(tokens.textOf(index - 1)) || tokens.kind[index - 3] !== word) return false
  return !/^(?:a|an|answers?|be|been|is|just|means?|said|say|says|still|the|was)$/i.test(
    tokens.textOf(index - 3)
  )
}

/** Whether a sentence certainly goes on after a full stop, which then belongs to the word before it. */
export function goesOn(tokens: TokenList, first: number, index: number, end: number): boolean {
  const {kind} = tokens
  if (index + 2 >= end || kind[index + 1] !== space || kind[index + 2] !== word) return false
  const next = firstCode(tokens, index + 2)
  if (next >= 97 && next <= 122) return true
  if (!isCapitalOrDigit(next)) return false
  if (isNumberSign(tokens, first, index)) return true
  const meaning = meaningBefore(tokens, first, index)
  return meaning === 'always' || meaning === 'within'
}
