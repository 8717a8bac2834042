import {loadLanguage} from '../language/index.ts'
import type {Formalities} from '../language/language.ts'
import type {Letter} from '../letter/model.ts'
import {type PlainLine, plainLines} from '../letter/plain-lines.ts'
import {readAnswer} from './read-answer.ts'
import type {Row} from './row.ts'

/** Stands for what a program or a person is still to fill in: a cell that holds it stays empty. */
const open = '\uFFFC'
/** What sentences do that speak of the request. */
const asks = ['gratitude', 'acknowledgement', 'refusal', 'reason'] as const
/** Lines of an address below the name in which the organisation is looked for. */
const addressLines = 4

/** A row, and what could not be told. */
export interface ReadRow {
  row: Row
  /** A date whose day and month may be either, or that names no year. */
  unclear?: {date: string; meanings: string[]}
}

/**
 * Read from a letter what the register says of it. What is not said stays empty.
 *
 * @param letter The letter.
 * @param source The text of its file.
 * @param file The path that the register names.
 * @returns The row.
 */
export async function readRow(letter: Letter, source: string, file: string): Promise<ReadRow> {
  const formalities = (await loadLanguage(letter.language))?.formalities
  const head = plainLines(letter, ['header'], () => open)
  const name = nameOf(letter)
  const row: Row = {
    number: '',
    date: '',
    recipient: name,
    organisation: '',
    subject: '',
    kind: kindOf(letter),
    ...readAnswer(letter, source, formalities),
    file
  }
  if (!formalities) return {row}
  row.number = firstOf(head, ({text}) => formalities.ownNumber(text))
  row.subject = subjectOf(letter, head, formalities)
  row.organisation = organisationOf(head, name, formalities)
  const found = dateOf([...head, ...plainLines(letter, ['close', 'signature'], () => open)], formalities)
  const [meaning = '', ...others] = found?.meanings ?? []
  if (!found) return {row}
  if (meaning === '' || others.length > 0) return {row, unclear: found}
  row.date = meaning
  return {row}
}

/** What was asked for, where more than a word in passing says it. */
function kindOf({kind, declared, sentences}: Letter): string {
  if (declared.kind !== undefined) return declared.kind === 'unknown' ? '' : declared.kind
  let signs = 0
  for (const {part, moves, hits} of sentences) {
    const says = [...hits].filter(({list}) => list === `kind.${kind}`).length
    const weighs = part === 'header' || asks.some((move) => moves.has(move))
    signs += weighs ? 2 * says : says
  }
  return signs > 1 ? kind : ''
}

/** Who is greeted by name; nobody where a tag or a form stands for the name. */
function nameOf({salutation, masks}: Letter): string {
  const name = salutation?.form === 'named' ? oneLine(salutation.name ?? '') : ''
  const isOpen = masks.some(
    ({kind, start, end}) =>
      (kind === 'output' || kind === 'slot') &&
      start < (salutation?.end ?? 0) &&
      end > (salutation?.start ?? 0)
  )
  return isOpen ? '' : name
}

function subjectOf(letter: Letter, head: PlainLine[], formalities: Formalities): string {
  const labelled = firstOf(head, ({text}) => formalities.subjectOf(text))
  if (labelled !== '') return labelled
  // A title between the salutation and the letter is its subject, too.
  const below = letter.salutation?.end ?? Number.POSITIVE_INFINITY
  return firstOf(head, ({start, text}) => (start >= below ? text : undefined))
}

/** The organisation in the reader's address: it stands beside their name or below it. */
function organisationOf(head: PlainLine[], name: string, formalities: Formalities): string {
  const surname = name.split(' ').at(-1) ?? ''
  if (surname === '') return ''
  const at = head.findIndex(({text}) => text.split(/[\s,]+/).includes(surname))
  if (at < 0) return ''
  const beside = (head[at]?.text ?? '').split(',').slice(1)
  return firstOf([...beside, ...head.slice(at + 1, at + 1 + addressLines).map(({text}) => text)], (text) => {
    const line = text.trim().replace(/,$/, '')
    return formalities.namesOrganisation(line) ? line : undefined
  })
}

/** The letter's own date: in its head, else below it. */
function dateOf(
  lines: PlainLine[],
  {findDates, isOwnDateLine, readDate}: Formalities
): {date: string; meanings: string[]} | undefined {
  for (const {text} of lines) {
    const [found] = isOwnDateLine(text) ? findDates(text) : []
    if (!found) continue
    const date = text.slice(found.start, found.end)
    return {date, meanings: readDate(date)}
  }
  return undefined
}

/** What is first found, where all of it is filled in; else nothing. */
function firstOf<Item>(items: ReadonlyArray<Item>, find: (item: Item) => string | undefined): string {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found.includes(open) ? '' : oneLine(found)
  }
  return ''
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
