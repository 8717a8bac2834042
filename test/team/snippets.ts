import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Give the blocks of a page of the docs that stand for a file.
 *
 * @param page The page, from the project's folder.
 * @param file The file, as `<!-- file: … -->` before each block names it.
 * @returns The blocks' texts, in their order.
 */
export function snippetsOf(page: string, file: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = text.matchAll(/^<!-- file: (\S+) -->\n\n(`{3,})\w*\n([\s\S]*?)^\2$/gm)
  return [...blocks].flatMap(([, name, , block = '']) => (name === file ? [block] : []))
}
