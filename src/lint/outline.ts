import type {Kind, Move, Part} from '../letter/model.ts'
import type {LintedLetter} from './linted-letter.ts'

/** What each part and sentence of a letter is. Offsets are UTF-16 code units from 0; ends are exclusive. */
export interface Outline {
  language: string
  kind: Kind
  refusal: boolean
  termsChanged: boolean
  /** The person addressed, or null where none is named. */
  recipient: string | null
  parts: Array<{part: Part; start: number; end: number}>
  sentences: Array<{
    start: number
    end: number
    text: string
    part: Part
    moves: Move[]
    /** What showed each move, where that was asked for: a list of phrases, an inference, or signs. */
    why?: Partial<Record<Move, string>>
  }>
}

/**
 * The outline of a letter that was linted.
 *
 * @param linted What linting gave.
 * @param why Whether to say what showed each move. Default: false.
 * @returns The outline.
 */
export function outlineOf(
  {language, kind, refusal, termsChanged, recipient, letter}: LintedLetter,
  why = false
): Outline {
  return {
    language,
    kind,
    refusal,
    termsChanged,
    recipient,
    parts: (letter?.parts ?? []).map(({part, start, end}) => ({part, start, end})),
    sentences: (letter?.body ?? []).map(({start, end, text, part, moves}) => ({
      start,
      end,
      text,
      part,
      moves: [...moves.keys()],
      ...(why && {why: Object.fromEntries(moves)})
    }))
  }
}
