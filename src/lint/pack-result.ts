import type {Edit, Suggestion} from '../../rules/rule.ts'
import {moves} from '../letter/model.ts'
import type {Finding} from './finding.ts'
import type {LetterFacts, LintResult} from './result.ts'

/** The parts of a letter, by the numbers that stand for them here. */
export const parts = ['header', 'salutation', 'body', 'close', 'signature', 'postscript', 'quoted'] as const
/** The forms of a salutation, and the severities, likewise. */
export const forms = ['named', 'neutral', 'group'] as const
export const severities = ['error', 'warning', 'info'] as const

type Value = string | number | boolean | null | undefined | Value[]

/**
 * Put what was found in a letter into a value that is JSON: what a cache keeps, and what one thread tells another. Lists
 * in place of objects, for there are many of them.
 *
 * @param result What linting gave.
 * @returns The value; `unpackResult` undoes it.
 */
export function packResult({letter, reading, ...result}: LintResult): Value {
  return [
    result.language,
    result.kind,
    result.refusal,
    result.termsChanged,
    result.messages.map(packFinding),
    letter && packLetter(letter),
    reading && [
      reading.text,
      result.messages.map((message) => {
        const seen = reading.messages.get(message)
        return seen && packFinding(seen)
      })
    ]
  ]
}

/** A bit for each move. */
function packMoves(has: (move: (typeof moves)[number]) => boolean): number {
  return moves.reduce((bits, move, index) => (has(move) ? bits | (1 << index) : bits), 0)
}

/**
 * Pack what reports say of a letter. Places as text: it is read quicker than lists of numbers, and most reports need none of them.
 *
 * @param letter The letter.
 * @returns The value; `unpackLetter` undoes it.
 */
export function packLetter(letter: LetterFacts): Value {
  const {salutation, declared, elsewhere} = letter
  return [
    packMoves((move) => letter.body.some((sentence) => sentence.moves.has(move))),
    letter.sentences
      .map((sentence) =>
        [
          sentence.start,
          sentence.end,
          parts.indexOf(sentence.part),
          sentence.paragraph,
          sentence.item ? 1 : 0,
          packMoves((move) => sentence.moves.has(move))
        ].join(' ')
      )
      .join(';'),
    letter.parts.map(({start, end, part}) => `${start} ${end} ${parts.indexOf(part)}`).join(';'),
    salutation ? forms.indexOf(salutation.form) : -1,
    letter.paragraphs.length,
    declared.refusal,
    declared.recipientUnknown,
    elsewhere && [packMoves((move) => elsewhere.moves.has(move)), elsewhere.namesRecipient]
  ]
}

function packFinding(finding: Finding): Value {
  const {start, end, line, column, endLine, endColumn, fix, suggestions} = finding
  return [
    finding.rule,
    severities.indexOf(finding.severity),
    finding.message,
    finding.note,
    finding.url,
    start,
    end,
    line,
    column,
    endLine,
    endColumn,
    fix && packEdits(fix.edits),
    suggestions?.map(({message, edits}: Suggestion) => [message, edits && packEdits(edits)])
  ]
}

function packEdits(edits: ReadonlyArray<Edit>): Value {
  return edits.flatMap(({start, end, text}) => [start, end, text])
}
