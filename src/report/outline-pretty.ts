import {type Letter, type LetterSentence, type Move, moves as order, type Part} from '../letter/model.ts'
import type {LintedLetter} from '../lint/linted-letter.ts'
import {clip, columns, textWidth, widestOf} from './columns.ts'
import {heading, label} from './heading.ts'
import {paintFor} from './paint.ts'
import type {Paint, Painter} from './plain-paint.ts'
import {unread} from './pretty-summary.ts'
import type {Look, OutlineReport} from './report.ts'
import {safeProse, safeText, withoutCommands} from './safe-text.ts'
import {labels, steps} from './steps.ts'
import {type Run, wrap, wrapItems} from './wrap.ts'

/** What stands beside a bar: a sentence, or lines of another part. */
interface Entry {
  /** What its margin says. */
  margin: Run[]
  /** Texts that begin a row each. */
  text: Run[]
  /** What is said beneath it. */
  notes: Run[][]
  bar: Painter
  /** Entries of different blocks are divided by an empty row. */
  block: string
}

/** The margin takes no more than this share of the width. */
const marginShare = 0.25
/** Of a longer text the end is left out. */
const longestText = 2000
const quotedLines = 3

/**
 * Writes letters as they are understood: a line a sentence, beside it what it does, beneath it all how far the letter
 * takes the steps of a good refusal.
 *
 * @param report The letters.
 * @param look How it may be written.
 * @returns The outline.
 */
export function outlinePretty({letters, errors, why = false}: OutlineReport, look: Look): string {
  const width = textWidth(look.width)
  const paint = paintFor(look)
  const blocks: string[][] = []
  for (const {path, source, linted} of letters) {
    const {letter} = linted
    const top = heading(path, letter ? '' : label(linted), width, paint)
    blocks.push(letter ? [...top, ...facts(linted, width, paint)] : top)
    if (!letter) continue
    const rows = sentenceRows(entries(letter, source, why, paint), width, paint)
    if (rows.length > 0) blocks.push(rows)
    if (letter.refusal) blocks.push(stepRows(letter, width, paint))
  }
  if (errors.length > 0) blocks.push(wrap([{text: unread(errors), paint: paint.red}], width))
  return withoutCommands(blocks.map((rows) => `${rows.join('\n')}\n`).join('\n'))
}

function facts(
  {recipient, refusal, kind, termsChanged}: LintedLetter,
  width: number,
  paint: Paint
): string[] {
  const name =
    recipient === null ? 'none named' : clip(safeProse(recipient.slice(0, longestText)), width - 12)
  const said = [
    ['recipient', name],
    ['refusal', refusal ? 'yes' : 'no'],
    ['kind', kind.replace('-', ' ')],
    ['terms changed', termsChanged ? 'yes' : 'no']
  ] as const
  const items = said.map(([label, value]): Run[] => [{text: `${label}: `, paint: paint.dim}, {text: value}])
  return wrapItems(items, width, 3)
}

function entries(letter: Letter, source: string, why: boolean, paint: Paint): Entry[] {
  const found = letter.sentences.map((sentence) => ({
    start: sentence.start,
    entry: sentenceEntry(sentence, why, paint)
  }))
  for (const {part, start, end} of letter.parts) {
    if (part !== 'quoted') continue
    const lines = toLines(source.slice(start, Math.min(end, start + longestText))).map((line) =>
      line.replace(/^[>\s]+/, '')
    )
    const shown = lines.length > quotedLines ? [...lines.slice(0, quotedLines), '…'] : lines
    found.push({start, entry: quietEntry(part, shown, paint)})
  }
  return found.sort((a, b) => a.start - b.start).map(({entry}) => entry)
}

function sentenceEntry(sentence: LetterSentence, why: boolean, paint: Paint): Entry {
  const {part, moves, paragraph, item} = sentence
  const text = sentence.text.slice(0, longestText)
  if (part !== 'body' && moves.size === 0) return quietEntry(part, toLines(text), paint)
  const colors = colorsOf(paint)
  const done = order.filter((move) => moves.has(move))
  const main = moves.has('refusal') ? 'refusal' : done[0]
  return {
    margin: done.map((move) => ({text: labels[move], paint: colors[move]})),
    text: [{text: safeProse(text)}],
    notes: why
      ? done.map((move) => [{text: `${labels[move]} ← ${safeText(moves.get(move) ?? '')}`, paint: paint.dim}])
      : [],
    bar: main ? colors[main] : paint.dim,
    block: item ? 'list' : `${part} ${paragraph}`
  }
}

/** What is not looked at closely: header, salutation, close, signature, what is quoted. */
function quietEntry(part: Part, lines: string[], paint: Paint): Entry {
  const shade = part === 'salutation' ? undefined : paint.dim
  return {
    margin: [{text: part, paint: paint.dim}],
    text: lines.map((line) => ({text: safeProse(line), paint: shade})),
    notes: [],
    bar: paint.dim,
    block: part === 'signature' ? 'close' : part
  }
}

function sentenceRows(all: Entry[], width: number, paint: Paint): string[] {
  const full = widestOf(all.map(({margin}) => margin.map(({text}) => text).join('  ')))
  const single = widestOf(all.flatMap(({margin}) => margin.map(({text}) => text)))
  const wide = Math.min(full, Math.max(single, Math.floor(width * marginShare)))
  const room = width - wide - 3
  const rows: string[] = []
  for (const [index, {margin, text, notes, bar, block}] of all.entries()) {
    const before = all[index - 1]
    if (before && before.block !== block) rows.push(`${' '.repeat(wide)} ${paint.dim('│')}`)
    // A header of many sentences names itself once.
    const again =
      before?.block === block && before.bar === paint.dim && before.margin[0]?.text === margin[0]?.text
    const items = margin.map((run) => [run])
    const left = again ? [] : wrapItems(items, wide)
    const right = [...text.flatMap((run) => wrap([run], room)), ...wrapItems(notes, room, 3)]
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const beside = left[row] ?? ''
      rows.push(`${' '.repeat(wide - columns(beside))}${beside} ${bar('│')} ${right[row] ?? ''}`.trimEnd())
    }
  }
  return rows
}

function stepRows(letter: Letter, width: number, paint: Paint): string[] {
  const all = steps(letter).map(({text, checks}) => ({
    text,
    checks,
    missing: checks.filter(({done}) => !done)
  }))
  const taken = all.filter(({missing}) => missing.length === 0).length
  const title = wrapItems(
    [[{text: 'Steps of a good refusal:', paint: paint.dim}], [{text: `${taken} of ${all.length}`}]],
    width,
    1
  )
  const rows = all.flatMap(({text, checks, missing}, index) => {
    const done = missing.length === 0
    // Of a step of two parts, say which is missing.
    const lack =
      !done && checks.length > 1
        ? [{text: ` (no ${missing.map(({label}) => label).join(', no ')})`, paint: paint.red}]
        : []
    const step = wrap([{text, paint: done ? undefined : paint.strong}, ...lack], width - 4)
    return step.map((row, at) =>
      at > 0 ? `    ${row}` : `${done ? paint.good('✓') : paint.red('✗')} ${index + 1} ${row}`
    )
  })
  return [...title, ...rows]
}

function colorsOf(paint: Paint): Readonly<Record<Move, Painter>> {
  return {
    gratitude: paint.green,
    acknowledgement: paint.cyan,
    empathy: paint.magenta,
    refusal: paint.red,
    reason: paint.blue,
    alternative: paint.green,
    regret: paint.yellow,
    apology: paint.yellow,
    promise: paint.yellow,
    goodwill: paint.green,
    understanding: paint.yellow
  }
}

function toLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/)
}
