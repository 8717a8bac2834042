import {columns, graphemes} from './columns.ts'
import type {Painter} from './paint.ts'

/** A stretch of text in one colour. */
export interface Run {
  text: string
  paint?: Painter | undefined
}

/**
 * Set a text in rows. Words that are longer than a row are broken.
 *
 * @param content A harmless text, or runs of it in their colours.
 * @param width The columns that a row may take.
 * @returns The rows, painted; none where there is no text.
 */
export function wrap(content: string | ReadonlyArray<Run>, width: number): string[] {
  const runs = typeof content === 'string' ? [{text: content}] : content
  return fill(splitWords(runs), width, 1)
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
  return fill(items, width, gap)
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

function fill(words: ReadonlyArray<ReadonlyArray<Run>>, width: number, gap: number): string[] {
  const rows: string[] = []
  let row: Run[] = []
  let used = 0
  const finish = () => {
    if (row.length > 0) rows.push(print(row))
    row = []
    used = 0
  }
  for (const word of words) {
    const wide = columns(word.map(({text}) => text).join(''))
    if (row.length > 0 && used + gap + wide > width) finish()
    if (row.length > 0) {
      const paint = row.at(-1)?.paint === word[0]?.paint ? word[0]?.paint : undefined
      row.push({text: ' '.repeat(gap), paint})
      used += gap
    }
    if (wide <= width) {
      row.push(...word)
      used += wide
      continue
    }
    for (const {text, paint} of word) {
      for (const part of graphemes(text)) {
        const more = columns(part)
        if (used + more > width) finish()
        row.push({text: part, paint})
        used += more
      }
    }
  }
  finish()
  return rows
}

/** Neighbours in one colour are painted together. */
function print(row: ReadonlyArray<Run>): string {
  let printed = ''
  let text = ''
  let paint: Painter | undefined
  const finish = () => {
    printed += paint && text ? paint(text) : text
    text = ''
  }
  for (const run of row) {
    if (run.paint !== paint) {
      finish()
      paint = run.paint
    }
    text += run.text
  }
  finish()
  return printed
}
