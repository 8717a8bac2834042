import type {SentenceContent} from 'nlcst'
import type {Mask} from '../tree.ts'
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
 * The words of a sentence.
 *
 * @param sentence The sentence.
 * @param letter The letter in which it stands.
 * @returns Its words, in order; what a tag prints is one.
 */
export function wordsOf({node, start}: LetterSentence, {masks}: Letter): SentenceWord[] {
  const words: SentenceWord[] = []
  let mask = masks.length === 0 ? 0 : firstAfter(masks, start)
  let apart = false
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') continue
    if (child.type !== 'WordNode') {
      apart = true
      continue
    }
    const from = child.position?.start.offset ?? start
    const to = child.position?.end.offset ?? from
    for (; mask < masks.length && (masks[mask]?.end ?? 0) <= from; mask++) apart = true
    const masked = (masks[mask]?.start ?? to) < to
    words.push({start: from, end: to, text: textOf(child), masked, apart})
    apart = false
  }
  return words
}

/**
 * The text of a word, without markup that stands within it.
 *
 * @param node The word.
 * @returns Its text.
 */
export function textOf(node: Extract<SentenceContent, {type: 'WordNode'}>): string {
  const [first] = node.children
  if (node.children.length === 1 && first && 'value' in first) return first.value
  let text = ''
  for (const child of node.children) text += 'value' in child ? child.value : ''
  return text
}

/**
 * Find the masks from a place on.
 *
 * @param masks Masks in order.
 * @param offset The place, in UTF-16 code units from 0.
 * @returns The index of the first that ends after it.
 */
export function firstAfter(masks: ReadonlyArray<Mask>, offset: number): number {
  let low = 0
  let high = masks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((masks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
