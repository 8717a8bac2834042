import {type Pattern, PhraseError, parsePattern} from './syntax.ts'

/** One list of patterns. */
export interface PhraseList {
  /** Its name: `refusal.inability` is matched by itself, `@grant` only where a pattern names it. */
  name: string
  lines: Array<{text: string; pattern: Pattern}>
}

/**
 * Read lists from text: a head `== name` and the lines below it.
 *
 * @param source The text of a `.phrases` file.
 * @param file Its name, for errors.
 * @returns The lists, in order.
 * @throws {PhraseError} Where a line is not in the phrase language, or stands twice in its list.
 */
export function readLists(source: string, file: string): PhraseList[] {
  const lists: PhraseList[] = []
  let seen = new Set<string>()
  source.split('\n').forEach((line, index) => {
    const where = `${file}:${index + 1}`
    const head = /^== (@?[a-z][a-z0-9.-]*)$/.exec(line.trim())?.[1]
    if (head) {
      lists.push({name: head, lines: []})
      seen = new Set()
      return
    }
    try {
      const pattern = parsePattern(line)
      if (!pattern) return
      const list = lists.at(-1)
      const text = line.replace(/(^|\s)#.*$/, '').trim()
      if (!list) throw new PhraseError('Unexpected pattern, expected a head `== name` first', text, 1)
      if (seen.has(text)) throw new PhraseError('Unexpected second time, expected each line once', text, 1)
      seen.add(text)
      list.lines.push({text, pattern})
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      throw new PhraseError(`${where}: ${error.reason}`, error.pattern, error.column)
    }
  })
  return lists
}
