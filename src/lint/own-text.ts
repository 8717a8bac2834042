import {rules} from '../../rules/index.ts'
import {firstEndingAfter} from '../first-ending-after.ts'
import type {Letter, LetterSentence} from '../letter/model.ts'
import type {Lines} from '../lines.ts'
import type {Composed, Piece} from '../read/template/compose.ts'
import type {Range} from '../read/template/tag.ts'
import {isLack} from './elsewhere.ts'
import type {Finding} from './finding.ts'

/** Why a change is not made. */
const inAnother = 'What would be changed stands in a file that this one brings in.'
/** Where the words are that are reported at a tag. */
const broughtIn = 'These words stand in a file that is brought in here.'
/** Words that are faults in a refusal only: the file that has them refuses nothing by itself, so that it reports none of them. */
const inRefusals: ReadonlySet<string> = new Set(
  rules.filter(({group, refusalsOnly}) => group === 'wording' && refusalsOnly).map(({id}) => id)
)

/**
 * Say what a letter lacks beside the nearest sentence of the template, where the place of it stands in another file.
 *
 * @param finding A finding, with its place in the composed text.
 * @param sentences Places of the letter's sentences there.
 * @param composed The composed text.
 * @returns The finding; itself where its place stands in the template, or it is no lack.
 */
export function besideOwn(finding: Finding, sentences: ReadonlyArray<Range>, {pieces}: Composed): Finding {
  if (!isLack(finding.rule) || ownPlace(finding, pieces)) return finding
  let best: {range: Range; far: number} | undefined
  for (const range of sentences) {
    const far = Math.abs(range.start - finding.start)
    if (ownPlace(range, pieces) && (!best || far < best.far)) best = {range, far}
  }
  return best ? {...finding, start: best.range.start, end: best.range.end} : finding
}

/**
 * Take what was found in a template and the files that it brings in back to the template. What stands in another file is
 * left to that file; words that are faults in a refusal only are reported where they are brought in.
 *
 * @param findings The findings, with places in the composed text.
 * @param composed The composed text.
 * @param lines The lines of the template.
 * @param length How long the template is.
 * @returns The findings of the template, with places in it.
 */
export function ownFindings(
  findings: ReadonlyArray<Finding>,
  {pieces}: Composed,
  lines: Lines,
  length: number
): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const place = ownPlace(finding, pieces)
    const {fix, suggestions, ...rest} = finding
    if (!place) {
      const tag = inRefusals.has(finding.rule) ? tagPlace(finding, pieces, length) : undefined
      if (!tag) return []
      return [
        {
          ...rest,
          note: rest.note ? `${rest.note} ${broughtIn}` : broughtIn,
          ...lines.place(tag.start, tag.end),
          ...(suggestions && {suggestions: suggestions.map(({message}) => ({message}))})
        }
      ]
    }
    const result: Finding = {
      ...rest,
      ...lines.place(place.start, place.end)
    }
    const edits = fix && ownEdits(fix.edits, pieces)
    if (edits) result.fix = {edits}
    else if (fix) result.note = rest.note ? `${rest.note} ${inAnother}` : inAnother
    if (suggestions)
      result.suggestions = suggestions.map(({message, edits}) => {
        const own = edits && ownEdits(edits, pieces)
        return own ? {message, edits: own} : {message}
      })
    return [result]
  })
}

/**
 * Take a letter's places back to the template; what stands in another file has none.
 *
 * @param letter The letter, with places in the composed text.
 * @param composed The composed text.
 * @returns The letter, as far as it stands in the template.
 */
export function ownLetter(letter: Letter, {pieces}: Composed): Letter {
  const {salutation, ...rest} = letter
  const moved = new Map<LetterSentence, LetterSentence>()
  for (const sentence of letter.sentences) {
    const place = ownPlace(sentence, pieces)
    if (place) moved.set(sentence, {...sentence, ...place})
  }
  const greeting = salutation && ownPlace(salutation, pieces)
  const elsewhere = letter.body.filter((sentence) => !moved.has(sentence))
  return {
    ...rest,
    elsewhere: {
      moves: new Set(elsewhere.flatMap(({moves}) => [...moves.keys()])),
      namesRecipient: !greeting && salutation?.form === 'named'
    },
    ...(salutation && greeting ? {salutation: {...salutation, ...greeting}} : {}),
    parts: letter.parts.flatMap((part) => {
      const place = ownPlace(part, pieces)
      return place ? [{...part, ...place}] : []
    }),
    sentences: [...moved.values()],
    body: letter.body.flatMap((sentence) => moved.get(sentence) ?? [])
  }
}

/** Where something is brought in that stands in another file: the tag between what stands before and behind it. */
function tagPlace({start, end}: Range, pieces: ReadonlyArray<Piece>, length: number): Range | undefined {
  const at = firstEndingAfter(pieces, start)
  const before = pieces.slice(0, at).findLast(({own}) => own !== undefined)
  const behind = pieces.slice(at).find((piece) => piece.own !== undefined && piece.start >= end)
  const place = {
    start: before?.own === undefined ? 0 : before.own + before.end - before.start,
    end: behind?.own ?? length
  }
  return place.start < place.end ? place : undefined
}

/** The place of a range in the template: from the first to the last of it, as far as that goes on in order. */
function ownPlace({start, end}: Range, pieces: ReadonlyArray<Piece>): Range | undefined {
  let place: Range | undefined
  for (let index = firstEndingAfter(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || (piece.start >= end && piece.start > start)) break
    if (piece.own === undefined) continue
    const from = piece.own + Math.max(0, start - piece.start)
    const to = piece.own + Math.min(end, piece.end) - piece.start
    if (to < from || (to === from && start !== end)) continue
    if (!place) place = {start: from, end: to}
    else if (from >= place.end) place.end = to
    else break
  }
  return place
}

/** Changes in the template; nothing where one touches another file. */
function ownEdits<Edit extends Range>(
  edits: ReadonlyArray<Edit>,
  pieces: ReadonlyArray<Piece>
): Edit[] | undefined {
  const result: Edit[] = []
  for (const edit of edits) {
    const piece = pieces[firstEndingAfter(pieces, edit.start)]
    if (piece?.own === undefined || edit.end > piece.end) return undefined
    const by = piece.own - piece.start
    result.push({...edit, start: edit.start + by, end: edit.end + by})
  }
  return result
}
