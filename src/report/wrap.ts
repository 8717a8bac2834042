import {columns, graphemes} from './columns.ts'
import type {Painter} from './plain-paint.ts'

/** A stretch of text in one colour. */
export interface Run {
  text: string
  paint?: Painter | undefined
}

/** Runs without a space between them. */
type Word = ReadonlyArray<Run>

/** In columns. */
const shortWord = 8

/**
 * Set a text in rows. Words that are longer than a row are broken.
 *
 * @param content A harmless text, or runs of it in their colours.
 * @param width The columns that a row may take.
 * @returns The rows, painted; none where there is no text.
 */
export function wrap(content: string | ReadonlyArray<Run>, width: number): string[] {
  const rows = fill(splitWords(typeof content === 'string' ? [{text: content}] : content), width, 1)
  const [above, last] = rows.slice(-2)
  // A last row of one short word looks lost: it gets the word before it.
  if (above && above.length > 2 && last?.length === 1 && wordWidth(last[0]) < shortWord) {
    if (wordWidth(above.at(-1)) + 1 + wordWidth(last[0]) <= width) last.unshift(...above.splice(-1))
  }
  return rows.map((row) => print(row, 1))
}

/**
 * Set things in rows that are not to be broken, such as a sign with its word.
 *
 * @param items The things, each of one or more runs.
 * @param width The columns that a row may take.
 * @param gap Columns between two of them.
 * @returns The rows, painted.
 */
export function wrapItems(items: ReadonlyArray<ReadonlyArray<Run>>, width: number, gap = 2): string[] {
  return fill(items, width, gap).map((row) => print(row, gap))
}

/** Runs without a space between them are one word: a bold word and its comma. */
function splitWords(runs: ReadonlyArray<Run>): Run[][] {
  const words: Run[][] = []
  let word: Run[] = []
  for (const {text, paint} of runs) {
    text.split(/[ \t\n\r]/).forEach((piece, index) => {
      if (index > 0 && word.length > 0) {
        words.push(word)
        word = []
      }
      if (piece) word.push({text: piece, paint})
    })
  }
  if (word.length > 0) words.push(word)
  return words
}

/** Rows of words, each a list of runs. */
function fill(words: ReadonlyArray<Word>, width: number, gap: number): Word[][] {
  const rows: Word[][] = []
  let used = width
  for (const word of words.flatMap((word) => (wordWidth(word) > width ? breakWord(word, width) : [word]))) {
    const wide = wordWidth(word)
    const row = rows.at(-1)
    if (row && used + gap + wide <= width) {
      row.push(word)
      used += gap + wide
    } else {
      rows.push([word])
      used = wide
    }
  }
  return rows
}

/** Pieces of a word, each as wide as a row at most. */
function breakWord(word: Word, width: number): Run[][] {
  const pieces: Run[][] = [[]]
  let used = 0
  for (const {text, paint} of word) {
    for (const part of graphemes(text)) {
      const wide = columns(part)
      if (used + wide > width && used > 0) {
        pieces.push([])
        used = 0
      }
      pieces.at(-1)?.push({text: part, paint})
      used += wide
    }
  }
  return pieces
}

function wordWidth(word: Word | undefined): number {
  return columns((word ?? []).map(({text}) => text).join(''))
}

/** Neighbours in one colour are painted together, with the space between them. */
function print(row: ReadonlyArray<Word>, gap: number): string {
  const runs = row.flatMap((word, index) => {
    const paint = row[index - 1]?.at(-1)?.paint
    return index === 0
      ? word
      : [{text: ' '.repeat(gap), paint: paint === word[0]?.paint ? paint : undefined}, ...word]
  })
  let printed = ''
  let text = ''
  for (const [index, run] of runs.entries()) {
    text += run.text
    if (runs[index + 1]?.paint === run.paint && index + 1 < runs.length) continue
    printed += run.paint && text ? run.paint(text) : text
    text = ''
  }
  return printed
}
