import {jsonText} from './json-text.ts'

/**
 * Write a JSON list item by item, so that a long one need not be kept.
 *
 * @param head What stands before the items, `[` at its end.
 * @param tail What stands behind them, from `]` on.
 * @param margin What the items' lines begin with.
 * @returns Two functions: `add` writes items, `end` what is left to write. Put together, what they give is `head`, the
 *   items and `tail`.
 */
export function jsonList(
  head: string,
  tail: string,
  margin: string
): {add: (items: ReadonlyArray<unknown>) => string; end: (tail?: string) => string} {
  let open = false
  return {
    add(items) {
      const texts = items.map((item) => {
        const text = jsonText(item).trimEnd().replace(/^/gm, margin)
        const before = open ? ',\n' : `${head}\n`
        open = true
        return before + text
      })
      return texts.join('')
    },
    end: (last = tail) => (open ? `\n${margin.slice(2)}${last}` : head + last)
  }
}
