import {firstEndingAfter} from '../first-ending-after.ts'
import type {Mask} from '../tree.ts'
import type {HtmlElement, HtmlReading} from './html.ts'
import {tagInTheWay} from './template/tag.ts'
import type {Change, Range} from './view.ts'

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Turn changes of an HTML document's view into changes of the document.
 *
 * @param changes The changes of the view; they do not overlap.
 * @param text The view's text.
 * @param source The document.
 * @param masks Template tags and forms in the view.
 * @param reading What was read.
 * @returns The changes, in order; a sentence that says why where there are none.
 */
export function changeHtml(
  changes: ReadonlyArray<Change>,
  text: string,
  source: string,
  masks: ReadonlyArray<Mask>,
  reading: HtmlReading
): Change[] | string {
  const result: Change[] = []
  for (const change of changes) {
    const some = changeOne(change, text, source, masks, reading)
    if (typeof some === 'string') return some
    result.push(...some)
  }
  return result.sort((a, b) => a.start - b.start)
}

/**
 * Turn a change of an HTML document's view into changes of the document. Tags stay, but for those of elements that
 * lose all their words; what is inserted is written as HTML.
 *
 * @param change The change of the view.
 * @param text The view's text.
 * @param source The document.
 * @param masks Template tags and forms in the view.
 * @param reading What was read.
 * @returns The changes, in order; a sentence that says why where there are none.
 */
function changeOne(
  {start, end, text: inserted}: Change,
  text: string,
  source: string,
  masks: ReadonlyArray<Mask>,
  {view, elements}: HtmlReading
): Change[] | string {
  if (hasTag(masks, start, end)) return tagInTheWay
  if (inserted.trim() && /[\r\n]/.test(inserted))
    return 'The change begins a new line, which HTML has elements for; it is left to a person.'
  const written = inserted.replace(/[&<>]/g, (mark) => references[mark] ?? mark)
  if (start === end) {
    // At the start of a block, or of a line in it, the words behind it say where; else the words before it.
    const isStart = start === 0 || (text[start - 1] === '\n' && !/^\s/.test(inserted))
    const at = isStart ? view.map.start(start) : view.map.end(start)
    return written ? [{start: at, end: at, text: written}] : []
  }
  // A capital letter in a small one's place stays inside the format of its word.
  const old = text.slice(start, end)
  const kept = old.toLowerCase().endsWith(inserted.toLowerCase()) ? inserted.length : 0
  const changes = remove(start, end - kept, text, source, {view, elements})
  if (kept > 0) {
    const [first, ...rest] = view.map.pieces(end - kept, end)
    if (first) changes.push({...first, text: written}, ...rest.map((range) => ({...range, text: ''})))
  } else if (changes[0] && written.trim()) changes[0].text = written
  else if (written.trim()) return 'What would be changed does not stand in the file as it is.'
  return changes
}

/** Take words away, and elements that have no others. */
function remove(
  start: number,
  end: number,
  text: string,
  source: string,
  {view, elements}: Pick<HtmlReading, 'view' | 'elements'>
): Change[] {
  if (start >= end) return []
  const removed = outermost(emptied(elements, start, end, text)).map((element) =>
    element.isParagraph ? withLine(element.file, source) : element.file
  )
  const left = view.map
    .pieces(start, end)
    .filter((piece) => !removed.some((range) => range.start <= piece.start && piece.end <= range.end))
  const changes = [...removed, ...left].map((range) => ({...range, text: ''}))
  return changes.sort((a, b) => a.start - b.start)
}

function isTag({kind}: Mask): boolean {
  return kind !== 'address' && kind !== 'slot' && kind !== 'code'
}

function hasTag(masks: ReadonlyArray<Mask>, start: number, end: number): boolean {
  for (let index = firstEndingAfter(masks, start); index < masks.length; index++) {
    const mask = masks[index]
    if (!mask || mask.start >= end) return false
    if (isTag(mask)) return true
  }
  return false
}

/** The elements that a change takes all words of. */
function emptied(
  elements: ReadonlyArray<HtmlElement>,
  start: number,
  end: number,
  text: string
): HtmlElement[] {
  const result: HtmlElement[] = []
  for (let index = firstEndingAfter(elements, start); index < elements.length; index++) {
    const element = elements[index]
    // Elements are kept in the order of their ends.
    if (!element || element.end > end) break
    let first = element.start
    while (first < element.end && /\s/.test(text.charAt(first))) first++
    if (start <= first && first < element.end) result.push(element)
  }
  return result
}

function outermost(elements: HtmlElement[]): HtmlElement[] {
  const result: HtmlElement[] = []
  // The outer ones come last.
  for (const element of elements.toReversed()) {
    if (!result.some(({file}) => file.start <= element.file.start && element.file.end <= file.end))
      result.push(element)
  }
  return result.reverse()
}

/** An element with its line, where it stands alone there. */
function withLine({start, end}: Range, source: string): Range {
  const before = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, start - 200), start))
  const after = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end, end + 200))
  if (!before || !after) return {start, end}
  return {start: source.lastIndexOf('\n', start - 1) + 1, end: end + after[0].length}
}
