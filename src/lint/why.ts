import {loadLanguage} from '../language/index.ts'
import {nameSigns} from '../letter/signs/heaviest.ts'
import type {LintedLetter} from './linted-letter.ts'

/**
 * Say what showed the moves that signs gave, for somebody who asks why.
 *
 * @param linted A letter that was linted; what gave its moves is put in words.
 */
export async function sayWhy({letter}: LintedLetter): Promise<void> {
  const language = letter && (await loadLanguage(letter.language))
  if (language) nameSigns(letter, language.signs(), language.words)
}
