import type {Letter, LetterSentence} from '../../src/letter/model.ts'
import type {Judgement, Spelling} from '../../src/letter/resources.ts'
import {type SentenceWord, wordsOf} from '../../src/letter/words.ts'

/** So many unknown words on end are another language, and no slips; more, where known words stand between them. */
const foreign = {pure: 3, mixed: 5}

/** A word of the letter that is to be judged. */
export interface Checked {
  start: number
  end: number
  /** As written, without a possessive ending. */
  text: string
  judgement: Judgement
}

/**
 * Judge the words of a letter.
 *
 * @param letter The letter.
 * @param source The text of the file.
 * @param spelling What is known of spelling.
 * @returns The words that are not right everywhere.
 */
export function judgeWords(letter: Letter, source: string, spelling: Spelling): Checked[] {
  const names = namesOf(letter, spelling)
  return letter.sentences.flatMap((sentence) => judge(sentence, letter, source, names, spelling))
}

/** What is known without a dictionary, in lower case: the project's words, and the names of the two who write to each other. */
function namesOf(letter: Letter, spelling: Spelling): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (text: string) => {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u)) {
      names.add(spelling.possessive(word).word)
      for (const piece of word.split('-')) names.add(piece)
    }
  }
  for (const word of letter.declared.words ?? []) {
    names.add(word.toLowerCase())
    add(word)
  }
  add(letter.salutation?.name ?? '')
  for (const sentence of letter.sentences) {
    // A name below the letter may be written without capitals.
    if (sentence.part === 'signature') add(sentence.text)
    for (const [index, {text}] of wordsOf(sentence, letter).entries())
      if ((index > 0 || sentence.part === 'header') && isCapitalised(text)) add(text)
  }
  return names
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** The words of a sentence that can be judged at all. */
function judge(
  sentence: LetterSentence,
  letter: Letter,
  source: string,
  names: ReadonlySet<string>,
  spelling: Spelling
): Checked[] {
  if (sentence.part === 'signature') return []
  const found: Checked[] = []
  const strange = new Strange()
  const words = wordsOf(sentence, letter)
  words.forEach((word, index) => {
    if (word.masked || isMarked(word, source)) return
    const {word: text} = spelling.possessive(word.text)
    if (names.has(word.text.toLowerCase()) || names.has(text.toLowerCase())) return
    if (!isOrdinary(text)) {
      if (hasOtherLetters(text)) strange.add()
      return
    }
    // A capital within a sentence makes a name; at its beginning only what is nearly a word is no name.
    if (isCapitalised(text) && (index > 0 || sentence.part === 'header')) return
    for (const piece of piecesOf(text, word.start)) {
      const lower = piece.text.toLowerCase()
      if (piece.text.length < 2 || names.has(lower)) continue
      const judgement = spelling.judge(piece.text)
      if (judgement !== 'unknown') {
        strange.pass()
        if (judgement !== 'right') found.push({...piece, judgement})
        continue
      }
      const isName =
        isCapitalised(piece.text) && (isCapitalised(words[index + 1]?.text ?? '') || !spelling.isSlip(lower))
      strange.add(isName ? undefined : {...piece, judgement})
    }
  })
  return [...found, ...strange.slips()]
}

/** Unknown words of a sentence. Many on end are another language, and no slips. */
class Strange {
  readonly #slips: Checked[] = []
  #run: Array<Checked | undefined> = []
  /** Known words since the last unknown one, and those within the run. */
  #since = 0
  #within = 0

  /** @param word An unknown word; nothing for one that cannot be a slip. */
  add(word?: Checked): void {
    if (this.#run.length > 0) this.#within += this.#since
    this.#since = 0
    this.#run.push(word)
  }

  /** A known word: one at a time may stand between those of another language. */
  pass(): void {
    this.#since++
    if (this.#since > 1) this.#finish()
  }

  /** The words that are no other language. */
  slips(): Checked[] {
    this.#finish()
    return this.#slips
  }

  #finish(): void {
    if (this.#run.length < (this.#within > 0 ? foreign.mixed : foreign.pure))
      for (const word of this.#run) if (word) this.#slips.push(word)
    this.#run = []
    this.#since = 0
    this.#within = 0
  }
}

/** Whether a word is quoted by itself, a handle, a tag, or a piece of something longer that is no word. */
function isMarked({start, end}: SentenceWord, source: string): boolean {
  const before = source[start - 1] ?? ' '
  const after = source[end] ?? ' '
  return (
    /[@#$\\/_=~.]/.test(before) ||
    /[@\\/_=]/.test(after) ||
    (/["“”'‘’«`„]/.test(before) && /["“”'‘’»`]/.test(after))
  )
}

/** Whether a word has the form of one: no digits, one case but for its first letter, letters that English has. */
function isOrdinary(text: string): boolean {
  return /^[A-Za-z]?[a-z]+(?:['’‘ʼ-][A-Za-z]?[a-z]+)*$/.test(text)
}

/** Whether a word has letters of another alphabet or with marks. */
function hasOtherLetters(text: string): boolean {
  return /[^\P{L}A-Za-z]/u.test(text)
}

/** The words that hyphens hold together, each with its place. */
function piecesOf(text: string, start: number): Array<{start: number; end: number; text: string}> {
  let at = start
  return text.split('-').map((piece) => {
    const from = at
    at += piece.length + 1
    return {start: from, end: from + piece.length, text: piece}
  })
}
