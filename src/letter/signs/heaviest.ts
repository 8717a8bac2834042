import type {Letter, LetterSentence, Move} from '../model.ts'
import type {Words} from '../phrase/compile.ts'
import {keyOf, keyOfPair, numberWord} from './feature.ts'
import {type Output, outputs} from './outputs.ts'
import type {SignTable} from './table.ts'

/** How many signs are named. */
const most = 3

/**
 * Name the signs that weighed most, where signs gave a sentence its move: `signs` becomes `signs: instead, of the`. For people who
 * ask why; reading letters needs no names.
 *
 * @param letter The letter; its sentences' moves are changed.
 * @param table The weights.
 * @param words What the language knows of words.
 */
export function nameSigns(letter: Letter, table: SignTable, words: Words): void {
  letter.body.forEach((sentence, index) => {
    for (const [move, why] of sentence.moves) {
      if (why !== 'signs') continue
      const names = heaviest(sentence, letter.body[index - 1], letter.body[index + 1], move, table, words)
      if (names.length > 0) sentence.moves.set(move, `signs: ${names.join(', ')}`)
    }
  })
}

function heaviest(
  sentence: LetterSentence,
  before: LetterSentence | undefined,
  after: LetterSentence | undefined,
  move: Move,
  table: SignTable,
  words: Words
): string[] {
  const output = outputs.findIndex((candidate: Output) => candidate === move)
  const found = new Map<string, number>()
  const add = (name: string, key: number): void => {
    const weight = weightOf(table, key, output)
    if (weight > 0) found.set(name, weight)
  }
  let previous: {text: string; key: number} | undefined
  for (const [text] of sentence.text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu)) {
    for (const part of words.canonical(text)) {
      const key = keyOf(/^\p{N}/u.test(part) ? numberWord : words.stem(part))
      add(part, key)
      if (previous) add(`${previous.text} ${part}`, keyOfPair(previous.key, key))
      previous = {text: part, key}
    }
  }
  for (const {list} of sentence.hits) add(list, keyOf(`=${list}`))
  for (const {list} of before?.hits ?? []) add(`${list} before it`, keyOf(`<${list}`))
  for (const {list} of after?.hits ?? []) add(`${list} after it`, keyOf(`>${list}`))
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name)
}

function weightOf({keys, weights}: SignTable, key: number, output: number): number {
  const mask = keys.length - 1
  for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === key) return weights[slot * outputs.length + output] ?? 0
  }
  return 0
}
