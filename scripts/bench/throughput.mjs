// 2,000 letters, beside retext-english parsing their text and doing nothing else.
import {letters, lint, parse} from './letter-sets.mjs'
import {compare} from './run.mjs'

export function measure(pairs) {
  const english = {args: parse(letters('text', 2000))}
  return [
    ['text', 1.8],
    ['markdown', 2.2],
    ['html', 3.5]
  ].map(([format, mark]) => ({
    name: `2,000 letters, ${format} / English parse`,
    mark,
    ...compare({args: lint(letters(format, 2000))}, english, Math.max(3, Math.round(pairs / 3)))
  }))
}
