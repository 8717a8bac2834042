import type {Letter, LetterSentence, Span} from '../src/letter/model.ts'

/**
 * Where something that belongs to the refusal would stand.
 *
 * @param letter The letter.
 * @returns The first sentence that refuses, or where there is none the first of the body.
 */
export function refusalPlace(letter: Letter): Span {
  const sentence = letter.body.find((candidate) => candidate.moves.has('refusal')) ?? letter.body[0]
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}

/**
 * Where something that begins a letter would stand.
 *
 * @param letter The letter.
 * @returns The first sentence of the body.
 */
export function bodyStart(letter: Letter): Span {
  return {start: letter.body[0]?.start ?? 0, end: letter.body[0]?.end ?? 0}
}

/**
 * Where something that heads a letter would stand.
 *
 * @param letter The letter.
 * @returns The first line that is there: of the head, else the salutation, else the first sentence of the body.
 */
export function letterStart(letter: Letter): Span {
  const head = letter.sentences.find(({part}) => part === 'header')
  const {start, end} = head ?? letter.salutation ?? bodyStart(letter)
  return {start, end}
}

/**
 * Where a signature would stand.
 *
 * @param letter The letter.
 * @returns The close, or where there is none the last sentence of the body.
 */
export function letterEnd(letter: Letter): Span {
  const close = letter.sentences.findLast(({part}) => part === 'close')
  return close ? {start: close.start, end: close.end} : bodyEnd(letter)
}

/**
 * Where the request would be named.
 *
 * @param letter The letter.
 * @returns The first sentence that refers to it, else the one that refuses it.
 */
export function requestPlace(letter: Letter): Span {
  const sentence = letter.body.find((candidate) => candidate.moves.has('acknowledgement'))
  return sentence ? {start: sentence.start, end: sentence.end} : refusalPlace(letter)
}

/**
 * Where something that ends a letter would stand.
 *
 * @param letter The letter.
 * @returns The last sentence of the body, before close and postscript.
 */
export function bodyEnd(letter: Letter): Span {
  const sentence = letter.body.filter(({part}) => part === 'body').at(-1) ?? letter.body.at(-1)
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}

/**
 * A place without the marks at its end, which a phrase may hold.
 *
 * @param place The place.
 * @param sentence The sentence in which it stands.
 * @returns The same place up to its last word.
 */
export function withoutMarks({start, end}: Span, sentence: LetterSentence): Span {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return {start, end: start + text.replace(/[\s,.;:!?–—-]+$/, '').length}
}
