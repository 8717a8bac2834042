import type {Severity} from '../../rules/rule.ts'
import type {LintResult} from '../lint/result.ts'
import {clipMiddle, columns, textWidth, widestOf} from './columns.ts'
import {type Paint, type Painter, plainPaint, signs} from './plain-paint.ts'
import type {Look} from './report.ts'
import {safeText, withoutCommands} from './safe-text.ts'

/** A row of a table: what it counts, and how much of it there is. */
interface Row {
  name: string
  count: number
  /** What stands behind the count; may be empty. */
  more: string
  paint: Painter
}

/** How often a rule found something. */
interface RuleCount {
  count: number
  worst: Severity
}

/** What was found in a folder. */
interface FolderCount {
  count: number
  letters: number
}

const ranks: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** More folders than anybody compares. */
const mostFolders = 20
/** In columns; a bar with less room is left out. */
const shortestBar = 5
const longestBar = 40
const longestName = 40
/** Parts of a column, from an eighth on. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** Counts what a run finds, by rule and by folder. What `--quiet` hides is counted too. */
export class Stats {
  readonly #rules = new Map<string, RuleCount>()
  readonly #folders = new Map<string, FolderCount>()

  /**
   * Count a letter.
   *
   * @param path The path that reports show.
   * @param linted What was found in it.
   */
  add(path: string, {messages}: Pick<LintResult, 'messages'>): void {
    for (const {rule, severity} of messages) {
      const known = this.#rules.get(rule)
      const worst = known && ranks[known.worst] > ranks[severity] ? known.worst : severity
      this.#rules.set(rule, {count: (known?.count ?? 0) + 1, worst})
    }
    const folder = path.slice(0, path.lastIndexOf('/') + 1) || './'
    const {count = 0, letters = 0} = this.#folders.get(folder) ?? {}
    this.#folders.set(folder, {count: count + messages.length, letters: letters + 1})
  }

  /** @returns The folders that letters lie in. */
  folders(): string[] {
    return [...this.#folders.keys()]
  }

  /**
   * Write the tables.
   *
   * @param look How they may be written.
   * @param paint The colours.
   * @returns Two tables with bars, the most first.
   */
  text({width: wanted}: Pick<Look, 'width'>, paint: Paint = plainPaint): string {
    const width = textWidth(wanted)
    const rules = [...this.#rules]
      .sort(([a, {count: one}], [b, {count: other}]) => other - one || (a < b ? -1 : 1))
      .map(
        ([rule, {count, worst}]): Row => ({
          name: `${signs[worst]} ${rule}`,
          count,
          more: '',
          paint: paint[worst]
        })
      )
    const all = [...this.#folders].sort(
      ([a, {count: one}], [b, {count: other}]) => other - one || (a < b ? -1 : 1)
    )
    const folders = all.slice(0, mostFolders).map(
      ([folder, {count, letters}]): Row => ({
        name: folder,
        count,
        more: `in ${letters} letter${letters === 1 ? '' : 's'}`,
        paint: paint.strong
      })
    )
    const left = all.length - folders.length
    const rows = [
      paint.strong('Found, by rule'),
      ...(rules.length > 0 ? table(rules, width, paint) : ['  nothing']),
      '',
      paint.strong('Found, by folder'),
      ...(folders.length > 0 ? table(folders, width, paint) : ['  no letter was read']),
      ...(left > 0 ? [paint.dim(`  … and ${left} more folder${left === 1 ? '' : 's'}`)] : [])
    ]
    return withoutCommands(`${rows.join('\n')}\n`)
  }
}

/** Rows as wide as the widest; bars take what is left. */
function table(rows: ReadonlyArray<Row>, width: number, paint: Paint): string[] {
  const most = Math.max(...rows.map(({count}) => count))
  const digits = String(most).length
  const behind = widestOf(rows.map(({more}) => more))
  const room = width - 2 - digits - 2 - (behind > 0 ? behind + 1 : 0)
  const wide = Math.max(
    1,
    Math.min(longestName, room, widestOf(rows.map(({name}) => clipMiddle(safeText(name), longestName))))
  )
  const bar = Math.min(longestBar, room - wide - 2)
  return rows.map(({name, count, more, paint: painter}) => {
    const shown = clipMiddle(safeText(name), wide)
    const number = String(count).padStart(digits)
    const head = `  ${shown}${' '.repeat(wide - columns(shown))}  ${number}`
    const drawn = bar < shortestBar ? '' : painter(barOf(count / Math.max(1, most), bar))
    const tail = more && width >= wide + digits + 5 + behind ? ` ${paint.dim(more.padEnd(behind))}` : ''
    return `${head}${tail}${drawn ? `  ${drawn}` : ''}`.trimEnd()
  })
}

/** A bar that is the given part of a width; what is there at all is seen. */
function barOf(part: number, width: number): string {
  const all = part > 0 ? Math.max(1, Math.round(part * width * 8)) : 0
  return '█'.repeat(all >> 3) + (eighths[all & 7] ?? '')
}
