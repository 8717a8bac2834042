import type {Part, Span} from '../letter/model.ts'
import type {LetterFacts, SentenceFacts} from '../lint/result.ts'

/** A row of a letter: a sentence with what stands around it on its lines, or what stands between sentences. */
export interface Row extends Span {
  sentence?: SentenceFacts
  /** The part of the letter, where it is known. */
  part?: Part
  /** Whether a paragraph, a list or another part begins here. */
  opens: boolean
}

/** A piece of a row that is marked in one way. */
export interface Piece<Mark extends Span> extends Span {
  /** The marks that lie over it; none for plain text. */
  marks: Mark[]
}

/**
 * Divide a letter into rows, so that what is said of a sentence can stand beside it.
 *
 * @param source The text of the file.
 * @param letter The letter as it is understood; missing where its language is not read.
 * @returns The rows; put together, they hold all that is no white space.
 */
export function rowsOf(source: string, letter: Pick<LetterFacts, 'sentences' | 'parts'> | undefined): Row[] {
  const rows: Row[] = []
  let at = 0
  let block: string | undefined
  const between = (start: number, end: number): void => {
    const text = source.slice(start, end)
    if (text.trim() === '') return
    const from = start + text.length - text.trimStart().length
    const to = start + text.trimEnd().length
    const part = letter?.parts.find((one) => one.start < to && one.end > from)?.part
    rows.push({start: from, end: to, opens: true, ...(part && {part})})
    block = undefined
  }
  for (const sentence of letter?.sentences ?? []) {
    if (sentence.start < at || sentence.end <= sentence.start) continue
    const {tail, lead} = around(source, at, sentence.start)
    const last = rows.at(-1)
    if (last?.sentence) last.end = tail
    between(last?.sentence ? tail : at, lead)
    const here = sentence.item ? 'list' : `${sentence.part} ${sentence.paragraph}`
    rows.push({start: lead, end: sentence.end, sentence, part: sentence.part, opens: block !== here})
    block = here
    at = sentence.end
  }
  const last = rows.at(-1)
  const {tail} = around(source, at, source.length)
  if (last?.sentence) last.end = tail
  between(last?.sentence ? tail : at, source.length)
  return rows
}

/** Of what stands between two sentences, what belongs to the line of the first, and to the line of the second. */
function around(source: string, from: number, to: number): {tail: number; lead: number} {
  const gap = source.slice(from, to)
  const first = gap.search(/[\r\n]/)
  // A line that holds both is divided before what is no space: `<br>` or a list's mark leads to what follows.
  if (first < 0) return to === source.length ? {tail: to, lead: to} : {tail: from, lead: from}
  const last = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
  return {tail: from + first, lead: from + last + 1}
}

/**
 * Divide a text where marks begin and end, so that none lies across another.
 *
 * @param row The text.
 * @param marks The marks; they may lie over one another, and reach beyond the text.
 * @returns The pieces in order; put together, they are the text.
 */
export function piecesOf<Mark extends Span>(row: Span, marks: ReadonlyArray<Mark>): Array<Piece<Mark>> {
  const inside = marks.filter(({start, end}) => start <= row.end && end >= row.start)
  const cuts = new Set([row.start, row.end])
  for (const {start, end} of inside) {
    if (start > row.start && start < row.end) cuts.add(start)
    if (end > row.start && end < row.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? row.start
    return {start, end, marks: inside.filter((mark) => mark.start < end && mark.end > start)}
  })
}
