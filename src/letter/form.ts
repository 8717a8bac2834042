import type {Formalities, TagMeaning} from '../language/language.ts'
import type {Mask} from '../tree.ts'
import {holds} from './found.ts'
import type {Form, Letter, LetterSentence} from './model.ts'
import {type PlainLine, plainLines, plainSentence} from './plain-lines.ts'

/** "Ref: {{ number }}" has a number. */
const asNumber = (length: number): string => '0'.repeat(length)

/** "The {{ title }} position" names a post. */
const asName = (length: number): string => `X${'x'.repeat(length - 1)}`

/**
 * Find out what a letter has by its form.
 *
 * @param letter The letter, with moves.
 * @param formalities What the language knows of formal letters.
 * @returns What it has.
 */
export function findForm(letter: Letter, formalities: Formalities): Form {
  const above = plainLines(letter, ['header'], asNumber)
  const below = plainLines(letter, ['close', 'signature'], asNumber)
  const bodyStart = letter.parts.find(({part}) => part === 'body')?.start ?? Number.POSITIVE_INFINITY
  const bodyEnd = letter.parts.findLast(({part}) => part === 'body')?.end ?? 0
  const tagsAbove = letter.masks.filter((mask) => mask.end <= bodyStart)
  const tagsBelow = letter.masks.filter((mask) => mask.start >= bodyEnd)
  const means = (masks: ReadonlyArray<Mask>, meaning: TagMeaning): boolean =>
    masks.some(
      ({kind, content}) =>
        (kind === 'output' || kind === 'slot' || kind === 'control') &&
        (kind !== 'control' || meaning === 'date') &&
        formalities.tagMeans(content, meaning)
    )
  // A file that is brought in above the body is the head of the letter, one below it the signature.
  const headElsewhere = tagsAbove.some(({kind}) => kind === 'partial')
  const footElsewhere = tagsBelow.some(({kind}) => kind === 'partial')
  const isDated = ({text}: PlainLine): boolean =>
    formalities.isOwnDateLine(text) &&
    (formalities.findDates(text).length > 0 || /^\p{L}+:\s*0+$/u.test(text))
  const sentences = letter.sentences.filter(
    ({part}) => part === 'header' || part === 'body' || part === 'postscript'
  )
  const subjectTags = letter.masks.filter(({end}) => end <= bodyEnd)
  const texts = sentences.map((sentence) => plainSentence(sentence, letter.masks, asName))
  return {
    signed:
      footElsewhere ||
      means(tagsBelow, 'name') ||
      below.some(({text}) => formalities.namesSender(text.replace(/\b0{2,}\b/g, ''))) ||
      isLooseName(plainLines(letter, ['body'], asNumber).at(-1)?.text ?? '', formalities),
    dated:
      headElsewhere ||
      footElsewhere ||
      means(tagsAbove.filter(isOwn), 'date') ||
      means(tagsBelow, 'date') ||
      [...above, ...below].some(isDated),
    numbered:
      headElsewhere ||
      means(tagsAbove.filter(isOwn), 'number') ||
      above.some(({text}) => formalities.ownNumber(text) !== undefined),
    refers: sentences.some(
      (sentence) =>
        holds(sentence, 'form.reference') ||
        (holds(sentence, 'form.incoming') && formalities.findDates(sentence.text).length > 0)
    ),
    enclosuresRead: letter.body.some((sentence) => saysRead(sentence, letter.declared.enclosures ?? [])),
    post:
      means(subjectTags, 'post') ||
      sentences.some(({part}, index) =>
        part === 'header'
          ? formalities.headNamesPost(texts[index] ?? '')
          : formalities.namesPost(texts[index] ?? '')
      ),
    event: means(subjectTags, 'event') || texts.some((text) => formalities.namesEvent(text))
  }

  /** Whether a tag above the body speaks of the letter itself: in a line that may carry its date. */
  function isOwn({kind, start: offset}: Mask): boolean {
    const line = above.find(({start, end}) => start <= offset && offset < end)
    return line ? formalities.isOwnDateLine(line.text) : kind === 'control'
  }
}

/** "kiki", "xo, the Bluebirds": a last line of the body that is no sentence, and signs all the same. */
function isLooseName(line: string, {namesSender}: Formalities): boolean {
  const plain = line.replace(/\([^()]*\)/g, '').trim()
  return plain.split(/\s+/).length <= 4 && !/[.!?:;…]$/.test(plain) && namesSender(plain)
}

/** "We have read your price list with interest": the papers as such, or one of them by its name. */
function saysRead(sentence: LetterSentence, enclosures: ReadonlyArray<string>): boolean {
  if (!holds(sentence, 'form.read')) return false
  if (holds(sentence, 'form.papers')) return true
  const words = new Set(namesIn(sentence.text))
  return enclosures.some((enclosure) => namesIn(enclosure).some((word) => words.has(word)))
}

function namesIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{2,}/gu)]
    .map(([word]) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .filter((word) => word.length > 3 || word === 'cv')
}
