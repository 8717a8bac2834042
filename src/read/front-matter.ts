/**
 * Find front matter: YAML between two lines `---` at the very top.
 *
 * @param source The text of the file.
 * @returns The text between the marks with its place, and where the letter begins after it; nothing where there is none.
 */
export function findFrontMatter(
  source: string
): {text: string; start: number; end: number; after: number} | undefined {
  const open = /^---[ \t]*\r?\n/.exec(source)
  if (!open) return undefined
  const start = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm
  close.lastIndex = start
  const match = close.exec(source)
  if (!match) return undefined
  return {
    text: source.slice(start, match.index),
    start,
    end: match.index,
    after: match.index + match[0].length
  }
}
