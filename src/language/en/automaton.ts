import type {Automaton} from '../../letter/phrase/automaton.ts'
import {compile} from '../../letter/phrase/compile.ts'
import {readLists} from '../../letter/phrase/lists.ts'
import {phraseFiles} from './phrases/index.ts'
import {canonical, inflect} from './words.ts'

/**
 * Compile all phrases of English. The build does this once and puts the result in this module's place.
 *
 * @returns The automaton.
 */
export function compileEnglish(): Automaton {
  const lists = Object.entries(phraseFiles).flatMap(([name, text]) => readLists(text, `${name}.phrases`))
  return compile(lists, {canonical, inflect})
}
