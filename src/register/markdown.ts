import type {TableRow} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {safeText} from '../report/safe-text.ts'
import {type Row, registerColumns} from './row.ts'

/**
 * Write the register as a table of GitHub's Markdown.
 *
 * @param rows The rows.
 * @returns The text.
 */
export function writeMarkdown(rows: ReadonlyArray<Row>): string {
  const line = (cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value: safeText(value)}]}))
  })
  return toMarkdown(
    {
      type: 'table',
      children: [
        line([...registerColumns]),
        ...rows.map((row) => line(registerColumns.map((column) => row[column])))
      ]
    },
    {extensions: [gfmToMarkdown({tablePipeAlign: false})]}
  )
}
