import type {LetterSentence} from '../model.ts'
import type {Tokens} from '../phrase/matcher.ts'
import {forms, keyOf, shortest} from './feature.ts'

/** Is told the features of a sentence, by their keys. */
export interface FeatureVisitor {
  feature: (key: number) => void
  /** Two words side by side. */
  pair: (first: number, second: number) => void
}

/** Keys of a phrase list in the three places that count. */
export interface ListKeys {
  here: number
  before: number
  after: number
}

/**
 * Tell the words of a sentence, and what stands side by side.
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
  lists: Map<string, ListKeys>,
  visitor: FeatureVisitor
): void {
  for (const {list, family} of sentence.hits) if (isSign(family)) visitor.feature(keysOf(list, lists).here)
  if (sentence.item) visitor.feature(formKeys.item)
  if (sentence.part === 'postscript') visitor.feature(formKeys.postscript)
  if (sentence.part === 'close') visitor.feature(formKeys.close)
  if (before) {
    for (const {list, family} of before.hits) if (isSign(family)) visitor.feature(keysOf(list, lists).before)
  } else visitor.feature(formKeys.first)
  if (after) {
    for (const {list, family} of after.hits) if (isSign(family)) visitor.feature(keysOf(list, lists).after)
  } else visitor.feature(formKeys.last)
}

/** What the letter is about, and how formal it is, says nothing of what a sentence does. */
function isSign(family: string): boolean {
  return family !== 'kind' && family !== 'hint' && family !== 'form'
}

function keysOf(list: string, lists: Map<string, ListKeys>): ListKeys {
  let keys = lists.get(list)
  if (!keys) {
    keys = {here: keyOf(`=${list}`), before: keyOf(`<${list}`), after: keyOf(`>${list}`)}
    lists.set(list, keys)
  }
  return keys
}

const formKeys = {
  first: keyOf(forms.first),
  last: keyOf(forms.last),
  short: keyOf(forms.short),
  postscript: keyOf(forms.postscript),
  close: keyOf(forms.close),
  item: keyOf(forms.item)
}
