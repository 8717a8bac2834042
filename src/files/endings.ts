import {basename} from 'node:path'
import type {Format} from '../read/read.ts'

/** What names of letters end in, each with the format that it is read as, or nothing where it is not read yet. */
export const endings: ReadonlyMap<string, Format | undefined> = new Map<string, Format | undefined>([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', undefined],
  ['.htm', undefined],
  ['.mjml', undefined],
  ['.eml', undefined],
  ['.hbs', undefined],
  ['.handlebars', undefined],
  ['.mustache', undefined],
  ['.liquid', undefined],
  ['.njk', undefined],
  ['.j2', undefined],
  ['.jinja', undefined],
  ['.jinja2', undefined],
  ['.twig', undefined],
  ['.erb', undefined],
  ['.ejs', undefined],
  ['.ftl', undefined],
  ['.vm', undefined],
  ['.tpl', undefined],
  ['.gotmpl', undefined],
  ['.tmpl', undefined],
  ['.blade.php', undefined],
  ['.cshtml', undefined]
])

/**
 * Tell what a file is read as, by its name.
 *
 * @param path The file.
 * @returns The ending that is known, in small letters, and its format where it is read; nothing where the ending is not
 *   known.
 */
export function endingOf(path: string): {ending: string; format?: Format} | undefined {
  const name = basename(path).toLowerCase()
  // The longest first, for `.blade.php`. A name that begins with its only point has no ending.
  for (let index = name.indexOf('.', 1); index > 0; index = name.indexOf('.', index + 1)) {
    const ending = name.slice(index)
    if (!endings.has(ending)) continue
    const format = endings.get(ending)
    return {ending, ...(format ? {format} : {})}
  }
  return undefined
}

/**
 * Name the endings that letters are found by.
 *
 * @returns The endings, for a message.
 */
export function readEndings(): string {
  return [...endings].flatMap(([ending, format]) => (format ? [`\`${ending}\``] : [])).join(', ')
}
