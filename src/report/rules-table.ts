import type {RuleMeta, Severity} from '../../rules/rule.ts'
import {columns, textWidth, widestOf} from './columns.ts'
import {paintFor} from './paint.ts'
import {type Paint, type Painter, signs} from './plain-paint.ts'
import type {Look} from './report.ts'
import {safeProse, withoutCommands} from './safe-text.ts'
import {wrap, wrapItems} from './wrap.ts'

/** What the engine itself reports, beside the rules. */
interface EngineRule {
  id: string
  summary: string
  severity: Severity
}

/** Columns of each cell. */
interface Widths {
  id: number
  severity: number
  preset: number
  offer: number
}

interface Row {
  id: string
  severity: Severity
  preset: string
  offer: string
  summary: string
}

const groups: Readonly<Record<RuleMeta['group'], string>> = {
  wording: 'Wording: words that hurt',
  structure: 'Structure: what a refusal lacks',
  form: 'Form: business correspondence',
  style: 'Style'
}

const legend = [
  'fix: --fix mends it. suggestion: it says what to write instead.',
  'A larger preset has the rules of the smaller ones too.',
  'refusal-lint explain <rule> shows a rule’s page.'
]

/** A table is read row by row, so it may be wider than prose. */
const widest = 120
/** With less room beside the other columns, a summary stands beneath them. */
const narrowSummary = 32

/**
 * Writes the table of all rules.
 *
 * @param rules The rules, in the order of the catalogue.
 * @param engineRules What the engine reports by itself.
 * @param look How it may be written.
 * @returns The table, by groups.
 */
export function rulesTable(
  rules: ReadonlyArray<RuleMeta>,
  engineRules: ReadonlyArray<EngineRule>,
  look: Look
): string {
  const width = textWidth(look.width, widest)
  const paint = paintFor(look)
  const sections = Object.entries(groups).map(([group, title]) => ({
    title,
    rows: rules.filter((rule) => rule.group === group).map(toRow)
  }))
  sections.push({
    title: 'The tool itself',
    rows: engineRules.map((rule) => ({...rule, preset: '', offer: ''}))
  })
  const filled = sections.filter(({rows}) => rows.length > 0)
  const all = filled.flatMap(({rows}) => rows)
  const wide = {
    id: widestOf(all.map(({id}) => id)),
    severity: widestOf(all.map(({severity}) => `${signs[severity]} ${severity}`)),
    preset: widestOf(all.map(({preset}) => preset)),
    offer: widestOf(all.map(({offer}) => offer))
  }
  const blocks = filled.map(({title, rows}) => [
    ...wrap([{text: title, paint: paint.strong}], width),
    ...rows.flatMap((row) => rowLines(row, wide, width, paint))
  ])
  blocks.push(legend.flatMap((text) => wrap([{text, paint: paint.dim}], width)))
  return withoutCommands(blocks.map((lines) => `${lines.join('\n')}\n`).join('\n'))
}

function toRow({id, severity, preset, fixable, summary}: RuleMeta): Row {
  return {id, severity, preset, offer: fixable || '', summary}
}

function rowLines(
  {id, severity, preset, offer, summary}: Row,
  wide: Widths,
  width: number,
  paint: Paint
): string[] {
  const head = [
    {text: id, wide: wide.id},
    {text: `${signs[severity]} ${severity}`, wide: wide.severity, paint: paint[severity]},
    {text: preset, wide: wide.preset, paint: paint.dim},
    {text: offer, wide: wide.offer, paint: paint.good}
  ]
  const used = 2 + head.reduce((sum, cell) => sum + cell.wide + 2, 0)
  const text = (room: number, painter?: Painter) => wrap([{text: safeProse(summary), paint: painter}], room)
  const line = `  ${head.map((cell) => (cell.paint ?? plain)(cell.text) + ' '.repeat(cell.wide - columns(cell.text))).join('  ')}`
  if (width - used >= narrowSummary) {
    return text(width - used).map((row, index) => `${index === 0 ? `${line}  ` : ' '.repeat(used)}${row}`)
  }
  // Where not even the columns have room, they are set as they fit.
  const loose = () =>
    wrapItems(
      head.filter((cell) => cell.text).map((cell) => [cell]),
      width - 2
    ).map((row) => `  ${row}`)
  return [
    ...(used - 2 <= width ? [line.trimEnd()] : loose()),
    ...text(width - 4, paint.dim).map((row) => `    ${row}`)
  ]
}

function plain(text: string): string {
  return text
}
