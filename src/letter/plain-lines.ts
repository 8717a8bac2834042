import {firstEndingAfter} from '../first-ending-after.ts'
import {type TokenList, tokenKind} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import type {Letter, LetterSentence, Part, Span} from './model.ts'

/** A line as a reader sees it: without markup, and with something else for what a tag prints. */
export interface PlainLine extends Span {
  text: string
}

/** Gives what stands for a tag of so many characters. */
type StandIn = (length: number) => string

/**
 * The lines of some parts of a letter.
 *
 * @param letter The letter.
 * @param parts The parts.
 * @param standIn Gives what stands for a tag of so many characters.
 * @returns The lines, in order.
 */
export function plainLines(letter: Letter, parts: ReadonlyArray<Part>, standIn: StandIn): PlainLine[] {
  const lines: PlainLine[] = []
  let line: PlainLine | undefined
  let span = 0
  const finish = (): void => {
    if (line?.text.trim()) lines.push({...line, text: line.text.trim()})
    line = undefined
  }
  for (const {tokens, from, to} of letter.paragraphs) {
    for (let token = from; token < to; token++) {
      const start = tokens.start[token] ?? 0
      const end = tokens.end[token] ?? 0
      while (span + 1 < letter.parts.length && (letter.parts[span + 1]?.start ?? 0) <= start) {
        span++
        finish()
      }
      if (tokens.isBreak(token)) finish()
      else if (parts.includes(letter.parts[span]?.part ?? 'body')) {
        // Space at its ends is none of a line's.
        const isSpace = tokens.kind[token] === tokenKind.space
        if (!line && isSpace) continue
        line ??= {start, end, text: ''}
        if (!isSpace) line.end = end
        line.text += plainText(tokens, token, letter.masks, standIn)
      }
    }
    finish()
  }
  return lines
}

/**
 * A sentence as a reader sees it.
 *
 * @param sentence The sentence.
 * @param masks The masks of the file, in order.
 * @param standIn Gives what stands for a tag of so many characters.
 * @returns Its text on one line.
 */
export function plainSentence(
  {tokens, from, to}: LetterSentence,
  masks: ReadonlyArray<Mask>,
  standIn: StandIn
): string {
  let text = ''
  for (let token = from; token < to; token++) text += plainText(tokens, token, masks, standIn)
  return text
}

/**
 * A sentence as it is written, without markup: tags and addresses stand in it as in the file.
 *
 * @param sentence The sentence.
 * @param masks The masks of the file, in order.
 * @param source The text of the file.
 * @returns Its text on one line.
 */
export function writtenSentence(
  {tokens, from, to}: LetterSentence,
  masks: ReadonlyArray<Mask>,
  source: string
): string {
  let text = ''
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] === tokenKind.space) text += ' '
    else
      text += maskAt(tokens, token, masks)
        ? source.slice(tokens.start[token], tokens.end[token])
        : tokens.textOf(token)
  }
  return text
}

function plainText(tokens: TokenList, token: number, masks: ReadonlyArray<Mask>, standIn: StandIn): string {
  if (tokens.kind[token] === tokenKind.space) return ' '
  const kind = maskAt(tokens, token, masks)?.kind
  return kind === 'output' || kind === 'slot'
    ? standIn((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0))
    : tokens.textOf(token)
}

/** The mask that a word stands in. */
function maskAt(tokens: TokenList, token: number, masks: ReadonlyArray<Mask>): Mask | undefined {
  if (masks.length === 0 || tokens.kind[token] !== tokenKind.word) return undefined
  const mask = masks[firstEndingAfter(masks, tokens.start[token] ?? 0)]
  return mask && mask.start < (tokens.end[token] ?? 0) ? mask : undefined
}
