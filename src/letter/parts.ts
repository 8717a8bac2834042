import {countWords} from '../count-words.ts'
import type {Language} from '../language/language.ts'
import type {Paragraph} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import {divideClose, findEnd} from './ending.ts'
import {endIn, indexIn, type Line, placeIn, readLines} from './line.ts'
import {endsSentence, endsWithMark, goesOn, isProse, isUnended} from './line-text.ts'
import type {Part, Salutation, Span} from './model.ts'

/** Where the parts of a letter are. */
export interface Parts {
  spans: Array<Span & {part: Part}>
  salutation?: Salutation
}

const farthestSalutation = 40
/** So many words of text can stand above a salutation, as below the title of a mail: "Thank you for your interest in Arden." */
const mostAbove = 20

/**
 * Find the parts of a letter by its lines: what stands above the salutation is header, what stands below the close is
 * signature.
 *
 * @param paragraphs The paragraphs of the file.
 * @param source The text of the file.
 * @param masks The masked ranges, in order.
 * @param language The letter's language.
 * @returns The parts, in order; everything that is prose lies in one of them.
 */
export function findParts(
  paragraphs: ReadonlyArray<Paragraph>,
  source: string,
  masks: ReadonlyArray<Mask>,
  language: Language
): Parts {
  const all = readLines(paragraphs, source, masks)
  const {lines: own, quoted} = leaveOutQuoted(all, language)
  const {lines: whole, header, footer} = leaveOutFrame(own, language)
  const lines: Line[] = []
  for (const line of whole) divideClose(line, lines, line === whole.at(-1), language)
  const parts: Parts = {spans: []}
  for (const line of quoted) add('quoted', line)
  for (const line of header) add('header', line)
  for (const line of footer) add('signature', line)
  if (lines.length > 0) {
    const salutation = findSalutation(lines, masks, language)
    let bodyLine = salutation ? salutation.line : afterHeader(lines, language)
    let bodyStart = lines[bodyLine]?.start ?? 0
    if (salutation) {
      parts.salutation = salutation.salutation
      add('salutation', salutation.salutation)
      bodyStart = salutation.next ?? lines[++bodyLine]?.start ?? salutation.salutation.end
    }
    const head = salutation ? salutation.line : bodyLine
    addAll('header', 0, head)
    const subject = bodyLine
    if (salutation && bodyLine > salutation.line) bodyLine = afterSubject(lines, bodyLine, language)
    addAll('header', subject, bodyLine)
    if (bodyLine > subject) bodyStart = lines[bodyLine]?.start ?? bodyStart

    const {close, signature, postscript} = findEnd(lines, bodyLine, language)
    const first = lines[bodyLine]
    if (first) {
      const part = partOf(bodyLine, close, signature, postscript)
      add(part, {start: Math.max(first.start, bodyStart), end: first.end})
    }
    for (let index = bodyLine + 1; index < lines.length; index++)
      addAll(partOf(index, close, signature, postscript), index, index + 1)
  }
  parts.spans = join(parts.spans)
  return parts

  function add(part: Part, span: Span): void {
    if (span.end > span.start) parts.spans.push({part, start: span.start, end: span.end})
  }

  function addAll(part: Part, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const line = lines[index]
      if (line) add(part, line)
    }
  }
}

/** What a line below the head is, by where the parts begin. */
function partOf(index: number, close: number, signature: number, postscript: number): Part {
  if (index >= postscript) return 'postscript'
  if (index >= signature) return 'signature'
  return index >= close ? 'close' : 'body'
}

/** An earlier message below "On … wrote:", and blocks quoted with `>`, are not the letter. */
function leaveOutQuoted(all: Line[], language: Language): {lines: Line[]; quoted: Line[]} {
  const lines: Line[] = []
  const quoted: Line[] = []
  let below = false
  for (const line of all) {
    below ||= lines.length > 0 && language.isQuoteIntro(line.text)
    if (below || (line.paragraph.data?.block === 'quote' && !grounds.test(line.text))) quoted.push(line)
    else lines.push(line)
  }
  return lines.length > 0 ? {lines, quoted} : {lines: all, quoted: []}
}

/** A preheader is header, and an address with "Unsubscribe" below the letter is signature, whatever they say. */
function leaveOutFrame(all: Line[], language: Language): {lines: Line[]; header: Line[]; footer: Line[]} {
  const isHeader = (line: Line): boolean => line.paragraph.data?.place === 'header'
  const header = all.filter(isHeader)
  const lines = header.length > 0 ? all.filter((line) => !isHeader(line)) : all
  let end = lines.length
  for (let line = lines[end - 1]; end > 1 && line; line = lines[end - 1]) {
    const isFooter = line.paragraph.data?.place === 'footer' || language.isFooterLine(line.text)
    const start = startOfParagraph(lines, end - 1)
    if (isFooter && !language.isClose(line.text)) end--
    else if (start > 0 && language.isSmallPrint(textOf(lines, start, end))) end = start
    else break
  }
  if (lines.length === 0) return {lines: all, header: [], footer: []}
  return {lines: lines.slice(0, end), header, footer: lines.slice(end)}
}

/** How many lines of a paragraph are looked at for small print, which is told from its beginning however it is wrapped. */
const longestSmallPrint = 12

function startOfParagraph(lines: Line[], index: number): number {
  let start = index
  while (start > 0 && !lines[start]?.first && index - start < longestSmallPrint) start--
  return start
}

function textOf(lines: Line[], start: number, end: number): string {
  return lines
    .slice(start, end)
    .map(({text}) => text)
    .join(' ')
}

function findSalutation(
  lines: Line[],
  masks: ReadonlyArray<Mask>,
  language: Language
): {line: number; salutation: Salutation; next?: number} | undefined {
  // A plain "Dear …" further down wins over a name that merely stands alone above it.
  for (const bare of [false, true]) {
    let above = 0
    for (let index = 0; index < farthestSalutation; index++) {
      const line = lines[index]
      if (!line) break
      const greeting =
        line.paragraph.data?.block === 'item'
          ? undefined
          : language.readGreeting(line.text, tagsIn(line, masks), bare)
      // Below a line or two under a heading, only a line that greets and does nothing else.
      const own = line.first || endsSentence(lines[index - 1]?.text ?? '')
      const whole = greeting !== undefined && greeting.length >= line.text.length
      // A name alone begins its paragraph, or stands between a head and text: "Claim 77-30418", "Mr. Lindgren:", "We are in receipt of".
      const isHandle = whole && greeting.name?.startsWith('@') === true
      const alone = line.first
        ? line.last || isHandle || /[,:!]/.test(line.text)
        : whole && isAbove(line, lines[index + 1])
      if (greeting && (above === 0 || (!bare && own && whole)) && (!bare || alone)) {
        const salutation: Salutation = {
          start: line.start,
          end: endIn(line, greeting.length),
          form: greeting.form
        }
        if (greeting.name !== undefined) salutation.name = greeting.name.replaceAll(/ {2,}/g, ' ')
        const rest = line.text.slice(greeting.length).trimStart()
        return {
          line: index,
          salutation,
          // "Hi Ann, thanks for the patch."
          ...(rest !== '' && {next: placeIn(line, line.text.length - rest.length)})
        }
      }
      const next = lines[index + 1]
      const isText = isProse(line) || (next !== undefined && goesOn(line, next))
      if (isText && !language.isHeaderLine(line.text) && !isTitle(line)) {
        above += countWords(line.text)
        if (bare || above > mostAbove) break
      }
    }
  }
  return undefined
}

/** Whether a name with its comma stands right above text, and not in an address: "Acme Ltd," above "Mill Lane,". */
function isAbove(line: Line, next: Line | undefined): boolean {
  return /[,:]$/.test(line.text) && next !== undefined && !next.first && (isProse(next) || isUnended(next))
}

/** A heading that is no whole sentence: "We regret to inform you that it was rejected." says more than what the mail is about. */
function isTitle(line: Line): boolean {
  return (
    line.paragraph.data?.block === 'heading' && !(countWords(line.text) >= 6 && endsWithMark(line.text, '.'))
  )
}

/** Where in a line its tags and forms to fill in stand. */
function tagsIn(line: Line, masks: ReadonlyArray<Mask>): Span[] {
  const tags: Span[] = []
  for (const {kind, start, end} of masks) {
    if (start >= line.end) break
    if (line.start < end && (kind === 'output' || kind === 'slot'))
      tags.push({start: indexIn(line, start), end: indexIn(line, end)})
  }
  return tags
}

/** The first line that is not the letter's head, where no salutation says it. */
function afterHeader(lines: Line[], language: Language): number {
  let index = 0
  for (const line of lines) {
    if (!(language.isHeaderLine(line.text) || isTitle(line))) break
    index++
  }
  return index < lines.length ? index : 0
}

/** The first line below the salutation that is no subject line. */
function afterSubject(lines: Line[], from: number, language: Language): number {
  let index = from
  for (let line = lines[index]; line && index < from + 3; line = lines[++index]) {
    const title =
      line.first &&
      line.last &&
      (line.paragraph.data?.block === 'paragraph' || line.paragraph.data?.block === 'heading') &&
      countWords(line.text) <= 14 &&
      !endsWithMark(line.text, '.!?,;:…') &&
      // "It was denied. You may apply again": a sentence that lacks its full stop, behind one that has it.
      !twoSentences.test(line.text) &&
      !isUnended(line) &&
      /^[\p{Lu}\p{N}#[{<$*%“"']/u.test(line.text)
    const more = lines[index + 1]
    // The last line, or one above a list, is no title; nor is a short first sentence that lacks its full stop.
    const follows = more && more.paragraph.data?.block !== 'item' && (isProse(more) || index === from)
    if (!(language.isHeaderLine(line.text) || (title && follows && lines.length > index + 2))) break
  }
  return index
}

/** `> {{ rejection_reason }}`: what is set apart there is why, and no earlier message. */
const grounds =
  /^(?:\{\{|\$\{|<%|<\?|%%|\*\||\(\(|\{)[^}%|)]{0,80}(?:reason|grounds|explanation|justification)[^}%|)]{0,40}(?:\}{1,3}|[%?]>|%%|\|\*|\)\)|!!\})\.?$/i

/** "Thank you for writing to us. We hear you": no title, and no name with its "St. Mary". */
const twoSentences = /(?:\p{Ll}{4,}|\b(?:us|me|you|it|him|her|in|up|out|now|yet|too))[.!?]\s+\p{Lu}/u

/** Join neighbouring spans of one part. */
function join(spans: Parts['spans']): Parts['spans'] {
  const result: Parts['spans'] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last?.part === span.part && span.part !== 'close' && span.part !== 'salutation') last.end = span.end
    else result.push(span)
  }
  return result
}
