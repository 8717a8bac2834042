import type {Letter, LetterSentence} from '../src/letter/model.ts'
import {Linter} from '../src/lint/lint.ts'

const linter = new Linter()

/**
 * Read a letter in Markdown.
 *
 * @param source Its text.
 * @returns The letter as it is understood.
 */
export async function understood(source: string): Promise<Letter> {
  const {letter} = await linter.lint(source)
  if (!letter) throw new Error('Unexpected letter that is not read')
  return letter
}

/**
 * Find a sentence by some of its words.
 *
 * @param letter The letter.
 * @param words The words.
 * @returns The first sentence that has them.
 */
export function sentenceWith({sentences}: Letter, words: string): LetterSentence {
  const sentence = sentences.find(({text}) => text.includes(words))
  if (!sentence) throw new Error(`Unexpected lack of a sentence with “${words}”`)
  return sentence
}
