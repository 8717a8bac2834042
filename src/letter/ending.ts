import {countWords} from '../count-words.ts'
import type {Language} from '../language/language.ts'
import {endIn, type Line, placeIn} from './line.ts'
import {endsSentence, endsWithMark, fewestWrapped, goesOn, isProse, isUnended} from './line-text.ts'

/** Longest line that is looked at as a close with a name, in UTF-16 code units, and the most words of such a name. */
const maxClose = 120
const maxName = 6

/** Where the close, the signature and the postscript begin, as indexes of lines; past the end where there is none. */
export function findEnd(
  lines: Line[],
  from: number,
  language: Language
): {close: number; signature: number; postscript: number} {
  let postscript = lines.length
  for (let index = lines.length - 1; index > from; index--) {
    const line = lines[index]
    if (line?.first && language.isPostscript(line.text)) postscript = index
  }
  for (let index = postscript - 1; index >= from; index--) {
    const line = lines[index]
    if (!line || !isClosing(lines, index, postscript, language)) continue
    // "Best, Tom" above "-- " and the firm's address: the close is above.
    const own = /^[-—–_]+\s*$/.test(line.text) ? closeAbove(lines, from, index, language) : undefined
    if (own) return {...own, postscript}
    let close = index
    while (
      close - 1 > from &&
      language.isClose(lines[close - 1]?.text ?? '') &&
      isClosing(lines, close - 1, postscript, language)
    )
      close--
    return {close, signature: index + 1, postscript}
  }
  const signature = signatureStart(lines, from, postscript)
  return {close: signature, signature, postscript}
}

/** How many lines stand between a close and the firm's signature at most: a name, a post, a department. */
const mostBetween = 5

/** The close, or the name without one, above the line that parts a letter from what is put below every mail. */
function closeAbove(
  lines: Line[],
  from: number,
  end: number,
  language: Language
): {close: number; signature: number} | undefined {
  for (let index = end - 1; index > from && end - index <= mostBetween + 1; index--) {
    const line = lines[index]
    if (!line) break
    if (
      isClosing(lines, index, end, language) ||
      (line.first && language.isBareClose(line.text) && language.isClose(line.text))
    )
      return {close: index, signature: index + 1}
    if (isProse(line) && endsWithMark(line.text, '.!?')) break
  }
  const signature = signatureStart(lines, from, end)
  return signature < end ? {close: signature, signature} : undefined
}

/** Append a line, as two where it is a close and a signature: "Kind regards, Jan Hrubý". */
export function divideClose(line: Line, lines: Line[], isLast: boolean, language: Language): void {
  const comma = line.text.length > maxClose ? -1 : line.text.indexOf(',')
  const head = line.text.slice(0, comma + 1)
  if (language.isClose(head) && (isLast || language.isBareClose(head))) {
    const name = line.text.slice(comma + 1).trimStart()
    const from = line.text.length - name.length
    const below: Line = {
      ...line,
      start: placeIn(line, from),
      text: name,
      ends: line.ends?.slice(from),
      first: false
    }
    if (name !== '' && countWords(name) <= maxName && isSignatureLine(below)) {
      lines.push({...line, end: endIn(line, head.length), text: head, last: false}, below)
      return
    }
  }
  lines.push(line)
}

function isClosing(lines: Line[], index: number, end: number, language: Language): boolean {
  const line = lines[index]
  if (!line || line.paragraph.data?.block === 'item' || !language.isClose(line.text)) return false
  const before = lines[index - 1]
  const own =
    line.first || (before !== undefined && (endsSentence(before.text) || language.isClose(before.text)))
  // "Thanks!" in the middle of a letter has prose below it.
  const next = lines[index + 1]
  // "On behalf of the mayor, thank you for the" goes on below.
  if (next && (goesOn(line, next) || (!line.last && isWrapped(lines, index)))) return false
  // "THANK YOU" is the heading of what stands below it.
  if (next && isProse(next) && !/\p{Ll}/u.test(line.text)) return false
  // "Thank you." above "We cannot refund it." thanks, and closes nothing.
  if (next && /[.!]$/.test(line.text) && countWords(next.text) > 2 && endsWithMark(next.text, '.!?'))
    return false
  return (
    own &&
    (index + 1 >= end ||
      next === undefined ||
      isSignatureLine(next) ||
      language.isClose(next.text) ||
      language.isBareClose(line.text))
  )
}

/**
 * "Thank you for coming into the branch on" above "Monday to talk about it. We …": wrapped text, though the next line begins like a name.
 * Below a close nothing but names stand in its paragraph.
 */
function isWrapped(lines: Line[], index: number): boolean {
  const line = lines[index]
  if (!line || /[.,!]$/.test(line.text) || countWords(line.text) < fewestWrapped) return false
  if (opens.test(line.text)) return true
  if (countWords(lines[index + 1]?.text ?? '') < fewestWrapped) return false
  for (let below = index + 1; below <= index + mostBelow; below++) {
    const next = lines[below]
    if (!next || next.first) return false
    if (!isSignatureLine(next)) return true
  }
  return false
}

/** So many lines below a close are looked at: a name, a post, an address. */
const mostBelow = 10

/** Words that no line of a letter ends with, unless it goes on. */
const opens =
  /\b(?:on|to|the|for|an?|of|and|with|that|in|at|your|our|my|by|from|as|or|we|is|are|be|this|which|who|about|not|will|has|have)$/i

/** "Reason: {{ reason }}" at the end of a letter is what it says, and nobody's name. */
const field =
  /^[^\p{L}]*(?:\p{L}+ ){0,2}(?:reasons?|grounds|comments?|notes?|feedback|explanation|details|status|decision|outcome)\b[^:]{0,30}:/iu

/** Without a close, the short lines at the end are the signature: "Anders & Mo". */
function signatureStart(lines: Line[], from: number, end: number): number {
  let index = end
  while (index - 1 > from) {
    const line = lines[index - 1]
    const before = lines[index - 2]
    if (!line || !isSignatureLine(line)) break
    if (!line.first && before && !endsSentence(before.text) && !isSignatureLine(before)) break
    index--
  }
  // Many short lines are a poem or an address, and a whole paragraph of them is only taken whole.
  return end - index > 8 ? end : index
}

/** `{{ reason }}` in a line of its own is what the letter says. */
const said =
  /^(?:\{\{|\$\{|<%|<\?|%%|\*\||\(\(|\{)(?:->|[^}>%|)]){0,80}(?:reason|comment|feedback|explanation|message|justification)/i

/** "www.acme.com", "tom@acme.com", "tel 0123 456": where the sender can be found. */
const contact = /^(?:www\.|https?:\/\/|\S+@\S+\.\w+$|(?:tel|phone|mobile|fax|e-?mail|web)\b)/i

function isSignatureLine(line: Line): boolean {
  const block = line.paragraph.data?.block ?? 'paragraph'
  return (
    !isUnended(line) &&
    (block === 'paragraph' || block === 'heading') &&
    !line.paragraph.data?.link &&
    countWords(line.text) <= 9 &&
    // The expressions for all alphabets cost more to build than most letters to read.
    !said.test(line.text) &&
    !(line.text.includes(':') && field.test(line.text)) &&
    !(
      endsWithMark(line.text, '.?!…') &&
      /(?<!\b(?:inc|ltd|co|corp|jr|sr|dept|no|tel|ph\.d|m\.d|s\.r\.o|\p{L}))[.?!…]['")”’]?$/iu.test(line.text)
    ) &&
    !/[,:;]$/.test(line.text.replace(/(?:ltd|inc|llc|dept|team|manager|director)[,:;]$/i, '')) &&
    (/^[\p{Lu}\p{N}\p{Lo}{<[%$*#(@&“"'’+~_–—-]/u.test(line.text) || contact.test(line.text))
  )
}
