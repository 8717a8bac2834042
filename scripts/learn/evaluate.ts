import {english} from '../../src/language/en/index.ts'
import {KindFinder} from '../../src/letter/kinds/kind-finder.ts'
import {type KindList, toKindTable} from '../../src/letter/kinds/kind-table.ts'
import {moves} from '../../src/letter/model.ts'
import {type SignList, toTable} from '../../src/letter/signs/table.ts'
import {Scales} from '../../src/letter/signs/weigh.ts'
import {Understanding} from '../../src/letter/understand.ts'
import {toParagraphs} from '../../src/read/paragraphs.ts'
import type {LabelledLetter} from './labelled.ts'

interface Tally {
  right: number
  wrong: number
  missed: number
}

/** How well letters are read. */
export interface Figures {
  refusal: Tally
  moves: Record<string, Tally>
  /** Of letters that refuse; `missed` is of those whose kind is not told. */
  kinds: Tally
  /** Letters with something misread. */
  misses: string[]
}

/**
 * Read labelled letters with signs, and count what is right.
 *
 * @param letters The letters, of any sets.
 * @param signs The signs.
 * @param kinds What words say of what was asked for.
 * @returns The figures.
 */
export function evaluate(letters: ReadonlyArray<LabelledLetter>, signs: SignList, kinds: KindList): Figures {
  const understanding = new Understanding(
    english,
    undefined,
    new Scales(toTable(signs)),
    new KindFinder(toKindTable(kinds))
  )
  const figures: Figures = {
    refusal: {right: 0, wrong: 0, missed: 0},
    moves: Object.fromEntries(moves.map((move) => [move, {right: 0, wrong: 0, missed: 0}])),
    kinds: {right: 0, wrong: 0, missed: 0},
    misses: []
  }
  for (const {source, prose, refusal, kind, sentences, name} of letters) {
    const letter = understanding.understand(toParagraphs(prose, source, english), source, prose.masks)
    count(figures.refusal, refusal, letter.refusal)
    if (refusal !== letter.refusal) figures.misses.push(`${letter.refusal ? '+' : '-'}refusal ${name}`)
    if (!refusal) continue
    // Of what is of no kind nothing can be told, and nothing should be.
    if (letter.kind === 'unknown' && kind === 'other') figures.kinds.right++
    else if (letter.kind === 'unknown') figures.kinds.missed++
    else if (letter.kind === kind) figures.kinds.right++
    else figures.kinds.wrong++
    for (const move of moves) {
      const is = sentences.some(({labels}) => labels.has(move))
      const found = letter.body.some((sentence) => sentence.moves.has(move))
      const tally = figures.moves[move]
      if (tally) count(tally, is, found)
      if (is !== found) figures.misses.push(`${found ? '+' : '-'}${move} ${name}`)
    }
  }
  return figures
}

function count(tally: Tally, is: boolean, found: boolean): void {
  if (is && found) tally.right++
  else if (found) tally.wrong++
  else if (is) tally.missed++
}

/** @returns Precision, recall and F1 of a tally, to read. */
export function show({right, wrong, missed}: Tally): string {
  const f = (2 * right) / (2 * right + wrong + missed)
  const part = (of: number) => (of === 0 ? '  -  ' : (right / of).toFixed(3))
  return `P ${part(right + wrong)} R ${part(right + missed)} F ${f.toFixed(3)}`
}

/** @returns All tallies in one. */
export function sum(tallies: ReadonlyArray<Tally>): Tally {
  const all = {right: 0, wrong: 0, missed: 0}
  for (const {right, wrong, missed} of tallies) {
    all.right += right
    all.wrong += wrong
    all.missed += missed
  }
  return all
}
