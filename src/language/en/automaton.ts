import type {Automaton} from '../../letter/phrase/automaton.ts'
import {compileEnglish} from './compile.ts'

let compiled: Automaton | undefined

/**
 * All phrases of English, compiled. The build does it once, and puts the result in this module's place.
 *
 * @returns The automaton.
 */
export function englishAutomaton(): Automaton {
  compiled ??= compileEnglish()
  return compiled
}
