// The bench's results as one table, with the marks beside them.
import {cpus} from 'node:os'

/** Small ones as precisely as large ones. */
const number = (value) => (value === undefined ? '' : value.toFixed(value < 0.1 ? 3 : 2))

/** @returns The rows as text; a tick where a mark is met. */
export function printTable(rows) {
  const head = ['', '', 'ratio', 'least', 'cpu', 'mark', 'ms', 'MiB']
  const lines = rows.map(({name, ratio, least, cpu, mark, ms, peak}) => {
    const value = ratio ?? peak
    const memory = peak !== undefined && ratio === undefined
    return [
      mark === undefined ? ' ' : value <= mark ? '✓' : '✗',
      name,
      number(ratio),
      number(least),
      number(cpu),
      mark === undefined ? '' : memory ? String(Math.round(mark)) : number(mark),
      ms === undefined ? '' : String(ms),
      peak === undefined ? '' : String(Math.round(peak))
    ]
  })
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)))
  const shown = [head, ...lines].map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd()
  )
  const missed = lines.filter(([sign]) => sign === '✗').length
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; medians of pairs`,
    ...shown,
    `${lines.filter(([sign]) => sign === '✓').length} marks met, ${missed} missed`
  ].join('\n')
}
