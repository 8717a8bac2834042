import type {Form} from '../form.ts'
import type {Search} from '../search.ts'
import type {Sorted} from '../tag.ts'

/** Where a tag that looks like an element ends: past the next `>` outside quotes and brackets; -1 where there is none near. */
function elementEnd(search: Search, from: number): number {
  const {source} = search
  let quote = ''
  let depth = 0
  const last = Math.min(source.length, from + 1000)
  for (let index = from; index < last && search.spend(); index++) {
    const character = source[index] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '>' && depth <= 0) return index + 1
  }
  return -1
}

/** A tag that looks like an element. */
export function element(
  open: string,
  family: string,
  sort: (name: string, rest: string, isClosed: boolean) => Sorted
): Form {
  return {
    open,
    family,
    read(search, start) {
      const end = elementEnd(search, start + open.length)
      const whole = end < 0 ? '' : search.source.slice(start + open.length, end - 1)
      const text = whole.replace(/\/$/, '')
      const [, name, rest = ''] = /^([\w.:-]+)\s*([\s\S]*)$/.exec(text) ?? []
      return name === undefined ? undefined : {content: text, ...sort(name, rest.trim(), text !== whole), end}
    }
  }
}

/** An element that brings in what an attribute names. */
export function bringer(open: string): Form {
  return {
    open,
    family: open,
    read(search, start) {
      const end = elementEnd(search, start)
      if (end < 0) return undefined
      return {kind: 'partial', content: search.source.slice(start + open.length, end - 1).trim(), end}
    }
  }
}
