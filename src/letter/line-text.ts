import {countWords} from '../count-words.ts'
import type {Line} from './line.ts'

/** "Unfortunately, your data did not match" and "Thank you for your letter of 3 May" are sentences, though they lack their full stop. */
export const isUnended = (line: Line): boolean =>
  countWords(line.text) >= 5 && (thanks.test(line.text) || tells.test(line.text) || writes(line.text))

const thanks =
  /^\W*(?:(?:what|how) (?:an?|very|kind|nice|lovely|good|wonderful|generous)\b|(?:(?:many|with) )?(?:thanks|thank you|thank u)(?: (?:so much|very much|again|once again|all|kindly|both))? (?:for|to)\b)/i
const tells =
  /^\W*(?:unfortunately|regrettably|sadly|sorry|please|we|i|you|your|this|it|if|the)\b.*\b(?:is|are|was|were|has|have|had|did|do|does|will|would|can|cannot|could|must|be|not|(?:is|are|was|were|has|have|had|did|do|does|wo|would|ca|could)n['’]?t)\b/i
/** What the writer does, wherever in the line: "Last week we received it". */
function writes(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’]+/u)
  return words.some((word, index) => {
    if (/^(?:we|i)['’](?:ve|re|ll|d|m)$/.test(word)) return index + 1 < words.length
    // "Acme, where we think of you first" is a firm's word below a name.
    if ((word !== 'we' && word !== 'i') || relatives.has(words[index - 1] ?? '')) return false
    const next = words[index + 1] ?? ''
    return doings.has(next.endsWith('ly') || between.has(next) ? (words[index + 2] ?? '') : next)
  })
}

const relatives = new Set(['where', 'that', 'which', 'who', 'what'])
const between = new Set(['also', 'just', 'now', 'both', 'all', 'do', 'really'])
const doings = new Set(
  (
    'am are was were have had got do did will would can cannot could must received reviewed decided regret wish hope look ask thank ' +
    'appreciate know need understand want feel think believe trust'
  ).split(' ')
)

/** Whether a line is long enough to be read as text, and not as a name, a title or a close. */
export function isProse(line: Line): boolean {
  const count = countWords(line.text)
  return count > 14 || (count > 5 && endsWithMark(line.text, '.!?'))
}

const pictures = /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]+$/u

/** Whether a line ends with one of some marks, or with one and a mark that closes. */
export function endsWithMark(line: string, marks: string): boolean {
  // "It could not be confirmed. 😔"
  const text = line.charCodeAt(line.length - 1) > 0x2600 ? line.replace(pictures, '') : line
  const last = text.at(-1) ?? ' '
  return marks.includes(last) || (`'")”’`.includes(last) && marks.includes(text.at(-2) ?? ' '))
}

/** Whether a line ends with a mark, so that the next one begins anew. */
export function endsSentence(text: string): boolean {
  return /[.!?,:;…)\]}*"”’'>]$|[^\p{L}\p{N}\s]$/u.test(text)
}

/** Whether a line is text that is wrapped, and goes on in the next: a close is shorter, and a name in small letters stands below one. */
export function goesOn(line: Line, next: Line): boolean {
  return (
    !next.first &&
    next.paragraph === line.paragraph &&
    /^\p{Ll}/u.test(next.text) &&
    !/[.!?:;]['")”’]?$/.test(line.text) &&
    countWords(line.text) >= fewestWrapped
  )
}

/** Lines are wrapped at 40 characters or more, and hold so many words then. */
export const fewestWrapped = 5
