import type {Paragraph, SentenceContent} from 'nlcst'
import type {Mask} from '../tree.ts'
import type {Letter, LetterSentence, Part, Span} from './model.ts'
import {firstAfter, textOf} from './words.ts'

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
  for (const paragraph of letter.paragraphs) {
    for (const node of nodesOf(paragraph)) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      while (span + 1 < letter.parts.length && (letter.parts[span + 1]?.start ?? 0) <= start) {
        span++
        finish()
      }
      if (node.type === 'WhiteSpaceNode' && /[\n\r]/.test(node.value)) finish()
      else if (parts.includes(letter.parts[span]?.part ?? 'body')) {
        line ??= {start, end, text: ''}
        line.end = end
        line.text += plainText(node, letter.masks, standIn)
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
export function plainSentence({node}: LetterSentence, masks: ReadonlyArray<Mask>, standIn: StandIn): string {
  return node.children.map((child) => plainText(child, masks, standIn)).join('')
}

/**
 * A sentence as it is written, without markup: tags and addresses stand in it as in the file.
 *
 * @param sentence The sentence.
 * @param masks The masks of the file, in order.
 * @param source The text of the file.
 * @returns Its text on one line.
 */
export function writtenSentence({node}: LetterSentence, masks: ReadonlyArray<Mask>, source: string): string {
  return node.children
    .map((child) => {
      if (child.type === 'WhiteSpaceNode') return ' '
      if (child.type !== 'WordNode') return child.value
      const start = child.position?.start.offset ?? 0
      const end = child.position?.end.offset ?? start
      const mask = masks.length === 0 ? undefined : masks[firstAfter(masks, start)]
      return mask && mask.start < end ? source.slice(start, end) : textOf(child)
    })
    .join('')
}

function nodesOf({children}: Paragraph): SentenceContent[] {
  return children.flatMap((child) => (child.type === 'SentenceNode' ? child.children : [child]))
}

function plainText(node: SentenceContent, masks: ReadonlyArray<Mask>, standIn: StandIn): string {
  if (node.type === 'WhiteSpaceNode') return ' '
  if (node.type !== 'WordNode') return node.value
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const mask = masks.length === 0 ? undefined : masks[firstAfter(masks, start)]
  const isTag = mask && mask.start < end && (mask.kind === 'output' || mask.kind === 'slot')
  return isTag ? standIn(end - start) : textOf(node)
}
