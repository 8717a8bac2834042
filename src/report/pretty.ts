import type {Finding} from '../lint/finding.ts'
import {textWidth} from './columns.ts'
import {excerpt} from './excerpt.ts'
import {fixPreview} from './fix-preview.ts'
import {heading} from './heading.ts'
import {type Paint, type Painter, paintFor, signs} from './paint.ts'
import {summaryRows} from './pretty-summary.ts'
import type {LetterReport, Look, RunReport} from './report.ts'
import {safeProse, withoutCommands} from './safe-text.ts'
import {steps} from './steps.ts'
import {visible} from './visible.ts'
import {type Run, wrap, wrapItems} from './wrap.ts'

/** A message that is longer quotes too much of a letter. */
const longestMessage = 1000

/**
 * Writes a report for people: each finding beneath its line, with what to do about it.
 *
 * @param report What was found.
 * @param look How it may be written.
 * @returns The report.
 */
export function pretty(report: RunReport, look: Look): string {
  const width = textWidth(look.width)
  const paint = paintFor(look)
  const blocks = report.letters.flatMap((letter) => {
    const messages = visible(letter.linted.messages, report)
    return messages.length > 0 ? [...letterBlocks(letter, messages, width, paint)] : []
  })
  blocks.push(summaryRows(report, width, paint))
  return withoutCommands(`${blocks.map((rows) => rows.join('\n')).join('\n\n')}\n`)
}

/** The blocks of one letter; an empty row divides each from the next. */
function* letterBlocks(letter: LetterReport, messages: Finding[], width: number, paint: Paint): Generator<string[]> {
  yield heading(letter, width, paint)
  const digits = String(Math.max(...messages.map(({line}) => line))).length
  for (const [index, finding] of messages.entries()) {
    const before = messages[index - 1]
    const same = before?.start === finding.start && before.end === finding.end
    if (same) continue
    const here = messages.slice(index).filter(({start, end}) => start === finding.start && end === finding.end)
    yield place(letter.source, here, digits, width, paint)
  }
  const {letter: understood, refusal} = letter.linted
  if (understood && refusal) {
    const checks = steps(understood).flatMap((step) => step.checks)
    const items = checks.map(({label, done}): Run[] =>
      done
        ? [{text: '✓', paint: paint.good}, {text: ` ${label}`}]
        : [{text: `✗ ${label}`, paint: paint.red}]
    )
    yield wrapItems(items, width - 2).map((row) => `  ${row}`)
  }
}

/** One place of a letter, with all that is found there. */
function place(source: string, findings: Finding[], digits: number, width: number, paint: Paint): string[] {
  const [first] = findings
  if (!first) return []
  const mark = paint[first.severity]
  const margin = ' '.repeat(digits + 3)
  const bar = paint.dim('│')
  const {before, place, after, indent, length, goesOn} = excerpt(source, first, width - margin.length - 2)
  const rows = [
    `${paint.dim(`  ${String(first.line).padStart(digits)} `)}${bar} ${before}${paint.strong(place)}${after}`.trimEnd(),
    `${margin}${bar} ${' '.repeat(indent)}${mark('━'.repeat(length))}${goesOn ? mark('┅') : ''}`
  ]
  for (const finding of findings) rows.push(...details(source, finding, width - margin.length, paint).map((row) => margin + row))
  return rows
}

function details(source: string, finding: Finding, width: number, paint: Paint): string[] {
  const severity = paint[finding.severity]
  const head = [
    [{text: `${signs[finding.severity]} ${finding.severity}`, paint: severity}],
    [{text: finding.rule, paint: paint.dim}],
    ...(finding.fix ? [[{text: 'fixable', paint: paint.good}]] : [])
  ]
  const rows = wrapItems(head, width)
  rows.push(...indented(message(finding.message), width))
  if (finding.note) rows.push(...indented([{text: message(finding.note), paint: paint.dim}], width))
  const preview = fixPreview(source, finding, width - 11)
  if (preview !== undefined) {
    const made = preview === '' ? 'takes the line out' : preview
    rows.push(...arrow([{text: '--fix:', paint: paint.dim}, {text: ` ${made}`}], width, paint.good))
  }
  for (const suggestion of finding.suggestions ?? []) rows.push(...arrow([{text: message(suggestion.message)}], width, paint.good))
  return rows
}

function message(text: string): string {
  return safeProse(text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text)
}

function indented(content: string | Run[], width: number): string[] {
  return wrap(content, width - 2).map((row) => `  ${row}`)
}

function arrow(content: Run[], width: number, sign: Painter): string[] {
  return wrap(content, width - 4).map((row, index) => `  ${index === 0 ? sign('→') : ' '} ${row}`)
}
