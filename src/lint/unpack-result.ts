import type {Edit, Suggestion} from '../../rules/rule.ts'
import {ruleId} from '../../rules/rule-id.ts'
import {kinds, type Move, moves} from '../letter/model.ts'
import type {Finding} from './finding.ts'
import {forms, parts, severities} from './pack-result.ts'
import type {LetterFacts, LintResult, SentenceFacts} from './result.ts'

/** A value that `packResult` did not make. */
class Unexpected extends Error {}

/**
 * Take what was found in a letter from a value that `packResult` made. Somebody else may have made it, so each piece of it
 * is looked at: what does not fit is not taken.
 *
 * @param value The value.
 * @returns What linting gave; nothing where the value is another.
 */
export function unpackResult(value: unknown): LintResult | undefined {
  try {
    const [language, kind, refusal, termsChanged, messages, letter, reading] = list(value, 7)
    const result: LintResult = {
      language: text(language),
      kind: kind === 'unknown' ? kind : oneOf(kind, kinds),
      refusal: bool(refusal),
      termsChanged: bool(termsChanged),
      messages: list(messages).map(unpackFinding)
    }
    if (letter !== null) result.letter = unpackLetter(letter)
    if (reading !== null) result.reading = unpackReading(reading, result.messages)
    return result
  } catch (error) {
    if (error instanceof Unexpected) return undefined
    throw error
  }
}

function unpackReading(value: unknown, messages: Finding[]): NonNullable<LintResult['reading']> {
  const [words, seen] = list(value, 2)
  const views = list(seen, messages.length)
  return {
    text: text(words),
    messages: new Map(
      messages.flatMap((message, index): Array<[Finding, Finding]> => {
        const view = views[index]
        return view === null ? [] : [[message, unpackFinding(view)]]
      })
    )
  }
}

/** Rows of numbers, so many at a time: an engine remembers each of a group that it could go back to, and a long letter has very many. */
const sentences = /(?:\d{1,9} \d{1,9} [0-6] \d{1,9} [01] \d{1,4}(?:;(?!$)|$)){1,500}/y
const spans = /(?:\d{1,9} \d{1,9} [0-6](?:;(?!$)|$)){1,500}/y

/**
 * Take what reports say of a letter from a value that `packLetter` made.
 *
 * @param value The value.
 * @returns It.
 * @throws {Error} Where the value is another.
 */
export function unpackLetter(value: unknown): LetterFacts {
  const [body, words, places, form, paragraphs, refusal, unknown, elsewhere] = list(value, 8)
  const sentenceRows = rowsIn(words, sentences)
  const partRows = rowsIn(places, spans)
  const letter: LetterFacts = {
    // Reports ask what all of it does.
    body: [{moves: movesOf(body)}],
    get sentences() {
      return rowsOf(sentenceRows).map(
        ([start = 0, end = 0, part = 0, paragraph = 0, item = 0, moves = 0]): SentenceFacts => ({
          start,
          end: Math.max(start, end),
          part: parts[part] ?? 'body',
          paragraph,
          item: item === 1,
          moves: movesOf(moves)
        })
      )
    },
    get parts() {
      return rowsOf(partRows).map(([start = 0, end = 0, part = 0]) => ({
        start,
        end: Math.max(start, end),
        part: parts[part] ?? 'body'
      }))
    },
    paragraphs: {length: integer(paragraphs)},
    declared: {
      refusal: refusal === null || refusal === undefined ? undefined : bool(refusal),
      recipientUnknown: unknown === null || unknown === undefined ? undefined : bool(unknown)
    }
  }
  if (form !== -1) letter.salutation = {form: nth(forms, form)}
  if (elsewhere !== null && elsewhere !== undefined) {
    const [others, namesRecipient] = list(elsewhere, 2)
    letter.elsewhere = {moves: movesOf(others), namesRecipient: bool(namesRecipient)}
  }
  return letter
}

/** The text, where it is rows of that form and nothing else. */
function rowsIn(value: unknown, rows: RegExp): string {
  const found = text(value)
  for (rows.lastIndex = 0; rows.lastIndex < found.length; ) if (!rows.test(found)) throw new Unexpected()
  return found
}

function rowsOf(text: string): number[][] {
  return text === '' ? [] : text.split(';').map((row) => row.split(' ').map(Number))
}

function unpackFinding(value: unknown): Finding {
  const [rule, severity, message, note, url, start, end, line, column, endLine, endColumn, fix, ways] = list(
    value,
    13
  )
  const finding: Finding = {
    // Reports show it as it is.
    rule: matching(rule, ruleId),
    severity: nth(severities, severity),
    message: text(message),
    ...span(start, end),
    line: integer(line),
    column: integer(column),
    endLine: integer(endLine),
    endColumn: integer(endColumn)
  }
  if (note !== null) finding.note = text(note)
  if (url !== null) finding.url = text(url)
  if (fix !== null) finding.fix = {edits: unpackEdits(fix)}
  if (ways !== null) {
    finding.suggestions = list(ways).map((way): Suggestion => {
      const [words, edits] = list(way, 2)
      return edits === null ? {message: text(words)} : {message: text(words), edits: unpackEdits(edits)}
    })
  }
  return finding
}

function unpackEdits(value: unknown): Edit[] {
  return groups(value, 3).map(([start, end, words]) => ({...span(start, end), text: text(words)}))
}

/** Sets that are the same are one. */
const known = new Map<number, ReadonlySet<Move>>()

function movesOf(value: unknown): ReadonlySet<Move> {
  const bits = integer(value)
  let set = known.get(bits)
  if (!set) {
    set = new Set(moves.filter((_, index) => (bits & (1 << index)) > 0))
    known.set(bits, set)
  }
  return set
}

function list(value: unknown, length?: number): unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) throw new Unexpected()
  return value
}

function groups(value: unknown, size: number): unknown[][] {
  const all = list(value)
  return Array.from({length: Math.ceil(all.length / size)}, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  )
}

function span(start: unknown, end: unknown): {start: number; end: number} {
  const from = integer(start)
  const to = integer(end)
  if (to < from) throw new Unexpected()
  return {start: from, end: to}
}

/** A whole number from 0; no text is as long as the largest. */
function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 0x7fffffff)
    throw new Unexpected()
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Unexpected()
  return value
}

function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Unexpected()
  return value
}

function matching(value: unknown, pattern: RegExp): string {
  const found = text(value)
  if (!pattern.test(found)) throw new Unexpected()
  return found
}

function oneOf<Choice extends string>(value: unknown, choices: ReadonlyArray<Choice>): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new Unexpected()
  return found
}

function nth<Item>(items: ReadonlyArray<Item>, index: unknown): Item {
  const item = items[integer(index)]
  if (item === undefined) throw new Unexpected()
  return item
}
