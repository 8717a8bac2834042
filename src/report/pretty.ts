import type {Finding} from '../lint/finding.ts'
import type {LetterFacts} from '../lint/result.ts'
import {loadWidths, textWidth} from './columns.ts'
import {excerpt} from './excerpt.ts'
import {fixPreview} from './fix-preview.ts'
import {areHarmlessBytes} from './harmless-bytes.ts'
import {heading, label} from './heading.ts'
import {type Paint, plainPaint, signs} from './plain-paint.ts'
import {summaryRows} from './pretty-summary.ts'
import type {Formatter, LetterReport, Look} from './report.ts'
import {safeProse, withoutCommands} from './safe-text.ts'
import {steps} from './steps.ts'
import {visible} from './visible.ts'
import {type Run, wrap, wrapItems} from './wrap.ts'

/** A message that is longer quotes too much of a letter. */
const longestMessage = 1000

const severities = ['error', 'warning', 'info'] as const

/**
 * Writes a report for people: each finding beneath its line, with what to do about it.
 *
 * @param look How it may be written.
 * @returns The formatter.
 */
export async function pretty(look: Look): Promise<Formatter> {
  const width = textWidth(look.width)
  const paint = look.color ? (await import('./paint.ts')).paintFor(look) : plainPaint
  const write = (blocks: string[][], end: string): string =>
    withoutCommands(blocks.map((rows) => `${rows.join('\n')}${end}`).join(''))
  const textOf = async (report: LetterReport): Promise<string> => {
    await loadWidths(report.source, report.path, ...report.linted.messages.map(({message}) => message))
    const messages = visible(report.linted.messages, look)
    return messages.length > 0 ? write([...letterBlocks(report, messages, width, paint)], '\n\n') : ''
  }
  return {
    letter: textOf,
    kept: {
      key: `pretty ${width}${look.color ? ' color' : ''}${look.quiet ? ' quiet' : ''}`,
      textOf,
      lead: () => '',
      isSound: (text) => areWhole(text) && areHarmlessBytes(text, look.color)
    },
    end: (run) => write([summaryRows(run, look.quiet ?? false, width, paint)], '\n')
  }
}

/** A letter without a finding has no text; that of another one ends with an empty row. */
function areWhole(rows: Uint8Array): boolean {
  return rows.length === 0 || (rows.at(-1) === 0x0a && rows.at(-2) === 0x0a)
}

/** The blocks of one letter; an empty row divides each from the next. */
function* letterBlocks(
  letter: LetterReport,
  messages: Finding[],
  width: number,
  paint: Paint
): Generator<string[]> {
  yield heading(letter.path, label(letter.linted), width, paint)
  const digits = String(messages.reduce((last, {line}) => Math.max(last, line), 1)).length
  for (const here of byPlace(messages)) yield placeRows(letter, here, digits, width, paint)
  const {letter: understood, refusal} = letter.linted
  if (understood && refusal) yield checklist(understood, width, paint)
}

/** What a good refusal has, and whether the letter has it. */
function checklist(letter: LetterFacts, width: number, paint: Paint): string[] {
  const checks = steps(letter).flatMap((step) => step.checks)
  const items = checks.map((check): Run[] =>
    check.done
      ? [{text: '✓', paint: paint.good}, {text: ` ${check.label}`}]
      : [{text: `✗ ${check.label}`, paint: paint.red}]
  )
  return wrapItems(items, width)
}

/** Findings of one place stand beneath its line together. */
function byPlace(messages: Finding[]): Finding[][] {
  const places: Finding[][] = []
  for (const finding of messages) {
    const here = places.at(-1)
    if (here?.[0]?.start === finding.start && here[0].end === finding.end) here.push(finding)
    else places.push([finding])
  }
  return places
}

/** Of a file that has its text encoded, the text is shown; lines are numbered as in the file. */
function asRead({source, linted}: LetterReport, messages: Finding[]): {source: string; findings: Finding[]} {
  const {reading} = linted
  if (!reading) return {source, findings: messages}
  const findings = messages.map((message) => {
    const {start, end, fix} = reading.messages.get(message) ?? message
    const shown: Finding = {...message, start, end}
    if (message.fix && fix) shown.fix = fix
    return shown
  })
  // A finding that stands nowhere in the text is about the file.
  return messages.every((message) => reading.messages.has(message))
    ? {source: reading.text, findings}
    : {source, findings: messages}
}

/** The line of a place, and beneath it all that is found there. */
function placeRows(
  letter: LetterReport,
  messages: Finding[],
  digits: number,
  width: number,
  paint: Paint
): string[] {
  const {source, findings} = asRead(letter, messages)
  const [first] = findings
  if (!first) return []
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity))
  const mark = paint[worst ?? 'info']
  const margin = ' '.repeat(digits + 3)
  const room = width - margin.length - 2
  const {before, place, after, indent, length, goesOn} = excerpt(source, first, room)
  const gutter = paint.dim(`  ${String(first.line).padStart(digits)} │`)
  // The sign that the place goes on stands within the width.
  const line = goesOn ? `${'━'.repeat(Math.min(length, room - indent - 1))}┅` : '━'.repeat(length)
  const to = goesOn && first.endLine > first.line ? ` to line ${first.endLine}` : ''
  const rows = [
    `${gutter} ${before}${paint.strong(place)}${after}`.trimEnd(),
    `${margin}${paint.dim('│')} ${' '.repeat(indent)}${mark(line)}${indent + line.length + to.length <= room ? paint.dim(to) : ''}`
  ]
  for (const finding of findings) {
    rows.push(...details(source, finding, width - margin.length, paint).map((row) => margin + row))
  }
  return rows
}

function details(source: string, finding: Finding, width: number, paint: Paint): string[] {
  const {severity, rule, fix, note, suggestions = []} = finding
  const head = [
    [{text: `${signs[severity]} ${severity}`, paint: paint[severity]}],
    [{text: rule, paint: paint.dim}]
  ]
  if (fix) head.push([{text: 'fixable', paint: paint.good}])
  const rows = [...wrapItems(head, width), ...indented({text: message(finding.message)}, width)]
  if (note) rows.push(...indented({text: message(note), paint: paint.dim}, width))
  const fixed = fixPreview(source, finding, width - 11)
  if (fixed === '')
    rows.push(...arrow([{text: '--fix', paint: paint.dim}, {text: ' takes it out'}], width, paint))
  else if (fixed) rows.push(...arrow([{text: '--fix:', paint: paint.dim}, {text: ` ${fixed}`}], width, paint))
  for (const suggestion of suggestions)
    rows.push(...arrow([{text: message(suggestion.message)}], width, paint))
  return rows
}

function message(text: string): string {
  return safeProse(text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text)
}

function indented(content: Run, width: number): string[] {
  return wrap([content], width - 2).map((row) => `  ${row}`)
}

function arrow(content: Run[], width: number, paint: Paint): string[] {
  return wrap(content, width - 4).map((row, index) => `  ${index === 0 ? paint.good('→') : ' '} ${row}`)
}
