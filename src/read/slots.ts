import {holdsAny} from '../holds-any.ts'
import type {Mask} from '../tree.ts'
import {isHtmlElement, isLooseElement} from './html-elements.ts'

/**
 * Tells whether bracketed text is a form to fill in; that is knowledge of a language. `tag` is whether it stands where a
 * subject line has its tag: `Subject: [Firebase] …`.
 */
export type SlotTest = (content: string, tag?: boolean) => boolean

/** Finds forms without brackets, such as `Dear Name`; that is knowledge of a language. */
export type BlankFinder = (source: string) => Array<{start: number; end: number}>

const brackets = ['[', '<', '{', '«', '‹']
const bracketed =
  /\[([^[\]\n]{1,300}(?:\n(?![ \t]*\n)[^[\]\n]{1,200})?)\]|<{1,3}(\p{L}[^<>\n]{0,120})>{1,3}|\{([^{}\n]{1,120})\}|[«‹]([\p{L}\d _]{1,60})[»›]/gu
/** Each with what stands in every text of its kind: letters without any of it need no closer look. */
const marks: ReadonlyArray<{hints: ReadonlyArray<string>; also?: RegExp; form: RegExp}> = [
  // `XXXX`, `XX/XX/XXXX`, `$XX.XX`, `XX%`, `20XX`, but not `XX`, which is twenty, nor the hidden digits of `XXXX-1234`.
  {
    hints: ['X', 'xx', '%'],
    also: /XX|xx|[$£€] ?X|[Xx]\s?%/,
    form: /(?<![\p{L}\d_.@*/-])(?:0?XX+(?:[ /.-]X+){1,4}|X{4,}|xx+(?:[/.-]xx+){1,3}|xxxx+|[$£€] ?(?:X{1,8}|xx+)(?:[.,]\d?[Xx]{1,3}){0,3}|[Xx]{1,3}(?=\s?%)|(?:19|20)XX)(?![\p{L}\d_])/gu
  },
  // `____` to write on, within a line: by itself it is a rule across the page, or the line of a signature.
  {hints: ['___'], form: /(?<![\p{L}\d_*])_{3,}(?![\p{L}\d_*])/gu},
  // The dots of a form: `Dear ..........,`.
  {hints: ['......', '……'], form: /(?<=[ \t:])(?:\.{6,}|…{2,})(?=[ \t]*[,;]|[ \t]+\p{Ll})/gu},
  // An empty place: `Dear [   ],`.
  {hints: ['['], also: /\[[ \t_.…]{3}/, form: /(?<=[^\s[\]][ \t])(?!\[\.{3}\])\[[ \t_.…]{3,60}\](?![[(])/gu},
  // A lawyer's blank: `[●]`.
  {hints: ['['], form: /\[[●•]\](?![[(])/gu},
  // A link that leads nowhere yet: `[our form](#)`, `[our form]()`.
  {hints: [']('], form: /(?<=\[[^[\]\n]{0,200}[^\s[\]]\]\()#?(?=\))/g}
]
/** How far a line is looked at around a form. */
const near = 200

/**
 * Find what somebody forgot to fill in: `[Name]`, `<surname>`, `{brief description}`, `XXXX`, `____`. To Markdown and
 * HTML some of these are markup, and would vanish.
 *
 * @param source The text.
 * @param isSlot Tells a form from bracketed text that is filled in.
 * @param findBlanks Finds forms without brackets; default: none.
 * @returns The forms, in order.
 */
export function findSlots(source: string, isSlot: SlotTest, findBlanks?: BlankFinder): Mask[] {
  const masks: Mask[] = []
  let definitions: Set<string> | undefined
  let closed: Set<string> | undefined
  const add = (start: number, end: number, content = source.slice(start, end)) =>
    masks.push({kind: 'slot', start, end, content})

  for (const match of holdsAny(source, brackets) ? source.matchAll(bracketed) : []) {
    const [text, square, angle, curly, pointed] = match
    const start = match.index
    const end = start + text.length
    if (square !== undefined && !isSquareSlot(square, start, end)) continue
    if (angle !== undefined && !isAngleSlot(angle, text)) continue
    if (curly !== undefined && !isSlot(curly)) continue
    if (pointed !== undefined && !isField(pointed)) continue
    // `[[name]]` is one form.
    const doubled = square !== undefined && source[start - 1] === '[' && source[end] === ']' ? 1 : 0
    add(start - doubled, end + doubled, square ?? angle ?? curly ?? pointed)
  }
  for (const {hints, also, form} of marks) {
    if (!holdsAny(source, hints) || (also && !also.test(source))) continue
    for (const {0: text, index: start} of source.matchAll(form)) {
      if (!isMeantOtherwise(text, start)) add(start, start + text.length)
    }
  }
  for (const {start, end} of findBlanks?.(source) ?? []) add(start, end)
  if (masks.length < 2) return masks
  masks.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return masks.filter((mask) => {
    if (mask.start < last) return false
    last = mask.end
    return true
  })

  function isSquareSlot(content: string, start: number, end: number): boolean {
    // A link, an image, a footnote, a definition.
    if (
      source[end] === '(' ||
      source[start - 1] === '!' ||
      content.startsWith('^') ||
      /^:[ \t]*(https?:|\/|#|<)/.test(source.slice(end, end + 12))
    )
      return false
    const before = lineBefore(start).trim()
    const after = lineAfter(end)
    // What a program keeps under a name: `$session["company"]["name"]`.
    if (/^(["']).+\1$/.test(content) && /[\w\]]/.test(source[start - 1] ?? '')) return false
    // A task, or a box to tick; "[T]he" as editors mend a quotation.
    if (/^x$/i.test(content) && (/^(?:[-+*]|\d+[.)])?$/.test(before) || /\[ ?\]/.test(before + after)))
      return false
    if (content.length < 4 && /^\p{Ll}/u.test(after)) return false
    if (isReference(content, start, end)) return false
    return isSlot(content, /^(?:#+|[\w-]+:|\*\*[\w-]+:\*\*)$/.test(before))
  }

  /** Whether Markdown reads it as a link whose address is defined elsewhere: `[text][mark]`, `[mark]`. */
  function isReference(content: string, start: number, end: number): boolean {
    definitions ??= new Set(
      [...source.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/gm)].map(([, mark = '']) => normal(mark))
    )
    if (definitions.size === 0) return false
    const mark = /^\[([^\]\n]{1,200})\]/.exec(source.slice(end, end + near))?.[1] ?? content
    return definitions.has(normal(mark)) || (source[start - 1] === ']' && definitions.has(normal(content)))
  }

  function isAngleSlot(content: string, text: string): boolean {
    if (/[:@="]/.test(content) || content.endsWith('/')) return false
    const opening = /^<*/.exec(text)?.[0].length
    const closing = />*$/.exec(text)?.[0].length
    if (opening !== closing) return false
    const name = /^[^\s/]+/.exec(content)?.[0] ?? ''
    closed ??= new Set([...source.matchAll(/<\/([^\s<>]{1,60})\s*>/g)].map(([, ended = '']) => ended))
    // `<date>` is no element; `<title>` is one where it is closed.
    return !closed.has(name) && (!isHtmlElement(name) || (content === name && isLooseElement(name)))
  }

  function isMeantOtherwise(text: string, start: number): boolean {
    const before = lineBefore(start)
    const after = lineAfter(start + text.length)
    if (text.startsWith('_')) return /^[\s>_]*$/.test(before) && /^[\s_]*$/.test(after)
    if (!/^x/i.test(text)) return false
    // The hidden digits of a card's number; "Love, Anna xxxx".
    if (/\d[ -]?$/.test(before) || /^(?:[-*•]+| )?\d{3}/.test(after)) return true
    return text === text.toLowerCase() && /^\s*(?:\p{L}+,? +){0,3}$/u.test(before) && after.trim() === ''
  }

  /** Whether text in guillemets is a field, such as `«First_Name»`, and no quotation. */
  function isField(content: string): boolean {
    const words = content
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_|(?<=\p{L})(?=\d)/gu, ' ')
      .trim()
      .split(/\s+/)
    const glued = words.length > 1 && !/\s/.test(content)
    return glued ? isSlot(words.join(' ')) : words.length < 5 && words.every((word) => isSlot(word))
  }

  function lineBefore(start: number): string {
    const text = source.slice(Math.max(0, start - near), start)
    return text.slice(text.lastIndexOf('\n') + 1)
  }

  function lineAfter(end: number): string {
    return /^[^\n]*/.exec(source.slice(end, end + near))?.[0] ?? ''
  }
}

function normal(mark: string): string {
  return mark.trim().toLowerCase().replace(/\s+/g, ' ')
}
