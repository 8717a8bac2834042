import {firstEndingAfter} from '../first-ending-after.ts'
import {tokenKind} from '../tokens.ts'
import type {Letter, LetterSentence, Span} from './model.ts'

/** A word of a sentence. */
export interface SentenceWord extends Span {
  /** The word as a reader sees it. */
  text: string
  /** Whether it is no word of the language: a tag, a form to fill in, an address, code. */
  masked: boolean
  /** Whether more than space stands between it and the word before: a comma, a bracket, a tag that prints nothing. */
  apart: boolean
}

/**
 * @param sentence A sentence.
 * @returns How many words `wordsOf` gives.
 */
export function wordCount({tokens, from, to}: LetterSentence): number {
  let words = 0
  for (let token = from; token < to; token++) if (tokens.kind[token] === tokenKind.word) words++
  return words
}

/**
 * The words of a sentence.
 *
 * @param sentence The sentence.
 * @param letter The letter in which it stands.
 * @returns Its words, in order; what a tag prints is one.
 */
export function wordsOf({tokens, from, to, start}: LetterSentence, {masks}: Letter): SentenceWord[] {
  const words: SentenceWord[] = []
  let mask = masks.length === 0 ? 0 : firstEndingAfter(masks, start)
  let apart = false
  for (let token = from; token < to; token++) {
    const kind = tokens.kind[token]
    if (kind === tokenKind.space) continue
    if (kind !== tokenKind.word) {
      apart = true
      continue
    }
    const wordStart = tokens.start[token] ?? 0
    const wordEnd = tokens.end[token] ?? 0
    for (; mask < masks.length && (masks[mask]?.end ?? 0) <= wordStart; mask++) apart = true
    const masked = (masks[mask]?.start ?? wordEnd) < wordEnd
    words.push({start: wordStart, end: wordEnd, text: tokens.textOf(token), masked, apart})
    apart = false
  }
  return words
}
