import type {Letter, LetterSentence, Span} from '../src/letter/model.ts'
import {insertAfter, insertBefore} from './insert.ts'
import type {Edit} from './rule.ts'

/**
 * Where something that belongs to the refusal would stand.
 *
 * @param letter The letter.
 * @returns The first sentence that refuses, or where there is none the first of the body.
 */
export function refusalPlace(letter: Letter): Span {
  const sentence = refusalSentence(letter)
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}

/**
 * The sentence that says no.
 *
 * @param letter The letter.
 * @returns The first that says so in words, else the first that refuses, or where there is none the first of the body.
 */
export function refusalSentence(letter: Letter): LetterSentence | undefined {
  const refusing = letter.body.filter(({moves}) => moves.has('refusal'))
  return refusing.find(({moves}) => moves.get('refusal')?.includes('.')) ?? refusing[0] ?? letter.body[0]
}

/**
 * Put a sentence in behind the thanks and the words on the request that a letter begins with, or before all others.
 *
 * @param letter The letter.
 * @param text The new sentence.
 * @param source The text of the file.
 * @returns The edit, or nothing where no sentence can stand there.
 */
export function insertBehindOpening(letter: Letter, text: string, source: string): Edit[] | undefined {
  const {body} = letter
  let count = 0
  while (opening.some((move) => body[count]?.moves.has(move)) && !refuses(body[count])) count++
  const last = body[count - 1]
  if (!last) return insertBefore(letter, body[0], text, source)
  // The rest of the paragraph mostly says more of the request.
  const rest = body.slice(count).filter(({paragraph}) => paragraph === last.paragraph)
  return insertAfter(letter, rest.some(refuses) ? last : (rest.at(-1) ?? last), text, source)
}

function refuses(sentence: LetterSentence | undefined): boolean {
  return sentence?.moves.has('refusal') ?? false
}

const opening = ['gratitude', 'acknowledgement', 'empathy'] as const

/**
 * Where something that begins a letter would stand.
 *
 * @param letter The letter.
 * @returns The first sentence of the body.
 */
export function bodyStart(letter: Letter): Span {
  const sentence = letter.body.find((own) => hasOwnWords(own, letter)) ?? letter.body[0]
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}

/**
 * Where something that heads a letter would stand.
 *
 * @param letter The letter.
 * @returns The first line that is there: of the head, else the salutation, else the first sentence of the body.
 */
export function letterStart(letter: Letter): Span {
  const head = letter.sentences.find(
    (sentence) => sentence.part === 'header' && hasOwnWords(sentence, letter)
  )
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
 * The last sentence of the body, before close and postscript.
 *
 * @param letter The letter.
 * @returns The sentence; nothing in an empty letter.
 */
export function lastSentence(letter: Letter): LetterSentence | undefined {
  return letter.body.filter(({part}) => part === 'body').at(-1) ?? letter.body.at(-1)
}

/**
 * Where something that ends a letter would stand.
 *
 * @param letter The letter.
 * @returns The last sentence of the body, before close and postscript.
 */
export function bodyEnd(letter: Letter): Span {
  const sentence =
    letter.body.findLast((own) => own.part === 'body' && hasOwnWords(own, letter)) ?? lastSentence(letter)
  return {start: sentence?.start ?? 0, end: sentence?.end ?? 0}
}

/** Whether a sentence is more than a template's tag, so that a person sees what is spoken of. */
function hasOwnWords({start, end, text}: LetterSentence, {masks}: Letter): boolean {
  let words = ''
  let from = start
  for (const mask of masks) {
    if (mask.end <= from || mask.start >= end || mask.kind === 'address') continue
    words += text.slice(from - start, Math.max(from, mask.start) - start)
    from = mask.end
  }
  return /[\p{L}\p{N}]/u.test(words + text.slice(Math.max(0, from - start)))
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
