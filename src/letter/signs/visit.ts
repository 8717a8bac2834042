import type {LetterSentence} from '../model.ts'
import type {Hits} from '../phrase/hits.ts'
import type {Tokens} from '../phrase/matcher.ts'
import {forms, keyOf, shortest} from './feature.ts'

/** Is told the features of a sentence, by their keys. */
export interface FeatureVisitor {
  feature: (key: number) => void
  /** Two words side by side. */
  pair: (first: number, second: number) => void
}

/** Keys of a phrase list in the three places that count. */
interface ListKeys {
  list: string
  here: number
  before: number
  after: number
}

/** Keeps the keys of phrase lists, by the patterns that are found: most lists are met in each letter. */
export class ListKeyTable {
  readonly #byList = new Map<string, ListKeys>()
  /** With room for all: an engine looks into a list with large holes as into a table. */
  #byPattern: Array<ListKeys | undefined> = []

  /** @returns The keys of the list of a hit, by its place among those of its sentence; nothing where it is no sign. */
  of(hits: Hits, index: number): ListKeys | undefined {
    const family = hits.family(index)
    // What the letter is about, and how formal it is, says nothing of what a sentence does.
    if (family === 'kind' || family === 'hint' || family === 'form') return undefined
    const list = hits.list(index)
    const pattern = hits.pattern(index)
    if (pattern >= this.#byPattern.length) this.#byPattern = this.#withRoom(hits.patterns)
    const known = this.#byPattern[pattern]
    if (known?.list === list) return known
    let keys = this.#byList.get(list)
    if (!keys) {
      keys = {list, here: keyOf(`=${list}`), before: keyOf(`<${list}`), after: keyOf(`>${list}`)}
      this.#byList.set(list, keys)
    }
    this.#byPattern[pattern] = keys
    return keys
  }

  #withRoom(patterns: number): Array<ListKeys | undefined> {
    const more = new Array<ListKeys | undefined>(patterns)
    for (let pattern = 0; pattern < this.#byPattern.length; pattern++)
      more[pattern] = this.#byPattern[pattern]
    return more
  }
}

const stop = keyOf('.')

/**
 * Tell the words of a sentence, and what stands side by side. A full stop at its end is left out.
 *
 * @param tokens The sentence, with its edges.
 * @param visitor Is told.
 */
export function visitWords({count, key}: Tokens, visitor: FeatureVisitor): void {
  let words = 0
  let previous = 0
  for (let token = 0; token < count; token++) {
    const own = key[token] ?? 0
    if (own === 0) continue
    // Many forget the full stop at the end of a paragraph; it says nothing.
    if (own === stop && token === count - 2) continue
    words++
    visitor.feature(own)
    if (previous !== 0) visitor.pair(previous, own)
    previous = own
  }
  // The edges count as words.
  if (words - 2 < shortest) visitor.feature(formKeys.short)
}

/**
 * Tell the phrases of a sentence and of its neighbours, and where it stands.
 *
 * @param sentence The sentence.
 * @param before The sentence before it in the body.
 * @param after The sentence after it.
 * @param lists Keeps the keys of lists.
 * @param visitor Is told.
 */
export function visitPlace(
  sentence: LetterSentence,
  before: LetterSentence | undefined,
  after: LetterSentence | undefined,
  lists: ListKeyTable,
  visitor: FeatureVisitor
): void {
  const {hits} = sentence
  for (let index = 0; index < hits.length; index++) {
    const keys = lists.of(hits, index)
    if (keys) visitor.feature(keys.here)
  }
  if (sentence.item) visitor.feature(formKeys.item)
  if (sentence.part === 'postscript') visitor.feature(formKeys.postscript)
  if (sentence.part === 'close') visitor.feature(formKeys.close)
  if (before) {
    for (let index = 0; index < before.hits.length; index++) {
      const keys = lists.of(before.hits, index)
      if (keys) visitor.feature(keys.before)
    }
  } else visitor.feature(formKeys.first)
  if (after) {
    for (let index = 0; index < after.hits.length; index++) {
      const keys = lists.of(after.hits, index)
      if (keys) visitor.feature(keys.after)
    }
  } else visitor.feature(formKeys.last)
}

const formKeys = {
  first: keyOf(forms.first),
  last: keyOf(forms.last),
  short: keyOf(forms.short),
  postscript: keyOf(forms.postscript),
  close: keyOf(forms.close),
  item: keyOf(forms.item)
}
