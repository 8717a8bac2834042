import type {Automaton} from '../../letter/phrase/automaton.ts'
import {compile} from '../../letter/phrase/compile.ts'
import {type PhraseList, readLists} from '../../letter/phrase/lists.ts'
import {PhraseError, parsePattern} from '../../letter/phrase/syntax.ts'
import {nearest} from '../../nearest.ts'
import {phraseFiles} from './phrases/index.ts'
import {profanities} from './profanities.ts'
import {canonical, inflect, stem} from './words.ts'

/**
 * Compile all phrases of English.
 *
 * @param more Phrases beyond those that are built in: by list (`refusal.decision`), or by move (`refusal`).
 * @returns The automaton.
 * @throws {PhraseError} Where one of them is not in the phrase language, or its list is not known.
 */
export function compileEnglish(more: Readonly<Record<string, ReadonlyArray<string>>> = {}): Automaton {
  const lists = englishLists()
  const names = new Set(lists.map(({name}) => name))
  const families = new Set([...names].map((name) => name.split('.')[0] ?? name))
  for (const [name, lines] of Object.entries(more)) {
    if (!names.has(name) && !families.has(name)) {
      throw new PhraseError(`unknown list \`${name}\`${nearest(name, families)}`, lines[0] ?? '', 1)
    }
    // A move's own list, for phrases that nobody sorts further.
    const list: PhraseList = {name: names.has(name) || name.startsWith('@') ? name : `${name}.own`, lines: []}
    for (const text of lines) {
      const pattern = parsePattern(text)
      if (pattern) list.lines.push({text, pattern})
    }
    lists.push(list)
  }
  return compile(lists, {canonical, inflect, stem})
}

/** @returns All lists of English, as written. */
export function englishLists(): PhraseList[] {
  const written = Object.entries(phraseFiles).flatMap(([name, text]) => readLists(text, `${name}.phrases`))
  return [...written, profanities()]
}
