import type {Search} from './search.ts'
import type {Sorted} from './tag.ts'

/** What a form reads at its opening mark. */
export interface Read extends Sorted {
  /** Past its last character. */
  end: number
  content: string
}

/** One form of tag that a template language has. */
export interface Form {
  /** What every tag of this form begins with. */
  open: string
  /** Blocks of one family are never closed by another. */
  family: string
  /** Reads a tag at its opening mark; gives nothing where there is no tag. */
  read: (search: Search, start: number) => Read | undefined
}

/** What a tag with this content is, or nothing where it is no tag at all. `raw` is the content with its spaces. */
export type Sort = (content: string, raw: string) => Sorted | undefined

/**
 * A form that stands between two marks.
 *
 * @param open The opening mark.
 * @param close The closing mark.
 * @param sort Tells what a tag is by its content.
 * @param options `line`: both marks stand on one line, and quotes mean nothing (default: false); `family`: default the opening
 *   mark.
 * @returns The form.
 */
export function between(
  open: string,
  close: string,
  sort: Sort,
  {line = false, family = open}: {line?: boolean; family?: string} = {}
): Form {
  return {
    open,
    family,
    read(search, start) {
      const from = start + open.length
      const at = line ? search.onLine(close, from) : search.close(open, close, from)
      if (at < 0) return undefined
      const raw = search.source.slice(from, at)
      return sorted(raw, from, at + close.length, sort)
    }
  }
}

/**
 * A form that ends with the brace that its opening mark opens; quotes and braces within are heeded.
 *
 * @param open The opening mark; its last character is the brace.
 * @param sort Tells what a tag is by its content.
 * @returns The form.
 */
export function braces(open: string, sort: Sort): Form {
  return {
    open,
    family: open,
    read(search, start) {
      const from = start + open.length
      const end = search.balanced(from - 1)
      if (end < 0) return undefined
      const raw = search.source.slice(from, end - 1)
      return /[\r\n]/.test(raw) ? undefined : sorted(raw, from, end, sort)
    }
  }
}

/** Code with such a gap in it is none that somebody wrote, and is slow to look through. */
const gap = /\s{200}/

function sorted(raw: string, from: number, end: number, sort: Sort): Read | undefined {
  const content = raw.trim()
  if (content === '') return undefined
  if (gap.test(content)) return {kind: 'control', content, end}
  const found = sort(content, raw)
  if (!found) return undefined
  const {shows, ...rest} = found
  const lead = from + raw.length - raw.trimStart().length
  return {
    content,
    ...rest,
    ...(shows ? {shows: shows.map((show) => ({start: lead + show.start, end: lead + show.end}))} : {}),
    end
  }
}

/**
 * A comment between two marks; its content is what it says.
 *
 * @param open The opening mark.
 * @param closes The closing mark, in each way in which it may be written.
 * @param said Gives what is said of what stands between the marks. Default: all of it.
 * @returns The form.
 */
export function comment(
  open: string,
  closes: ReadonlyArray<string>,
  said = (content: string): string => content
): Form {
  return {
    open,
    family: open,
    read(search, start) {
      const from = start + open.length
      let at = -1
      let end = -1
      for (const close of closes) {
        const found = search.next(close, from)
        if (found < 0 || (at >= 0 && found > at)) continue
        at = found
        end = found + close.length
      }
      if (at < 0) return undefined
      return {kind: 'comment', content: said(search.source.slice(from, at)).trim(), end}
    }
  }
}

/** A sort whose tags print something where their content has a form. */
export function output(pattern: RegExp): Sort {
  return (content) => (pattern.test(content) ? {kind: 'output'} : undefined)
}

/** As `output`, but a space at either end is no tag either: "5 % or 10 %". */
export function tightOutput(pattern: RegExp): Sort {
  return (_, raw) => (pattern.test(raw) ? {kind: 'output'} : undefined)
}
