import type {Severity} from '../../rules/rule.ts'
import {moves as order, type Span} from '../letter/model.ts'
import type {Finding} from '../lint/finding.ts'
import {cut} from './advice.ts'
import {fixPreview} from './fix-preview.ts'
import {type Piece, piecesOf, type Row, rowsOf} from './html-rows.ts'
import {htmlText} from './html-text.ts'
import {httpUrl} from './links.ts'
import {signs} from './plain-paint.ts'
import type {LetterReport} from './report.ts'
import {safeProse} from './safe-text.ts'
import {labels} from './steps.ts'

/** A finding with its number in the letter. */
interface Numbered extends Finding {
  number: number
}

/** Of what stands between sentences and is longer (the head of a page, a quoted letter), the middle is left out. */
const longestBetween = 400
const shownOfIt = 160
/** The columns of the line that a fix is shown in. */
const previewWidth = 90

/**
 * Write a letter's text: a row a sentence, its findings marked in it, beside it what it does and what is said of it.
 *
 * @param report The letter.
 * @param findings What is to be marked.
 * @param id What its anchors begin with; unique in the page.
 * @returns The element.
 */
export function letterText({source, linted}: LetterReport, findings: Finding[], id: string): string {
  const rows = rowsOf(source, linted.letter)
  const numbered = findings.map((finding, index): Numbered => ({...finding, number: index + 1}))
  const byRow = new Map<Row | undefined, Numbered[]>()
  let row = 0
  for (const finding of numbered) {
    while (row + 1 < rows.length && (rows[row + 1]?.start ?? 0) <= finding.start) row++
    const here = rows[row]
    byRow.set(here, [...(byRow.get(here) ?? []), finding])
  }
  const shown = rows.length > 0 ? rows : [{start: 0, end: 0, opens: true}]
  let first = 0
  const parts = shown.map((one, index) => {
    const own = byRow.get(rows[index]) ?? []
    while (first < numbered.length && (numbered[first]?.end ?? 0) < one.start) first++
    // Findings are in order of their starts: those behind this row need no look.
    const marks = numbered.slice(first, lastBefore(numbered, first, one.end))
    return rowElement(source, one, rows[index - 1], marks, own, id)
  })
  return `<div class="letter">\n${parts.join('')}</div>\n`
}

function lastBefore(findings: Numbered[], from: number, end: number): number {
  let to = from
  while (to < findings.length && (findings[to]?.start ?? 0) <= end) to++
  return to
}

function rowElement(
  source: string,
  row: Row,
  before: Row | undefined,
  marks: Numbered[],
  own: Numbered[],
  id: string
): string {
  const {sentence, part} = row
  const done = sentence ? order.filter((move) => sentence.moves.has(move)) : []
  const main = sentence?.moves.has('refusal') ? 'refusal' : done[0]
  const isProse = sentence !== undefined && (part === 'body' || done.length > 0)
  const kind = sentence ? (isProse ? 'prose' : `plain ${part}`) : 'between'
  const classes = ['row', kind, ...(row.opens ? ['opens'] : []), ...(main ? ['main-move', main] : [])]
  const names =
    done.length > 0
      ? done.map((move) => `<span class="${move}">${labels[move]}</span>`)
      : part && part !== 'body' && part !== before?.part
        ? [`<span>${part}</span>`]
        : []
  const text = piecesOf(row, marks).map((piece) => pieceElement(source, row, piece, isProse, own, id))
  const points = own.filter(({start, end}) => start === end || start >= row.end || end <= row.start)
  const notes = own.map((finding) => note(source, finding, id))
  return `<div class="${classes.join(' ')}"><div class="moves">${names.join(' ')}</div><div class="text">${text.join('')}${points.map((point) => reference(point, id)).join('')}</div>${notes.length > 0 ? `<div class="notes">\n${notes.join('')}</div>` : ''}</div>\n`
}

const ranks: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

function pieceElement(
  source: string,
  row: Row,
  {start, end, marks}: Piece<Numbered>,
  isProse: boolean,
  own: Numbered[],
  id: string
): string {
  const text = row.sentence
    ? sentenceText(source, start, end, row.sentence, isProse)
    : shortened(source.slice(start, end), marks.length > 0)
  const [worst] = marks.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])
  if (!worst) return text
  const ending = marks.filter((mark) => own.includes(mark) && Math.min(mark.end, row.end) === end)
  return `<mark class="${worst.severity}">${text}</mark>${ending.map((mark) => reference(mark, id)).join('')}`
}

/** A sentence's own text, and in a weaker colour the marks around it. */
function sentenceText(source: string, start: number, end: number, span: Span, isProse: boolean) {
  const inner = Math.min(Math.max(start, span.start), end)
  const outer = Math.max(inner, Math.min(end, span.end))
  const around = (text: string): string =>
    text === '' ? '' : `<span class="around">${htmlText(text)}</span>`
  const own = source.slice(inner, outer)
  // A break that the letter asks for stays one; where its lines were wrapped they may be wrapped anew.
  const lines = isProse ? own.split(/(?: {2,}|\\)(?:\r\n|\r|\n)/) : [own]
  return (
    around(source.slice(start, inner)) + lines.map(htmlText).join('<br>') + around(source.slice(outer, end))
  )
}

function shortened(text: string, isMarked: boolean): string {
  if (isMarked || text.length <= longestBetween) return htmlText(text)
  return `${htmlText(text.slice(0, shownOfIt))} … ${htmlText(text.slice(-shownOfIt / 2))}`
}

function reference({number, severity}: Numbered, id: string): string {
  return `<sup class="${severity}" id="m${id}-${number}"><a href="#n${id}-${number}"><b>${number}</b></a></sup>`
}

function note(source: string, finding: Numbered, id: string): string {
  const {number, severity, rule, line, message, note: more, suggestions = []} = finding
  const url = httpUrl(finding.url)
  const name = `<code>${htmlText(rule)}</code>`
  const page = url ? `<a href="${htmlText(url)}" rel="noopener noreferrer">${name}</a>` : name
  const rows = [
    `<p><a href="#m${id}-${number}">${number}</a> <b>${signs[severity]} ${severity}</b> ${page} <span class="around">line ${line}</span></p>`,
    `<p>${prose(message)}</p>`
  ]
  if (more) rows.push(`<p class="more">${prose(more)}</p>`)
  const fixed = fixPreview(source, finding, previewWidth)
  if (fixed === '') rows.push('<p class="do"><code>--fix</code> takes it out</p>')
  else if (fixed !== undefined) rows.push(`<p class="do"><code>--fix</code>: ${htmlText(fixed)}</p>`)
  else if (finding.fix) rows.push('<p class="do"><code>--fix</code> mends it</p>')
  for (const suggestion of suggestions) rows.push(`<p class="do">${prose(suggestion.message)}</p>`)
  return `<div class="note ${severity}" id="n${id}-${number}">${rows.join('')}</div>\n`
}

/** A message in which code stands between backticks. */
function prose(text: string): string {
  return safeProse(cut(text))
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part)))
    .join('')
}
