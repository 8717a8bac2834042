import {countWords} from '../count-words.ts'
import type {Line} from './line.ts'

/** "Unfortunately, your data did not match" is a sentence, though it lacks its full stop. */
export const isUnended = (line: Line): boolean => countWords(line.text) >= 5 && sentence.test(line.text)

const sentence =
  /^\W*(?:unfortunately|regrettably|sadly|please|we|i|you|your|this|it|if|the)\b.*\b(?:is|are|was|were|has|have|had|did|do|does|will|would|can|cannot|could|must|be|not)\b/i

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
